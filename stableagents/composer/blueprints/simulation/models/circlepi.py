"""Pi by chance: points fall on a square; the share within the circle is a quarter of pi."""

from __future__ import annotations

import random

from logic import HEIGHT, WIDTH, Settings
from shapes import Shape, circle, line, rectangle, words

SIDE = 360.0
LEFT, TOP = 20.0, 20.0
SHOWN = 600  # points that are drawn, the latest ones
PI = 3.141593


class Model:
    """``inside`` of ``all`` points lie within the circle."""

    def __init__(self, settings: Settings, chance: random.Random) -> None:
        self.chance = chance
        self.inside = self.all = 0
        self.points: list[tuple[float, float, bool]] = []
        self.path: list[float] = []
        self.change(settings)

    def change(self, settings: Settings) -> None:
        self.settings = settings

    def press(self, x: float, y: float) -> None:
        """A thousand points at once."""
        self._throw(1000)

    def step(self) -> None:
        self._throw(max(1, self.settings["points"]))

    def shapes(self) -> list[Shape]:
        middle = SIDE / 2
        shapes = [
            rectangle(LEFT, TOP, LEFT + SIDE, TOP + SIDE, fill="field", line="line"),
            circle(LEFT + middle, TOP + middle, middle, line="text", width=2),
        ]
        for x, y, is_inside in self.points:
            shapes.append(circle(LEFT + x * SIDE, TOP + y * SIDE, 2, fill="#2b6a9f" if is_inside else "#c0392b"))
        shapes.append(words(510, 90, f"π ≈ {self._pi():.5f}", size=30))
        shapes.append(line(400, HEIGHT - 120, WIDTH - 20, HEIGHT - 120, color="hint"))
        steps = [400 + place * 220 / max(1, len(self.path) - 1) for place in range(len(self.path))]
        found = [part for x, pi in zip(steps, self.path, strict=True) for part in (x, HEIGHT - 120 - (pi - PI) * 120)]
        return [*shapes, line(*found, color="accent", width=2)] if len(self.path) > 1 else shapes

    def told(self) -> str:
        return f"Points: {self.all}   Inside: {self.inside}   Off by {abs(self._pi() - PI):.5f}"

    def _throw(self, count: int) -> None:
        for _ in range(count):
            x, y = self.chance.random(), self.chance.random()
            is_inside = (x - 0.5) ** 2 + (y - 0.5) ** 2 <= 0.25
            self.inside, self.all = self.inside + is_inside, self.all + 1
            self.points.append((x, y, is_inside))
        self.points = self.points[-SHOWN:]
        self.path = [*self.path[-219:], max(PI - 0.8, min(PI + 0.8, self._pi()))]

    def _pi(self) -> float:
        return 4 * self.inside / self.all if self.all else 0.0
