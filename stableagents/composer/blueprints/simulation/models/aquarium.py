"""An aquarium: fish swim to and fro, kelp sways, bubbles rise."""

from __future__ import annotations

import math
import random

from logic import HEIGHT, WIDTH, Settings, color
from shapes import Shape, circle, line, rectangle

BED = HEIGHT - 24


class Model:
    """A fish is [x, y, speed to the right, size, colour]; a bubble [x, y, radius]."""

    def __init__(self, settings: Settings, chance: random.Random) -> None:
        self._chance = chance
        self.fish: list[list[float]] = []
        self.bubbles: list[list[float]] = []
        self.steps = 0
        self.change(settings)

    def change(self, settings: Settings) -> None:
        self.settings = settings
        while len(self.fish) < settings["fish"]:
            self.fish.append(self._one(self._chance.uniform(30, WIDTH - 30), self._chance.uniform(30, BED - 30)))
        del self.fish[max(1, settings["fish"]) :]

    def press(self, x: float, y: float) -> None:
        """Bubbles rise from there."""
        self.bubbles += [[x + self._chance.uniform(-6, 6), y, self._chance.uniform(2, 5)] for _ in range(5)]

    def step(self) -> None:
        self.steps += 1
        for one in self.fish:
            one[0] += one[2] * self.settings["speed"] / 5
            one[1] = max(24.0, min(BED - 20.0, one[1] + self._chance.uniform(-0.8, 0.8)))
            if not 20 < one[0] < WIDTH - 20:
                one[0], one[2] = max(20.0, min(WIDTH - 20.0, one[0])), -one[2]
        if self._chance.random() < 0.15:
            self.bubbles.append([self._chance.uniform(20, WIDTH - 20), BED, self._chance.uniform(2, 5)])
        for bubble in self.bubbles:
            bubble[0] += self._chance.uniform(-0.8, 0.8)
            bubble[1] -= 1 + bubble[2] / 3
        self.bubbles = [bubble for bubble in self.bubbles if bubble[1] > 0][-200:]

    def shapes(self) -> list[Shape]:
        drawn: list[Shape] = [rectangle(0, 0, WIDTH, HEIGHT, fill="#16456b")]
        drawn.append(rectangle(0, BED, WIDTH, HEIGHT, fill="#c7a76a"))
        for number in range(self.settings["kelp"]):
            drawn.append(line(*self._kelp(number), color="#3d8f57", width=5))
        for x, y, speed, size, hue in self.fish:
            drawn += _fish(x, y, 1 if speed > 0 else -1, size, int(hue))
        return drawn + [circle(x, y, radius, line="#cfe8f7") for x, y, radius in self.bubbles]

    def told(self) -> str:
        return f"Fish: {len(self.fish)}   Bubbles: {len(self.bubbles)}"

    def _one(self, x: float, y: float) -> list[float]:
        speed = self._chance.uniform(0.8, 2.5) * self._chance.choice((-1, 1))
        return [x, y, speed, self._chance.uniform(8, 18), float(self._chance.randrange(8))]

    def _kelp(self, number: int) -> list[float]:
        left = (number + 0.5) * WIDTH / max(1, self.settings["kelp"])
        high = 60 + 25 * (number % 4)
        points: list[float] = []
        for piece in range(9):
            sway = math.sin(self.steps / 14 + number + piece / 2) * piece * 1.5
            points += [left + sway, BED - high * piece / 8]
        return points


def _fish(x: float, y: float, way: int, size: float, hue: int) -> list[Shape]:
    tail = (x - way * size, y, x - way * size * 1.8, y - size * 0.6, x - way * size * 1.8, y + size * 0.6)
    body = Shape("oval", (x - size * 1.2, y - size * 0.6, x + size * 1.2, y + size * 0.6), fill=color(hue))
    return [
        Shape("polygon", tail, fill=color(hue)),
        body,
        circle(x + way * size * 0.7, y - size * 0.15, 2, fill="#14171a"),
    ]
