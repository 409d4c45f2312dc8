"""What a project that is taken away says about its set-up: each export tells how it runs on a bare machine."""

from __future__ import annotations

from collections.abc import Mapping

from stableagents.projects.model import Project

README = "README.md"
REQUIREMENTS = "requirements.txt"
_WITHOUT_TKINTER = frozenset({"pyside6", "webview"})
_WEB_VIEW = """## The window on Linux

macOS and Windows have what shows the page. On Linux install Qt's, which is large, into the same environment:

    .venv/bin/python -m pip install 'pywebview[qt]'

or use the system's: `apt install python3-gi gir1.2-gtk-3.0 gir1.2-webkit2-4.1`, and make the environment with
`/usr/bin/python3 -m venv --system-site-packages .venv`.
"""


def told(project: Project, files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files, with a list of what the app needs and a README that tells how to run it, where they lack one."""
    completed = dict(files)
    if project.requirements and REQUIREMENTS not in files:
        completed[REQUIREMENTS] = ("\n".join(project.requirements) + "\n").encode("utf-8", "replace")
    readme = files.get(README, b"").decode("utf-8", "replace")
    if not readme.strip():
        readme = f"# {project.title}\n"
    if "python main.py" not in readme or (REQUIREMENTS in completed and "venv" not in readme):
        readme = readme.rstrip("\n") + "\n\n" + _set_up(project, needs=REQUIREMENTS in completed)
    if project.framework == "webview" and "gir1.2-webkit2" not in readme:
        readme = readme.rstrip("\n") + "\n\n" + _WEB_VIEW
    if readme.encode("utf-8", "replace") != files.get(README):
        completed[README] = readme.encode("utf-8", "replace")
    return completed


def _set_up(project: Project, *, needs: bool) -> str:
    lines = ["## On another computer", ""]
    if needs:
        lines += [
            "It needs Python 3.11 or newer and some packages. Once, in this folder:",
            "",
            "    python -m venv .venv",
            "    .venv/bin/python -m pip install -r requirements.txt",
            "",
            "Then start it (on Windows, `.venv\\Scripts\\python` stands for `.venv/bin/python`):",
            "",
            "    .venv/bin/python main.py",
        ]
    else:
        lines += ["It needs Python 3.11 or newer and nothing else:", "", "    python main.py"]
    tkinter = "" if project.framework in _WITHOUT_TKINTER else "python3-tk "
    lines += ["", f"Where Python comes in parts, as on Debian and Ubuntu: `apt install {tkinter}python3-venv`.", ""]
    return "\n".join(lines)
