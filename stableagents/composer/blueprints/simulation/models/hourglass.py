"""An hourglass: sand runs from the upper glass into the lower one in the time that is set."""

from __future__ import annotations

import random

from logic import HEIGHT, STEP_S, WIDTH, Settings
from shapes import Shape, line, rectangle

MIDDLE, NECK = WIDTH / 2, HEIGHT / 2
HALF, HIGH = 120, 170  # of each glass
SAND = "#d9a441"


class Model:
    """``run`` is how much of the sand has run through, from 0 to 1."""

    def __init__(self, settings: Settings, chance: random.Random) -> None:
        self._chance = chance
        self.settings = settings
        self.run = 0.0
        self.fall = 0.0

    def change(self, settings: Settings) -> None:
        self.settings = settings

    def press(self, x: float, y: float) -> None:
        """Turn it over: the time begins anew."""
        self.run = 0.0

    def step(self) -> None:
        self.run = min(1.0, self.run + STEP_S / max(1, self.settings["seconds"]))
        self.fall = self._chance.random() * 8

    def shapes(self) -> list[Shape]:
        upper, lower = HIGH * (1 - self.run) ** 0.5, HIGH * self.run**0.5
        drawn: list[Shape] = []
        if upper > 1:  # a triangle that stands on the neck
            wide = HALF * upper / HIGH
            drawn.append(_sand(MIDDLE - wide, NECK - upper, MIDDLE + wide, NECK - upper, MIDDLE, NECK))
        if lower > 1:  # a heap on the floor, as high as there is sand
            wide = HALF * lower / HIGH
            drawn.append(
                _sand(MIDDLE - wide, NECK + HIGH, MIDDLE + wide, NECK + HIGH, MIDDLE, NECK + HIGH - lower * 0.9)
            )
        if self.run < 1:
            drawn += [rectangle(MIDDLE - 1, y, MIDDLE + 1, y + 4, fill=SAND) for y in self._grains()]
        for way in (-1, 1):
            glass = (MIDDLE + way * HALF, NECK - HIGH, MIDDLE + way * 5, NECK, MIDDLE + way * HALF, NECK + HIGH)
            drawn.append(line(*glass, color="text", width=3))
        rims = [
            line(MIDDLE - HALF - 10, y, MIDDLE + HALF + 10, y, color="text", width=6)
            for y in (NECK - HIGH, NECK + HIGH)
        ]
        return drawn + rims

    def told(self) -> str:
        left = round(self.settings["seconds"] * (1 - self.run))
        return f"Left: {left // 60}:{left % 60:02}" if self.run < 1 else "The time is up. Press to turn it over."

    def _grains(self) -> list[float]:
        return [NECK + self.fall + 8 * n for n in range(int(HIGH * (1 - self.run**0.5 * 0.9)) // 8)]


def _sand(*points: float) -> Shape:
    return Shape("polygon", points, fill=SAND)
