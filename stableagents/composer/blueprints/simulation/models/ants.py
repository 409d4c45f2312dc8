"""Langton's ant: two rules that make order after ten thousand steps."""

from __future__ import annotations

import random

from logic import HEIGHT, WIDTH, Settings, color
from shapes import Shape, rectangle

CELL = 8
ROWS, COLUMNS = HEIGHT // CELL, WIDTH // CELL
WAYS = ((-1, 0), (0, 1), (1, 0), (0, -1))  # up, right, down, left


class Model:
    """``dark`` are the dark cells; each ant is [row, column, way]."""

    def __init__(self, settings: Settings, chance: random.Random) -> None:
        self._chance = chance
        self.dark: set[tuple[int, int]] = set()
        self.ants: list[list[int]] = []
        self.steps = 0
        self.change(settings)

    def change(self, settings: Settings) -> None:
        self.settings = settings
        while len(self.ants) < settings["ants"]:
            first = [ROWS // 2, COLUMNS // 2, 0]
            later = [self._chance.randrange(ROWS), self._chance.randrange(COLUMNS), self._chance.randrange(4)]
            self.ants.append(later if self.ants else first)
        del self.ants[settings["ants"] :]

    def press(self, x: float, y: float) -> None:
        """A cell changes."""
        self.dark ^= {(int(y / CELL) % ROWS, int(x / CELL) % COLUMNS)}

    def step(self) -> None:
        for _ in range(max(1, self.settings["speed"])):
            for ant in self.ants:
                place = (ant[0], ant[1])
                ant[2] = (ant[2] + (-1 if place in self.dark else 1)) % 4
                self.dark ^= {place}
                ant[0] = (ant[0] + WAYS[ant[2]][0]) % ROWS
                ant[1] = (ant[1] + WAYS[ant[2]][1]) % COLUMNS
            self.steps += 1

    def shapes(self) -> list[Shape]:
        dark = [_cell(row, column, "text") for row, column in sorted(self.dark)]
        return dark + [_cell(row, column, color(n + 3)) for n, (row, column, _way) in enumerate(self.ants)]

    def told(self) -> str:
        return f"Steps: {self.steps:,}   Dark cells: {len(self.dark)}"


def _cell(row: int, column: int, fill: str) -> Shape:
    return rectangle(column * CELL, row * CELL, (column + 1) * CELL, (row + 1) * CELL, fill=fill)
