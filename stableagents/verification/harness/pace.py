"""How fast this computer computes now, against the one that the limits were set on.

A fixed amount of Python's work is timed right after what is to be judged, so that a slow or a busy machine, which
slows down both, changes no verdict.
"""

from __future__ import annotations

import statistics
import time

_LOOPS = 4_000
_REFERENCE_S = 0.00055  # processor time of one ``_work`` where the limits were set
_LOOKS = 5


def reference_seconds(seconds: float) -> float:
    """What ``seconds`` of this thread's processor time, just spent, come to on the reference machine."""
    return seconds * _REFERENCE_S / statistics.median(_timed() for _ in range(_LOOKS))


def _timed() -> float:
    began = time.thread_time()
    _work(_LOOPS)
    return time.thread_time() - began


def _work(loops: int) -> int:
    """Calls, sums, dictionaries and lists, as apps do."""
    counts: dict[int, int] = {}
    found: list[int] = []
    for number in range(loops):
        key = number * number % 97
        counts[key] = counts.get(key, 0) + 1
        if key % 3 == 0:
            found.append(abs(key - number))
    return len(found) + len(counts)
