"""Games that are played on purpose; what is said of a button that begins one anew, of a dialog that changes rows.

The window is played by a few widgets that are told what they show.
"""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from stableagents.verification.harness import rounds
from stableagents.verification.harness.board import Board
from stableagents.verification.harness.control import Control
from stableagents.verification.harness.edits import Edits
from stableagents.verification.harness.piles import Piles
from stableagents.verification.harness.renewal import Renewal
from stableagents.verification.harness.wire import Wire
from tests.verification.harness_kit import told

AT = ("main.py", 7)


def _control(label: str, path: str, use: Callable[[], object] = lambda: None) -> Control:
    return Control(key=path, what="button", label=label, phrase="", path=path, use=use)


class Window:
    """Nine cells and a button; ``labels`` and ``disabled`` are what a person sees of them."""

    def __init__(self) -> None:
        self.labels = {f".b{number}": "" for number in range(9)} | {".new": "New game"}
        self.disabled: set[str] = set()
        self.rows: list[str] = []
        self.field = ""
        self.is_there = True
        self.toolkit: Any = SimpleNamespace(
            tree=self, fields=self, is_at_rest=True, dialogs=[], complaints=0, windows=lambda: ["main", "dialog"]
        )
        self.in_window = lambda window: list(self.rows) if window == "main" else []
        self.exists = lambda _window: self.is_there

    def seen_in(self, _window: Any) -> list[str]:
        return list(self.labels)

    def path(self, widget: str) -> str:
        return widget

    def label(self, widget: str) -> str:
        return self.labels[widget]

    def state(self, widget: str) -> str:
        return "disabled" if widget in self.disabled else "normal"

    def looks(self, _widget: str) -> tuple[str, ...]:
        return ()

    def kind(self, widget: str) -> str:
        return "button" if widget in self.labels else "label"

    def texts(self, widget: str) -> list[str]:
        return [widget]

    def find(self, _window: Any) -> list[str]:
        return [".entry"]

    def content(self, _field: Any) -> str:
        return self.field


def _played(
    wire: Wire, window: Window, *steps: tuple[str, Callable[[], object]], begins_empty: bool = True
) -> list[tuple[str, int | None]]:
    """What is told after pressing these cells and buttons, each with what comes of it."""
    watch: Any = SimpleNamespace(last_place=AT)
    renewal = Renewal(wire, watch, window.toolkit, begins_empty=begins_empty)
    for path, effect in [*steps, (".b8", lambda: None)]:
        control = _control(window.labels[path], path)
        renewal.before("main", control, rounds.TYPICAL)
        effect()
        renewal.after(control)
    return told(wire)


def _marks(window: Window, path: str) -> tuple[str, Callable[[], object]]:
    return path, lambda: window.labels.update({path: "X"})


@pytest.mark.parametrize(("clears", "expected"), [(True, []), (False, [("lost_data", 7)])])
def test_a_new_game_that_leaves_the_board_as_it_is_is_told(
    wire: Wire, clears: bool, expected: list[tuple[str, int | None]]
) -> None:
    window = Window()
    anew = (lambda: window.labels.update(dict.fromkeys((".b0", ".b1"), ""))) if clears else (lambda: None)
    assert _played(wire, window, _marks(window, ".b0"), _marks(window, ".b1"), (".new", anew)) == expected


@pytest.mark.parametrize(("enables", "expected"), [(True, []), (False, [("dead_control", 7)])])
def test_a_new_game_that_leaves_buttons_disabled_is_told(
    wire: Wire, enables: bool, expected: list[tuple[str, int | None]]
) -> None:
    window = Window()

    def disable(path: str) -> tuple[str, Callable[[], object]]:
        return path, lambda: window.disabled.add(path)

    anew = window.disabled.clear if enables else (lambda: None)
    assert _played(wire, window, disable(".b0"), disable(".b1"), (".new", anew)) == expected


def test_what_a_game_of_the_life_before_had_enabled_may_be_disabled(wire: Wire) -> None:
    window = Window()
    steps = [(path, lambda path=path: window.disabled.add(path)) for path in (".b0", ".b1")]
    assert _played(wire, window, *steps, (".new", lambda: None), begins_empty=False) == []


@pytest.mark.parametrize(("reacts", "expected"), [(True, []), (False, [("dead_control", 7)])])
def test_a_new_game_whose_cells_do_nothing_is_told(
    wire: Wire, reacts: bool, expected: list[tuple[str, int | None]]
) -> None:
    window = Window()
    cells = (".b0", ".b1")
    again = [_marks(window, cell) if reacts else (cell, lambda: None) for cell in cells]
    cleared = (".new", lambda: window.labels.update(dict.fromkeys(cells, "")))
    assert _played(wire, window, *(_marks(window, cell) for cell in cells), cleared, *again) == expected


