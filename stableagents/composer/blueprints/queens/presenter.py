"""What happens on each action with the queens."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

from app_info import SIZE
from logic import Board, Solution, search, solutions
from storage import Storage

if TYPE_CHECKING:
    from main import App

STEP_MS = 120


class Presenter:
    """Between the window and the rules. ``steps`` is the search while it is watched."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.board = Board(SIZE)
        self.steps: Iterator[tuple[Solution, bool]] | None = None
        self.tried = 0

    def start(self) -> None:
        kept = json.loads(self.storage.setting("board", "null"))
        if kept:
            self.board = Board(kept["size"], [(row, column) for row, column in kept["queens"]])
            self.view.board_size.set(f"{self.board.size} × {self.board.size}")
        self.show()
        self.view.every(STEP_MS, self.tick)

    def new_game(self) -> None:
        """An empty board."""
        self._stop()
        self.board.clear()
        self.show()

    def choose_size(self) -> None:
        self._stop()
        self.board = Board(int(self.view.board_size.get().split(" ")[0]))
        self.show()

    def press(self, row: int, column: int) -> None:
        self._stop()
        self.board.press((row, column))
        self.show()

    def hint(self) -> None:
        self._stop()
        if self.board.is_solved:
            self.show("It is solved already.")
            return
        place = self.board.hint()
        if place is None:
            self.show("No solution has all these queens. Take one away.")
        else:
            self.board.press(place)
            self.show()

    def undo(self) -> None:
        self._stop()
        self.show("" if self.board.undo() else "There is nothing to undo.")

    def next_solution(self) -> None:
        """Show the solution after the one that is there, else the first."""
        self._stop()
        found = solutions(self.board.size)
        self.board.put(found[(self.board.number() or 0) % len(found)])
        self.show()

    def search(self) -> None:
        """Watch how a solution is looked for, or stop that."""
        if self.steps is not None:
            self._stop()
        else:
            self.steps, self.tried = search(self.board.size), 0
        self.show()

    def tick(self) -> None:
        """One more step of the search; it ends with the first solution."""
        if self.steps is None:
            return
        columns, is_done = next(self.steps)
        self.tried += 1
        self.board.queens = list(enumerate(columns))
        if is_done:
            self._stop()
        self.show(f"Steps of the search: {self.tried}")

    def show(self, message: str = "") -> None:
        board, view = self.board, self.view
        kept = {"size": board.size, "queens": board.queens}
        self.storage.set_setting("board", json.dumps(kept))
        wrong = board.attacked_queens()
        view.board.show([[self._cell((r, c), wrong) for c in range(board.size)] for r in range(board.size)])
        number = board.number()
        state = f"Queens: {len(board.queens)} of {board.size}"
        if wrong:
            state = f"Queens that attack each other: {len(wrong)}"
        if number is not None:
            state = f"Solved! This is solution {number} of {len(solutions(board.size))}."
        view.state_text.set(state)
        view.search_text.set("Watch the search" if self.steps is None else "Stop the search")
        view.status.set(message)

    def _stop(self) -> None:
        self.steps = None

    def _cell(self, place: tuple[int, int], wrong: set[tuple[int, int]]) -> tuple[str, str]:
        look = "raised" if sum(place) % 2 else "plain"
        if place in self.board.queens:
            return "♛", "bad" if place in wrong else "good" if self.board.is_solved else look
        is_shown = bool(self.view.shows_attacked.get()) and self.board.is_attacked(place)
        return "·" if is_shown else "", look
