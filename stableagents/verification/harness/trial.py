"""Does one thing in a life of its own, and tells what was shown before and after it.

Plain data goes to the starter, which compares it with what the next life shows (``verification/trials.py``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Any

from . import rounds, values
from .balance import is_row
from .choice import leaves
from .control import Control
from .toolkit import Toolkit
from .user import User
from .watch import Watch
from .wire import Wire

_NUMBER = re.compile(r"[-+]?\d[\d.,]*")
_WITH_ROWS = ("list", "table")
_BY_RANK = re.compile(
    r"\b(last|first|oldest|newest|done|completed|finished|ticked|checked|next|undo)\b|^[<>←→↑↓]", re.I
)
_OF_FILES = re.compile(r"\b(open|import|export|print|about|help|load|backup)\b", re.I)
_MOST_OF_A_WAY = {"make": 10, "switch": 2, "press": 4, "take": 2}
_MOST_ROWS = 200
ROUND = replace(rounds.TYPICAL, phrase="and nothing else", plays=False, selects=False, destroys=True)


class Trial:
    """``tried`` are the names of what earlier lives did; ``only`` is the one to do; ``then`` is done after it."""

    def __init__(self, user: User, wire: Wire, watch: Watch, toolkit: Toolkit, config: dict[str, Any]) -> None:
        self._user, self._wire, self._watch = user, wire, watch
        self._toolkit, self._tree = toolkit, toolkit.tree
        self._tried: list[str] = config["tried"]
        self._only, self._then = config["only"], config["then"]
        self._offset = len(self._tried) % 5
        self.told: dict[str, Any] = {"name": "", "way": "", "label": "", "place": [None, None], "chosen": None}

    def steps(self, window: Any) -> Iterator[None]:
        """One step at a time; the app comes to rest between two."""
        told = self.told
        told["before"] = told["after"] = self.look()
        told["selected"], told["in_vain"] = [], []
        while told["after"] == told["before"]:
            if told["name"]:
                told["in_vain"].append(told["name"])
                self._tried.append(told["name"])
                told["name"] = ""
            found = self._next(window)
            if found is None:
                self._select(window, "")  # some can be used only then
                yield
                found = self._next(window)
            if found is None:
                return
            told["name"], told["way"], control = found
            told["label"], told["phrase"] = control.label, control.phrase
            self._user.hands.fields.typed.clear()
            yield from self._do(window, control, told["way"])
            told["after"] = self.look()
            if self._only:
                break
        told["words"] = sorted(self._user.hands.fields.typed & set(values.MARKERS))
        told["is_over"] = not self._toolkit.complaints and all(map(self._user.is_main, self._toolkit.windows()))
        if self._then:
            again = next((each for each in self._toolkit.find_controls(window) if each.key == self._then), None)
            if again is not None:
                self._offset += 1
                yield from self._make(window, again)

    def _do(self, window: Any, control: Control, way: str) -> Iterator[None]:
        if way == "make":
            yield from self._make(window, control)
            return
        self._begin(fills=False)
        if way == "narrowed":
            yield from self._narrow(window)
        elif way == "sorted":
            yield from self._sort(window)
        if way != "switch":
            self._select(window, way)
            yield
            self.told["selected"] = sorted(self._labels().items())
        yield from self._press(control)
        if way == "narrowed":
            yield from self._widen(window)

    def _begin(self, *, fills: bool) -> None:
        self._toolkit.offset = self._offset
        self._user.begin(replace(ROUND, offset=self._offset, phrase=ROUND.phrase if fills else "with a row selected"))

    def _make(self, window: Any, control: Control) -> Iterator[None]:
        self._begin(fills=True)
        assert self._user.round is not None
        self._user.hands.fill_in(window, self._user.round)
        yield
        yield from self._press(control)
        place = self.told["place"]
        for each in self._toolkit.find_controls(window):
            if values.saves(each.label) and each.key != control.key and not _OF_FILES.search(each.label):
                self._user.hands.fill_in(window, self._user.round)
                self._rename(window)
                yield
                yield from self._press(each)
                self.told["place"], self.told["saved_at"] = place, self.told["place"]
                return

    def _rename(self, window: Any) -> None:
        """Type a word that can be found again into the first field that holds words, and still holds the same."""
        fields = self._user.hands.fields
        for field in self._toolkit.fields.find(window):
            words = self._toolkit.fields.content(field)
            if words and not fields.searches(field) and not any(letter.isdigit() for letter in words):
                word = values.MARKERS[self._offset % len(values.MARKERS)]
                self._user.hands.perform(f"typing “{word}” into a field", partial(fields.fill, field, word))
                return

    def _press(self, control: Control) -> Iterator[None]:
        if not control.is_there():
            return
        self._toolkit.complaints = 0
        self._user.act(control, self._user.round)
        self.told["place"] = list(self._watch.last_place)
        yield
        for _ in range(40):
            others = [each for each in self._toolkit.usable_windows() if not self._user.is_main(each)]
            if not others or self._user.round is None or not self._user.use_one_of(others, self._user.round):
                break
            yield

    def _next(self, window: Any) -> tuple[str, str, Control] | None:
        """What to do in this life: its name, the way to do it, and the control."""
        count: dict[str, int] = {}
        for name, way, control in self._ways(self._toolkit.find_controls(window)):
            kind = "take" if way in ("narrowed", "sorted") else way
            if way == kind:
                count[kind] = count.get(kind, 0) + 1
            if count.get(kind, 0) > _MOST_OF_A_WAY[kind]:
                continue
            if name == self._only or (not self._only and name not in self._tried):
                return name, way, control
        return None

    def _ways(self, found: list[Control]) -> Iterator[tuple[str, str, Control]]:
        if not self._tried and not self._only:
            return  # the first life does nothing: what differs when nothing was done is no sign of anything
        single = [each for each in {each.key: each for each in reversed(found)}.values() if not leaves(each)][::-1]
        buttons = {each.label for each in single if each.what == "button"}
        usable = [e for e in single if e.what == "button" or (e.what == "menu" and e.label not in buttons)]
        usable = [each for each in usable if _is_plain(each.label)]
        makers = [each for each in usable if values.makes(each.label)]
        takers = [each for each in usable if values.removes(each.label) and not _BY_RANK.search(each.label)]
        for number in range(3):
            for each in makers:
                yield f"make {number} {each.key}", "make", each
        switches = [each for each in single if each.what == "toggle" and not each.is_option]
        for each in switches if self.told["before"]["ticks"] else ():
            yield f"switch {each.key}", "switch", each
        for way in ("narrowed", "sorted"):
            for each in takers[:1]:
                yield f"{way} {each.key}", way, each
        for each in sorted(usable, key=lambda control: not control.label.endswith(("…", "..."))):
            if not values.makes(each.label) and not values.destroys(each.label):
                yield f"press {each.key}", "press", each
        for each in takers:
            yield f"take {each.key}", "take", each
        for each in makers[:1]:
            yield f"make again {each.key}", "make", each

    def _lists(self, window: Any) -> list[Any]:
        widgets = self._tree.in_window(window)
        return [each for each in widgets if self._tree.kind(each) in _WITH_ROWS and self._tree.can_be_seen(each)]

    def _select(self, window: Any, way: str) -> None:
        """A row that is neither the first nor the last, where there are so many."""
        chosen: list[str] = []
        for widget in self._lists(window):
            rows = self._tree.texts(widget)
            if not rows:
                continue
            number = 1 if len(rows) > 2 and way not in ("narrowed", "sorted") else 0
            self._user.hands.perform("selecting a row", partial(self._toolkit.controls.select_row, widget, number))
            chosen.append(rows[number])
        self.told["chosen"] = chosen[0] if len(chosen) == 1 else None

    def _narrow(self, window: Any) -> Iterator[None]:
        """Show fewer rows than there are, by a field that searches or else by a choice."""
        lists = self._lists(window)
        if len(lists) != 1 or len(rows := self._tree.texts(lists[0])) < 2:
            return
        fields = [each for each in self._toolkit.fields.find(window) if self._user.hands.fields.searches(each)]
        wanted = rows[1]
        words = [word for word in values.MARKERS if word in wanted and sum(word in row for row in rows) == 1]
        if fields and words:
            fill = partial(self._toolkit.fields.fill, fields[0], words[0])
            self._user.hands.perform(f"searching for “{words[0]}”", fill)
            yield
            return
        for control in self._toolkit.find_controls(window):
            for choose in control.options if control.what == "choice" else ():
                self._user.hands.perform("choosing what is shown", choose)
                yield
                now = self._tree.texts(lists[0])
                if 0 < len(now) < len(rows) and now[0] != rows[0]:
                    return
            for choose in control.options[:1]:
                self._user.hands.perform("choosing what is shown", choose)
                yield

    def _widen(self, window: Any) -> Iterator[None]:
        for each in self._toolkit.fields.find(window):
            if self._user.hands.fields.searches(each):
                self._user.hands.perform("clearing the search", partial(self._toolkit.fields.fill, each, ""))
        for control in self._toolkit.find_controls(window):
            if control.what == "choice":
                for choose in control.options[:1]:
                    self._user.hands.perform("choosing what is shown", choose)
        yield

    def _sort(self, window: Any) -> Iterator[None]:
        lists = self._lists(window)
        if len(lists) != 1 or len(rows := self._tree.texts(lists[0])) < 2:
            return
        for control in self._toolkit.find_controls(window):
            if control.what != "heading":
                continue
            for _ in range(2):
                self._user.hands.perform(control.phrase, control.use)
                yield
                if self._tree.texts(lists[0])[:1] not in (rows[:1], []):
                    return

    def look(self) -> dict[str, Any]:
        """What is shown now: rows, ticks, and the labels with their numbers."""
        rows: list[list[str]] = []
        singles: list[str] = []
        ticks: list[bool] = []
        choices: list[list[str]] = []
        for widget in self._widgets():
            what = self._tree.kind(widget)
            if what in _WITH_ROWS:
                rows.append(self._tree.texts(widget)[:_MOST_ROWS])
            elif what == "label":
                singles += [text for text in self._tree.texts(widget) if is_row(text)]
            elif what == "choice":
                choices.append(self._tree.choices(widget))
            ticks += self._tree.ticks(widget)
        return {
            "rows": rows,
            "singles": singles[:_MOST_ROWS],
            "ticks": ticks[:_MOST_ROWS],
            "choices": choices,
            "labels": sorted(self._labels().items()),
        }

    def _labels(self) -> dict[str, list[str]]:
        """The numbers of every label, by its text without them, where no other label has the same."""
        found: dict[str, list[list[str]]] = {}
        for widget in self._widgets():
            if self._tree.kind(widget) == "label":
                for text in self._tree.texts(widget):
                    found.setdefault(_NUMBER.sub("#", text)[:200], []).append(_NUMBER.findall(text))
        return {words: numbers[0] for words, numbers in found.items() if len(numbers) == 1}

    def _widgets(self) -> Iterator[Any]:
        return (widget for root in self._toolkit.roots() for widget in self._tree.walk(root))


def _is_plain(label: str) -> bool:
    """Whether it reads as if it does something to what is listed, and not to all of it."""
    return bool(label) and not (
        _OF_FILES.search(label) or values.of_all(label) or values.is_of_looks(label) or values.searches(label)
    )
