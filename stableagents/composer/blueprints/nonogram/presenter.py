"""What happens on each action in the nonogram."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from logic import CROSSED, FILLED, Nonogram, solved
from puzzles import PICTURES
from storage import Storage

if TYPE_CHECKING:
    from main import App

NAMES = list(PICTURES)  # they would tell what the picture is


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        kept = storage.setting("puzzle", "")
        self.game = Nonogram(storage, kept if kept in PICTURES else NAMES[0])

    def start(self) -> None:
        self.show()

    def choose(self) -> None:
        """Another puzzle, by its number."""
        options = self._options()
        chosen = self.view.puzzle.get()
        self._go_to(options.index(chosen) if chosen in options else 0)

    def next_puzzle(self) -> None:
        """The next puzzle that is not solved; else the next one."""
        here, done = NAMES.index(self.game.name), solved(self.storage)
        later = [*range(here + 1, len(NAMES)), *range(here)]
        self._go_to(next((number for number in later if NAMES[number] not in done), later[0]))

    def press(self, row: int, column: int) -> None:
        if cell := self._cell(row, column):
            self.game.mark(*cell)
            self.show()

    def cross(self, row: int, column: int) -> None:
        if cell := self._cell(row, column):
            self.game.cross(*cell)
            self.show()

    def check(self) -> None:
        count = self.game.check()
        self.show(f"Wrong cells: {count}" if count else "So far, all is right.")

    def hint(self) -> None:
        self.show("One cell is put right." if self.game.hint(self.chance) else "There is nothing to put right.")

    def clear(self) -> None:
        self.game.clear()
        self.show("Undo brings it back.")

    def undo(self) -> None:
        self.show("It is as before." if self.game.undo() else "There is nothing to undo.")

    def show(self, message: str = "") -> None:
        view, game, done = self.view, self.game, solved(self.storage)
        view.set_choices(view.puzzle_box, self._options())
        view.puzzle.set(self._options()[NAMES.index(game.name)])
        view.board.show(self._board())
        solution = f"Solved! It is this: {game.name}" if game.is_solved else ""
        view.state_text.set(solution or "Fill the cells that belong to it.")
        view.count.set(f"Solved puzzles: {len(done)} of {len(NAMES)}")
        view.status.set(message)

    def _board(self) -> list[list[tuple[str, str]]]:
        """The numbers above and on the left, as far as the longest ones reach, and the cells."""
        game = self.game
        above, left = self._margins()
        board = []
        for line in range(above):
            row = [("", "raised")] * left
            for column, runs in enumerate(game.columns):
                place = line - above + len(runs)
                look = "good" if game.is_column_right(column) else "raised"
                row.append((str(runs[place]) if place >= 0 else "", look))
            board.append(row)
        for number, runs in enumerate(game.rows):
            look = "good" if game.is_row_right(number) else "raised"
            row = [("", look)] * (left - len(runs)) + [(str(run), look) for run in runs]
            board.append(row + [self._shown(number, column) for column in range(game.size)])
        return board

    def _shown(self, row: int, column: int) -> tuple[str, str]:
        mark = self.game.cells[row][column]
        is_wrong = (row, column) in self.game.wrong
        text = "×" if mark == CROSSED and not self.game.is_solved else ""
        return text, "bad" if is_wrong else "ink" if mark == FILLED else "plain"

    def _cell(self, row: int, column: int) -> tuple[int, int] | None:
        """A cell of the picture; ``None`` for one of the numbers, and for what is there no more."""
        above, left = self._margins()
        is_one = above <= row < above + self.game.size and left <= column < left + self.game.size
        return (row - above, column - left) if is_one else None

    def _margins(self) -> tuple[int, int]:
        return max(map(len, self.game.columns)), max(map(len, self.game.rows))

    def _options(self) -> list[str]:
        sizes = [len(picture.split()) for picture in PICTURES.values()]
        return [f"{number}: {size} × {size}" for number, size in enumerate(sizes, start=1)]

    def _go_to(self, number: int) -> None:
        self.storage.set_setting("puzzle", NAMES[number])
        self.game = Nonogram(self.storage, NAMES[number])
        self.show()
