"""The rules of a match three game: stones that change places, rows of three or more that go, and what falls down."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

SIZE = 8
KINDS = 6
ROW = 3  # so many alike in a row go
FOR_EACH = 10
Place = tuple[int, int]
Cells = list[list[int]]
GONE = -1


class MoveError(ValueError):
    """That can't be done; the message says why."""


@dataclass(frozen=True)
class Frame:
    """A moment of a move: the cells, with ``GONE`` where something went, and the points so far."""

    cells: Cells
    score: int


class Game:
    """``cells`` are kinds of stones by row and column; ``left`` are the moves that are left. Chance is given."""

    def __init__(self, chance: random.Random, moves: int, kept: dict[str, Any] | None = None) -> None:
        self._chance = chance
        self.cells: Cells = kept["cells"] if kept else self._fresh()
        self.score: int = kept["score"] if kept else 0
        self.left: int = kept["left"] if kept else moves

    def as_dict(self) -> dict[str, Any]:
        return {"cells": self.cells, "score": self.score, "left": self.left}

    @property
    def is_over(self) -> bool:
        return self.left <= 0

    def swap(self, first: Place, second: Place) -> list[Frame]:
        """Let two neighbours change places. Returns what happens then, moment by moment; each row that falls together
        after another is worth more. Raises ``MoveError``."""
        if self.is_over:
            raise MoveError("The game is over. Press New game.")
        if abs(first[0] - second[0]) + abs(first[1] - second[1]) != 1:
            raise MoveError("Choose two that touch.")
        after = swapped(self.cells, first, second)
        if not rows(after):
            raise MoveError("No row of three would come of that.")
        self.left -= 1
        self.cells = after
        frames = [Frame(_copy(after), self.score)]
        worth = 1
        while found := rows(self.cells):
            self.score += FOR_EACH * len(found) * worth
            frames.append(Frame(_without(self.cells, found), self.score))
            self.cells = self._fallen(self.cells, found)
            frames.append(Frame(_copy(self.cells), self.score))
            worth += 1
        if not self.is_over and self.hint() is None:
            self.cells = self._fresh()
            frames.append(Frame(_copy(self.cells), self.score))
        return frames

    def hint(self) -> tuple[Place, Place] | None:
        """Two that may change places; ``None`` where there are none."""
        return next((pair for pair in _neighbours() if rows(swapped(self.cells, *pair))), None)

    def _fresh(self) -> Cells:
        """A board without a row of three, on which there is a move."""
        while True:
            cells: Cells = []
            for row in range(SIZE):
                cells.append([])
                for column in range(SIZE):
                    cells[row].append(self._chance.choice(_allowed(cells, row, column)))
            self.cells = cells
            if self.hint() is not None:
                return cells

    def _fallen(self, cells: Cells, gone: set[Place]) -> Cells:
        """What stays has fallen down, and new ones have come from above."""
        after = [[GONE] * SIZE for _ in range(SIZE)]
        for column in range(SIZE):
            left = [cells[row][column] for row in range(SIZE) if (row, column) not in gone]
            new = [self._chance.randrange(KINDS) for _ in range(SIZE - len(left))]
            for row, kind in enumerate(new + left):
                after[row][column] = kind
        return after


def rows(cells: Cells) -> set[Place]:
    """All places in rows of three or more alike, across and down."""
    found: set[Place] = set()
    for line in _lines():
        run: list[Place] = []
        for place in line:
            kind = cells[place[0]][place[1]]
            if run and cells[run[-1][0]][run[-1][1]] != kind:
                run = []
            run.append(place)
            if len(run) >= ROW and kind != GONE:
                found.update(run)
    return found


def swapped(cells: Cells, first: Place, second: Place) -> Cells:
    after = _copy(cells)
    after[first[0]][first[1]], after[second[0]][second[1]] = cells[second[0]][second[1]], cells[first[0]][first[1]]
    return after


def _allowed(cells: Cells, row: int, column: int) -> list[int]:
    """The kinds that make no row of three with what is there to the left and above."""
    left = {cells[row][column - 1]} & {cells[row][column - 2]} if column > 1 else set()
    above = {cells[row - 1][column]} & {cells[row - 2][column]} if row > 1 else set()
    return [kind for kind in range(KINDS) if kind not in left | above]


def _lines() -> Iterator[list[Place]]:
    for one in range(SIZE):
        yield [(one, other) for other in range(SIZE)]
        yield [(other, one) for other in range(SIZE)]


def _neighbours() -> Iterator[tuple[Place, Place]]:
    for row in range(SIZE):
        for column in range(SIZE):
            if column + 1 < SIZE:
                yield (row, column), (row, column + 1)
            if row + 1 < SIZE:
                yield (row, column), (row + 1, column)


def _without(cells: Cells, gone: set[Place]) -> Cells:
    return [[GONE if (row, column) in gone else cells[row][column] for column in range(SIZE)] for row in range(SIZE)]


def _copy(cells: Cells) -> Cells:
    return [list(line) for line in cells]
