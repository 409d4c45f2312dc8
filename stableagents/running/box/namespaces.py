"""A world of its own for an app: files, processes, network and shared memory, made by Linux namespaces.

What is not in the plan is not there at all, so no socket of another program can be reached by its path.
"""

from __future__ import annotations

import os

from stableagents.running.box import system
from stableagents.running.box.plan import Plan

_DEVICES = ("null", "zero", "full", "random", "urandom")
_GRAPHICS = ("dri", "nvidia0", "nvidiactl", "nvidia-modeset", "nvidia-uvm")
_LINKS = {"fd": "/proc/self/fd", "stdin": "/proc/self/fd/0", "stdout": "/proc/self/fd/1", "stderr": "/proc/self/fd/2"}
_STAGE = "/tmp"  # any folder that every system has
_OLD, _NEW = "/old", "/new"
_OWN = ("/tmp", "/var/tmp", "/dev/shm", "/run")  # memory of the box, gone with it
_LEAST_PIDS = 310  # a pid namespace takes no smaller limit
_OWN_SIZE = "size=256m,nr_inodes=64k"


def become_other_user(user: int, group: int) -> None:
    """After ``unshare``: be the same user and group in the new user namespace, and nobody else."""
    for name, text in (("setgroups", "deny"), ("uid_map", f"{user} {user} 1"), ("gid_map", f"{group} {group} 1")):
        fd = os.open(f"/proc/self/{name}", os.O_WRONLY)
        try:
            os.write(fd, text.encode())
        finally:
            os.close(fd)


def enter(plan: Plan, *, has_own_processes: bool = True) -> None:
    """Leave the old world for the new one. To be called by the first process of a new pid namespace.

    A process without ``has_own_processes`` is in none, and keeps the list of processes that it had. Raises ``OSError``;
    what is left then must end.
    """
    here = os.getcwd()
    system.unshare(system.CLONE_NEWNS)
    system.mount("none", "/", flags=system.MS_REC | system.MS_PRIVATE)
    system.mount("tmpfs", _STAGE, "tmpfs", system.MS_NOSUID | system.MS_NODEV, "mode=755")
    os.mkdir(_STAGE + _OLD)
    os.mkdir(_STAGE + _NEW)
    system.pivot_root(_STAGE, _STAGE + _OLD)
    os.chdir("/")
    system.mount("tmpfs", _NEW, "tmpfs", system.MS_NOSUID, "mode=755,size=1m")
    writable = _build(plan, has_own_processes=has_own_processes)
    system.unmount(_OLD)
    os.chdir(_NEW)
    system.pivot_root(".", ".")
    system.unmount(".")
    os.chdir("/")
    system.set_writable("/", False)
    for place in writable:
        _set_writable(place)
    os.chdir(here)


def _build(plan: Plan, *, has_own_processes: bool) -> list[str]:
    """Everything in its place below the new root. Returns what is to be writable."""
    for folder in _OWN:
        os.makedirs(_NEW + folder)
        mode = "755" if folder == "/run" else "1777"
        system.mount("tmpfs", _NEW + folder, "tmpfs", system.MS_NOSUID | system.MS_NODEV, f"mode={mode},{_OWN_SIZE}")
    if has_own_processes:
        _own_processes(plan)
    else:
        _bind("/proc", "/proc")
    _devices()
    # The person's whole home comes before what must not be seen or changed in it.
    for source, target in plan.shared:
        _bind(source, target)
    emptied = [place for place in plan.hide if _hide(place)]
    for source, target in plan.read:
        _link_or_bind(source, target)
    for source, target in plan.write:
        _bind(source, target)
    for place in plan.freeze:
        if os.path.lexists(_NEW + place) and not os.path.islink(_NEW + place):
            system.mount(_NEW + place, _NEW + place, flags=system.MS_BIND)
    for place in plan.sockets:
        _bind(place, place)
    own = [place for place in _OWN if place != "/run"] + ([] if has_own_processes else ["/proc"])
    return [target for _, target in [*plan.shared, *plan.write]] + emptied + own


def _own_processes(plan: Plan) -> None:
    os.mkdir(_NEW + "/proc")
    system.mount("proc", _NEW + "/proc", "proc", system.MS_NOSUID | system.MS_NODEV | system.MS_NOEXEC)
    if system.limits_own_pids():
        system.ask(_NEW + "/proc/sys/kernel/pid_max", str(max(plan.threads, _LEAST_PIDS)))


def _devices() -> None:
    for name in (*_DEVICES, *_GRAPHICS):
        if os.path.exists(f"{_OLD}/dev/{name}"):
            _bind(f"/dev/{name}", f"/dev/{name}")
    for name, target in _LINKS.items():
        os.symlink(target, f"{_NEW}/dev/{name}")


def _link_or_bind(source: str, target: str) -> None:
    if os.path.islink(_OLD + target) and source == target:
        _make_parent(target)
        os.symlink(os.readlink(_OLD + target), _NEW + target)
    else:
        _bind(source, target)


def _bind(source: str, target: str) -> None:
    """Let what lies at ``source`` be seen at ``target``; what is not there is passed over."""
    origin, place = _OLD + source, _NEW + target
    if not os.path.lexists(place):
        if os.path.isdir(origin):
            os.makedirs(place)
        elif os.path.exists(origin):
            _make_parent(target)
            os.close(os.open(place, os.O_CREAT | os.O_RDONLY, 0o600))
    if os.path.exists(origin):
        system.mount(origin, place, flags=system.MS_BIND | system.MS_REC)


def _hide(place: str) -> bool:
    """Put something empty over what is there; whether that is a folder, in which an app may write for itself."""
    path = _NEW + place
    if os.path.islink(path) or not os.path.exists(path):
        return False
    is_folder = os.path.isdir(path)
    if is_folder:
        system.mount("tmpfs", path, "tmpfs", system.MS_NOSUID | system.MS_NODEV, "mode=755,size=64m")
    else:
        system.mount(_NEW + "/dev/null", path, flags=system.MS_BIND)
    return is_folder


def _set_writable(place: str) -> None:
    try:
        system.set_writable(place, True)
    except PermissionError:
        return  # a disk that was mounted read-only stays so


def _make_parent(target: str) -> None:
    os.makedirs(os.path.dirname(_NEW + target), exist_ok=True)
