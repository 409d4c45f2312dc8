"""The command that runs a project: through our launcher, in a box and its own folder, with a clean environment.

Standard library only, as the main process loads it.
"""

from __future__ import annotations

import functools
import os
import site
import sys
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from stableagents.running.box import ability, places
from stableagents.running.box.plan import BUBBLEWRAP, LANDLOCK, NAMESPACES, NONE, Plan
from stableagents.running.box.policy import FILES, Box, box_of, plan_for

LAUNCHER = Path(__file__).with_name("launcher.py")
WITH_A_BROWSER = frozenset({"webview"})  # frameworks
_WITH_PORTS = frozenset({NAMESPACES, BUBBLEWRAP, LANDLOCK})

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
    """What to execute, with the whole environment, the folder to start in and what it inherits, and its box."""

    argv: list[str]
    env: dict[str, str]
    cwd: Path
    box: Box
    inherit_fds: tuple[int, ...] = ()


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


def app_command(
    project_dir: Path,
    *,
    python: str,
    data_dir: Path,
    allowed: Collection[str] = (),
    method: str | None = None,
    closed_ports: Collection[int] = (),
    own_root: Path | None = None,
    framework: str = "",
) -> AppCommand:
    """The command that runs ``main.py`` of a project with ``python``; ``data_dir`` is made if it is missing.

    ``allowed`` names permissions; ``closed_ports`` are our own, ``own_root`` our data folder. ``method`` is the kind of
    box, by default the best that this system can make.
    """
    data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    method = ability.method() if method is None else method
    plan = plan_for(
        method,
        project=project_dir,
        data=data_dir,
        python=python,
        environ=os.environ,
        allowed=allowed,
        closed_ports=closed_ports,
        own_root=own_root,
        has_browser=framework in WITH_A_BROWSER,
    )
    if method in _WITH_PORTS and (plan.connects or plan.browser):
        plan.port_rules = _port_rules(method, plan.connects, plan.browser, tuple(plan.ports))
    environment = app_environment(data_dir)
    if method != NONE:
        environment |= _boxed_environment(data_dir, allowed, method, python)
    argv = [sys.executable, "-I", "-S", str(LAUNCHER), str(os.getpid()), python, str(project_dir), *plan.words()]
    inherited = (plan.port_rules,) if plan.port_rules >= 0 else ()
    return AppCommand(argv, environment, project_dir, box_of(method, allowed), inherited)


@functools.lru_cache(maxsize=4)
def _port_rules(method: str, connects: bool, browser: bool, closed: tuple[int, ...]) -> int:
    """The rules for ports, made once for all apps of this process: there are thirty thousand of them."""
    from stableagents.running.box import landlock

    plan = Plan(method)
    plan.connects, plan.browser = connects, browser
    ports = landlock.open_ports(plan)
    return landlock.port_rules(ports, closed) if ports else -1


def _boxed_environment(data_dir: Path, allowed: Collection[str], method: str, python: str) -> dict[str, str]:
    """What is otherwise in a box: a home of the app's own, room for temporary files, toolkits that make no boxes."""
    changed = {"QTWEBENGINE_DISABLE_SANDBOX": "1", "QT_X11_NO_MITSHM": "1", "TMPDIR": "/tmp"}
    if method == LANDLOCK:
        temporary = data_dir / ".tmp"
        temporary.mkdir(mode=0o700, exist_ok=True)
        changed["TMPDIR"] = str(temporary)
    key = os.path.join(os.environ.get("HOME", ""), ".Xauthority")
    if "XAUTHORITY" not in os.environ and key in places.display(os.environ):
        changed["XAUTHORITY"] = key
    if os.path.abspath(python) == os.path.abspath(sys.executable) and site.ENABLE_USER_SITE:
        changed["PYTHONUSERBASE"] = site.getuserbase()
    if FILES not in allowed:
        changed["HOME"] = str(data_dir)
    return changed
