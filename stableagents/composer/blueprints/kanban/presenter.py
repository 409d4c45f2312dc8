"""What happens on each action on the board."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from app_info import COLUMNS, IS_MATRIX, LIMITS
from logic import Board, CardError, LimitError, limit_in
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules. One card is chosen, in whichever column."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.more: Any = view  # fields that only some boards have
        self.board = Board(storage, len(COLUMNS))
        self.chosen: int | None = None
        self.editing: int | None = None

    def start(self) -> None:
        kept = json.loads(self.storage.setting("limits", "[]"))
        for number, first in enumerate(LIMITS):
            limit = kept[number] if number < len(kept) else first
            self.board.limits[number] = limit
            getattr(self.more, f"limit_{number}").set(str(limit or ""))
        self.refresh()

    def select(self) -> None:
        """Keep to the card that was chosen last, and let the other columns go."""
        chosen = [table.selected() for table in self._tables()]
        others = [number for number in chosen if number is not None and int(number) != self.chosen]
        if not others:
            return
        self.chosen = int(others[0])
        for table, number in zip(self._tables(), chosen, strict=True):
            if number is not None and int(number) != self.chosen:
                table.unselect()

    def add(self) -> None:
        """Keep what is typed, as a new card or as the one that is being edited."""
        try:
            if self.editing is None:
                self.board.add(self.view.new_text.get(), self._quadrant() if IS_MATRIX else 0)
            else:
                self.board.change(self.editing, self.view.new_text.get(), self._quadrant() if IS_MATRIX else None)
        except LimitError as error:
            self.view.problem.set(str(error))
            return
        except CardError as error:
            self.view.problem.set(str(error))
            self.view.point_at(self.view.new_text_entry)
            return
        self.stop_editing()
        self.refresh()

    def edit(self) -> None:
        card = self.board.get(self.chosen) if self.chosen is not None else None
        if card is None:
            self.view.status.set("Choose a card first.")
            return
        self.editing = card["id"]
        self.view.new_text.set(card["text"])
        self.view.add_text.set("Save")
        if IS_MATRIX:
            column = self.board.column_of(card["id"])
            self.more.is_important.set(column < 2)
            self.more.is_urgent.set(column % 2 == 0)
        self.view.new_text_entry.focus_set()

    def stop_editing(self) -> None:
        self.editing = None
        self.view.new_text.set("")
        self.view.problem.set("")
        self.view.add_text.set("Add")

    def move_left(self) -> None:
        self._try(lambda number: self.board.move(number, -1), "It is in the first column already.")

    def move_right(self) -> None:
        self._try(lambda number: self.board.move(number, 1), "It is in the last column already.")

    def move_to(self, title: str) -> None:
        self._try(lambda number: self.board.move_to(number, COLUMNS.index(title)), "It is there already.")

    def move_up(self) -> None:
        self._try(self.board.move_up, "It is at the top already.")

    def remove(self) -> None:
        self.stop_editing()
        self._try(self.board.remove, done="Deleted. Undo brings it back.")

    def finish(self) -> None:
        self.stop_editing()
        self._try(self.board.remove, done="Done. Undo brings it back.")

    def set_limits(self) -> None:
        for number in range(len(LIMITS)):
            self.board.limits[number] = limit_in(getattr(self.more, f"limit_{number}").get())
        self.storage.set_setting("limits", json.dumps(self.board.limits))
        self.refresh()

    def undo(self) -> None:
        self.refresh("It is as before." if self.board.undo() else "There is nothing to undo.")

    def refresh(self, message: str = "") -> None:
        for number, table in enumerate(self._tables()):
            cards = self.board.cards(number, self.view.search.get())
            table.show([(card["id"], [card["text"]]) for card in cards])
            is_over = self.board.is_over(number)
            getattr(self.view, f"count_{number}").set(f"{len(cards)}: too many" if is_over else str(len(cards)))
            if any(card["id"] == self.chosen for card in cards):
                table.select(self.chosen)
        self.view.status.set(message)

    def _try(self, action: Callable[[int], bool | None], refused: str = "", done: str = "") -> None:
        if self.chosen is None:
            self.view.status.set("Choose a card first.")
            return
        try:
            was_done = action(self.chosen)
        except LimitError as error:
            self.view.status.set(str(error))
            return
        except CardError:
            self.chosen = None
            self.view.status.set("Choose a card first.")
            return
        self.refresh(refused if was_done is False else done)

    def _quadrant(self) -> int:
        """Where a task belongs by its ticks: what is urgent to the left, what is important above."""
        return (0 if self.more.is_important.get() else 2) + (0 if self.more.is_urgent.get() else 1)

    def _tables(self) -> list[Any]:
        return [getattr(self.view, f"column_{number}") for number in range(len(COLUMNS))]
