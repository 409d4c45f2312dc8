"""Which Python interpreters this machine has that can show a tkinter window, and what to say where none can."""

from __future__ import annotations

import functools
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

from stableagents.errors import Kind, StableAgentsError

TKINTER_FRAMEWORKS = frozenset({"tkinter", "customtkinter"})
OLDEST = (3, 11)
_ASK_TIMEOUT_S = 15.0
_QUESTION = "import sys, tkinter; print(sys.version_info >= (3, 11), sys._base_executable)"


def host_has_tkinter() -> bool:
    """Whether the Python that runs us can show tkinter windows. Debian ships ``tkinter`` apart from ``_tkinter``."""
    return importlib.util.find_spec("_tkinter") is not None and importlib.util.find_spec("tkinter") is not None


def base_python(*, needs_tkinter: bool) -> str:
    """An interpreter to make environments from: ours, else one on this machine that has tkinter.

    Raises ``StableAgentsError`` with what to install where tkinter is needed and nowhere found.
    """
    if not needs_tkinter or host_has_tkinter():
        return str(getattr(sys, "_base_executable", None) or sys.executable)
    other = _other_with_tkinter()
    if other is None:
        raise no_tkinter()
    return other


def no_tkinter(platform: str = sys.platform) -> StableAgentsError:
    """The error for a machine without tkinter, with what to install on this system."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    hint = "Install Python again from python.org with 'tcl/tk and IDLE' ticked."
    if platform == "darwin":
        hint = f"Install it with: brew install python-tk@{version}, or take Python from python.org."
    elif platform != "win32" and shutil.which("apt-get"):
        hint = "Install it with: sudo apt-get install python3-tk"
    elif platform != "win32" and shutil.which("dnf"):
        hint = "Install it with: sudo dnf install python3-tkinter"
    elif platform != "win32":
        hint = "Install your system's tkinter package (python3-tk on Debian, tk on Arch)."
    return StableAgentsError(
        f"No Python on this machine has tkinter, which the app's window needs (asked: {sys.executable}).",
        kind=Kind.UNAVAILABLE,
        code="no_tkinter",
        hint=hint,
    )


@functools.lru_cache(maxsize=1)
def _other_with_tkinter() -> str | None:
    names = [f"python3.{minor}" for minor in range(20, OLDEST[1] - 1, -1)] + ["python3", "python"]
    folders = [*os.environ.get("PATH", "").split(os.pathsep), "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"]
    seen: set[str] = set()
    for candidate in (Path(folder, name) for folder in folders if folder for name in names):
        real = os.path.realpath(candidate)
        if real in seen or not os.access(candidate, os.X_OK):
            continue
        seen.add(real)
        found = _ask(str(candidate))
        if found is not None:
            return found
    return None


def _ask(python: str) -> str | None:
    """The base executable of ``python`` if it is new enough and has tkinter."""
    try:
        answer = subprocess.run(
            [python, "-I", "-c", _QUESTION], capture_output=True, text=True, timeout=_ASK_TIMEOUT_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    is_new_enough, _, executable = answer.stdout.strip().partition(" ")
    return executable if answer.returncode == 0 and is_new_enough == "True" and executable else None
