"""A file tree of a window's own, in which WebKit's sandbox starts: that mounts, which no process under Landlock's rules
about files may. Bind mounts show the same files that those rules would leave; ports and signals stay with Landlock.
"""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Callable, Mapping
from pathlib import Path

from stableagents.running.box import bubblewrap, namespaces, system
from stableagents.running.box.plan import NAMESPACES, Plan

# What GTK and WebKit talk to beside the display: no agent that holds keys, no systemd, no docker.
_TALKED_TO = ("at-spi", "bus", "doc", "ibus", "pipewire-0", "pulse")
_WRITTEN = ("dconf", ".flatpak", "webkitgtk")  # the last two are the sandbox's
_SYSTEM_BUS = "/run/dbus/system_bus_socket"
Find = Callable[[str], str | None]


def plan_of(read: list[tuple[str, str]], write: list[str], code: list[str], environ: Mapping[str, str]) -> Plan:
    """The tree: what is ``read`` (where it lies, where it is seen), what is written, and ``code``, which never is."""
    plan = Plan(NAMESPACES)
    plan.read = [*read, ("/dev/tty", "/dev/tty")]  # bubblewrap asks for it
    plan.write = [(os.path.realpath(path), path) for path in write]
    plan.freeze = [path for path in code if any(Path(path).is_relative_to(folder) for folder in write)]
    plan.sockets = [_SYSTEM_BUS]
    runtime = environ.get("XDG_RUNTIME_DIR", "")
    if os.path.isabs(runtime) and os.path.isdir(runtime):
        wayland = environ.get("WAYLAND_DISPLAY", "")
        talked_to = [*_TALKED_TO, *([wayland] if wayland else [])]
        plan.sockets += [os.path.join(runtime, name) for name in talked_to]
        plan.write += [(path, path) for path in (os.path.join(runtime, name) for name in _WRITTEN)]
        for name in _WRITTEN:
            os.makedirs(os.path.join(runtime, name), mode=0o700, exist_ok=True)
    return plan


def works(plan: Plan, find: Find = shutil.which) -> bool:
    """Whether that tree can be made here and WebKit's sandbox can start in it: tried out, by a copy of this process.

    To be called before there is any thread.
    """
    bwrap, idle = bubblewrap.program(), find("true")
    if bwrap is None or idle is None or find("xdg-dbus-proxy") is None:
        return False
    tried = os.fork()
    if tried == 0:
        _try_out(plan, bwrap, idle)
    return os.waitstatus_to_exitcode(os.waitpid(tried, 0)[1]) == 0


def _try_out(plan: Plan, bwrap: str, idle: str) -> None:
    """Become a sandbox such as WebKit's. Never returns."""
    try:
        signal.alarm(20)
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.dup2(nowhere, 2)
        enter(plan)
        alone = ["--unshare-all", "--die-with-parent", "--ro-bind", "/", "/", "--proc", "/proc", "--dev", "/dev"]
        os.execv(bwrap, [bwrap, *alone, "--", idle])
    except BaseException:  # whatever it is, the answer is no
        os._exit(1)


def enter(plan: Plan) -> None:
    """Live in the tree from here on, without any capability. Raises ``OSError``; this process must end then."""
    user, group = os.getuid(), os.getgid()
    system.unshare(system.CLONE_NEWUSER)
    system.set_dumpable(True)  # the change of credentials has undone it, and main looks for its own by their marks
    namespaces.become_other_user(user, group)
    namespaces.enter(plan, has_own_processes=False)
    system.drop_capabilities()
