"""What a process uses right now, read from the system. Elsewhere than on Linux most answers are ``None``."""

from __future__ import annotations

import contextlib
import os
import sys
import time

_LOADED_AT = time.time()
_TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100
_PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096


def memory_bytes(pid: int) -> int | None:
    """The resident memory of one process, in bytes."""
    try:
        with open(f"/proc/{pid}/statm", "rb") as file:
            return int(file.read().split()[1]) * _PAGE
    except (OSError, IndexError, ValueError):
        return None


def family(pid: int) -> list[int]:
    """A process and all that descend from it (Linux), by the kernel's lists of children."""
    found, new = [pid], [pid]
    while new:
        new = [child for parent in new for child in _children(parent)]
        found += new
    return found


def cpu_seconds(pid: int) -> float | None:
    """The processor time that one process has used in its life, in seconds. Windows tells it, too."""
    if sys.platform == "win32":
        from stableagents.supervisor import usage_windows

        return usage_windows.cpu_seconds(pid)
    fields = _stat(pid)
    return None if fields is None else (int(fields[11]) + int(fields[12])) / _TICKS


def age_seconds() -> float:
    """How long this process has existed, in seconds; where the system can't tell, how long Python has run."""
    fields = _stat(os.getpid())
    if fields is None or sys.platform != "linux":
        return time.time() - _LOADED_AT
    with open("/proc/uptime", "rb") as file:
        return max(0.0, float(file.read().split()[0]) - int(fields[19]) / _TICKS)


def is_alive(pid: int) -> bool:
    """Whether a process lives; a zombie does not (Linux)."""
    fields = _stat(pid)
    return fields is not None and fields[0] not in (b"Z", b"X")


def is_at_rest(pid: int) -> bool:
    """Whether a process waits for something to happen. One that is gone does, and so do all off Linux."""
    fields = _stat(pid)
    return fields is None or fields[0] in (b"S", b"I")


def wants_processor(pid: int) -> bool:
    """Whether a thread of a process computes, or waits for its turn or for a disk. Never so off Linux."""
    with contextlib.suppress(OSError):
        return any((_stat(pid, thread) or [b""])[0] in (b"R", b"D") for thread in os.listdir(f"/proc/{pid}/task"))
    return False


def descendants(pid: int) -> set[int]:
    """Every process below ``pid`` (Linux)."""
    parents = {child: _parent(child) for child in map(int, filter(str.isdigit, os.listdir("/proc")))}
    found: set[int] = set()
    wanted = {pid}
    while wanted:
        wanted = {child for child, parent in parents.items() if parent in wanted} - found
        found |= wanted
    return found


class CpuMeter:
    """Turns processor time into percent of one core since the last question about the same process."""

    def __init__(self) -> None:
        self._last: dict[int, tuple[float, float]] = {}

    def percent(self, pid: int, *, with_family: bool = False) -> float | None:
        used, now = cpu_seconds(pid), time.monotonic()
        if with_family and used is not None:
            used += sum(cpu_seconds(child) or 0.0 for child in family(pid)[1:])
        if used is None:
            return None
        before = self._last.get(pid)
        used = used if before is None else max(used, before[1])  # who has left the family takes its time along
        if before is not None and now - before[0] < 0.2:
            return 0.0 if before[1] == used else round(100 * (used - before[1]) / max(now - before[0], 0.05), 1)
        self._last = {known: value for known, value in self._last.items() if cpu_seconds(known) is not None}
        self._last[pid] = (now, used)
        return 0.0 if before is None else round(100 * (used - before[1]) / (now - before[0]), 1)


def _children(pid: int) -> list[int]:
    found: list[int] = []
    with contextlib.suppress(OSError):
        for thread in os.listdir(f"/proc/{pid}/task"):
            with open(f"/proc/{pid}/task/{thread}/children", "rb") as file:
                found += map(int, file.read().split())
    return found


def _parent(pid: int) -> int | None:
    fields = _stat(pid)
    return None if fields is None else int(fields[1])


def _stat(pid: int, thread: str = "") -> list[bytes] | None:
    try:
        with open(f"/proc/{pid}/task/{thread}/stat" if thread else f"/proc/{pid}/stat", "rb") as file:
            return file.read().rpartition(b")")[2].split()
    except OSError:
        return None
