"""The box where no namespaces can be had: Landlock for files, seccomp for the network, and no world of one's own.

Sockets of other programs stay reachable by their paths, which is why this is called "files only".
"""

from __future__ import annotations

import os

from stableagents.running.box import landlock, seccomp
from stableagents.running.box.plan import Plan

_DEVICES = ("/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom", "/dev/tty", "/dev/dri")


def put_on(plan: Plan) -> None:
    """For this process and all that it starts. Raises ``OSError``."""
    rules = landlock.Ruleset(scoped=plan.scoped)
    for _, place in plan.read:
        rules.allow(place, landlock.READ)
    for place in [*plan.sockets, f"/proc/{os.getpid()}", "/sys/devices/system/cpu", "/proc/cpuinfo", "/proc/meminfo"]:
        rules.allow(place, landlock.READ)
    if plan.browser:
        rules.allow("/proc", landlock.READ)  # its helpers look at themselves there; others' secrets stay closed
    for place in _DEVICES:
        rules.allow_everything(place)
    for _, place in plan.write:
        rules.allow_everything(place)
    for _, place in plan.shared:
        rules.allow(place, landlock.READ_DIR)
        for part in _visible_parts(place, plan):
            rules.allow_everything(part)
    rules.put_on()
    landlock.close_ports(plan)
    seccomp.put_on(seccomp.ALL if plan.connects else seccomp.STREAMS if plan.browser else seccomp.LOCAL, counted=False)


def _visible_parts(place: str, plan: Plan) -> list[str]:
    """All in it that is not hidden and holds nothing that must not be changed: rules can't take away again."""
    hidden = {*plan.hide, *(inner for _, inner in plan.read)}
    parts = [os.path.join(place, name) for name in os.listdir(place)]
    return [part for part in parts if not any(inner == part or inner.startswith(part + "/") for inner in hidden)]
