"""Qt's timers come sooner here, and those that the app starts again and again are noticed.

One more timer with each start, or one more connection of the same timer with each start: both make things happen
twice, three times, and so on.
"""

from __future__ import annotations

import math
import sys
import time
import weakref
from collections.abc import Callable
from contextlib import AbstractContextManager
from types import FrameType
from typing import Any

from PySide6 import QtCore

from ..boundary import sooner
from ..timers import Timers, identity
from ..wire import Place, Wire
from . import tree

_TIMEOUT = QtCore.SIGNAL("timeout()")
_GROWTHS = 2  # so many starts in a row with one connection more each time
_HASTENED = 50  # times that a timer fires more often while others are waited for
_HASTE_S = 0.03  # of processor time for that, at most
_OWN_TIMERS = 3  # of one object, started in one line, and none of them ended
_ONE_MORE = "Each start adds one more timer to those that still run."
_LET_GO = "This timer never goes off: nothing keeps it once this function is over. Give it a parent: QTimer(self)."
_UNHEARD = "This timer goes off again and again, and nothing listens to it: its timeout is connected to no function."
_MOST_ALIKE = 2  # connections of one signal to one function that one line makes
_MOST_CONNECTIONS = 5_000
_ALIKE = "Each time this runs, the signal is connected once more, so that everything happens twice, then three times."
_TWICE = "The signal is connected to this function already, in another line: each time, it is called twice."
_CONNECTED_AGAIN = "Each start connects the timer once more, so that everything happens twice, then three times."


