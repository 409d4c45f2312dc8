"""A Galton board: balls fall through rows of pins, left or right by chance, and pile up as a bell curve."""

from __future__ import annotations

import random

from logic import HEIGHT, STEP_S, WIDTH, Settings
from shapes import Shape, circle, line, rectangle

TOP, PINS_HIGH = 20.0, 190.0
ROW_S = 0.16  # how long a ball takes from row to row


class Model:
    """``falling`` has the row and the steps to the right of each ball on its way, ``bins`` how many came to lie."""

    def __init__(self, settings: Settings, chance: random.Random) -> None:
        self.chance = chance
        self.seconds = self.since = 0.0
        self.settings = settings
        self._empty()

    def change(self, settings: Settings) -> None:
        is_other = settings["rows"] != self.settings["rows"]
        self.settings = settings
        if is_other:
            self._empty()

    def press(self, x: float, y: float) -> None:
        """One ball more."""
        self.falling.append([0.0, 0])

    def step(self) -> None:
        self.since += STEP_S
        if self.since >= 1 / max(1, self.settings["balls"]):
            self.since = 0.0
            self.falling.append([0.0, 0])
        for ball in self.falling:
            before = int(ball[0])
            ball[0] += STEP_S / ROW_S
            if int(ball[0]) > before:
                ball[1] += self.chance.random() * 100 < self.settings["right"]
        for ball in [ball for ball in self.falling if ball[0] >= self.rows]:
            self.falling.remove(ball)
            self.bins[min(self.rows, int(ball[1]))] += 1

    def shapes(self) -> list[Shape]:
        wide = WIDTH / (self.rows + 2)
        shapes = [
            circle(WIDTH / 2 + (pin - row / 2) * wide, self._y(row), 3, fill="hint")
            for row in range(self.rows)
            for pin in range(row + 1)
        ]
        most = max(12, *self.bins)
        for place, count in enumerate(self.bins):
            x = WIDTH / 2 + (place - self.rows / 2) * wide
            high = (HEIGHT - 240) * count / most
            shapes.append(rectangle(x - wide * 0.4, HEIGHT - 8 - high, x + wide * 0.4, HEIGHT - 8, fill="accent"))
        shapes.append(line(0, HEIGHT - 7, WIDTH, HEIGHT - 7, color="line", width=2))
        for row, right in self.falling:
            shapes.append(circle(WIDTH / 2 + (right - row / 2) * wide, self._y(row), 5, fill="#c0392b"))
        return shapes

    def told(self) -> str:
        return f"Balls at rest: {sum(self.bins)}   Most in one bin: {max(self.bins)}"

    def _empty(self) -> None:
        self.rows = max(1, self.settings["rows"])
        self.falling: list[list[float]] = []
        self.bins = [0] * (self.rows + 1)

    def _y(self, row: float) -> float:
        return TOP + PINS_HIGH * row / self.rows
