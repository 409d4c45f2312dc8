"""Which kind of box this system can make: each is tried once, with the very code that is used later."""

from __future__ import annotations

import functools
import os
import subprocess
import sys
from pathlib import Path

from stableagents.running.box import policy
from stableagents.running.box.enclosing import enclosed
from stableagents.running.box.plan import BUBBLEWRAP, LANDLOCK, NAMESPACES, NONE, SANDBOX_EXEC, Plan

_TRY_S = 20.0
_IN_ORDER = {"linux": (NAMESPACES, BUBBLEWRAP, LANDLOCK), "darwin": (SANDBOX_EXEC,)}


@functools.lru_cache(maxsize=1)
def method() -> str:
    """The best kind of box there is here; takes some hundredths of a second at the first call."""
    for candidate in _IN_ORDER.get(sys.platform, ()):
        if works(candidate):
            return candidate
    return NONE


def works(candidate: str) -> bool:
    """Whether a program starts in that kind of box."""
    plan = policy.plan_for(
        candidate, project=Path(__file__).parent, data=Path(__file__).parent, python=sys.executable, environ={}
    )
    plan.write = []
    return _starts(plan)


def _starts(plan: Plan) -> bool:
    command = enclosed([sys.executable, "-I", "-S", "-c", ""], plan)
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=_TRY_S, env={"PATH": os.defpath}, cwd="/"
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
