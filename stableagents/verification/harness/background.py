"""The app's own threads: how long it is worth waiting for what they are at."""

from __future__ import annotations

import concurrent.futures.thread
import sys
import threading
from types import FrameType

_MOST_TICKS = 30  # of waiting for one thread to end
_FIRST_TICKS = 15  # of waiting for it before anything else is done, which may stop it
OURS = "harness-"  # how the names of the harness's own threads begin
_POOLED = concurrent.futures.thread._worker.__code__


class Background:
    """Waits for each thread once: one that goes on longer serves the app to its end."""

    def __init__(self) -> None:
        self._endless: set[int] = set()
        self._begun: set[int] = set()

    @property
    def is_busy(self) -> bool:
        """Whether the app has a thread of its own."""
        return bool(_threads())

    def is_beginning(self, ticks: int) -> bool:
        """Whether a thread was started a moment ago, and is at its first work; ``ticks`` have been waited already."""
        busy = _threads()
        if ticks >= _FIRST_TICKS:
            self._begun |= busy
        return bool(busy - self._begun)

    def is_awaited(self, ticks: int) -> bool:
        """Whether something in the background may come to its end soon; ``ticks`` have been waited already."""
        busy = _threads() - self._endless
        if busy and ticks > _MOST_TICKS:
            self._endless |= busy
        return bool(busy) and ticks <= _MOST_TICKS


def _threads() -> set[int]:
    frames = sys._current_frames()
    return {
        thread.native_id or 0  # which no later thread is given at once, as its other number is
        for thread in threading.enumerate()
        if thread is not threading.main_thread()
        and not thread.name.startswith(OURS)
        and not _is_idle(frames.get(thread.ident or 0))
    }


def _is_idle(frame: FrameType | None) -> bool:
    """Whether it is a thread of a pool that has nothing to do."""
    return frame is not None and frame.f_code is _POOLED
