"""The same box by the program bubblewrap, for systems that let it make namespaces but not us."""

from __future__ import annotations

import os
import shutil

from stableagents.running.box import landlock, seccomp, system
from stableagents.running.box.plan import Plan

_OWN = ("/tmp", "/var/tmp", "/dev/shm", "/run")


def program() -> str | None:
    """Where bubblewrap is, if it is there."""
    return shutil.which("bwrap", path="/usr/bin:/bin:/usr/local/bin")


def arguments(plan: Plan, argv: list[str], *, bwrap: str, filter_fd: int = -1) -> list[str]:
    """The command line that runs ``argv`` in the box; ``filter_fd`` is where it reads the seccomp filter from."""
    words = [bwrap, "--unshare-all", "--die-with-parent", "--new-session", "--cap-drop", "ALL"]
    words += ["--share-net"] if plan.connects else []
    words += ["--dev", "/dev", "--proc", "/proc"]
    for folder in _OWN:
        words += ["--tmpfs", folder]
    for source, target in plan.shared:
        words += ["--bind-try", source, target]
    for place in plan.hide:
        if os.path.isdir(place) and not os.path.islink(place):
            words += ["--tmpfs", place]
        elif os.path.isfile(place) and not os.path.islink(place):
            words += ["--ro-bind", "/dev/null", place]
    for source, target in plan.read:
        if source == target and os.path.islink(target):
            words += ["--symlink", os.readlink(target), target]
        else:
            words += ["--ro-bind-try", source, target]
    for source, target in plan.write:
        words += ["--bind", source, target]
    for place in [*plan.freeze, *plan.sockets]:
        if os.path.exists(place):
            words += ["--ro-bind", place, place]
    words += ["--seccomp", str(filter_fd)] if filter_fd >= 0 else []
    return [*words, "--chdir", os.getcwd(), "--", *argv]


def run(plan: Plan, argv: list[str]) -> None:
    """Become bubblewrap, which becomes the box. Raises ``OSError``."""
    bwrap = program()
    if bwrap is None:
        raise OSError("bubblewrap (bwrap) is not there")
    landlock.close_ports(plan)  # it keeps no program from making namespaces
    reader, writer = os.pipe()
    os.write(writer, seccomp.program(system.MACHINE, seccomp.ALL))
    os.close(writer)
    os.set_inheritable(reader, True)
    os.execv(bwrap, arguments(plan, argv, bwrap=bwrap, filter_fd=reader))