class QtTimers:
    """Put in the place of Qt's functions for timers."""

    def __init__(self, wire: Wire, timers: Timers) -> None:
        self._wire, self._timers = wire, timers
        self._started: weakref.WeakKeyDictionary[Any, tuple[Place, Any]] = weakref.WeakKeyDictionary()
        self._receivers: weakref.WeakKeyDictionary[Any, tuple[int, int]] = weakref.WeakKeyDictionary()
        # Where a timer was last connected, in which run of a function of the app, and to what.
        self._last: tuple[Place, Any, Any] = ((None, None), None, None)
        self._alike: dict[int, tuple[Any, list[Any]]] = {}  # by signal: what it is connected to, and where
        self._own: dict[tuple[str, Place], set[int]] = {}
        self._fresh: dict[int, weakref.ref[Any]] = {}  # timers without a parent, started in this turn
        self._started_at: weakref.WeakKeyDictionary[Any, Place] = weakref.WeakKeyDictionary()
        self._repeating: weakref.WeakSet[Any] = weakref.WeakSet()  # timers as objects
        self._new: weakref.WeakSet[Any] = weakref.WeakSet()  # of these, those whose later moments nobody has seen
        self._known: weakref.WeakSet[Any] = weakref.WeakSet()
        self._waited_for: weakref.WeakSet[Any] = weakref.WeakSet()  # of these, those that were given their time
        self._wanted: weakref.WeakKeyDictionary[Any, Any] = weakref.WeakKeyDictionary()  # their ms, as the app wants
        # Timers as numbers: whether they run, whose they are, and their ms.
        self._events: list[tuple[Any, Any, int]] = []
        self._moving: weakref.WeakSet[Any] = weakref.WeakSet()  # animations that were started
        self._gives_up = False  # whether the app itself has taken a timer's connection away
        self._due = 0.0  # when the last single shot goes off that was started so far, by ``time.monotonic``

    def install(self) -> None:
        timer: Any = QtCore.QTimer
        start, interval, single, stop = timer.start, timer.setInterval, timer.singleShot, timer.stop

        def started(self: Any, *args: Any) -> None:
            watch._wanted.update((self, arg) for arg in args)
            start(self, *(_faster(arg) for arg in args))
            if self.isSingleShot():
                watch._expect(self.interval())
            else:
                watch._repeating.add(self)
                (watch._known if self in watch._known else watch._new).add(self)
                watch._waited_for.discard(self)
            watch._judge(self, sys._getframe(1))
            watch._keep_in_sight(self, sys._getframe(1))

        def stopped(self: Any) -> None:
            watch._fresh.pop(id(self), None)
            stop(self)

        def shot(time: Any, *rest: Any) -> None:
            watch._expect(_faster(time))
            single(_faster(time), *watch._watched(time, rest))

        def every(self: Any, time: Any) -> None:
            watch._wanted[self] = time
            interval(self, _faster(time))

        watch = self
        timer.start, timer.stop = started, stopped
        timer.setInterval = every
        timer.singleShot = staticmethod(shot)
        self._patch_connections()
        self._patch_own_timers()
        self._patch_plain_timers()
        self._patch_animations()
        self._timers.repeating = self._all_repeating

    def _keep_in_sight(self, timer: Any, frame: FrameType) -> None:
        """Tell a timer that is gone in the same turn, as nothing keeps it; and note where it was started."""
        place, number = self._wire.place_of_frame(frame), id(timer)
        if place[0] is None or timer.isSingleShot():
            return
        self._started_at[timer] = place
        if timer.parent() is None:
            self._fresh[number] = weakref.ref(timer, lambda _: self._gone(number, place))

    def _gone(self, number: int, place: Place) -> None:
        if self._fresh.pop(number, None) is not None:
            self._wire.finding("dead_control", _LET_GO, place)

    def new_turn(self) -> None:
        """The event loop has come round: what was started before has lasted."""
        self._fresh.clear()

    def tell_unheard(self) -> None:
        """Tell the timers that go off again and again, and that nothing listens to."""
        for timer, place in () if self._gives_up else list(self._started_at.items()):
            if type(timer) is not QtCore.QTimer or not tree.exists(timer):
                continue
            if timer.isActive() and not timer.isSingleShot() and timer.receivers(_TIMEOUT) == 0:
                self._wire.finding("dead_control", _UNHEARD, place)

    def _patch_connections(self) -> None:
        signal: Any = QtCore.SignalInstance
        connect, disconnect = signal.connect, signal.disconnect

        def connected(self_: Any, slot: Any, *rest: Any, **options: Any) -> Any:
            made = connect(self_, slot, *rest, **options)
            if callable(slot) and "timeout()" in repr(self_):
                frame = sys._getframe(1)
                self._last = self._wire.place_of_frame(frame), _run_of(frame), identity(slot, ())
            elif callable(slot) and made:
                self._count(self_, identity(slot, ()), self._wire.place_of_frame(sys._getframe(1)))
            return made

        def disconnected(self_: Any, *slots: Any) -> Any:
            self._alike.pop(id(self_), None)
            self._gives_up |= "timeout()" in repr(self_)
            return disconnect(self_, *slots)

        signal.connect, signal.disconnect = connected, disconnected

    def _count(self, signal: Any, slot: tuple[Any, list[Any]], place: Place) -> None:
        """Tell a line that connects one signal to the same function again and again."""
        if place[0] is None or slot[0] is None or len(self._alike) > _MOST_CONNECTIONS:
            return
        _, slots = self._alike.setdefault(id(signal), (signal, []))  # kept, so that its number stays its own
        if any(known == slot and where != place for known, where in slots):
            self._wire.finding("growing_timers", _TWICE, place)
        slots.append((slot, place))
        if slots.count((slot, place)) > _MOST_ALIKE:
            self._wire.finding("growing_timers", _ALIKE, place)

    def _expect(self, ms: Any) -> None:
        self._due = max(self._due, time.monotonic() + (ms / 1000 if isinstance(ms, int) else math.inf))

    @property
    def are_over(self) -> bool:
        """Whether none of the app's timers and animations runs any more."""
        return not (self._is_passing or self._all_repeating())

    @property
    def are_steady(self) -> bool:
        """Whether none runs but those that fire again and again, and were given their time."""
        return not self._is_passing and not self._events and set(self._running_now()) <= set(self._waited_for)

    def has_waited(self) -> None:
        """The timers that fire again and again have been given their time."""
        self._waited_for = weakref.WeakSet(self._running_now())

    @property
    def _is_passing(self) -> bool:
        running = QtCore.QAbstractAnimation.State.Running
        is_moving = any(tree.exists(each) and each.state() is running for each in self._moving)
        return is_moving or time.monotonic() <= self._due or any(self._own.values())

    def _watched(self, time: Any, rest: tuple[Any, ...]) -> tuple[Any, ...]:
        """What to hand to Qt in place of a single shot's function: one that tells when it runs."""
        action = rest[-1] if rest else None
        if not callable(action) or not isinstance(time, int) or not hasattr(action, "__name__"):
            return rest
        fire = self._timers.armed(action, (), time, depth=3)
        owner = getattr(action, "__self__", None)
        # Qt forgets a shot for an object that is gone by then.
        context = (owner,) if len(rest) == 1 and isinstance(owner, QtCore.QObject) else ()
        return (*rest[:-1], *context, fire) if fire is not action else rest

    def _judge(self, timer: Any, frame: FrameType) -> None:
        place = self._wire.place_of_frame(frame)
        if place[0] is None or timer.isSingleShot():
            return
        count = timer.receivers(_TIMEOUT)
        before, growths = self._receivers.get(timer, (count, 0))
        growths = growths + 1 if count > before else 0
        self._receivers[timer] = count, growths
        connected_at, run, slot = self._last
        if growths >= _GROWTHS:
            self._wire.finding("growing_timers", _CONNECTED_AGAIN, connected_at if connected_at[0] else place)
        slot = slot if run == _run_of(frame) else None  # else it may be another timer's
        alike = [other for other, (where, what) in list(self._started.items()) if (where, what) == (place, slot)]
        if slot is not None and any(other is not timer and tree.exists(other) and other.isActive() for other in alike):
            self._wire.finding("growing_timers", _ONE_MORE, place)
        self._started[timer] = place, slot

    def _patch_own_timers(self) -> None:
        """The timers that any object of Qt's can have, by their numbers."""
        thing: Any = QtCore.QObject
        start, kill = thing.startTimer, thing.killTimer

        def started(self_: Any, time: Any, *rest: Any) -> int:
            number = int(start(self_, _faster(time), *rest))
            place = self._wire.place_of_frame(sys._getframe(1))
            running = self._own.setdefault((str(id(self_)), place), set())
            running.add(number)
            if len(running) >= _OWN_TIMERS:
                self._wire.finding("growing_timers", _ONE_MORE, place)
            return number

        def killed(self_: Any, number: int) -> None:
            for running in self._own.values():
                running.discard(number)
            kill(self_, number)

        thing.startTimer, thing.killTimer = started, killed

    def _patch_plain_timers(self) -> None:
        plain: Any = QtCore.QBasicTimer
        start, watch = plain.start, self

        def started(self: Any, time: Any, *rest: Any) -> None:
            start(self, _faster(time), *rest)
            watch._events = [each for each in watch._events if each[0] is not self]
            watch._events.append((self, rest[-1], time))

        plain.start = started

    def _patch_animations(self) -> None:
        animation: Any = QtCore.QAbstractAnimation
        start = animation.start

        def started(self_: Any, *args: Any, **options: Any) -> None:
            self._moving.add(self_)
            start(self_, *args, **options)

        animation.start = started

    def _running_now(self) -> list[Any]:
        return [timer for timer in self._repeating if tree.exists(timer) and timer.isActive()]

    def _all_repeating(self) -> list[int]:
        """The milliseconds that the app wants between the turns of every timer that fires again and again."""
        found = [self._wanted.get(timer, 0) for timer in self._running_now()]
        return found + [ms for timer, owner, ms in self._events if timer.isActive() and tree.exists(owner)]

    @property
    def have_new(self) -> bool:
        """Whether one that fires again and again has been started for the first time, and goes on."""
        return any(tree.exists(timer) and timer.isActive() for timer in self._new)

    def are_known(self) -> None:
        """Those that go on now are new no longer."""
        for timer in list(self._new):
            self._known.add(timer)
        self._new.clear()

    def hasten(self, guarded: Callable[[], AbstractContextManager[None]]) -> None:
        """Let each of them fire some more, so that what moves by itself gets to its later moments."""
        until = time.thread_time() + _HASTE_S
        for _ in range(_HASTENED):
            for timer in list(self._repeating):
                if tree.exists(timer) and timer.isActive() and not timer.isSingleShot():
                    with guarded():
                        timer.timeout.emit()
            for plain, owner, _ms in list(self._events):
                if plain.isActive() and tree.exists(owner):
                    with guarded():
                        QtCore.QCoreApplication.sendEvent(owner, QtCore.QTimerEvent(plain.timerId()))
            if time.thread_time() > until:
                return


def _run_of(frame: FrameType) -> tuple[int, int]:
    """What tells one call of a function from another, without keeping it."""
    return id(frame), id(frame.f_code)


def _faster(time_: Any) -> Any:
    return int(sooner(time_ / 1000) * 1000) if isinstance(time_, int) else time_
