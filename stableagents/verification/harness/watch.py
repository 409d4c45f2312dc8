"""Measures how long the app keeps its event loop from running: by processor time, by sleeps asked for, by waiting.

Wall time alone proves nothing on a busy machine. Work counts by the thread's own processor time, a sleep by its
argument, and waiting only in moments when a second thread shows that the processor was free.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

from .boundary import FASTER, sooner
from .loops import head_of_loop, outermost
from .pace import reference_seconds
from .wire import Place, Step, Wire, stack_text, steps_of, text_of

MAX_WORK_S = 0.3  # of the reference machine
_WORTH_A_LOOK_S = MAX_WORK_S / 3  # a machine three times as fast is judged alike
MAX_SLEEP_S = 0.2
MAX_WAIT_S = 0.6
MAX_JOIN_S = 0.4
_ENDLESS_SLEEP_S = 60.0
_SAMPLE_S = 0.05
_HERE = os.path.dirname(__file__)
_STARTUP_SLEEP_S = 0.3
_SHORT_S, _SHORT_FASTER = 0.2, 5  # sleeps of a thread that shows its progress


class Span:
    """One stay in the app's code, from the event loop and back to it; it begins anew where the app lets events in."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.trace: str | None = None
        self.is_action = False
        self.begin()

    def begin(self) -> None:
        """Count from here: the event loop has just run."""
        self.cpu = time.thread_time()
        self.slept = 0.0
        self.waited = 0.0
        self.loop: Place | None = None  # where the loop begins that computes
        self._seen: Counter[Place] = Counter()
        self._loops: Counter[Place] = Counter()

    def note(self, steps: list[Step], wire: Wire) -> None:
        """One look at where in the app it is; the line where it is most often is the one that takes the time."""
        (code, line), (_, loop_line) = steps[0], outermost(steps)
        file = wire.relative(code.co_filename)
        if file is None:
            return
        place, loop = (file, line), (file, head_of_loop(Path(wire.folder, file), loop_line))
        self._loops[loop] += 1
        self.loop = self._loops.most_common(1)[0][0]
        self._seen[place] += 1
        if self._seen.most_common(1)[0][0] == place:
            self.place, self.trace = place, text_of(steps)


