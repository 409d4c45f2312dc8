"""A pendulum: a weight on a rod, with friction."""

from __future__ import annotations

import math
import random

from logic import STEP_S, WIDTH, Settings
from shapes import Shape, circle, line

TOP = 30
UNITS_A_CM = 1.7
FINE = 20  # small steps within a step, for exactness


class Model:
    """``angle`` is in radians from straight down, ``speed`` in radians a second."""

    def __init__(self, settings: Settings, chance: random.Random) -> None:
        self.settings = settings
        self.angle, self.speed = math.radians(40), 0.0
        self.seconds = 0.0

    def change(self, settings: Settings) -> None:
        self.settings = settings

    def press(self, x: float, y: float) -> None:
        """Hold it towards this place, and let go."""
        self.angle, self.speed = math.atan2(x - WIDTH / 2, max(1.0, y - TOP)), 0.0

    def step(self) -> None:
        length, gravity = self.settings["length"] / 100, self.settings["gravity"] / 10
        for _ in range(FINE):
            pull = -gravity / length * math.sin(self.angle) - self.settings["friction"] * 0.05 * self.speed
            self.speed += pull * STEP_S / FINE
            self.angle += self.speed * STEP_S / FINE
        self.seconds += STEP_S

    def shapes(self) -> list[Shape]:
        length = self.settings["length"] * UNITS_A_CM
        x, y = WIDTH / 2 + length * math.sin(self.angle), TOP + length * math.cos(self.angle)
        return [
            line(WIDTH / 2 - 60, TOP, WIDTH / 2 + 60, TOP, color="line", width=4),
            line(WIDTH / 2, TOP, x, y, color="text", width=2),
            circle(x, y, 18, fill="accent"),
        ]

    def told(self) -> str:
        period = 2 * math.pi * math.sqrt(self.settings["length"] / 100 / (self.settings["gravity"] / 10))
        return f"Angle: {math.degrees(self.angle):.0f}°   Period for small swings: {period:.2f} s"
