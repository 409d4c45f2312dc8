"""A clock that goes on while the page and the app rest, or are at work, and not while they wait for the processor."""

from __future__ import annotations

import contextlib
import os
import threading
import time
from collections.abc import Iterator

_HAS_PROC = os.path.isdir("/proc/self/task")
_PROCESS_CLOCK = 2  # with the number of a process, its clock, as clock_getcpuclockid(3) has it
_BUSY = (b"R", b"D")
_MOST_BYTES = 512
_LOOK_S = 0.005
_WORK_S = 0.01  # of the processor, that those who are to rest may use meanwhile
_MOST_LOOKS = 2_000
_sleep = time.sleep


class Clock:
    """``seconds`` is to be read often: what lies between two looks is judged by the second."""

    def __init__(self) -> None:
        self._seconds = 0.0
        self._looked_at, self._used = time.monotonic(), used_seconds()

    def seconds(self) -> float:
        """How long it has gone on so far, in seconds."""
        now, used = time.monotonic(), used_seconds()
        passed, worked = now - self._looked_at, used - self._used
        self._seconds += passed if is_at_rest() else min(passed, worked)
        self._looked_at, self._used = now, used
        return self._seconds


def await_rest() -> None:
    """Wait until nobody here wants the processor, or for what they can do with it in a moment."""
    before = used_seconds()
    for _ in range(_MOST_LOOKS):
        if is_at_rest() or used_seconds() - before > _WORK_S:
            return
        _sleep(_LOOK_S)


def used_seconds() -> float:
    """The processor time of this session's processes."""
    used = 0.0
    for process in _session():
        with contextlib.suppress(OSError):
            used += time.clock_gettime(~process << 3 | _PROCESS_CLOCK)
    return used


def is_at_rest() -> bool:
    """Whether no process of this session, but for the thread that asks, wants the processor."""
    own, here = str(threading.get_native_id()), os.getpid()
    if any(_is_busy(f"/proc/{process}/stat") for process in _session() if process != here):
        return False
    threads = os.listdir("/proc/self/task") if _HAS_PROC else []
    return not any(_is_busy(f"/proc/self/task/{thread}/stat") for thread in threads if thread != own)


def _session() -> Iterator[int]:
    """The processes of this session."""
    session = os.getsid(0) if _HAS_PROC else 0
    for name in os.listdir("/proc") if _HAS_PROC else []:
        if name.isdecimal():
            with contextlib.suppress(OSError):
                if os.getsid(int(name)) == session:
                    yield int(name)


def _is_busy(path: str) -> bool:
    """Whether a process, or a thread, wants the processor, as proc(5) has it in ``stat``."""
    try:
        file = os.open(path, os.O_RDONLY)
    except OSError:
        return False
    try:
        told = os.read(file, _MOST_BYTES)
    except OSError:  # it has ended
        return False
    finally:
        os.close(file)
    return told[told.rfind(b")") + 2 :][:1] in _BUSY
