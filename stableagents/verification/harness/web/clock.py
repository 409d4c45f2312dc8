"""A clock that goes on while the page and the app rest, or are at work, and not while they wait for the processor."""

from __future__ import annotations

import contextlib
import os
import threading
import time
from collections.abc import Iterator

_TICKS_PER_S = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100
_BUSY = (b"R", b"D")
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
    return sum((int(words[11]) + int(words[12])) / _TICKS_PER_S for words in _session())


def is_at_rest() -> bool:
    """Whether no process of this session, but for the thread that asks, wants the processor."""
    own, here = str(threading.get_native_id()), str(os.getpid())
    if any(words[0] in _BUSY for words in _session(without=here)):
        return False
    threads = os.listdir("/proc/self/task") if os.path.isdir("/proc/self/task") else []
    return not any(
        words[0] in _BUSY for thread in threads if thread != own for words in _stat(f"/proc/self/task/{thread}/stat")
    )


def _session(without: str = "") -> Iterator[list[bytes]]:
    """What proc(5) has in ``stat`` of each process of this session."""
    session = str(os.getsid(0)).encode()
    for name in os.listdir("/proc") if os.path.isdir("/proc") else []:
        if name.isdecimal() and name != without:
            for words in _stat(f"/proc/{name}/stat"):
                if words[3] == session:
                    yield words


def _stat(path: str) -> list[list[bytes]]:
    """The words after the name, of one process or thread; none if it is gone."""
    with contextlib.suppress(OSError), open(path, "rb") as file:
        return [file.read().rpartition(b")")[2].split()]
    return []
