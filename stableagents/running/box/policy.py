"""What one app's box holds and what a person is told about it. Used by those who start apps; standard library only."""

from __future__ import annotations

import os
import sys
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from stableagents.running.box import places
from stableagents.running.box.plan import BUBBLEWRAP, LANDLOCK, NAMESPACES, NONE, SANDBOX_EXEC, Plan

FILES_AND_NETWORK, FILES_ONLY, NOT_BOXED = "files and network", "files only", "not boxed"
NETWORK, FILES = "network", "files"
MAX_PROCESSES, MAX_THREADS = 128, 512  # an app with more of either is no app any more
MAX_DISK = 5 * 10**9
_MAX_MEMORY, _MIN_MEMORY = 4 * 10**9, 10**9
_FROZEN = (".git", ".stableagents", "project.json")

_LEVELS = {NAMESPACES: FILES_AND_NETWORK, BUBBLEWRAP: FILES_AND_NETWORK, SANDBOX_EXEC: FILES_AND_NETWORK}
_LEVELS |= {LANDLOCK: FILES_ONLY, NONE: NOT_BOXED}
_DETAILS = {
    FILES_AND_NETWORK: "It sees its own two folders and nothing else of yours, and reaches no network.",
    FILES_ONLY: "It sees its own two folders and nothing else of yours.",
    NOT_BOXED: "This system can't box apps: this one may do what you may.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """The box of one run, as it is told: ``level``, what the person has ``allowed``, and one sentence of ``detail``."""

    level: str
    allowed: tuple[str, ...]
    detail: str

    def as_dict(self) -> dict[str, Any]:
        return {"level": self.level, "allowed": list(self.allowed), "detail": self.detail}


def box_of(method: str, allowed: Collection[str]) -> Box:
    """What a box of that method guards, given what was allowed."""
    level = _LEVELS[method]
    if level == FILES_AND_NETWORK and NETWORK in allowed:
        level = FILES_ONLY
    detail = _DETAILS[level]
    if level != NOT_BOXED and FILES in allowed:
        detail = "It sees its own two folders and your files, but no hidden ones."
    if level == FILES_ONLY:
        detail += " It reaches the network." if NETWORK in allowed else " Programs beside it may be reached."
    return Box(level=level, allowed=tuple(sorted(allowed)), detail=detail)


def plan_for(
    method: str,
    *,
    project: Path,
    data: Path,
    python: str | None,
    environ: Mapping[str, str],
    allowed: Collection[str] = (),
    closed_ports: Collection[int] = (),
    own_root: Path | None = None,
    has_browser: bool = False,
) -> Plan:
    """The plan of a box for the app in ``project`` that keeps its data in ``data``.

    ``python`` is ``None`` for a program that needs none. ``environ`` is the person's own environment, ``own_root`` our
    data folder. ``has_browser`` is for toolkits that bring one: it reserves far more memory than it uses.
    """
    plan = Plan(method)
    plan.read = system_as_seen()
    plan.read += places.of_python(python) if python is not None else ()
    plan.write = [(str(path), str(path)) for path in (project, data)]
    plan.freeze = [str(project / name) for name in _FROZEN if (project / name).exists()]
    plan.sockets = places.display(environ)
    plan.ports = sorted(closed_ports)
    plan.connects = NETWORK in allowed
    plan.browser = has_browser
    plan.scoped = not environ.get("DISPLAY")  # X is reached through such a socket where there is one
    if FILES in allowed:
        home = environ.get("HOME") or os.path.expanduser("~")
        plan.shared = [(path, path) for path in places.own_files(home)]
        plan.hide = places.secrets_in(home) + ([str(own_root)] if own_root is not None else [])
        plan.read.append((str(places.CODE), str(places.CODE)))  # seen with the home, but not to be changed
    plan.memory = max(_MIN_MEMORY, min(_MAX_MEMORY, _memory_of_machine() // 2))
    plan.memory_each = 0 if has_browser else plan.memory
    plan.disk, plan.processes, plan.threads = MAX_DISK, MAX_PROCESSES, MAX_THREADS
    return plan


def system_as_seen() -> list[tuple[str, str]]:
    """What everybody in a box sees of the system: where each part lies, and where it is seen."""
    return [(os.path.realpath(path), path) if _is_lone_link(path) else (path, path) for path in places.system()]


def _is_lone_link(path: str) -> bool:
    """Whether a link leads out of what is shown, so that its content must stand in for it."""
    return os.path.islink(path) and not os.path.realpath(path).startswith(("/usr/", "/lib", "/bin", "/opt/", "/etc/"))


def _memory_of_machine() -> int:
    if sys.platform == "win32":
        return 2 * _MAX_MEMORY
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
