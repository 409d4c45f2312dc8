"""Threads from pin to pin around a circle: point n is joined to n times a slowly growing factor."""

from __future__ import annotations

import math
import random

from logic import HEIGHT, WIDTH, Settings, color
from shapes import Shape, circle, line

RADIUS = HEIGHT / 2 - 12
MOST = 100.0  # the factor after which it begins anew


class Model:
    """``factor`` is what each pin's number is multiplied by."""

    def __init__(self, settings: Settings, chance: random.Random) -> None:
        self.factor = 2.0
        self.change(settings)

    def change(self, settings: Settings) -> None:
        self.settings = settings

    def press(self, x: float, y: float) -> None:
        """On to the next whole factor, where the pattern closes."""
        self.factor = math.floor(self.factor) % MOST + 1

    def step(self) -> None:
        self.factor = self.factor + self.settings["speed"] / 1000
        if self.factor > MOST:
            self.factor = 2.0

    def shapes(self) -> list[Shape]:
        pins = max(3, self.settings["pins"])
        threads = [
            line(*_place(n / pins), *_place(n * self.factor / pins), color=color(int(8 * n / pins)))
            for n in range(pins)
        ]
        return [circle(WIDTH / 2, HEIGHT / 2, RADIUS, line="hint"), *threads]

    def told(self) -> str:
        return f"Factor: {self.factor:.2f}"


def _place(turn: float) -> tuple[float, float]:
    angle = 2 * math.pi * turn - math.pi / 2
    return WIDTH / 2 + RADIUS * math.cos(angle), HEIGHT / 2 + RADIUS * math.sin(angle)
