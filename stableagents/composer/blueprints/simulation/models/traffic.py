"""Cars on a ring road after Nagel and Schreckenberg: jams come from nothing but dawdling."""

from __future__ import annotations

import math
import random

from logic import HEIGHT, WIDTH, Settings, color
from shapes import Shape, circle

PLACES = 100
RADIUS = 165
STEPS_A_MOVE = 4  # so that eyes can follow


class Model:
    """``cars`` maps the place of each car to its speed in places a move."""

    def __init__(self, settings: Settings, chance: random.Random) -> None:
        self._chance = chance
        self.cars: dict[int, int] = {}
        self.ticks = 0
        self.change(settings)

    def change(self, settings: Settings) -> None:
        self.settings = settings
        while len(self.cars) < settings["cars"]:
            self.cars[self._chance.choice([place for place in range(PLACES) if place not in self.cars])] = 0
        for place in list(self.cars)[settings["cars"] :]:
            del self.cars[place]

    def press(self, x: float, y: float) -> None:
        """The nearest car brakes."""
        near = min(self.cars, key=lambda place: math.dist(_at(place), (x, y)))
        self.cars[near] = 0

    def step(self) -> None:
        self.ticks += 1
        if self.ticks % STEPS_A_MOVE:
            return
        moved: dict[int, int] = {}
        for place, speed in self.cars.items():
            gap = next((n for n in range(1, PLACES) if (place + n) % PLACES in self.cars), PLACES) - 1
            new = min(speed + 1, self.settings["top"], gap)
            if new and self._chance.random() * 100 < self.settings["dawdle"]:
                new -= 1
            moved[(place + new) % PLACES] = new
        self.cars = moved

    def shapes(self) -> list[Shape]:
        middle = (WIDTH / 2, HEIGHT / 2)
        road = [circle(*middle, RADIUS + 14, fill="line"), circle(*middle, RADIUS - 14, fill="field")]
        slow, free = color(3), color(2)
        return road + [circle(*_at(place), 5, fill=free if speed > 1 else slow) for place, speed in self.cars.items()]

    def told(self) -> str:
        mean = sum(self.cars.values()) / len(self.cars)
        standing = sum(speed == 0 for speed in self.cars.values())
        return f"Mean speed: {mean:.1f}   Standing: {standing} of {len(self.cars)}"


def _at(place: int) -> tuple[float, float]:
    angle = 2 * math.pi * place / PLACES
    return WIDTH / 2 + RADIUS * math.cos(angle), HEIGHT / 2 + RADIUS * math.sin(angle)
