"""Leads the app through one life from inside its own event loop, one small step a tick, dialogs included."""

from __future__ import annotations

import os
import select
import time
import traceback
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from . import closing, rounds, values
from .background import Background
from .control import Control
from .stuck import STUCK_TICKS, Stuck
from .toolkit import FAILS, Toolkit
from .trial import Trial
from .user import User
from .watch import Watch
from .wire import Wire

_QUICK_MS, _SLOW_MS, _TURN_MS = 1, 10, 5
_SETTLE_TICKS, _REST_TICKS = 4, 2
_MOST_UNSURE_TICKS = 60
_FIRST_TURN_TICKS = 25  # for which the next action waits until a new timer has gone off
_HURRY_TICKS = 20
_GONE_TICKS = 40
_CLOSE_TICKS = 80
_RECALL_TICKS = 26
_BEAT_S = 0.2
_MOST_TROUBLES = 25


class Driver:
    """One life of the app. Each tick arms the next one first, so that it goes on inside the app's own dialogs."""

    def __init__(self, wire: Wire, watch: Watch, toolkit: Toolkit, config: dict[str, Any]) -> None:
        self._wire, self._watch, self._toolkit, self._tree = wire, watch, toolkit, toolkit.tree
        self._life = config["life"]
        self._is_copy = self._life in rounds.COPIES
        self._rounds = list(rounds.BY_LIFE[self._life])
        self.user = User(wire, watch, toolkit, config)
        self._hands, self._choice = self.user.hands, self.user.choice
        self._trial = Trial(self.user, wire, watch, toolkit, config) if self._life == rounds.TRIAL else None
        self._trial_steps: Iterator[None] | None = None
        self._background = Background()
        self._step: Callable[[], None] = self._await_loop
        self._ticks = 0  # in this step
        self._stuck = Stuck(self, wire, watch, toolkit)
        self._delay = self._usual_delay = _SLOW_MS  # until the tick after the next, and after that
        self._quick_ticks = 0  # with which this step begins
        self._last_beat = 0.0
        self._troubles = 0
        self._put_off = self._hurried = 0  # ticks by which the next action is later than it might be
        toolkit.on_tick = self._tick

    # The clockwork

    def _tick(self) -> None:
        try:
            delay = _QUICK_MS if self._ticks < self._quick_ticks else self._delay
            self._toolkit.arm(delay)
            self._beat()
            self.user.waited_s += delay / 1000
            self._delay = self._usual_delay
            if self._toolkit.thread_begins:
                self._toolkit.thread_begins -= 1
                self._delay = _SLOW_MS  # it shall do some of its work before it is told to stop
                return
            self._ticks += 1
            if self._toolkit.appearing and self._stuck.ticks < STUCK_TICKS:
                self._stuck.ticks += 1
            elif self._toolkit.waits and self._step not in (self._await_loop, self._await_window):
                self._stuck.step()
            elif self._hands.acting:
                # The app runs the event loop inside a callback; a person would wait a little, too.
                self.slow_down()
                self._stuck.ticks += 1
                if self._stuck.ticks > STUCK_TICKS:
                    self._stuck.step()
            else:
                self._stuck.is_over()
                self._step()
        except self._toolkit.GONE as error:
            # A widget that vanished between two looks at it; the next tick looks anew.
            self._troubles += 1
            if self._toolkit.roots() and self._troubles > _MOST_TROUBLES:
                self._broke(error)
        except Exception as error:
            self._broke(error)

    def _broke(self, error: BaseException) -> None:
        """The harness itself met an error: say so, and blame nobody."""
        if self._wire.place_of(error)[0] is not None:
            self._toolkit.failed(error, "error_in_callback", FAILS)
            return
        self._wire.send("broken", text="".join(traceback.format_exception(error))[-3000:])
        os._exit(0)

    def _beat(self) -> None:
        now = time.monotonic()
        if now - self._last_beat > _BEAT_S:
            self._last_beat = now
            self._wire.send("beat")

    def slow_down(self) -> None:
        """Let the tick after the next one take its time."""
        self._delay = _SLOW_MS

    def _go(self, step: Callable[[], None], delay: int = _SLOW_MS, *, quick: int = 0) -> None:
        """What comes next: a tick each ``delay`` milliseconds, but for the first ``quick`` ticks."""
        self._step, self._ticks, self._quick_ticks = step, 0, quick
        self._delay = self._usual_delay = delay

    def _go_on(self, step: Callable[[], None]) -> None:
        """The same for a step that has nothing to wait for where the app is at rest."""
        self._go(step, quick=_REST_TICKS if self._is_at_rest else 0)

    @property
    def _is_at_rest(self) -> bool:
        """Whether nothing goes on in the app that a moment more would bring forward."""
        return (self._toolkit.is_at_rest or self._toolkit.is_steady) and not self._background.is_busy

    # The steps of a life

    def _await_loop(self) -> None:
        if self._toolkit.is_looping:
            self._wire.send("loop")
            self._wire.now("waiting for the window")
            self._go_on(self._await_window)

    def _await_window(self) -> None:
        self._toolkit.catch_up()
        windows = self._toolkit.windows()
        if windows and self._has_settled and any(self._tree.has_content(window) for window in windows):
            if not self._toolkit.waits and not any(self._toolkit.is_root(window) for window in windows):
                self.user.mains = {self._tree.path(window) for window in windows}  # the root is hidden for good
            self._begin_use()
        elif self._ticks > self._toolkit.patience:
            if windows:
                place = self._toolkit.blank_place
                self._wire.finding("blank_window", "The window stays empty.", place if place[0] else ("main.py", None))
                self._go(self._show)
            else:
                place = self._toolkit.hidden_place
                place = place if place[0] else ("main.py", None)
                self._wire.finding("window_not_shown", "The app runs, but no window is ever shown.", place)
                self.leave("not shown")

    def _begin_use(self) -> None:
        if self._life == 1:
            is_lacking = any(closing.lacks_anything(each, self._wire.relative) for each in self._toolkit.closers())
            self._wire.send("closing", is_lacking=is_lacking)
        if self._life == rounds.UNTOUCHED:
            self._go_on(self._close)
        elif self._trial is not None:
            self._go_on(self._try)
        elif self._is_copy:
            self._take_turn("ready", self._next_round)
        else:
            has_to_recall = self.user.memory.missing
            self._go_on(self._recall if has_to_recall else self._let_pass if self._life == 1 else self._next_round)

    def _try(self) -> None:
        """One step of a trial, once what the last one led to is over."""
        window = self._main_window()
        if self._trial is None or window is None:
            self._go_on(self._close)
        elif self._has_settled:
            self._trial_steps = self._trial_steps or self._trial.steps(window)
            self._ticks = 0
            if next(self._trial_steps, self) is self:
                self._wire.send("trial", **{"told": self._trial.told})
                self._go_on(self._close)

    def _take_turn(self, what: str, then: Callable[[], None]) -> None:
        """Say how far this copy of the app is, and what it shows; go on when it is told to."""
        memory = self.user.memory
        self._wire.send("turn", what=what, words=sorted(memory.shown), listed=sorted(memory.in_lists()))
        self._go(partial(self._await_turn, then, self.user.waited_s))

    def _await_turn(self, then: Callable[[], None], waited_s: float) -> None:
        self._delay = _TURN_MS
        self.user.waited_s = waited_s  # waiting for others is none of this app's time
        if select.select([0], [], [], 0)[0]:
            os.read(0, 1)
            self._go(then)

    def _let_pass(self) -> None:
        """Let what goes on by itself, a game or a clock, get to its later moments."""
        timers = self._toolkit.timers
        timers.hurry = timers.have_loops and self._ticks < _HURRY_TICKS
        if self._ticks == 1:
            self._wire.now("waiting, with the window open")
        if timers.hurry:
            self._delay = self._toolkit.HASTE_MS
            self._toolkit.hasten()
        else:
            self._toolkit.has_waited()
            self._go_on(self._next_round if self._rounds else self._show)

    def _recall(self) -> None:
        memory = self.user.memory
        memory.recall()
        if not memory.missing or self._ticks > _RECALL_TICKS:
            self._go_on(self._next_round)

    @property
    def _has_settled(self) -> bool:
        """Whether what the last actions led to is over: a moment has passed, or there is nothing to wait for."""
        return self._ticks >= _SETTLE_TICKS or (
            self._ticks >= _REST_TICKS and (self._toolkit.is_at_rest or self._toolkit.is_steady)
        )

    def _next_round(self) -> None:
        if self.user.round is None and not self._is_copy:
            self.user.balance.note("start")
        while self._rounds:
            round = self._rounds.pop(0)
            if round.only_after_complaint and not self._toolkit.complaints:
                continue
            if round.only_with_fields and not self._hands.fields.typed:
                continue
            if round.only_with_more and not self._hands.fields.has_more:
                continue
            if round.changes_one and not self.user.can_change(self._main_window()):
                continue
            if round.only_with_rows and not self.user.can_take_back(self._main_window()):
                continue
            self.user.begin(round)
            self._go(self._use, self._toolkit.USING_MS)
            return
        if self._is_copy:
            self._take_turn("entered", self._close)
        else:
            self._go_on(self._let_pass if self._life == 2 else self._show)

    def _use(self) -> None:
        if self._is_worth_waiting:
            self._put_off += 1
            self._delay = self._toolkit.HASTE_MS if self._toolkit.timers.hurry else _SLOW_MS
            return
        self._put_off = 0
        if self.user.is_round_full or not self.user.do_something():
            self._go_on(self._settle)
        else:
            self._toolkit.take_in()

    @property
    def _is_worth_waiting(self) -> bool:
        """Whether the last action led to something that the next one may put an end to before it was seen."""
        toolkit, timers = self._toolkit, self._toolkit.timers
        if toolkit.has_new_timers:
            if self._put_off < _FIRST_TURN_TICKS:
                return True
            timers.give_up()
        if self._life == 1 and self._background.is_beginning(self._put_off):
            return True
        timers.hurry = self._life == 1 and toolkit.has_new_loops and self._hurried < _HURRY_TICKS
        if timers.hurry:
            self._hurried += 1
            toolkit.hasten()
            return True
        self._hurried = 0
        toolkit.loops_are_known()
        return timers.are_unsure and self._put_off < _MOST_UNSURE_TICKS

    def _settle(self) -> None:
        """Let timers and background tasks come to what they do, then look again."""
        if self._toolkit.roots() and not self._toolkit.windows():
            if self._ticks > _GONE_TICKS:
                self._tell_gone()
            return
        if self._ticks == 1:
            self._toolkit.catch_up()
        is_unsure = self._toolkit.timers.are_unsure and self._ticks < _MOST_UNSURE_TICKS
        if not self._has_settled or is_unsure or self._background.is_awaited(self._ticks):
            return
        if not self.user.is_round_full and self.user.do_something():
            self._go(self._use, self._toolkit.USING_MS)
            return
        self.user.end_round()
        has_new_loops = self._toolkit.timers.have_loops and not self._toolkit.is_steady
        self._toolkit.has_waited()
        if self._life == 1 and (self._toolkit.timers.have_quick_loops or has_new_loops):
            self._go(self._let_pass)
        else:
            self._next_round()

    def _tell_gone(self) -> None:
        place = self._watch.last_place if self._watch.last_place[0] else ("main.py", None)
        self._wire.finding("window_not_shown", "The app still runs, and no window of it is shown any more.", place)
        self.leave("not shown")

    def _show(self) -> None:
        """Child windows away, then the picture and the record of the screens."""
        windows = self._toolkit.windows()
        for window in windows:
            if not self.user.is_main(window):
                self._hands.force(window)
        if not self._has_settled:
            return
        window = self._main_window()
        if window is not None and self._life in (1, 2) and self._toolkit.look_again(window):
            return  # nothing is changed before it is sure
        if window is not None:
            self.user.record(window, anew=True)
            last = self._hands.last_control
            if self._life == 0 and last is not None and values.starts_anew(last.label):
                self._hands.prepare(window, rounds.LAST_LOOK)
            if self._life < 2:
                self._hands.photograph(window)
        if self._life == 0:
            self.leave("photographed")
        self._choice.new_round()
        self._go_on(self._close if self._life == 1 else self._leave_by_control)

    def _main_window(self) -> Any | None:
        return next((window for window in self._toolkit.windows() if self.user.is_main(window)), None)

    def _leave_by_control(self) -> None:
        """What reads as if it ends the app comes last."""
        window = self._main_window()
        control = self._choice.next_leaving(window) if window is not None else None
        if control is None:
            self._go_on(self._close)
        else:
            self.user.act(control, None)

    def _close(self) -> None:
        """Close the window as the person's click on its cross would."""
        windows = self._toolkit.windows()
        mains = [window for window in windows if self.user.is_main(window)]
        if self._ticks == 1:
            self._watch.is_closing = True
            self._toolkit.agrees = True
            for window in mains or self._toolkit.roots()[:1]:
                self._hands.press_cross(window)
        elif not windows and (not self._should_have_ended() or self._ticks > STUCK_TICKS):
            if self._should_have_ended():
                text = "The window is closed, and the app still runs where nobody sees it."
                self._wire.finding("still_running", text, ("main.py", None))
            self._hands.end()
        elif windows and self._ticks > _CLOSE_TICKS:
            places = [self._wire.place_of_function(each) for each in self._toolkit.closers()]
            place = next((place for place in places if place[0]), ("main.py", None))
            self._wire.finding("window_will_not_close", "The window can't be closed by its cross.", place)
            self._hands.end()
        elif self._ticks % 5 == 0 and any(window not in mains for window in windows):
            # A question of the app's own before it closes.
            extra = next(window for window in reversed(windows) if window not in mains)
            control = self._choice.next(extra, rounds.SECOND_LIFE[1], is_main=False)
            if control is not None:
                self.user.act(control, None)

    def close_now(self) -> None:
        """Go on with closing the window, whatever was to come."""
        self._go(self._close)
        self._ticks = 1
        self._close()

    def _should_have_ended(self) -> bool:
        return bool(self.user.mains) or self._toolkit.ends_with_windows

    def leave(self, reason: str) -> None:
        self.user.report()
        self._wire.send("end", reason=reason)
        os._exit(0)

    @property
    def last_control(self) -> Control | None:
        return self._hands.last_control
