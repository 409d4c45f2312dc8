"""The rules of a nonogram: the numbers beside rows and columns say how long the runs of filled cells are."""

from __future__ import annotations

import random
from collections.abc import Sequence

from puzzles import PICTURES
from storage import Storage

FILLED, CROSSED, EMPTY = "#", "x", "."
NEXT = {EMPTY: FILLED, FILLED: CROSSED, CROSSED: EMPTY}
MAX_UNDO = 500

Cells = list[list[str]]


class Nonogram:
    """One puzzle by its name: ``cells`` is what the person marked, kept at once. ``wrong`` are the cells that a check
    found."""

    def __init__(self, storage: Storage, name: str) -> None:
        self._storage = storage
        self.name = name
        self.picture = PICTURES[name].split()
        self.size = len(self.picture)
        self.rows = [clue(row) for row in self.picture]
        self.columns = [clue([row[column] for row in self.picture]) for column in range(self.size)]
        self.wrong: set[tuple[int, int]] = set()
        self._before: list[Cells] = []
        kept = storage.setting(f"cells_{name}", "").split()
        is_whole = len(kept) == self.size and all(len(row) == self.size for row in kept)
        self.cells = [list(row) for row in kept] if is_whole else self._blank()

    @property
    def is_solved(self) -> bool:
        return all(self.is_row_right(n) and self.is_column_right(n) for n in range(self.size))

    def is_row_right(self, row: int) -> bool:
        return clue(self.cells[row]) == self.rows[row]

    def is_column_right(self, column: int) -> bool:
        return clue([row[column] for row in self.cells]) == self.columns[column]

    def mark(self, row: int, column: int) -> None:
        """Go on from empty to filled to crossed; a solved puzzle stays."""
        self._put(row, column, NEXT[self.cells[row][column]])

    def cross(self, row: int, column: int) -> None:
        """Note that a cell stays empty, or take that back."""
        self._put(row, column, EMPTY if self.cells[row][column] == CROSSED else CROSSED)

    def check(self) -> int:
        """Find what is wrong: filled cells that are not in the picture, and crosses that are. Returns how many."""
        for row, cells in enumerate(self.cells):
            for column, cell in enumerate(cells):
                is_filled = self.picture[row][column] == FILLED
                if (cell == FILLED and not is_filled) or (cell == CROSSED and is_filled):
                    self.wrong.add((row, column))
        return len(self.wrong)

    def hint(self, chance: random.Random) -> bool:
        """Put one cell right that is not yet. Returns whether there was one."""
        left = [
            (row, column)
            for row in range(self.size)
            for column in range(self.size)
            if (self.picture[row][column] == FILLED) != (self.cells[row][column] == FILLED)
        ]
        if not left or self.is_solved:
            return False
        row, column = chance.choice(left)
        self._put(row, column, FILLED if self.picture[row][column] == FILLED else CROSSED)
        return True

    def clear(self) -> None:
        """Begin again; that can be taken back as well."""
        self._note()
        self.cells = self._blank()
        self._keep()

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        if not self._before:
            return False
        self.cells = self._before.pop()
        self._keep()
        return True

    def _put(self, row: int, column: int, mark: str) -> None:
        if self.is_solved:
            return
        self._note()
        self.cells[row][column] = mark
        self._keep()

    def _note(self) -> None:
        self._before = [*self._before[1 - MAX_UNDO :], [list(row) for row in self.cells]]

    def _keep(self) -> None:
        self.wrong.clear()
        self._storage.set_setting(f"cells_{self.name}", " ".join("".join(row) for row in self.cells))

    def _blank(self) -> Cells:
        return [[EMPTY] * self.size for _ in range(self.size)]


def clue(cells: Sequence[str]) -> tuple[int, ...]:
    """How long the runs of filled cells are, in their order; nothing filled is one run of 0."""
    runs = "".join(FILLED if cell == FILLED else EMPTY for cell in cells).split(EMPTY)
    return tuple(len(run) for run in runs if run) or (0,)


def solved(storage: Storage) -> list[str]:
    """The puzzles that are solved."""
    return [name for name in PICTURES if Nonogram(storage, name).is_solved]
