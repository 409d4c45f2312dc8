"""The app's own threads: how long it is worth waiting for what they are at."""

from __future__ import annotations

import concurrent.futures.thread
import sys
import threading
from types import FrameType

_MOST_TICKS = 30  # of waiting for one thread to end
OURS = "harness-"  # how the names of the harness's own threads begin
_POOLED = concurrent.futures.thread._worker.__code__


class Background:
    """Waits for each thread once: one that goes on longer serves the app to its end."""

    def __init__(self) -> None:
        self._endless: set[int] = set()

    @property
    def is_busy(self) -> bool:
        """Whether the app has a thread of its own."""
        return bool(_threads())

    def is_awaited(self, ticks: int) -> bool:
        """Whether something in the background may come to its end soon; ``ticks`` have been waited already."""
        busy = _threads() - self._endless
        if busy and ticks > _MOST_TICKS:
            self._endless |= busy
        return bool(busy) and ticks <= _MOST_TICKS


def _threads() -> set[int]:
    frames = sys._current_frames()
    return {
        thread.ident or 0
        for thread in threading.enumerate()
        if thread is not threading.main_thread()
        and not thread.name.startswith(OURS)
        and not _is_idle(frames.get(thread.ident or 0))
    }


def _is_idle(frame: FrameType | None) -> bool:
    """Whether it is a thread of a pool that has nothing to do."""
    return frame is not None and frame.f_code is _POOLED
