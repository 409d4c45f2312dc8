"""A clock that goes on while the page and the app rest, or are at work, and not while they wait for the processor."""

from __future__ import annotations

import contextlib
import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

_TICKS_PER_S = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100
_PROCESSES = Path("/proc")
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
    own = threading.get_native_id()
    with contextlib.suppress(OSError):
        for thread in os.listdir("/proc/self/task"):
            with contextlib.suppress(OSError, IndexError):
                text = Path(f"/proc/self/task/{thread}/stat").read_text()
                if int(thread) != own and text.rpartition(")")[2].split()[0] in "RD":
                    return False
    here = str(os.getpid())
    return not any(words[0] in "RD" for words in _session(without=here))


def _session(without: str = "") -> Iterator[list[str]]:
    """What proc(5) has in ``stat`` of each process of this session."""
    session = os.getsid(0)
    for stat in _PROCESSES.glob("[0-9]*/stat"):
        if stat.parent.name != without:
            with contextlib.suppress(OSError, ValueError, IndexError):
                words = stat.read_text().rpartition(")")[2].split()
                if int(words[3]) == session:
                    yield words