def test_a_new_game_that_is_over_at_once_is_let_be(wire: Wire) -> None:
    window = Window()
    cells = (".b0", ".b1")
    cleared = (".new", lambda: window.labels.update(dict.fromkeys(cells, "")))
    again: list[tuple[str, Callable[[], object]]] = [(cell, lambda: None) for cell in cells]
    marked = [_marks(window, cell) for cell in cells]
    assert _played(wire, window, *marked, cleared, _marks(window, ".b7"), *again) == []


def test_a_board_that_has_to_be_started_by_another_button_is_let_be(wire: Wire) -> None:
    window = Window()
    window.labels[".go"] = "Start"
    cells = (".b0", ".b1")
    cleared = (".new", lambda: window.labels.update(dict.fromkeys(cells, "")))
    again: list[tuple[str, Callable[[], object]]] = [(cell, lambda: None) for cell in cells]
    marked = [_marks(window, cell) for cell in cells]
    assert _played(wire, window, (".go", lambda: None), *marked, cleared, *again) == []


@pytest.mark.parametrize(
    ("rows", "is_there", "expected"),
    [
        (["Garden, 3"], False, [("lost_data", 7)]),
        (["Saffron, 3"], False, []),
        ([], False, []),  # a filter hides it now
        (["Garden, 3"], True, []),  # it was refused
    ],
)
def test_what_is_changed_in_a_dialog_and_not_in_the_list_is_told(
    wire: Wire, rows: list[str], is_there: bool, expected: list[tuple[str, int | None]]
) -> None:
    window = Window()
    window.rows, window.field = ["Garden, 3"], "Garden"
    watch: Any = SimpleNamespace(last_place=AT)
    edits = Edits(wire, watch, window.toolkit)
    edits.used(_control("Edit", ".edit"))
    edits.prepare("dialog")
    window.field = "Saffron"

    def confirm() -> None:
        window.rows, window.is_there = rows, is_there

    edits.confirm("dialog", _control("OK", ".ok"), rounds.TYPICAL, confirm)
    assert told(wire) == expected


def test_pairs_that_are_known_are_turned_up_until_the_cards_are_shuffled() -> None:
    board = Board()
    faces = {".b0": "A", ".b1": "B", ".b2": "A", ".b3": "C"}
    hidden = [_control("", path) for path in (*faces, ".b4")]
    assert board.partner(hidden) is None
    for path, face in faces.items():
        board.note([_control(face, path)])
    first = board.partner(hidden)
    assert first is not None
    assert first.path == ".b0"
    second = board.partner([_control("A", ".b0"), *hidden[1:]])
    assert second is not None
    assert second.path == ".b2"
    assert board.partner([_control("A", ".b0"), _control("A", ".b2"), hidden[1], hidden[3]]) is None
    board.begin_anew()
    assert board.partner(hidden) is None


def test_three_by_three_is_played_to_a_draw() -> None:
    board = Board()
    cells = [_control("", f".b{number}") for number in range(9)]
    board.note(cells)
    order: list[str] = []
    while (cell := board.for_a_draw(cells)) is not None:
        cells.remove(cell)
        order.append(cell.path[2:])
    assert "".join(order) == "012435768"
    crosses = set(order[::2])
    assert not any(set(line) <= crosses for line in ("012", "345", "678", "036", "147", "258", "048", "246"))


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (["Saffron", "Thistle", "Saffron", "Thistle", "Quince"], [("lost_data", 7)]),
        (["Saffron", "Thistle", "Quince"], []),
        (["Saffron", "Thistle", "Saffron", "Thistle"], []),  # what was there is there twice, and nothing is new
        (["Saffron", "Saffron", "Thistle", "Thistle", "Quince", "Quince"], []),  # shown in two places
        (["Saffron", "Thistle", "Saffron", "Thistle", "Saved: Thistle"], []),  # a message
    ],
)
def test_rows_that_are_put_upon_the_former_ones_are_told(
    wire: Wire, rows: list[str], expected: list[tuple[str, int | None]]
) -> None:
    listed = SimpleNamespace(harness_filled_at=AT)
    balance: Any = SimpleNamespace(rows=["Saffron", "Thistle"])
    balance.found_rows = lambda: [(text, listed) for text in balance.rows]
    toolkit: Any = SimpleNamespace(tree=SimpleNamespace(path=str), has_looks=True)
    piles = Piles(wire, toolkit, balance)
    piles.before(_control("Add", ".add"), rounds.TYPICAL)
    balance.rows = rows
    piles.after()
    assert told(wire) == expected
