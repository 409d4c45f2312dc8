"""The rules of Conway's Game of Life on a field whose borders meet."""

from __future__ import annotations

import random
from collections import Counter

Place = tuple[int, int]
PATTERNS: dict[str, tuple[str, ...]] = {
    "Glider": (".#.", "..#", "###"),
    "Blinker": ("###",),
    "Pulsar": (
        "..###...###..", ".............", "#....#.#....#", "#....#.#....#", "#....#.#....#", "..###...###..",
        ".............",
        "..###...###..", "#....#.#....#", "#....#.#....#", "#....#.#....#", ".............", "..###...###..",
    ),
    "R-pentomino": (".##", "##.", ".#."),
    "Spaceship": (".#..#", "#....", "#...#", "####."),
}  # fmt: skip


class Life:
    """``alive`` holds (row, column) of each living cell."""

    def __init__(self, rows: int, columns: int) -> None:
        self.rows, self.columns = rows, columns
        self.alive: set[Place] = set()
        self.generation = 0

    def begin(self, name: str, chance: random.Random) -> None:
        """A known pattern in the middle, or cells at random."""
        self.generation = 0
        if name not in PATTERNS:
            everywhere = [(r, c) for r in range(self.rows) for c in range(self.columns)]
            self.alive = {place for place in everywhere if chance.random() < 0.3}
            return
        lines = PATTERNS[name]
        top, left = (self.rows - len(lines)) // 2, (self.columns - len(lines[0])) // 2
        cells = {(top + r, left + c) for r, line in enumerate(lines) for c, mark in enumerate(line) if mark == "#"}
        self.alive = {(row % self.rows, column % self.columns) for row, column in cells}

    def toggle(self, place: Place) -> None:
        self.alive ^= {place}

    def step(self) -> None:
        """One generation on: born with three neighbours, alive with two or three."""
        near = Counter(
            ((row + down) % self.rows, (column + right) % self.columns)
            for row, column in self.alive
            for down in (-1, 0, 1)
            for right in (-1, 0, 1)
            if down or right
        )
        self.alive = {place for place, count in near.items() if count == 3 or (count == 2 and place in self.alive)}
        self.generation += 1
