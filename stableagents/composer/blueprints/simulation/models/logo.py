"""A logo that bounces off the walls, changes its colour at each, and counts the corners that it hits."""

from __future__ import annotations

import random

from logic import HEIGHT, WIDTH, Settings, color
from shapes import Shape, rectangle, words

HIGH = 48


class Model:
    """Each logo is [left, top, to the right, down, colour]."""

    def __init__(self, settings: Settings, chance: random.Random) -> None:
        self._chance = chance
        self.logos: list[list[float]] = []
        self.walls = self.corners = 0
        self.change(settings)

    def change(self, settings: Settings) -> None:
        self.settings = settings
        self.wide = max(40, settings["size"])
        while len(self.logos) < settings["logos"]:
            self._add(self._chance.uniform(0, WIDTH - self.wide), self._chance.uniform(0, HEIGHT - HIGH))
        del self.logos[max(1, settings["logos"]) :]

    def press(self, x: float, y: float) -> None:
        """The first logo goes on from there."""
        self.logos[0][:2] = [min(x, WIDTH - self.wide), min(y, HEIGHT - HIGH)]

    def step(self) -> None:
        for logo in self.logos:
            hits = 0
            for place, room in ((0, WIDTH - self.wide), (1, HEIGHT - HIGH)):
                logo[place] += logo[place + 2] * self.settings["speed"]
                if not 0 < logo[place] < room:
                    logo[place] = max(0.0, min(float(room), logo[place]))
                    logo[place + 2] = 1.0 if logo[place] == 0 else -1.0
                    hits += 1
            if hits:
                logo[4] += 1
                self.walls += 1
                self.corners += hits == 2

    def shapes(self) -> list[Shape]:
        drawn: list[Shape] = [rectangle(0, 0, WIDTH, HEIGHT, fill="#14171a")]
        for left, top, _right, _down, hue in self.logos:
            drawn.append(rectangle(left, top, left + self.wide, top + HIGH, fill=color(int(hue))))
            drawn.append(words(left + self.wide / 2, top + HIGH / 2, "DVD", size=24, color="#ffffff"))
        return drawn

    def told(self) -> str:
        return f"Walls: {self.walls}   Corners: {self.corners}"

    def _add(self, left: float, top: float) -> None:
        ways = [self._chance.choice((-1.0, 1.0)), self._chance.choice((-1.0, 1.0))]
        self.logos.append([left, top, *ways, float(len(self.logos))])
