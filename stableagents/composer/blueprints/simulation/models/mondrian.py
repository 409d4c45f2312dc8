"""Pictures in the manner of Mondrian: lines across, and a few fields in strong colours."""

from __future__ import annotations

import random

from logic import HEIGHT, WIDTH, Settings
from shapes import Shape, rectangle

STRONG = ("#c8322b", "#2a4fa0", "#efc02f", "#1b1d20")
PAPER = "#f6f3ea"
STEPS = 75  # until the next picture


class Model:
    """A field is (left, top, right, bottom, colour)."""

    def __init__(self, settings: Settings, chance: random.Random) -> None:
        self._chance = chance
        self.settings = settings
        self.pictures = self.steps = 0
        self.fields: list[tuple[float, float, float, float, str]] = []
        self._paint()

    def change(self, settings: Settings) -> None:
        self.settings = settings
        self._paint()

    def press(self, x: float, y: float) -> None:
        """Another picture."""
        self.steps = 0
        self._paint()

    def step(self) -> None:
        self.steps += max(1, self.settings["speed"])
        if self.steps >= STEPS:
            self.steps = 0
            self._paint()
            return
        last = self.fields.pop()  # one field changes its colour
        self.fields.insert(0, (*last[:4], self._color()))

    def shapes(self) -> list[Shape]:
        drawn: list[Shape] = [rectangle(0, 0, WIDTH, HEIGHT, fill="#1b1d20")]
        width = self.settings["width"] / 2
        for left, top, right, bottom, fill in self.fields:
            drawn.append(rectangle(left + width, top + width, right - width, bottom - width, fill=fill))
        return drawn

    def told(self) -> str:
        return f"Pictures: {self.pictures}"

    def _paint(self) -> None:
        self.pictures += 1
        self.fields = []
        self._split(0, 0, WIDTH, HEIGHT, self.settings["lines"])

    def _split(self, left: float, top: float, right: float, bottom: float, depth: int) -> None:
        """Divide a field in two, again and again."""
        if depth <= 0 or max(right - left, bottom - top) < 70 or (depth < 3 and self._chance.random() < 0.2):
            self.fields.append((left, top, right, bottom, self._color()))
        elif right - left > bottom - top:
            at = left + (right - left) * self._chance.uniform(0.3, 0.7)
            self._split(left, top, at, bottom, depth - 1)
            self._split(at, top, right, bottom, depth - 1)
        else:
            at = top + (bottom - top) * self._chance.uniform(0.3, 0.7)
            self._split(left, top, right, at, depth - 1)
            self._split(left, at, right, bottom, depth - 1)

    def _color(self) -> str:
        return self._chance.choice(STRONG) if self._chance.random() * 100 < self.settings["colour"] else PAPER
