"""A forest fire: trees grow, lightning sets them alight, fire spreads to the neighbours."""

from __future__ import annotations

import random

from logic import HEIGHT, WIDTH, Settings
from shapes import Shape, rectangle

CELL = 16
ROWS, COLUMNS = HEIGHT // CELL, WIDTH // CELL
EMPTY, TREE, FIRE = range(3)
AROUND = ((-1, 0), (1, 0), (0, -1), (0, 1))


class Model:
    """``cells`` are the rows of the forest."""

    def __init__(self, settings: Settings, chance: random.Random) -> None:
        self._chance = chance
        self.settings = settings
        self.cells = [[TREE if chance.random() < 0.5 else EMPTY for _ in range(COLUMNS)] for _ in range(ROWS)]
        self.burnt = 0

    def change(self, settings: Settings) -> None:
        self.settings = settings

    def press(self, x: float, y: float) -> None:
        """Set fire there."""
        self.cells[min(ROWS - 1, int(y / CELL))][min(COLUMNS - 1, int(x / CELL))] = FIRE

    def step(self) -> None:
        before = [list(row) for row in self.cells]
        for row in range(ROWS):
            for column in range(COLUMNS):
                self.cells[row][column] = self._next(before, row, column)

    def shapes(self) -> list[Shape]:
        looks = {TREE: "#3d8f57", FIRE: "#e2632c"}
        drawn: list[Shape] = [rectangle(0, 0, WIDTH, HEIGHT, fill="#4b3a2a")]
        for row, cells in enumerate(self.cells):
            for column, cell in enumerate(cells):
                if cell != EMPTY:
                    left, top = column * CELL, row * CELL
                    drawn.append(rectangle(left, top, left + CELL, top + CELL, fill=looks[cell]))
        return drawn

    def told(self) -> str:
        trees, fires = (sum(row.count(what) for row in self.cells) for what in (TREE, FIRE))
        return f"Trees: {trees}   On fire: {fires}   Burnt down: {self.burnt:,}"

    def _next(self, before: list[list[int]], row: int, column: int) -> int:
        cell = before[row][column]
        if cell == FIRE:
            self.burnt += 1
            return EMPTY
        if cell == EMPTY:
            return TREE if self._chance.random() * 1000 < self.settings["growth"] else EMPTY
        near = [(row + down, column + right) for down, right in AROUND]
        is_lit = any(0 <= r < ROWS and 0 <= c < COLUMNS and before[r][c] == FIRE for r, c in near)
        is_struck = self._chance.random() * 100_000 < self.settings["lightning"]
        return FIRE if is_lit or is_struck else TREE
