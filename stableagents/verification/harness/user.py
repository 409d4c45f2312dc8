"""Uses what is in the app's windows, an action at a time, and remembers what was seen and used in them."""

from __future__ import annotations

import time
from functools import partial
from typing import Any

from . import rounds, shown, values
from .balance import Balance
from .choice import Choice, leaves
from .control import Control
from .edits import Edits
from .hands import Hands
from .memory import Memory
from .piles import Piles
from .renewal import Renewal
from .rounds import Round
from .toolkit import Toolkit
from .watch import Watch
from .wire import Wire

_NEW_TICKS = 3
_FAR_TOO_SLOW = 6
_MOST_SCREENS = 20
_RECALL_ACTIONS = 30
_WORDS_ARE_NOTED_IN = (1, *rounds.COPIES)


class User:
    """Sits before the windows of one life. ``round`` is how controls are used now; ``None`` before the first one."""

    def __init__(self, wire: Wire, watch: Watch, toolkit: Toolkit, config: dict[str, Any]) -> None:
        self._wire, self._watch, self._toolkit, self._tree = wire, watch, toolkit, toolkit.tree
        self._use_s = config["use_s"]
        self.waited_s = 0.0  # between the actions, as it was meant to be: a busy machine waits longer
        self._life = config["life"]
        self._actions = self._round_actions = 0
        self._rows_at_first: list[str] = []  # of a round that takes one away
        self._left_open: set[str] = set()
        self._prepared: set[str] = set()
        self._known_windows: dict[str, int] = {}
        self._asked_to_close: set[str] = set()
        self._recorded: set[str] = set()
        self._looked_over: set[str] = set()
        self.mains: set[str] = set()  # paths of the windows that stand in for a root that is hidden for good
        self.round: Round | None = None
        self.hands = Hands(wire, watch, toolkit)
        self.choice = Choice(config["seed"], set(config["skip"]), toolkit)
        self.memory = Memory(config["expected"], toolkit)
        self.balance = Balance(toolkit)
        self.piles = Piles(wire, toolkit, self.balance)
        self.edits = Edits(wire, watch, toolkit)
        self.renewal = Renewal(wire, watch, toolkit, begins_empty=config["life"] == 1)

    def begin(self, round: Round) -> None:
        """From here on things are used in the way of this round."""
        self.round = round
        self._toolkit.complaints = 0
        self._toolkit.agrees, self._toolkit.destroys = round.agrees, round.destroys
        self._toolkit.variant = round.variant
        self._toolkit.shown.is_used = round.variant in shown.JUDGED
        self.choice.new_round()
        self._round_actions = 0
        self._left_open.clear()
        self._prepared.clear()
        self._asked_to_close.clear()
        self._rows_at_first = self.balance.rows() if round.takes_one else []
        self.hands.asked_for.clear()
        if round.changes_one:
            self.balance.note("before")
        if round.variant == "typical":
            self.memory.start()

    def is_main(self, window: Any) -> bool:
        return self._toolkit.is_root(window) or self._tree.path(window) in self.mains

    @property
    def is_round_full(self) -> bool:
        """Whether enough was done in this round."""
        # A giant is not tried to its last control; what was used so far counts.
        is_long = (
            self._round_actions >= rounds.MOST_ACTIONS_IN_A_ROUND or self._actions >= rounds.MOST_ACTIONS_IN_A_LIFE
        )
        is_long |= self._toolkit.made > rounds.MOST_MADE_IN_A_LIFE or self.waited_s > self._use_s
        # What counts is what was done, which is the same on every computer; only what is far too slow ends by its time.
        return is_long or time.process_time() > self._use_s * _FAR_TOO_SLOW

    def do_something(self) -> bool:
        """One action, if anything is left to do in this round."""
        assert self.round is not None
        for popup in self._toolkit.popups:
            self._use_popup(popup)
        self._toolkit.popups.clear()
        self._toolkit.pass_a_moment()
        for root in self._toolkit.roots()[:1]:
            self._toolkit.lay_out(root)
        self.note_shown()
        return self.use_one_of(self._toolkit.usable_windows(), self.round)

    def use_one_of(self, windows: list[Any], round: Round) -> bool:
        """One action in the uppermost of these windows in which anything is left to do."""
        for window in reversed(windows):
            if self._tree.path(window) not in self._left_open and (
                self._is_new(window) or self._step_in_window(window, round)
            ):
                return True
        return False

    def _step_in_window(self, window: Any, round: Round) -> bool:
        """One action in this window, if anything is left to do in it; a child window is closed at last."""
        is_main = self.is_main(window)
        is_full = self.is_round_full
        if round.changes_one and is_main:
            self.choice.has_taken = self._round_actions > 0
        if round.takes_one and is_main:
            is_told = self._toolkit.has_looks
            self.choice.has_taken = self.balance.rows() != self._rows_at_first if is_told else self._round_actions > 0
        control = None if is_full else self.choice.next(window, round, is_main=is_main)
        if control is not None:
            self._prepare(window, round)
            self._act_in(window, control, round, is_main=is_main)
            if control.what == "tab" and self._life == 1:
                self._looked_over.discard(self._tree.path(window))  # there is something else to see now
            return True
        if self._tree.path(window) not in self._prepared and not is_full:
            self._prepare(window, round)  # what is typed may have an effect without any button
            return True
        if not is_main:
            self._close_child(window)
            return True
        return False

    def _act_in(self, window: Any, control: Control, round: Round, *, is_main: bool) -> None:
        """Use one control, and see what comes of those that begin anew, or change what is listed."""
        act = partial(self.act, control, round)
        if self._life not in rounds.COPIES:  # where the other copy adds rows at any time
            self.piles.before(control, round)
        if not self._toolkit.has_looks:
            act()
            self.piles.after()
            return
        if is_main:
            self.renewal.before(window, control, round)
            act()
            self.renewal.after(control)
            self.edits.used(control)
        else:
            self.renewal.forget()
            self.edits.confirm(window, control, round, act)
        self.piles.after()

    def _is_new(self, window: Any) -> bool:
        """Whether the window has just come up, so that it is not laid out yet; it is recorded once it is."""
        looks = self._known_windows.get(self._tree.path(window), 0)
        self._known_windows[self._tree.path(window)] = looks + 1
        if looks < _NEW_TICKS and not self.is_main(window):
            self._toolkit.lay_out(window)
            return True
        self.record(window)
        is_due = self._life > 0 and self._tree.path(window) not in self._looked_over
        if is_due and self._toolkit.look_over(window):
            return True  # nothing is changed before it is sure
        self._looked_over.add(self._tree.path(window))
        return False

    def _close_child(self, window: Any) -> None:
        """Close a window that is not the main one by its cross; one that stays is left alone for this round."""
        path = self._tree.path(window)
        if path in self._asked_to_close:
            self._left_open.add(path)
            return
        self._asked_to_close.add(path)
        self.hands.press_cross(window, f"closing the window “{self._tree.title(window)}”")
        if not self._tree.exists(window) or not self._tree.can_be_seen(window):
            self._asked_to_close.discard(path)

    def _prepare(self, window: Any, round: Round) -> None:
        if round.changes_one and not self.is_main(window) and not self.hands.asked_for:
            self.balance.changed_at = self._watch.last_place
        self._prepared.add(self._tree.path(window))
        if self._toolkit.has_looks and not self.is_main(window):
            self.edits.prepare(window)
        if not (round.only_work and self.choice.has_keypad):
            self.hands.prepare(window, round)

    def act(self, control: Control, round: Round | None) -> None:
        """Use one control."""
        self._actions += 1
        self._round_actions += 1
        times_blocked = self._watch.times_blocked
        self.hands.use(control, round, may_end=leaves(control))
        if self._watch.times_blocked > times_blocked:
            self.choice.avoid(control)  # once is enough to know

    def _use_popup(self, menu: Any) -> None:
        round = self.round or rounds.FIRST_LIFE[0]
        chosen = self._toolkit.popup_controls(menu)
        for control in reversed(chosen) if round.selects else chosen:
            is_wanted = round.destroys or not values.destroys(control.label)
            if is_wanted and not values.leaves(control.label) and self._tree.exists(menu):
                self.act(control, round)

    def note_shown(self) -> None:
        """Remember which typed words the app shows now."""
        # In the first round of the second life nothing is typed that the first life typed.
        if (
            self._life == 2
            and self.round in rounds.SECOND_LIFE[:2]
            and self.memory.missing
            and self._actions < _RECALL_ACTIONS
        ):
            self.memory.recall()
        if self._life in _WORDS_ARE_NOTED_IN and self.round is not None and self.round.variant != "empty":
            self.memory.note(self.hands.fields.typed, self._watch.last_place)

    def end_round(self) -> None:
        """What was done in this round has shown its effect."""
        self.note_shown()
        if self.round is not None and (self.round.only_with_more or self.round.takes_one):
            self.memory.forget_gone()
        if self.round is not None and self.round.noted_as:
            self.balance.note(self.round.noted_as)
            if self.round.changes_one:
                is_over = not self._toolkit.complaints and all(map(self.is_main, self._toolkit.windows()))
                self.balance.moments["changed"]["words"] = sorted(self.hands.asked_for) if is_over else []
            if self.round.noted_as == "more":
                self.balance.made_at = self._watch.last_place
                self.balance.moments["more"]["words"] = sorted(self.hands.fields.typed & set(values.MARKERS))
            self.balance.taken_at = self._watch.last_place

    def can_take_back(self, window: Any) -> bool:
        """Whether rows are listed, and something in the window takes one of them away."""
        return window is not None and self.balance.has_rows and self.choice.can_take(window)

    def can_change(self, window: Any) -> bool:
        """Whether rows are listed, and something in the window lets one of them be changed."""
        return window is not None and self.balance.has_rows and self.choice.can_change(window)

    def record(self, window: Any, *, anew: bool = False) -> None:
        """Tell what this screen shows, once."""
        if anew:
            self._recorded.discard(self._tree.path(window))
        if self._tree.path(window) not in self._recorded and len(self._recorded) < _MOST_SCREENS:
            self._recorded.add(self._tree.path(window))
            self._wire.send("screen", screen=self._tree.record(window))

    def report(self) -> None:
        """What this life adds to the report."""
        self._wire.send("used", keys=sorted(self.hands.used))
        memory = self.memory
        shown, missing = list(memory.shown.values()), sorted(memory.missing)
        balance = self.balance
        places = {"place": balance.taken_at, "made_at": balance.made_at, "changed_at": balance.changed_at}
        self._wire.send("balance", moments=balance.moments, **places)
        self._wire.send("memory", shown=shown, missing=missing, opened=memory.opened, written=memory.written)
