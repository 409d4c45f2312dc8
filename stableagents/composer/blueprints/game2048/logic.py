"""The rules of 2048."""

from __future__ import annotations

import random
from itertools import pairwise

MAX_UNDO = 50


class Grid:
    """Numbers on a square; 0 is an empty cell."""

    def __init__(self, size: int, chance: random.Random) -> None:
        self.size = size
        self._chance = chance
        self.cells = [[0] * size for _ in range(size)]
        self.score = 0
        self._earlier: list[tuple[list[list[int]], int]] = []
        self._add()
        self._add()

    def slide(self, way: str) -> bool:
        """Slide left, right, up or down; a new number comes. Returns whether anything moved."""
        before, score = [list(row) for row in self.cells], self.score
        lines = self._transposed() if way in ("up", "down") else [list(row) for row in self.cells]
        if way in ("right", "down"):
            lines = [line[::-1] for line in lines]
        lines = [self._merged(line) for line in lines]
        if way in ("right", "down"):
            lines = [line[::-1] for line in lines]
        self.cells = lines
        if way in ("up", "down"):
            self.cells = self._transposed()
        if self.cells == before:
            return False
        self._earlier = [*self._earlier, (before, score)][-MAX_UNDO:]
        self._add()
        return True

    def undo(self) -> bool:
        if not self._earlier:
            return False
        self.cells, self.score = self._earlier.pop()
        return True

    def largest(self) -> int:
        return max(max(row) for row in self.cells)

    def is_over(self) -> bool:
        """Whether nothing can move any more."""
        rows = [*self.cells, *self._transposed()]
        has_room = any(0 in row for row in rows)
        return not has_room and not any(a == b for row in rows for a, b in pairwise(row))

    def _merged(self, line: list[int]) -> list[int]:
        numbers, merged = [number for number in line if number], []
        while numbers:
            number = numbers.pop(0)
            if numbers and numbers[0] == number:
                number += numbers.pop(0)
                self.score += number
            merged.append(number)
        return merged + [0] * (self.size - len(merged))

    def _transposed(self) -> list[list[int]]:
        return [list(column) for column in zip(*self.cells, strict=True)]

    def _add(self) -> None:
        free = [(row, n) for row in range(self.size) for n in range(self.size) if not self.cells[row][n]]
        if free:
            row, column = self._chance.choice(free)
            self.cells[row][column] = 4 if self._chance.random() < 0.1 else 2
