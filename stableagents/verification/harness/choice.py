"""Which control is used next: each once a round, what leads elsewhere or takes away later, what ends the app last."""

from __future__ import annotations

import random
import re
from collections import Counter
from typing import Any

from . import rounds, values
from .board import Board
from .control import Control, keypad, pairs
from .rounds import Round
from .toolkit import Toolkit

_LEAVING_KEYS = re.compile(r"^(Control-(Key-)?[qwQW]|Alt-(Key-)?F4|Escape|Command-(Key-)?[qw])$")
_TAKING_KEYS = re.compile(r"^(Delete|Del|BackSpace|Backspace|(Control|Command)-(Key-)?[zZyY])$")
_KEYS_OF_GAMES = re.compile(r"^(Key(Press)?-)?(Left|Right|Up|Down|space|[a-zA-Z])$")
_MOST_OF_ONE_WIDGET = 4
_MOST_LED_BACK = 12
_MOST_ASKED = 5  # times, with each of the answers
_MOST_BEGUN = 2  # started while it goes on, as impatient people do
_CELLS_OF_A_BOARD, _MOST_ON_A_CELL = 6, 2  # buttons, and letters on each
_SUMS = ("7 + 5 =", " 2 =", " 3 =")


class Choice:
    """Remembers what was used, and which controls made others appear."""

    def __init__(self, seed: int, skipped: set[str], toolkit: Toolkit) -> None:
        self._random = random.Random(seed)
        self._skipped = skipped
        self._toolkit = toolkit
        self._used: Counter[str] = Counter()  # in this round, by key and by path
        self._leads_to: dict[str, set[str]] = {}
        self._visible: set[str] = set()
        self._seen: set[str] = set()  # in this round
        self._brought_new: set[str] = set()  # used last, these led to something not seen before in this round
        self._last: Control | None = None
        self._led_back = 0
        self._tried_back: set[str] = set()
        self.has_keypad = False
        self._is_empty = False  # the lists of the window that can be seen, in a round that empties them
        self._has_emptied = False  # in this round
        self.has_taken = False  # one thing, in this round; who sees the rows says so
        self._board = Board()
        self._boards: set[str] = set()  # where many buttons without a word were, which the game writes on

    def new_round(self) -> None:
        self._used.clear()
        self._seen.clear()
        self._brought_new.clear()
        self._led_back = 0
        self._board.new_round()
        self._tried_back.clear()
        self._is_empty = self._has_emptied = self.has_taken = False
        self._last = None

    def next(self, window: Any, round: Round, *, is_main: bool) -> Control | None:
        """The next control of this window, or ``None`` when the round is through with it."""
        found = self._toolkit.find_controls(window)
        if is_main:
            sums = keypad(found)
            self.has_keypad = bool(sums)
            found += sums
            found += pairs(found, self._toolkit.pass_a_moment) if round.repeats else []
        self._note_what_appeared(found)
        wordless = (each for each in found if each.what == "button" and values.is_wordless(each.label))
        self._boards |= {place for place, count in Counter(map(_place, wordless)).items() if count >= _CELLS_OF_A_BOARD}
        if round.empties and is_main:
            self._note_emptied(window)
        partner = self._partner(found) if is_main and round.plays and self._toolkit.has_looks else None
        if partner is not None:
            return self._use(partner)
        due = [control for control in found if self._is_due(control, round, is_main)]
        if due:
            return self._use(self._best(due, round, is_main))
        return (
            self._way_back(found, round)
            if is_main and not (round.only_work or round.only_taking or round.takes_one or round.changes_one)
            else None
        )

    def _partner(self, found: list[Control]) -> Control | None:
        """A card that belongs to one that is known, if there are cards."""
        cells = [control for control in found if self._is_cell(control)] if self._boards else []
        self._board.note(cells)
        return self._board.partner(cells)

    def _note_emptied(self, window: Any) -> None:
        """See whether no list or table has a row any more; then all that was used before is worth using again."""
        tree, controls = self._toolkit.tree, self._toolkit.controls
        lists = [widget for widget in tree.in_window(window) if tree.kind(widget) in ("list", "table")]
        self._is_empty = bool(lists) and not any(controls.has_rows(widget) for widget in lists)
        if self._is_empty and not self._has_emptied:
            self._has_emptied = True
            self._used.clear()
            self._tried_back.clear()

    def avoid(self, control: Control) -> None:
        """Never use it again in this life."""
        self._skipped.add(control.key)

    def can_take(self, window: Any) -> bool:
        """Whether anything in this window reads as if it takes a single thing away."""
        return any(self._takes(control) and not leaves(control) for control in self._toolkit.find_controls(window))

    def can_change(self, window: Any) -> bool:
        """Whether anything in this window reads as if it lets a row be changed."""
        return any(_changes(control) for control in self._toolkit.find_controls(window))

    def next_leaving(self, window: Any) -> Control | None:
        """The next control that reads as if it ends the app."""
        for control in self._toolkit.find_controls(window):
            if leaves(control) and control.key not in self._skipped and not self._used[control.key]:
                return self._use(control)
        return None

    def _use(self, control: Control) -> Control:
        self._used[control.key] += 1
        self._used[control.path + control.label] += 1
        self._used[control.path] += bool(control.path)
        self._last = control
        if values.starts_anew(control.label):
            self._board.begin_anew()
        return control

    def _note_what_appeared(self, found: list[Control]) -> None:
        visible = {control.key for control in found}
        if self._last is not None:
            has_new = bool(visible - self._seen)
            (self._brought_new.add if has_new else self._brought_new.discard)(self._last.key)
        self._seen |= visible
        if self._last is not None:
            self._leads_to.setdefault(self._last.key, set()).update(visible - self._visible)
        self._visible = visible

    def _is_due(self, control: Control, round: Round, is_main: bool) -> bool:
        if control.key in self._skipped or (is_main and leaves(control)):
            return False
        is_cell = self._is_cell(control)
        if values.destroys(control.label) and not round.destroys and control.what != "key" and not is_cell:
            return False
        is_key = round.and_keys and _is_of_a_game(control) and self._toolkit.has_looks
        if round.only_buttons and is_main and not _depends_on_input(control) and not is_key:
            return round.and_menus and control.what in ("menu", "tab") and not self._used[control.key]
        if round.takes_one and is_main:
            return self._takes(control) and not self.has_taken and not self._used[control.path + control.label]
        if round.changes_one and (is_main or not self._is_work(control, is_main, round.offset)):
            return is_main and _changes(control) and not self.has_taken
        if round.noted_as and is_main and control.what == "toggle" and values.of_all(control.label):
            return not self._used[control.key]  # a filter that hides nothing
        if round.only_work and not self._is_work(control, is_main, round.offset):
            return False
        if not is_main and not round.agrees and values.agrees(control.label):
            return False
        if round.only_taking and is_main:
            is_used = self._used[control.path + control.label] > 0
            is_taking = control.what in ("button", "menu") and values.destroys(control.label)
            return (is_taking or (control.what == "key" and bool(_TAKING_KEYS.search(control.label)))) and not is_used
        if round.empties and is_main and not self._is_empty and self._takes(control):
            return self._used[control.key] < rounds.MOST_TAKEN
        if round.repeats and is_main and control.what != "tab":
            is_pair = control.what == "pair"
            if control.what == "button" and values.begins(control.label):
                return self._used[control.key] < _MOST_BEGUN
            knows = self._toolkit.has_looks
            is_once = is_pair or (knows and control.what == "button" and values.changes(control.label))
            asks_on = (
                knows and is_pair and control.key.endswith("|toggle") and values.goes_on(control.label)
            )  # a quiz does
            most = _MOST_ASKED if asks_on else 1 if is_once else rounds.MOST_STEPS
            return (is_once or values.goes_on(control.label)) and self._used[control.key] < most
        if round.twice and self._is_same_again(control):
            return True
        if control.what == "button" and self._leads_further(control):
            return True
        most = 1 if control.path == "" or control.what in ("key", "keypad") else rounds.MOST_SAME
        if is_cell and round.plays:
            most = rounds.MOST_CELLS
        return (
            self._used[control.key] < most
            and not self._used[control.path + control.label]
            and self._used[control.path] < _MOST_OF_ONE_WIDGET * (10 if control.what in ("menu", "key") else 1)
        )

    def _is_cell(self, control: Control) -> bool:
        """Whether it is a cell of a board, whatever the game has written on it."""
        return control.what == "button" and len(control.label) <= _MOST_ON_A_CELL and _place(control) in self._boards

    def _is_taken_cell(self, control: Control) -> bool:
        return self._is_cell(control) and self._used[control.path] > 0

    def _takes(self, control: Control) -> bool:
        """Whether it takes a single thing away."""
        return control.what in ("button", "menu") and values.removes(control.label) and not self._is_cell(control)

    def _is_same_again(self, control: Control) -> bool:
        last = self._last
        return (
            control.what == "button"
            and last is not None
            and last.path == control.path
            and self._used[control.path] == 1
            and not values.leaves(control.label)
        )

    def _leads_further(self, control: Control) -> bool:
        """Whether it brought up something new when it was used last, as the next page does."""
        return (
            values.goes_on(control.label)
            and control.key in self._brought_new
            and self._used[control.key] < rounds.MOST_STEPS
        )

    def _is_work(self, control: Control, is_main: bool, offset: int) -> bool:
        """Whether something to look at comes of it."""
        if self.has_keypad and is_main:
            return control.what == "keypad" and control.label.endswith(_SUMS[offset % len(_SUMS)])
        if control.what != "button":
            return False
        return values.makes(control.label) or (not is_main and not values.declines(control.label))

    def _best(self, due: list[Control], round: Round, is_main: bool) -> Control:
        again = [control for control in due if round.twice and self._is_same_again(control)]
        if again:
            return again[0]
        if round.is_shuffled and is_main:
            drawn = self._for_a_draw(due) if self._toolkit.has_looks else None
            return drawn or self._random.choice(due)
        if round.and_keys and is_main and self._toolkit.has_looks:
            due = [control for control in due if _is_of_a_game(control)] or due
        if round.repeats and is_main:
            return min(due, key=lambda control: (control.what in ("tab", "pair"), self._used[control.key]))
        if round.empties and is_main:
            return min(due, key=lambda control: (not self._takes(control), values.makes(control.label)))
        if round.takes_one and is_main:
            return min(reversed(due), key=lambda control: values.of_all(control.label))
        if round.only_work:
            return min(due, key=lambda control: (control.what != "toggle", not values.starts_anew(control.label)))
        if round.is_reversed and is_main:
            due = due[::-1]
        filters = [control for control in due if control.is_option and control.what == "toggle"]
        if any(values.of_all(control.label) for control in filters):
            return min(filters, key=lambda control: values.of_all(control.label))  # what comes after sees everything
        draws_first = round.variant != "empty"
        return min(due, key=lambda each: (_rank(each, is_main, draws_first=draws_first), self._is_taken_cell(each)))

    def _for_a_draw(self, due: list[Control]) -> Control | None:
        cells = [control for control in due if self._is_cell(control)]
        anew = [control for control in due if control.what == "button" and values.starts_anew(control.label)]
        return anew[0] if cells and anew else self._board.for_a_draw(cells)

    def _way_back(self, found: list[Control], round: Round) -> Control | None:
        """A control to use again because it brings unused ones back into sight."""
        missed = {key for key in self._seen - self._visible if not self._used[key] and key not in self._skipped}
        if not missed or self._led_back >= _MOST_LED_BACK:
            return None
        for control in found:
            leads = self._leads_to.get(control.key, set()) & missed
            is_untried = control.what == "tab" and control.key not in self._tried_back
            if (leads or is_untried) and not values.destroys(control.label) and not leaves(control):
                self._led_back += 1
                self._tried_back.add(control.key)
                if leads:
                    self._leads_to[control.key] -= leads
                return self._use(control)
        return None