class Watch:
    """The stack of spans and of event loops inside them. ``None`` on the stack is an event loop."""

    def __init__(self, wire: Wire) -> None:
        self.wire = wire
        self._main, self._main_number = threading.get_ident(), threading.get_native_id()
        self._stack: list[Span | None] = []
        self._sleep = time.sleep
        self.waiters: tuple[str, ...] = (
            _HERE,
        )  # whose Python code, when it is the innermost, waits for events or for the display
        self.last_place: Place = (None, None)  # the app's function that the last event called
        self._has_noted = False
        self._slept_elsewhere = 0.0  # seconds that other threads asked to sleep
        self.times_blocked = 0
        self.sleeps = 0  # how often the window's thread slept
        self.is_closing = False
        self.is_looped_by_hand = False  # the app's own code lets events in, again and again

    def start(self) -> None:
        """Patch ``time.sleep`` and begin to sample."""
        time.sleep = self._patched_sleep  # type: ignore[assignment]
        self._patch_waits()
        threading.Thread(target=self._sample, name="harness-watch", daemon=True).start()

    @contextmanager
    def callback(self, function: Callable[..., Any] | None = None, *, is_action: bool = False) -> Iterator[None]:
        """Around the app's code that an event calls; only the outermost counts.

        ``is_action``: it is what hands do, in which each event counts by itself.
        """
        place = self._note(function)
        outer = self._stack[-1] if self._stack else None
        if outer is not None and not outer.is_action:
            yield
            return
        span = Span(place if place[0] or outer is None else outer.place)
        span.is_action = is_action
        self._stack.append(span)
        try:
            yield
        finally:
            self._stack.pop()
            self._judge(span)
            if outer is not None:
                outer.begin()

    @contextmanager
    def event_loop(self) -> Iterator[None]:
        """Around an event loop, the outer one or one inside a callback."""
        outer = next((span for span in reversed(self._stack) if span is not None), None)
        if outer is not None:
            self._judge(outer)
        self._stack.append(None)
        try:
            yield
        finally:
            self._stack.pop()
            if outer is not None:
                outer.begin()

    def _judge(self, span: Span) -> None:
        work = time.thread_time() - span.cpu
        if work > _WORTH_A_LOOK_S:
            work = reference_seconds(work)
        if span.slept > MAX_SLEEP_S:
            self._blocked(span, f"The window can't react for {span.slept:.1f} seconds while it sleeps")
        elif work > MAX_WORK_S:
            span.place = span.loop or span.place
            self._blocked(span, f"The window can't react for {work:.1f} seconds while it computes")
        elif span.waited > MAX_WAIT_S:
            self._blocked(span, "The window can't react while it waits for something")

    def _blocked(self, span: Span, message: str) -> None:
        self.times_blocked += 1
        self.wire.finding("blocked_event_loop", message + ".", span.place, span.trace)

    def _patched_sleep(self, seconds: float) -> None:
        if threading.get_ident() != self._main:
            self._slept_elsewhere += seconds
            self._sleep(sooner(seconds) if seconds >= _SHORT_S else seconds / _SHORT_FASTER)
            return
        self.slept(seconds, sys._getframe(1))

    def _patch_waits(self) -> None:
        """A thread's waits are shorter here, as its sleeps are; the window's thread must not wait for its end."""
        event: Any = threading.Event
        thread: Any = threading.Thread
        wait, join = event.wait, thread.join

        def wait_shorter(self_: threading.Event, timeout: float | None = None) -> bool:
            if timeout is not None and threading.get_ident() != self._main and self._is_the_apps(sys._getframe(1)):
                self._slept_elsewhere += timeout
                timeout = sooner(timeout) if timeout >= _SHORT_S else timeout / _SHORT_FASTER
            return bool(wait(self_, timeout))

        def join_watched(self_: threading.Thread, timeout: float | None = None) -> None:
            before, began = self._slept_elsewhere, time.monotonic()
            join(self_, timeout)
            span = self._stack[-1] if self._stack and threading.get_ident() == self._main else None
            slept = min(self._slept_elsewhere - before, (time.monotonic() - began) * FASTER)
            if span is not None and slept > MAX_JOIN_S and not self.is_closing:
                self._blocked(Span(self.wire.place_of_frame(sys._getframe(1))), "The window waits for a thread's end")
                span.begin()

        event.wait = wait_shorter
        thread.join = join_watched

    def _is_the_apps(self, caller: FrameType) -> bool:
        """Whether the app waits, or a timer of Python's does for it: a toolkit's own limits are left as they are."""
        file = caller.f_code.co_filename
        return self.wire.relative(file) is not None or file == threading.__file__

    def slept(self, seconds: float, frame: FrameType) -> None:
        """Note a sleep on the window's thread; it lasts a moment only."""
        self.sleeps += 1
        span = self._stack[-1] if self._stack else None
        if span is None:
            if self.is_looped_by_hand and not self._stack and seconds > MAX_SLEEP_S:
                between = Span(self.wire.place_of_frame(frame))
                self._blocked(between, f"The window can't react for {seconds:.1f} seconds while it sleeps")
                seconds = 0.005
            self._sleep(min(seconds, _STARTUP_SLEEP_S))
            return
        span.slept += seconds
        span.place = self.wire.place_of_frame(frame)
        span.trace = stack_text(frame)
        if span.slept > _ENDLESS_SLEEP_S:
            self.wire.finding("hang", "The window stops reacting: this sleeps again and again.", span.place, span.trace)
            self.wire.send("end", reason="hang")
            time.sleep = self._sleep
            self._sleep(30)  # the starter ends this process
        self._sleep(min(seconds, 0.005))

    def new_action(self) -> None:
        """From here on the first function of the app that is called is the one that the action led to."""
        self._has_noted = False

    def note_first(self, place: Place, *, is_passing: bool = False) -> None:
        """The app's function that the action led to, if it is the first; ``is_passing``: it may hand on to another."""
        if not self._has_noted:
            self.last_place, self._has_noted = place, not is_passing

    def _note(self, function: Callable[..., Any] | None) -> Place:
        place = self.wire.place_of_function(function)
        if place[0] is not None:
            self.note_first(place)
        return place

    def _sample(self) -> None:
        """Where the main thread is while a callback lasts, and whether it waits though the processor is free."""
        clock = time.pthread_getcpuclockid(self._main) if hasattr(time, "pthread_getcpuclockid") else None
        seen: Span | None = None
        cpu = 0.0
        while True:
            before = time.monotonic()
            self._sleep(_SAMPLE_S)
            was_on_time = time.monotonic() - before < _SAMPLE_S + 0.02
            span = (self._stack[-1:] or [None])[0]  # the other thread pops meanwhile
            used = time.clock_gettime(clock) if clock is not None else 0.0
            if span is not None and span is seen:
                steps = steps_of(sys._current_frames().get(self._main))
                own = self.wire.of_app(steps)
                if own and not span.slept:
                    span.note(own, self.wire)
                is_idle = bool(steps) and steps[0][0].co_filename.startswith(self.waiters)
                has_worked = clock is None or used - cpu >= _SAMPLE_S / 5
                if was_on_time and not is_idle and not has_worked and not _wants_processor(self._main_number):
                    span.waited += _SAMPLE_S
            seen, cpu = span, used


def _wants_processor(thread: int) -> bool:
    """Whether a thread of ours could go on, had it a processor (Linux)."""
    with contextlib.suppress(OSError, IndexError):
        return Path(f"/proc/self/task/{thread}/stat").read_text().rpartition(")")[2].split()[0] in "RD"
    return False
