"""A cube of wires that turns in space."""

from __future__ import annotations

import math
import random

from logic import HEIGHT, WIDTH, Settings, color
from shapes import Shape, circle, line

CORNERS = [(x, y, z) for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)]
EDGES = [
    (a, b) for a in range(8) for b in range(a) if sum(p != q for p, q in zip(CORNERS[a], CORNERS[b], strict=True)) == 1
]
DISTANCE = 4.0


class Model:
    """``angles`` are how far it is turned about the three axes."""

    def __init__(self, settings: Settings, chance: random.Random) -> None:
        self.settings = settings
        self.angles = [chance.uniform(0, math.pi) for _ in range(3)]

    def change(self, settings: Settings) -> None:
        self.settings = settings

    def press(self, x: float, y: float) -> None:
        """It turns to there."""
        self.angles[:2] = [(y / HEIGHT - 0.5) * math.pi, (x / WIDTH - 0.5) * math.pi]

    def step(self) -> None:
        for axis, name in enumerate(("turn_x", "turn_y", "turn_z")):
            self.angles[axis] += self.settings[name] / 500

    def shapes(self) -> list[Shape]:
        places = [self._seen(corner) for corner in CORNERS]
        edges = [line(*places[a], *places[b], color="text", width=3) for a, b in EDGES]
        return [*edges, *(circle(x, y, 6, fill=color(n)) for n, (x, y) in enumerate(places))]

    def told(self) -> str:
        return "   ".join(f"{math.degrees(angle) % 360:.0f}°" for angle in self.angles)

    def _seen(self, corner: tuple[int, int, int]) -> tuple[float, float]:
        """Where a corner is on the sheet."""
        point = [float(part) for part in corner]
        for axis, angle in enumerate(self.angles):
            one, other = [place for place in range(3) if place != axis]
            sine, cosine = math.sin(angle), math.cos(angle)
            point[one], point[other] = (
                cosine * point[one] - sine * point[other],
                sine * point[one] + cosine * point[other],
            )
        scale = self.settings["size"] * DISTANCE / (DISTANCE + point[2])
        return WIDTH / 2 + point[0] * scale, HEIGHT / 2 + point[1] * scale
