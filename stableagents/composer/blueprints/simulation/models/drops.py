"""Rain: drops that fall the faster, the nearer they are, slant in the wind, and splash."""

from __future__ import annotations

import random

from logic import HEIGHT, WIDTH, Settings
from shapes import Shape, line

COLORS = ("#7b4fd0", "#3f7ab3", "#7d8a97")
SPLASH_STEPS = 6


class Model:
    """A drop is [x, y, nearness], which is from 0 to 1; a splash is [x, y, steps left]."""

    def __init__(self, settings: Settings, chance: random.Random) -> None:
        self._chance = chance
        self.drops: list[list[float]] = []
        self.splashes: list[list[float]] = []
        self.fallen = 0
        self.change(settings)

    def change(self, settings: Settings) -> None:
        self.settings = settings
        while len(self.drops) < settings["drops"]:
            self.drops.append(self._drop(self._chance.uniform(-HEIGHT, HEIGHT)))
        del self.drops[max(1, settings["drops"]) :]

    def press(self, x: float, y: float) -> None:
        """A near drop falls from there."""
        self.drops[0] = [x, y, 1.0]

    def step(self) -> None:
        self.splashes = [[x, y, left - 1] for x, y, left in self.splashes if left > 1]
        for number, drop in enumerate(self.drops):
            speed = self._speed(drop[2])
            drop[0] = (drop[0] + self.settings["wind"] * speed / 60) % WIDTH
            drop[1] += speed
            if drop[1] > HEIGHT:
                self.fallen += 1
                if drop[2] > 0.6:
                    self.splashes.append([drop[0], HEIGHT - 4, SPLASH_STEPS])
                self.drops[number] = self._drop(-20)

    def shapes(self) -> list[Shape]:
        color = COLORS[self.settings["color"] - 1]
        slant = self.settings["wind"] / 60
        drawn = []
        for x, y, near in self.drops:
            length = 6 + 18 * near
            drawn.append(line(x - slant * length, y - length, x, y, color=color, width=1 + 2 * near))
        for x, y, left in self.splashes:
            wide = 2 + (SPLASH_STEPS - left) * 2
            drawn += [line(x - wide, y - left, x, y, x + wide, y - left, color=color, width=1)]
        return drawn

    def told(self) -> str:
        return f"Drops: {len(self.drops)}   Fallen: {self.fallen:,}"

    def _speed(self, near: float) -> float:
        return (2 + 8 * near) * self.settings["speed"] / 10

    def _drop(self, y: float) -> list[float]:
        return [self._chance.uniform(0, WIDTH), y, self._chance.random()]