def _place(control: Control) -> str:
    """Where it is in the tree: the same for all cells of a board."""
    return control.key.rpartition("|")[2]


def _is_of_a_game(control: Control) -> bool:
    return control.what == "key" and bool(_KEYS_OF_GAMES.match(control.label))


def leaves(control: Control) -> bool:
    """Whether it reads as if it ends the app."""
    if control.what == "key":
        return bool(_LEAVING_KEYS.match(control.label))
    return control.what in ("button", "menu", "mouse") and values.leaves(control.label)


def _changes(control: Control) -> bool:
    return control.what in ("button", "menu") and values.changes_one(control.label)


def _depends_on_input(control: Control) -> bool:
    return control.what == "button" or control.label in ("Return", "KP_Enter")


def _rank(control: Control, is_main: bool, *, draws_first: bool) -> float:
    if not is_main:
        if control.what == "key" and _LEAVING_KEYS.match(control.label):
            return 3
        return (
            2 if values.declines(control.label) or values.leaves(control.label) else int(values.agrees(control.label))
        )
    if control.what == "canvas" and draws_first:
        return -1
    if control.what == "tab":
        return 4.5 if values.of_all(control.label) else 4
    if control.what == "keypad":
        return 3
    if control.what == "button" and values.goes_on(control.label):
        return 1.5  # what it leads away from comes first
    # What is drawn comes late, so that every button is tried on an empty sheet, too.
    return 2 if values.destroys(control.label) else int(control.what in ("key", "mouse", "canvas"))
