"""A throw without air: a parabola, one after the other."""

from __future__ import annotations

import math
import random

from logic import HEIGHT, STEP_S, WIDTH, Settings
from shapes import Shape, circle, line, words

GROUND = HEIGHT - 30
LEFT = 30
UNITS_A_METRE = 1.2


class Model:
    """``seconds`` since the throw; it lies still where it landed."""

    def __init__(self, settings: Settings, chance: random.Random) -> None:
        self.settings = settings
        self.seconds = 0.0

    def change(self, settings: Settings) -> None:
        """Another throw begins."""
        self.settings, self.seconds = settings, 0.0

    def press(self, x: float, y: float) -> None:
        self.seconds = 0.0

    @property
    def flight(self) -> float:
        """Seconds in the air."""
        return 2 * self.settings["speed"] * math.sin(self._angle()) / (self.settings["gravity"] / 10)

    @property
    def distance(self) -> float:
        """Metres from the start to the landing."""
        return self.settings["speed"] * math.cos(self._angle()) * self.flight

    @property
    def height(self) -> float:
        """Metres at the highest place."""
        return (self.settings["speed"] * math.sin(self._angle())) ** 2 / (2 * self.settings["gravity"] / 10)

    def step(self) -> None:
        self.seconds = min(self.flight, self.seconds + 2 * STEP_S)

    def shapes(self) -> list[Shape]:
        scale = min(UNITS_A_METRE, (WIDTH - 60) / max(1, self.distance), (GROUND - 20) / max(1, self.height))
        path = [part for n in range(41) for part in self._at(self.flight * n / 40, scale)]
        x, y = self._at(self.seconds, scale)
        return [
            line(0, GROUND, WIDTH, GROUND, color="line", width=3),
            line(*path, color="hint", width=1),
            circle(x, y, 8, fill="accent"),
            words(WIDTH - 60, GROUND + 14, f"{(WIDTH - 60) / scale:.0f} m", size=12, color="hint"),
        ]

    def told(self) -> str:
        return f"Distance: {self.distance:.1f} m   Height: {self.height:.1f} m   Time: {self.flight:.1f} s"

    def _angle(self) -> float:
        return math.radians(self.settings["angle"])

    def _at(self, seconds: float, scale: float) -> tuple[float, float]:
        across = self.settings["speed"] * math.cos(self._angle()) * seconds
        up = self.settings["speed"] * math.sin(self._angle()) * seconds - self.settings["gravity"] / 20 * seconds**2
        return LEFT + across * scale, GROUND - max(0.0, up) * scale
