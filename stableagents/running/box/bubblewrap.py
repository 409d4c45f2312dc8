"""The same box by the program bubblewrap, for systems that let it make namespaces but not us."""

from __future__ import annotations

import os
import shutil

from stableagents.running.box import keeper, landlock, seccomp, system
from stableagents.running.box.plan import REFUSED, Plan

_BY_SIGNAL = 128  # what it adds to the number of the signal that ended the app
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


def run(plan: Plan, argv: list[str]) -> int:
    """Run ``argv`` in the box that bubblewrap makes, watched over like any other. Its exit code. Raises ``OSError``."""
    bwrap = program()
    if bwrap is None:
        raise OSError("bubblewrap (bwrap) is not there")
    keeper.hold_signals()
    first = os.fork()
    if first == 0:
        _become(bwrap, plan, argv)
    ended = os.pidfd_open(first)
    # It has a first process of the new world inside, and that has the app.
    excess = keeper.watch(
        plan, first, lambda: [app for inner in keeper.children(first) for app in keeper.children(inner)], ended
    )
    if excess is not None:
        return excess
    code = os.waitstatus_to_exitcode(os.waitpid(first, 0)[1])
    return keeper.end_as(_BY_SIGNAL - code if code > _BY_SIGNAL else code)


def _become(bwrap: str, plan: Plan, argv: list[str]) -> None:
    """Become bubblewrap, which ends with the keeper. Never returns."""
    try:
        parent = os.getppid()
        system.end_with_parent()
        if os.getppid() != parent:
            os._exit(REFUSED)
        landlock.close_ports(plan)  # it keeps no program from making namespaces
        reader, writer = os.pipe()
        os.write(writer, seccomp.program(system.MACHINE, seccomp.ALL))
        os.close(writer)
        os.set_inheritable(reader, True)
        keeper.take_signals()
        os.execv(bwrap, arguments(plan, argv, bwrap=bwrap, filter_fd=reader))
    except BaseException as error:  # nothing may run on unboxed
        os.write(2, f"The app's box could not be made: {error}.\n".encode())
    os._exit(REFUSED)
