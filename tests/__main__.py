"""``python -m tests``: prepare everything that the tests need, then run every test, and lint and check types beside.

Standard library only until the environment is there. Arguments go on to pytest; with any, only pytest runs.
"""

from __future__ import annotations

import ctypes.util
import os
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from stableagents.bootstrap import Environment, install_system_packages, missing_system_packages, requirements
from stableagents.errors import StableAgentsError

ROOT = Path(__file__).resolve().parent.parent
_PROGRAMS = {
    "Xvfb": "xvfb",
    "chromium": "chromium",
    "xdotool": "xdotool",
    "xprop": "x11-utils",
    "git": "git",
    "gnome-keyring-daemon": "gnome-keyring",
}
_LIBRARIES = {"xcb-icccm": "libxcb-icccm4", "xcb-keysyms": "libxcb-keysyms1"}
_WEB_VIEW = ("python3-gi", "gir1.2-gtk-3.0", "gir1.2-webkit2-4.1")
# Most tests wait for other processes, so two more than there are processors; a file stays with one worker, and
# conftest.py says which are begun first.
_SIDE_BY_SIDE = ["-n", str((os.cpu_count() or 1) + 2), "--dist", "loadfile", "--no-loadscope-reorder"]
_SIDE_BY_SIDE += ["--durations", "25"]
_STEPS = (
    ("lint", ["ruff", "check", "."]),
    ("format", ["ruff", "format", "--check", "."]),
    ("types", ["mypy"]),
)


def main(arguments: list[str]) -> int:
    """Prepare, check and test. Returns the exit code: 0 if all is well."""
    try:
        _prepare_system()
        environment = Environment(ROOT / ".venv-tests", requirements("test"))
        environment.ensure(_say)
    except StableAgentsError as error:
        print(f"{error.message} {error.hint or ''}".strip(), file=sys.stderr)
        return 1
    bin_folder = environment.python.parent
    started = time.monotonic()
    command = [str(environment.python), "-m", "pytest", *(arguments or _SIDE_BY_SIDE)]
    with ThreadPoolExecutor(1) as beside:
        steps = [] if arguments else [(name, beside.submit(_passes, name, step, bin_folder)) for name, step in _STEPS]
        tests = subprocess.run(command, cwd=ROOT, env=_environment())
    _say(f"tests: exit code {tests.returncode} after {time.monotonic() - started:.0f} s")
    failed = [name for name, passes in steps if not passes.result()]
    if failed:
        _say(f"failed beside the tests: {', '.join(failed)}")
    return tests.returncode or (1 if failed else 0)


def missing_packages() -> list[str]:
    """The Debian packages that the tests need and this machine lacks."""
    missing = [package for program, package in _PROGRAMS.items() if shutil.which(program) is None]
    missing += [package for library, package in _LIBRARIES.items() if ctypes.util.find_library(library) is None]
    if not _system_python_has("import gi; gi.require_version('WebKit2', '4.1'); from gi.repository import WebKit2"):
        missing += _WEB_VIEW
    missing += [package for package in missing_system_packages() if package not in missing]
    if not Path("/usr/share/fonts/truetype/dejavu").is_dir():
        missing.append("fonts-dejavu-core")
    return missing


def _prepare_system() -> None:
    missing = missing_packages() if sys.platform == "linux" else []
    if missing:
        if shutil.which("apt-get") is None:
            _say(f"Missing, please install what your system calls: {' '.join(missing)}")
            return
        install_system_packages(missing, _say)


def _passes(name: str, step: list[str], bin_folder: Path) -> bool:
    done = subprocess.run([str(bin_folder / step[0]), *step[1:]], cwd=ROOT)
    _say(f"{name}: {'ok' if done.returncode == 0 else 'FAILED'}")
    return done.returncode == 0


def _environment() -> dict[str, str]:
    # The tests choose their own displays, folders and keys; nothing of the session may reach them.
    ours = ("STABLEAGENTS_", "GEMINI_", "GOOGLE_", "OPENAI_", "OLLAMA_")
    left_out = ("DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY")
    return {n: v for n, v in os.environ.items() if not n.startswith(ours) and n not in left_out}


def _system_python_has(statement: str) -> bool:
    python = "/usr/bin/python3"
    return os.path.exists(python) and subprocess.run([python, "-c", statement], capture_output=True).returncode == 0


def _say(text: str) -> None:
    print(text, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
