"""Uses the app from inside its own event loop, one small step a tick, dialogs within dialogs included."""

from __future__ import annotations

import os
import sys
import time
import traceback
from collections.abc import Callable
from typing import Any

from . import rounds, values
from .background import Background
from .choice import Choice, leaves
from .control import Control
from .hands import Hands
from .memory import Memory
from .rounds import Round
from .toolkit import FAILS, Toolkit
from .watch import Watch
from .wire import Wire, stack_text

_QUICK_MS, _SLOW_MS = 1, 10
_SETTLE_TICKS = 4
_STUCK_TICKS = 60
_MOST_UNSURE_TICKS = 60
_HURRY_TICKS = 20
_GONE_TICKS = 40
_CLOSE_TICKS = 80
_RECALL_TICKS = 25
_RECALL_ACTIONS = 30
_BEAT_S = 0.2
_THREAD_BEGINS_S = 0.1
_NEW_TICKS = 3
_MOST_TROUBLES = 25


class Driver:
    """One life of the app. Each tick arms the next one first, so that it goes on inside the app's own dialogs."""

    def __init__(self, wire: Wire, watch: Watch, toolkit: Toolkit, config: dict[str, Any]) -> None:
        self._wire, self._watch, self._toolkit, self._tree = wire, watch, toolkit, toolkit.tree
        self._use_until = time.monotonic() + config["use_s"]
        self._life = config["life"]
        self._rounds = list(rounds.BY_LIFE[self._life])
        self._round: Round | None = None
        self._hands = Hands(wire, watch, toolkit)
        self._background = Background()
        self._choice = Choice(config["seed"], set(config["skip"]), toolkit)
        self.memory = Memory(config["expected"], toolkit)
        self._step: Callable[[], None] = self._await_loop
        self._ticks = 0  # in this step
        self._since = 0.0
        self._stuck = 0
        self._actions = self._round_actions = 0
        self._mains: set[str] = set()
        self._left_open: set[str] = set()
        self._prepared: set[str] = set()
        self._known_windows: dict[str, int] = {}
        self._asked_to_close: set[str] = set()
        self._recorded: set[str] = set()
        self._looked_over: set[str] = set()
        self._delay = _SLOW_MS
        self._last_beat = 0.0
        self._troubles = 0
        toolkit.on_tick = self._tick

    # The clockwork

    def _tick(self) -> None:
        try:
            self._toolkit.arm(self._delay)
            self._beat()
            if time.monotonic() - self._toolkit.thread_began < _THREAD_BEGINS_S:
                self._delay = _SLOW_MS  # it shall do some of its work before it is told to stop
                return
            self._ticks += 1
            if self._toolkit.appearing and self._stuck < _STUCK_TICKS:
                self._stuck += 1
            elif self._toolkit.waits and self._step not in (self._await_loop, self._await_window):
                self._step_in_dialog()
            elif self._hands.acting:
                # The app runs the event loop inside a callback; a person would wait a little, too.
                self._delay = _SLOW_MS
                self._stuck += 1
                if self._stuck > _STUCK_TICKS:
                    self._step_in_dialog()
            else:
                self._stuck = 0
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

    def _go(self, step: Callable[[], None], delay: int = _SLOW_MS) -> None:
        self._step, self._delay, self._ticks, self._since = step, delay, 0, time.monotonic()

    def _main_window(self) -> Any | None:
        return next((window for window in self._toolkit.windows() if self._is_main(window)), None)

    def _is_main(self, window: Any) -> bool:
        return self._toolkit.is_root(window) or self._tree.path(window) in self._mains

    # The steps of a life

    def _await_loop(self) -> None:
        if self._toolkit.is_looping:
            self._wire.send("loop")
            self._wire.now("waiting for the window")
            self._go(self._await_window)

    def _await_window(self) -> None:
        windows = self._toolkit.windows()
        if windows and self._ticks >= _SETTLE_TICKS and any(self._tree.has_content(window) for window in windows):
            if not self._toolkit.waits and not any(self._toolkit.is_root(window) for window in windows):
                self._mains = {self._tree.path(window) for window in windows}  # the root itself is hidden for good
            self._go(self._recall if self.memory.missing else self._let_pass if self._life == 1 else self._next_round)
        elif time.monotonic() - self._since > self._toolkit.patience_s and self._ticks > 20:
            if windows:
                place = self._toolkit.blank_place
                self._wire.finding("blank_window", "The window stays empty.", place if place[0] else ("main.py", None))
                self._go(self._show)
            else:
                self._wire.finding("window_not_shown", "The app runs, but no window is ever shown.", ("main.py", None))
                self._leave("not shown")

    def _let_pass(self) -> None:
        """Let what goes on by itself, a game or a clock, get to its later moments."""
        timers = self._toolkit.timers
        timers.hurry = timers.have_loops and self._ticks < _HURRY_TICKS
        if self._ticks == 1:
            self._wire.now("waiting, with the window open")
        if not timers.hurry:
            self._go(self._next_round if self._rounds else self._show)

    def _recall(self) -> None:
        self.memory.recall()
        if not self.memory.missing or self._ticks > _RECALL_TICKS:
            self._go(self._next_round)

    def _next_round(self) -> None:
        while self._rounds:
            self._round = self._rounds.pop(0)
            if self._round.only_after_complaint and not self._toolkit.complaints:
                continue
            if self._round.only_with_fields and not self._hands.fields.typed:
                continue
            self._toolkit.complaints = 0
            self._toolkit.agrees, self._toolkit.destroys = self._round.agrees, self._round.destroys
            self._toolkit.variant = self._round.variant
            self._choice.new_round()
            self._round_actions = 0
            self._left_open.clear()
            self._prepared.clear()
            self._asked_to_close.clear()
            if self._round.variant == "typical":
                self.memory.start()
            self._go(self._use, _QUICK_MS)
            return
        self._go(self._let_pass if self._life == 2 else self._show)

    def _use(self) -> None:
        round = self._round
        assert round is not None
        if self._is_round_full() or not self._use_something(round):
            self._go(self._settle)

    def _is_round_full(self) -> bool:
        # A giant is not tried to its last control; what was used so far counts.
        is_long = (
            self._round_actions >= rounds.MOST_ACTIONS_IN_A_ROUND or self._actions >= rounds.MOST_ACTIONS_IN_A_LIFE
        )
        return is_long or time.monotonic() > self._use_until

    def _settle(self) -> None:
        """Let timers and background tasks come to what they do, then look again."""
        if self._toolkit.roots() and not self._toolkit.windows():
            if self._ticks > _GONE_TICKS:
                self._tell_gone()
            return
        is_unsure = self._toolkit.timers.are_unsure and self._ticks < _MOST_UNSURE_TICKS
        if self._ticks < _SETTLE_TICKS or is_unsure or self._background.is_awaited(self._ticks):
            return
        assert self._round is not None
        if not self._is_round_full() and self._use_something(self._round):
            self._go(self._use, _QUICK_MS)
            return
        self._note_shown()
        self._go(self._let_pass if self._life == 1 and self._toolkit.timers.have_quick_loops else self._next_round)

    def _tell_gone(self) -> None:
        place = self._watch.last_place if self._watch.last_place[0] else ("main.py", None)
        self._wire.finding("window_not_shown", "The app still runs, and no window of it is shown any more.", place)
        self._leave("not shown")

    def _use_something(self, round: Round) -> bool:
        """One action, if anything is left to do in this round."""
        for popup in self._toolkit.popups:
            self._use_popup(popup)
        self._toolkit.popups.clear()
        for root in self._toolkit.roots()[:1]:
            self._toolkit.lay_out(root)
        self._note_shown()
        for window in reversed(self._toolkit.usable_windows()):
            if self._tree.path(window) in self._left_open:
                continue
            if self._is_new(window):
                return True
            if self._step_in_window(window, round):
                return True
        return False

    def _step_in_window(self, window: Any, round: Round) -> bool:
        """One action in this window, if anything is left to do in it; a child window is closed at last."""
        is_main = self._is_main(window)
        is_full = self._is_round_full()
        control = None if is_full else self._choice.next(window, round, is_main=is_main)
        if control is not None:
            self._prepare(window, round)
            self._act(control, round)
            return True
        if self._tree.path(window) not in self._prepared and not is_full:
            self._prepare(window, round)  # what is typed may have an effect without any button
            return True
        if not is_main:
            self._close_child(window)
            return True
        return False

    def _show(self) -> None:
        """Child windows away, then the picture and the record of the screens."""
        for window in self._toolkit.windows():
            if not self._is_main(window):
                self._hands.force(window)
        if self._ticks < _SETTLE_TICKS:
            return
        window = self._main_window()
        if window is not None:
            self._recorded.discard(self._tree.path(window))
            self._record(window)
            last = self._hands.last_control
            if self._life == 0 and last is not None and values.starts_anew(last.label):
                self._hands.prepare(window, rounds.LAST_LOOK)
            if self._life < 2:
                self._hands.photograph(window)
        if self._life == 0:
            self._leave("photographed")
        self._choice.new_round()
        self._go(self._close if self._life == 1 else self._leave_by_control)

    def _leave_by_control(self) -> None:
        """What reads as if it ends the app comes last."""
        window = self._main_window()
        control = self._choice.next_leaving(window) if window is not None else None
        if control is None:
            self._go(self._close)
        else:
            self._act(control, None)

    def _close(self) -> None:
        """Close the window as the person's click on its cross would."""
        windows = self._toolkit.windows()
        mains = [window for window in windows if self._is_main(window)]
        if self._ticks == 1:
            self._watch.is_closing = True
            self._toolkit.agrees = True
            for window in mains or self._toolkit.roots()[:1]:
                self._hands.press_cross(window)
        elif not windows and (not self._should_have_ended() or self._ticks > _STUCK_TICKS):
            if self._should_have_ended():
                text = "The window is closed, and the app still runs where nobody sees it."
                self._wire.finding("still_running", text, ("main.py", None))
            self._hands.end()
        elif windows and self._ticks > _CLOSE_TICKS:
            self._wire.finding("window_will_not_close", "The window can't be closed by its cross.", ("main.py", None))
            self._hands.end()
        elif self._ticks % 5 == 0 and any(window not in mains for window in windows):
            # A question of the app's own before it closes.
            extra = next(window for window in reversed(windows) if window not in mains)
            control = self._choice.next(extra, rounds.SECOND_LIFE[1], is_main=False)
            if control is not None:
                self._act(control, None)

    def _should_have_ended(self) -> bool:
        return bool(self._mains) or self._toolkit.ends_with_windows

    # Dialogs that keep the app's code waiting

    def _step_in_dialog(self) -> None:
        round = self._round or rounds.FIRST_LIFE[1]
        windows = self._toolkit.usable_windows()
        for window in reversed(windows):
            if self._tree.path(window) in self._left_open:
                continue
            if self._is_new(window):
                return
            if self._step_in_window(window, round):
                self._stuck = 0
                return
        self._delay = _SLOW_MS
        self._stuck += 1
        if self._stuck == _STUCK_TICKS:
            place = self._wire.place_of_frame(sys._getframe())
            message = "A dialog never ends: no button of it, nor closing it, lets the app go on."
            self._wire.finding("dialog_never_ends", message, place, stack_text(sys._getframe()))
            for window in windows:
                if not self._is_main(window):
                    self._hands.force(window)
        elif self._stuck > 2 * _STUCK_TICKS:
            self._leave("stuck")

    def _is_new(self, window: Any) -> bool:
        """Whether the window has just come up, so that it is not laid out yet; it is recorded once it is."""
        looks = self._known_windows.get(self._tree.path(window), 0)
        self._known_windows[self._tree.path(window)] = looks + 1
        if looks < _NEW_TICKS and not self._is_main(window):
            self._toolkit.lay_out(window)
            return True
        self._record(window)
        is_due = self._life > 0 and self._tree.path(window) not in self._looked_over
        if is_due and not self._toolkit.look_over(window):
            self._looked_over.add(self._tree.path(window))
        return False

    def _close_child(self, window: Any) -> None:
        """Close a window that is not the main one by its cross; one that stays is left alone for this round."""
        path = self._tree.path(window)
        if path in self._asked_to_close:
            self._left_open.add(path)
            return
        self._asked_to_close.add(path)
        self._hands.press_cross(window, f"closing the window “{self._tree.title(window)}”")
        if not self._tree.exists(window) or not self._tree.can_be_seen(window):
            self._asked_to_close.discard(path)

    def _prepare(self, window: Any, round: Round) -> None:
        self._prepared.add(self._tree.path(window))
        if not (round.only_work and self._choice.has_keypad):
            self._hands.prepare(window, round)

    def _act(self, control: Control, round: Round | None) -> None:
        self._actions += 1
        self._round_actions += 1
        times_blocked = self._watch.times_blocked
        self._hands.use(control, round, may_end=leaves(control))
        if self._watch.times_blocked > times_blocked:
            self._choice.avoid(control)  # once is enough to know

    def _use_popup(self, menu: Any) -> None:
        round = self._round or rounds.FIRST_LIFE[0]
        chosen = self._toolkit.popup_controls(menu)
        for control in reversed(chosen) if round.selects else chosen:
            is_wanted = round.destroys or not values.destroys(control.label)
            if is_wanted and not values.leaves(control.label) and self._tree.exists(menu):
                self._act(control, round)

    def _note_shown(self) -> None:
        # In the first round of the second life nothing is typed that the first life typed.
        if (
            self._life == 2
            and self._round in rounds.SECOND_LIFE[:2]
            and self.memory.missing
            and self._actions < _RECALL_ACTIONS
        ):
            self.memory.recall()
        if self._life == 1 and self._round is not None and self._round.variant != "empty":
            self.memory.note(self._hands.fields.typed, self._watch.last_place)

    def _record(self, window: Any) -> None:
        if self._tree.path(window) not in self._recorded and len(self._recorded) < 20:
            self._recorded.add(self._tree.path(window))
            self._wire.send("screen", screen=self._tree.record(window))

    def _leave(self, reason: str) -> None:
        self.report()
        self._wire.send("end", reason=reason)
        os._exit(0)

    @property
    def last_control(self) -> Control | None:
        return self._hands.last_control

    def report(self) -> None:
        """What this life adds to the report."""
        self._wire.send("used", keys=sorted(self._hands.used))
        memory = self.memory
        shown, missing = list(memory.shown.values()), sorted(memory.missing)
        self._wire.send("memory", shown=shown, missing=missing, opened=memory.opened)
