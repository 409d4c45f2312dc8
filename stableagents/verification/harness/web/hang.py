"""Notices a page that no longer answers: by the processor time of the engine's processes, not by the clock alone."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..wire import Wire, stack_text
from .clock import Clock
from .stuck import LONGEST_CALL_S, tell_stuck_calls

if TYPE_CHECKING:
    from .errors import Errors

_LOOK_S = 0.2
_BEAT_S = 0.5
_BUSY_S = 2.0  # of processor time in one script
_SILENT_S = 12.0  # by the clock that waits for the processor
_TICKS_PER_S = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100
_sleep = time.sleep


class HangWatch:
    """Looks on while the harness waits for a page's answer."""

    def __init__(self, wire: Wire, errors: Errors) -> None:
        self._wire, self._errors = wire, errors
        self._clock = Clock()
        self._since = 0.0
        self._now = self._silent_since = 0.0  # by that clock
        self._busy = 0.0
        self._main = threading.get_ident()
        self._calls: dict[str, float] = {}

    def start(self) -> None:
        threading.Thread(target=self._watch, name="harness-hang", daemon=True).start()

    def await_calls(self) -> None:
        """Before the window closes: see whether the calls that Python is busy with come back."""
        begun = set(self._calls)
        until = self._now + LONGEST_CALL_S + 2 * _LOOK_S
        while begun & set(self._calls) and self._now < until:
            self._wire.send("beat")
            _sleep(_LOOK_S)

    @contextlib.contextmanager
    def asking(self, native: Any) -> Iterator[None]:
        """Around a question to a page."""
        self._busy, self._since = -1.0, time.monotonic()
        try:
            yield
        finally:
            self._since = 0.0

    def _watch(self) -> None:
        while True:
            _sleep(_LOOK_S)
            self._now = self._clock.seconds()
            tell_stuck_calls(self._wire, self._calls, self._now)
            since = self._since
            if not since or time.monotonic() - since < _BEAT_S:
                continue
            self._wire.send("beat")
            busy = _engine_seconds() + time.clock_gettime(time.pthread_getcpuclockid(self._main))
            if self._busy < 0:
                self._busy, self._silent_since = busy, self._now
            if busy - self._busy > _BUSY_S or self._now - self._silent_since > _SILENT_S:
                self._tell()

    def _tell(self) -> None:
        frame = sys._current_frames().get(self._main)
        place = self._wire.place_of_frame(frame)
        if place[0] is not None and "start(" not in self._errors.source_line(*place):
            self._wire.finding("hang", "The app stops reacting for good.", place, stack_text(frame))
        else:
            self._wire.finding("hang", "The page stops reacting for good.", self._errors.place_of_loop())
        self._wire.send("end", reason="hang")
        os._exit(0)


def _engine_seconds() -> float:
    """Processor seconds of the processes that this one has started, as proc(5) has them."""
    total = 0.0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError, ValueError, IndexError):
            words = stat.read_text().rpartition(")")[2].split()
            is_ours = int(words[3]) == os.getsid(0)
            name = stat.with_name("comm").read_text()
            if is_ours and name.startswith(("WebKitWeb", "QtWebEngine")):
                total += (int(words[11]) + int(words[12])) / _TICKS_PER_S
    return total
