"""Limits that every process of an app has for itself."""

from __future__ import annotations

import os
import resource

from stableagents.running.box.plan import NAMESPACES, Plan

_MAX_FILE_BYTES = 2 * 1024**3
_MAX_OPEN_FILES = 1024


def put_on(plan: Plan | None) -> None:
    """Limit this process and what it starts; without a plan, only what harms no app."""
    _limit(resource.RLIMIT_CORE, 0)
    _limit(resource.RLIMIT_FSIZE, _MAX_FILE_BYTES)
    _limit(resource.RLIMIT_NOFILE, _MAX_OPEN_FILES)
    if plan is None:
        return
    if plan.memory_each:
        _limit(resource.RLIMIT_DATA, plan.memory_each)
    if plan.threads and hasattr(resource, "RLIMIT_NPROC"):
        # In a user namespace of its own a box is counted by itself, elsewhere with all that the person runs.
        others = 0 if plan.method == NAMESPACES else _own_threads()
        _limit(resource.RLIMIT_NPROC, plan.threads + others)


def _limit(which: int, value: int) -> None:
    _soft, hard = resource.getrlimit(which)
    bounded = value if hard == resource.RLIM_INFINITY else min(value, hard)
    resource.setrlimit(which, (bounded, bounded))


def _own_threads() -> int:
    count, user = 0, os.getuid()
    for name in os.listdir("/proc") if os.path.isdir("/proc") else ():
        if name.isdigit():
            try:
                if os.stat(f"/proc/{name}").st_uid == user:
                    count += len(os.listdir(f"/proc/{name}/task"))
            except OSError:
                continue
    return count
