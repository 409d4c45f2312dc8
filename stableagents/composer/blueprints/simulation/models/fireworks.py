"""Fireworks: rockets rise, burst into sparks, and the sparks fall and fade."""

from __future__ import annotations

import math
import random

from logic import HEIGHT, WIDTH, Settings, color
from shapes import Shape, circle, rectangle

SPARK_STEPS = 34
MAX_SPARKS = 900


class Model:
    """A rocket is [x, y, speed up, height to burst at, colour]; a spark [x, y, right, down, steps left, colour]."""

    def __init__(self, settings: Settings, chance: random.Random) -> None:
        self._chance = chance
        self.settings = settings
        self.rockets: list[list[float]] = []
        self.sparks: list[list[float]] = []
        self.burst = self.steps = 0
        self._launch(WIDTH / 2)

    def change(self, settings: Settings) -> None:
        self.settings = settings

    def press(self, x: float, y: float) -> None:
        """A rocket bursts there at once."""
        self._burst(x, y, self._chance.randrange(8))

    def step(self) -> None:
        self.steps += 1
        if self.steps % max(1, 64 // max(1, self.settings["rockets"])) == 0:
            self._launch(self._chance.uniform(60, WIDTH - 60))
        for rocket in list(self.rockets):
            rocket[1] -= rocket[2]
            if rocket[1] <= rocket[3]:
                self.rockets.remove(rocket)
                self._burst(rocket[0], rocket[1], int(rocket[4]))
        for spark in self.sparks:
            spark[0] += spark[2]
            spark[1] += spark[3]
            spark[3] += self.settings["gravity"] / 400
            spark[4] -= 1
        self.sparks = [spark for spark in self.sparks if spark[4] > 0][-MAX_SPARKS:]

    def shapes(self) -> list[Shape]:
        drawn: list[Shape] = [rectangle(0, 0, WIDTH, HEIGHT, fill="#080a14")]
        drawn += [circle(x, y, 2.5, fill="#ffe9b0") for x, y, _up, _at, _hue in self.rockets]
        drawn += [
            circle(x, y, 0.6 + 2 * left / SPARK_STEPS, fill=color(int(hue))) for x, y, _r, _d, left, hue in self.sparks
        ]
        return drawn

    def told(self) -> str:
        return f"Rockets: {self.burst}"

    def _launch(self, x: float) -> None:
        at = self._chance.uniform(50, HEIGHT * 0.45)
        self.rockets.append([x, HEIGHT, self._chance.uniform(6, 9), at, float(self._chance.randrange(8))])

    def _burst(self, x: float, y: float, hue: int) -> None:
        self.burst += 1
        for number in range(self.settings["sparks"]):
            angle = 2 * math.pi * number / max(1, self.settings["sparks"])
            speed = self._chance.uniform(1, 4)
            way = [speed * math.cos(angle), speed * math.sin(angle)]
            self.sparks.append([x, y, *way, float(self._chance.randrange(SPARK_STEPS // 2, SPARK_STEPS)), float(hue)])
