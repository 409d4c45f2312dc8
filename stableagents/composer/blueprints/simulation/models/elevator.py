"""An elevator that goes floor by floor to where it was called; calls on its way are served first."""

from __future__ import annotations

import random

from logic import HEIGHT, STEP_S, WIDTH, Settings
from shapes import Shape, circle, line, rectangle, words

OPEN_S = 1.2  # how long the doors stay open
LIT = "#f2c230"
SHAFT = (380.0, 500.0)


class Model:
    """``place`` is where the car is, in floors from 0; ``calls`` are the floors that wait."""

    def __init__(self, settings: Settings, chance: random.Random) -> None:
        self.place = 0.0
        self.way = 1
        self.open_s = 0.0
        self.calls: list[int] = []
        self.change(settings)

    def change(self, settings: Settings) -> None:
        self.settings = settings
        self.floors = max(2, settings["floors"])
        self.calls = [floor for floor in self.calls if floor < self.floors]
        self.place = min(self.place, float(self.floors - 1))

    def press(self, x: float, y: float) -> None:
        """Call the elevator to the floor of this height."""
        floor = min(self.floors - 1, max(0, int((HEIGHT - y) / HEIGHT * self.floors)))
        if floor not in self.calls:
            self.calls.append(floor)

    def step(self) -> None:
        if self.open_s > 0:
            self.open_s = max(0.0, self.open_s - STEP_S)
            return
        target = self._target()
        if target is None:
            return
        far = self.settings["speed"] / 10 * STEP_S
        if abs(target - self.place) <= far:
            self.place = float(target)
            self.calls.remove(target)
            self.open_s = OPEN_S
        else:
            self.way = 1 if target > self.place else -1
            self.place += self.way * far

    def shapes(self) -> list[Shape]:
        high = HEIGHT / self.floors
        shapes = []
        for floor in range(self.floors):
            top = HEIGHT - (floor + 1) * high
            shapes.append(line(60, top + high, WIDTH - 60, top + high, color="line", width=2))
            shapes.append(words(110, top + high / 2, str(floor), size=min(22, high * 0.6)))
            lamp = LIT if floor in self.calls else "field"
            shapes.append(circle(300, top + high / 2, min(14, high * 0.35), fill=lamp, line="line", width=2))
        top = HEIGHT - (self.place + 1) * high
        left, right = SHAFT
        shapes.append(rectangle(left, top + 3, right, top + high - 2, fill="#8d97a3", line="text"))
        gap = 50 * min(1.0, self.open_s / (OPEN_S / 2), (OPEN_S - self.open_s) / (OPEN_S / 4)) if self.open_s else 0
        middle = (left + right) / 2
        shapes.append(rectangle(middle - 2 - gap, top + 7, middle + 2 + gap, top + high - 2, fill="#f6efd2"))
        return shapes

    def told(self) -> str:
        waiting = ", ".join(map(str, self.calls)) or "–"
        return f"Floor: {round(self.place)}   Called to: {waiting}"

    def _target(self) -> int | None:
        """The next call on the way; else the nearest one the other way."""
        ahead = [floor for floor in self.calls if (floor - self.place) * self.way >= 0]
        return min(ahead or self.calls, key=lambda floor: abs(floor - self.place), default=None)
