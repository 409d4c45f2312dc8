"""The command that runs a project: through our launcher, in its own folder, with a clean environment.

Standard library only, as the main process loads it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

LAUNCHER = Path(__file__).with_name("launcher.py")

# What a desktop program needs of the session, and nothing else: no keys, nothing of Python's, nothing of ours.
# fmt: off
_PASSED_ON = (
    "PATH", "HOME", "USER", "LOGNAME", "LANG", "LANGUAGE", "LC_ALL", "LC_CTYPE", "LC_NUMERIC", "LC_TIME", "TZ",
    "TMPDIR", "TEMP", "TMP", "DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "XDG_RUNTIME_DIR", "XDG_SESSION_TYPE",
    "XDG_CURRENT_DESKTOP", "XDG_DATA_DIRS", "GDK_SCALE", "QT_SCALE_FACTOR", "QT_QPA_PLATFORM", "LD_LIBRARY_PATH",
    "SYSTEMROOT", "WINDIR", "COMSPEC", "PATHEXT", "APPDATA", "LOCALAPPDATA", "USERPROFILE",
)
# fmt: on


@dataclass(frozen=True, slots=True)
class AppCommand:
    """What to execute, with the whole environment and the folder to start in."""

    argv: list[str]
    env: dict[str, str]
    cwd: Path


def app_environment(data_dir: Path, environ: Mapping[str, str] = os.environ) -> dict[str, str]:
    """A clean environment for an app whose own data lies in ``data_dir``."""
    kept = {name: environ[name] for name in _PASSED_ON if name in environ}
    return kept | {
        "STABLEAGENTS_APP_DATA": str(data_dir),
        "PYTHONUNBUFFERED": "1",
        "PYTHONIOENCODING": "utf-8",
        "PYTHONFAULTHANDLER": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def app_command(project_dir: Path, *, python: str, data_dir: Path) -> AppCommand:
    """The command that runs ``main.py`` of a project with ``python``; ``data_dir`` is made if it is missing."""
    data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    argv = [sys.executable, "-I", str(LAUNCHER), str(os.getpid()), python, str(project_dir)]
    return AppCommand(argv, app_environment(data_dir), project_dir)
