"""Judges a child that has fallen silent: whether it hangs, and in which line of the app.

Time alone proves nothing on a busy machine: what counts is processor time, and time in which nobody waits for a
processor.
"""

from __future__ import annotations

import contextlib
import os
import re
import time
from collections.abc import Callable, Collection, Iterator
from pathlib import Path

from stableagents.supervisor.usage import family

_QUIET_S = 1.0  # from here on a silence is looked into
_HANG_CPU_S = 1.5
_HANG_CPU_AT_START_S = 5.0
_HANG_CPU_OF_OTHERS_S = 10.0  # while the main thread waits for them
_HANG_REST_S = 2.5
_HANG_ANYWAY_S = 15.0  # where the system tells nothing
_LONGEST_LOOK_S = 0.1  # a longer one says that nobody looked
_TRACE_LINE = re.compile(r'^  File "(.+)", line (\d+) in (.*)$')
_TICKS_PER_S = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100
_CAN_TELL = Path("/proc/self/stat").exists()
Thread = tuple[float, str]  # processor seconds, and state as proc(5) has it


class Silence:
    """How long the child has said nothing, and what its threads did meanwhile; to be asked again and again.

    ``pid`` finds the program itself, ``beside`` are other processes that it may wait for, as for its display.
    """

    def __init__(self, pid: Callable[[], int], beside: Collection[int] = ()) -> None:
        self._pid, self._beside = pid, beside
        self.broken()

    def broken(self) -> None:
        self._since = self._looked_at = time.monotonic()
        self._looks = self._asleep = 0
        self._first: tuple[float, float] | None = None  # processor seconds of the main thread, and of the others
        self._rest_s = 0.0

    @property
    def is_waiting(self) -> bool:
        """Whether the main thread sleeps, rather than computes."""
        return self._asleep > 0.9 * self._looks

    def is_hang(self, reached_loop: bool) -> bool:
        return self.has_lasted(rest_s=_HANG_REST_S, cpu_s=_HANG_CPU_S if reached_loop else _HANG_CPU_AT_START_S)

    def has_lasted(self, *, rest_s: float, cpu_s: float) -> bool:
        """Whether the main thread has computed for ``cpu_s``, or nobody has done or wanted anything for ``rest_s``."""
        now = time.monotonic()
        if now - self._since < _QUIET_S:
            return False
        threads = list(_threads(self._pid()))
        if not (_CAN_TELL and threads):
            return now - self._since > max(_HANG_ANYWAY_S, rest_s)
        used, of_others = threads[0][0], sum(seconds for seconds, _ in threads[1:])
        self._first = self._first or (used, of_others)
        self._looks += 1
        self._asleep += threads[0][1] == "S"
        threads += [thread for pid in self._beside for thread in _threads(pid)]
        if not any(state in "RD" for _, state in threads):
            self._rest_s += min(now - self._looked_at, _LONGEST_LOOK_S)
        self._looked_at = now
        return (
            used - self._first[0] > cpu_s or of_others - self._first[1] > _HANG_CPU_OF_OTHERS_S or self._rest_s > rest_s
        )


def _threads(pid: int) -> Iterator[Thread]:
    """Every thread of a process and of all that descend from it, its main thread first."""
    for each in family(pid):
        numbers = []
        with contextlib.suppress(OSError):
            numbers = sorted(map(int, os.listdir(f"/proc/{each}/task")))
        for number in numbers:
            with contextlib.suppress(OSError, ValueError, IndexError):
                fields = Path(f"/proc/{each}/task/{number}/stat").read_text().rpartition(")")[2].split()
                yield (int(fields[11]) + int(fields[12])) / _TICKS_PER_S, fields[0]


def place_in_trace(trace: str, entry: Path, folder: Path) -> tuple[str | None, int | None]:
    """The innermost line of the app on the main thread, from what faulthandler wrote."""
    for part in trace.split("\n\n"):
        if str(entry) not in part:
            continue
        for line in part.splitlines():
            match = _TRACE_LINE.match(line)
            if match and match.group(1).startswith(f"{folder}{os.sep}"):
                return match.group(1)[len(str(folder)) + 1 :].replace(os.sep, "/"), int(match.group(2))
    return None, None


def readable_trace(trace: str, entry: Path, folder: Path) -> str:
    """The main thread's part of it, without the frames of the harness and of what starts the app."""
    for part in trace.split("\n\n"):
        if str(entry) in part:
            lines = [
                line
                for line in part.splitlines()
                if f'"{entry.parent}{os.sep}' not in line and "<frozen runpy>" not in line
            ]
            return "\n".join(lines).replace(f"{folder}{os.sep}", "")
    return ""
