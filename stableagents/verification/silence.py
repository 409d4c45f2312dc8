"""Judges a child that has fallen silent: whether it hangs, and in which line of the app.

Time alone proves nothing on a busy machine, so the processor time of its main thread and its state are looked at.
"""

from __future__ import annotations

import contextlib
import os
import re
import time
from collections.abc import Callable
from pathlib import Path

_QUIET_S = 1.0  # from here on a silence is looked into
_HANG_CPU_S = 2.0
_HANG_CPU_AT_START_S = 6.0
_HANG_WAIT_S = 3.5
_HANG_ANYWAY_S = 15.0
_TRACE_LINE = re.compile(r'^  File "(.+)", line (\d+) in (.*)$')
_TICKS_PER_S = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100


class Silence:
    """How long the child has said nothing, and what its main thread did meanwhile."""

    def __init__(self, pid: Callable[[], int]) -> None:
        self._pid = pid
        self.broken()

    def broken(self) -> None:
        self._since = time.monotonic()
        self._cpu = _thread_seconds(self._pid())[0]
        self._looks = self._asleep = 0

    @property
    def is_waiting(self) -> bool:
        """Whether the main thread sleeps, rather than computes."""
        return self._asleep > 0.9 * self._looks

    def is_hang(self, reached_loop: bool) -> bool:
        silent = time.monotonic() - self._since
        if silent < _QUIET_S:
            return False
        cpu, state = _thread_seconds(self._pid())
        self._looks += 1
        self._asleep += state == "S"
        if cpu - self._cpu > (_HANG_CPU_S if reached_loop else _HANG_CPU_AT_START_S):
            return True
        return silent > _HANG_ANYWAY_S or (silent > _HANG_WAIT_S and self.is_waiting)


def _thread_seconds(pid: int) -> tuple[float, str]:
    """Processor seconds and state of the main thread of ``pid``, as proc(5) has them."""
    with contextlib.suppress(OSError, ValueError, IndexError):
        fields = Path(f"/proc/{pid}/task/{pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS_PER_S, fields[0]
    return 0.0, "?"


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
