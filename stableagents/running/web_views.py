"""The Python for an app in a web view: ours where it has an engine, else the system's with GTK and our pywebview.

Debian's own Python has GTK's WebKit and no pywebview; ours has pywebview, which is pure Python, and often no engine. So
the app's environment is made from the one and given a copy of the other: without a network, in a second.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from stableagents import toolkit
from stableagents.errors import Kind, StableAgentsError
from stableagents.running.installing import python_in
from stableagents.running.requirements import Requirement, is_met, parse

PYWEBVIEW = "pywebview"
_QT = (Requirement(name="pyside6", bounds=((">=", "6.10"), ("!=", "6.12.0"))), Requirement(name="qtpy", bounds=()))
_COPIED = (PYWEBVIEW, "bottle", "proxy-tools", "typing-extensions")
_MAKE_TIMEOUT_S = 120.0


def is_web_view(wanted: list[Requirement], framework: str | None) -> bool:
    """Whether the app shows a web view."""
    return framework == "webview" or any(requirement.name == PYWEBVIEW for requirement in wanted)


def with_pywebview(wanted: list[Requirement]) -> list[Requirement]:
    """What is wanted, and pywebview, which an app may have forgotten to name."""
    if any(requirement.name == PYWEBVIEW for requirement in wanted):
        return wanted
    return [*wanted, *parse([f"{PYWEBVIEW}>=6.0"])]


def has_engine() -> bool:
    """Whether this Python itself can show a web view; macOS and Windows bring an engine."""
    return sys.platform != "linux" or toolkit.has_qt() or toolkit.has_own_gtk()


def system_has_engine() -> bool:
    """Whether the system's own Python has GTK's WebKit."""
    return sys.platform == "linux" and toolkit.debian_brought_gtk()


def with_engine(wanted: list[Requirement]) -> list[Requirement]:
    """What is wanted, and Qt's web engine from packages, for a system that has none."""
    names = {requirement.name for requirement in wanted}
    return [*wanted, *(requirement for requirement in _QT if requirement.name not in names)]


def adopt(folder: Path, wanted: list[Requirement]) -> list[Requirement]:
    """Make ``folder`` an environment of the system's Python with its packages, and put our pywebview into it.

    Returns what of ``wanted`` is still to be installed. Raises ``StableAgentsError``, ``OSError``.
    """
    command = [toolkit.SYSTEM_PYTHON, "-m", "venv", "--system-site-packages", "--without-pip", str(folder)]
    made = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=_MAKE_TIMEOUT_S, check=False)
    if made.returncode != 0:
        raise StableAgentsError(
            f"No environment could be made with {toolkit.SYSTEM_PYTHON}, which has the web view.",
            kind=Kind.UNAVAILABLE,
            code="no_venv",
            hint="On Debian: sudo apt-get install python3-venv",
        )
    return bring(folder, wanted)


def bring(folder: Path, wanted: list[Requirement]) -> list[Requirement]:
    """Put our pywebview into the environment ``folder``: one part of it is nowhere to be had as a wheel.

    Returns what of ``wanted`` is still to be installed: all, where we have none ourselves.
    """
    ours = [requirement for requirement in wanted if requirement.name == PYWEBVIEW and is_met(requirement)]
    if not ours:
        return wanted
    [packages] = [*folder.glob("lib/python*/site-packages"), *folder.glob("Lib/site-packages")]
    for source, target in _files_of(_COPIED):
        (packages / target).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, packages / target)
    compiled = [str(python_in(folder)), "-m", "compileall", "-q", str(packages)]
    subprocess.run(compiled, stdin=subprocess.DEVNULL, capture_output=True, timeout=_MAKE_TIMEOUT_S, check=False)
    return [requirement for requirement in wanted if requirement not in ours]


def _files_of(packages: tuple[str, ...]) -> Iterator[tuple[Path, Path]]:
    """Each file of our own copies of the packages, and its place below ``site-packages``."""
    for package in packages:
        for file in metadata.distribution(package).files or ():
            source = Path(str(file.locate()))
            if ".." not in file.parts and "__pycache__" not in file.parts and source.is_file():
                yield source, Path(*file.parts)
