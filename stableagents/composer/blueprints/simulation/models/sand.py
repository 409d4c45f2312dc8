"""Grains of sand and drops of water that fall and slide."""

from __future__ import annotations

import random

from logic import HEIGHT, WIDTH, Settings
from shapes import Shape, rectangle

CELL = 8
ROWS, COLUMNS = HEIGHT // CELL, WIDTH // CELL
MOST = 1800
COLORS = {"sand": "#c9a23c", "water": "#4f8fc9"}


class Model:
    """``grains`` maps (row, column) to sand or water."""

    def __init__(self, settings: Settings, chance: random.Random) -> None:
        self.settings = settings
        self._chance = chance
        self.grains: dict[tuple[int, int], str] = {}
        self._pour(COLUMNS // 2, 0, 40)

    def change(self, settings: Settings) -> None:
        self.settings = settings

    def press(self, x: float, y: float) -> None:
        self._pour(int(x / CELL), int(y / CELL), self.settings["amount"])

    def step(self) -> None:
        """Everything falls by one cell, or slides where it can't; water also flows aside."""
        for place in sorted(self.grains, reverse=True):
            row, column = place
            kind = self.grains[place]
            aside = self._chance.choice((-1, 1))
            ways = [(row + 1, column), (row + 1, column + aside), (row + 1, column - aside)]
            if kind == "water":
                ways += [(row, column + aside), (row, column - aside)]
            target = next((way for way in ways if self._is_free(way)), None)
            sinks = kind == "sand" and self.grains.get((row + 1, column)) == "water"
            if sinks:
                self.grains[row + 1, column], self.grains[place] = "sand", "water"
            elif target is not None:
                self.grains[target] = self.grains.pop(place)

    def shapes(self) -> list[Shape]:
        return [
            rectangle(column * CELL, row * CELL, (column + 1) * CELL, (row + 1) * CELL, fill=COLORS[kind])
            for (row, column), kind in self.grains.items()
        ]

    def told(self) -> str:
        return f"Grains: {len(self.grains)}"

    def _pour(self, column: int, row: int, amount: int) -> None:
        for _ in range(amount):
            spread = 2 + amount // 6
            place = (row + self._chance.randint(0, spread), column + self._chance.randint(-spread, spread))
            if self._is_free(place) and len(self.grains) < MOST:
                is_water = self._chance.random() * 100 < self.settings["water"]
                self.grains[place] = "water" if is_water else "sand"

    def _is_free(self, place: tuple[int, int]) -> bool:
        return 0 <= place[0] < ROWS and 0 <= place[1] < COLUMNS and place not in self.grains
