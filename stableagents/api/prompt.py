"""Has the system give the processor soon to a thread that needs it often and briefly, as a server's event loop does."""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys

_SLICE_NS = 100_000  # the shortest that Linux takes; the usual one is some milliseconds
_SET_ATTRIBUTES = {"x86_64": 314, "aarch64": 274}  # sched_setattr(2)
_OTHER, _RESET_ON_FORK = 0, 1


class _Attributes(ctypes.Structure):
    _fields_ = [
        ("size", ctypes.c_uint32),
        ("policy", ctypes.c_uint32),
        ("flags", ctypes.c_uint64),
        ("nice", ctypes.c_int32),
        ("priority", ctypes.c_uint32),
        ("slice", ctypes.c_uint64),
        ("deadline", ctypes.c_uint64),
        ("period", ctypes.c_uint64),
    ]


def ask_for_short_turns() -> None:
    """Ask for turns on the processor that are short and come soon, for this thread alone, not for what it starts.

    Linux since 6.12, for any user: of those that want the processor, it takes the one whose turn would be over first.
    The share of the processor stays what it was. Elsewhere, and where it is refused, nothing happens.
    """
    if not sys.platform.startswith("linux"):
        return
    from stableagents.running.box import system

    number = _SET_ATTRIBUTES.get(system.MACHINE)
    if number is None:
        return
    niceness = os.getpriority(os.PRIO_PROCESS, 0)
    asked = _Attributes(ctypes.sizeof(_Attributes), _OTHER, _RESET_ON_FORK, niceness, 0, _SLICE_NS, 0, 0)
    with contextlib.suppress(OSError):
        system.call(number, "sched_setattr", 0, ctypes.byref(asked), 0)
