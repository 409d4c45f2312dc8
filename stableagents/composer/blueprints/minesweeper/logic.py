"""The rules of minesweeper."""

from __future__ import annotations

import random

Place = tuple[int, int]


class Field:
    """Cells of which some hide a mine; the mines are laid at the first opening, never there."""

    def __init__(self, rows: int, columns: int, mines: int, chance: random.Random) -> None:
        self.rows, self.columns = rows, columns
        self.count = min(mines, rows * columns - 1)
        self._chance = chance
        self.mines: set[Place] = set()
        self.open: set[Place] = set()
        self.flags: set[Place] = set()

    def press(self, place: Place) -> bool:
        """Open a cell, and all around it where no mine is near. Returns whether that was possible."""
        if place in self.open or place in self.flags or self.is_over():
            return False
        if not self.mines:
            free = [(r, c) for r in range(self.rows) for c in range(self.columns) if (r, c) != place]
            self.mines = set(self._chance.sample(free, self.count))
        waiting = [place]
        while waiting:
            here = waiting.pop()
            if here in self.open or here in self.flags:
                continue
            self.open.add(here)
            if here not in self.mines and self.near(here) == 0:
                waiting += self.around(here)
        return True

    def flag(self, place: Place) -> bool:
        """Set or take a flag. Returns whether that was possible."""
        if place in self.open or self.is_over():
            return False
        self.flags ^= {place}
        return True

    def near(self, place: Place) -> int:
        """How many mines are beside a cell."""
        return sum(other in self.mines for other in self.around(place))

    def around(self, place: Place) -> list[Place]:
        rows = range(max(0, place[0] - 1), min(self.rows, place[0] + 2))
        columns = range(max(0, place[1] - 1), min(self.columns, place[1] + 2))
        return [(row, column) for row in rows for column in columns if (row, column) != place]

    def is_lost(self) -> bool:
        return bool(self.open & self.mines)

    def is_won(self) -> bool:
        return bool(self.mines) and not self.is_lost() and len(self.open) == self.rows * self.columns - self.count

    def is_over(self) -> bool:
        return self.is_lost() or self.is_won()
