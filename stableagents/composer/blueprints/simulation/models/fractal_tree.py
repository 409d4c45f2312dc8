"""A tree that grows by one rule: each branch carries two that are shorter and turned to the sides."""

from __future__ import annotations

import math
import random

from logic import HEIGHT, WIDTH, Settings, color
from shapes import Shape, line

GROWN = 40  # steps
THICK = 4  # levels that are drawn thicker


class Model:
    """``grown`` is how far the tree has grown, from 0 to 1; at rest it is the same list of shapes."""

    def __init__(self, settings: Settings, chance: random.Random) -> None:
        self._chance = chance
        self.leaning = 0.0  # to a side, in degrees
        self.steps = 0
        self.change(settings)

    def change(self, settings: Settings) -> None:
        self.settings = settings
        self._shapes = self._drawn()

    def press(self, x: float, y: float) -> None:
        """It leans to where it is pressed."""
        self.leaning = 40 * (x - WIDTH / 2) / WIDTH
        self._shapes = self._drawn()

    def step(self) -> None:
        if self.steps < GROWN:
            self.steps += 1
            self._shapes = self._drawn()

    def shapes(self) -> list[Shape]:
        return self._shapes

    def told(self) -> str:
        return f"Branches: {2 ** max(1, self.settings['depth']) - 1:,}"

    def _drawn(self) -> list[Shape]:
        """One line that goes along every branch and back, and the thick ones once more."""
        path: list[float] = []
        thick: list[Shape] = []
        grown = max(1, self.steps) / GROWN
        first = HEIGHT * 0.0032 * self.settings["length"] * grown

        def branch(x: float, y: float, angle: float, length: float, depth: int) -> None:
            end_x, end_y = x + length * math.sin(angle), y - length * math.cos(angle)
            path.extend((x, y, end_x, end_y))
            level = max(1, self.settings["depth"]) - depth
            if level < THICK:
                thick.append(line(x, y, end_x, end_y, color=color(7), width=2.0 * (THICK - level)))
            if depth > 1:
                turn, lean = math.radians(self.settings["angle"]), math.radians(self.leaning)
                branch(end_x, end_y, angle - turn + lean / 4, length * SHORTER, depth - 1)
                branch(end_x, end_y, angle + turn + lean / 4, length * SHORTER, depth - 1)
            path.extend((x, y))

        branch(WIDTH / 2, HEIGHT - 8, 0.0, first, max(1, self.settings["depth"]))
        return [line(*path, color=color(2), width=1.2), *thick]


SHORTER = 0.74  # than the branch that it grows on
