"""A double helix that turns, as that of DNA."""

from __future__ import annotations

import math
import random

from logic import HEIGHT, WIDTH, Settings, color
from shapes import Shape, circle, line

PAIRS = ("AT", "TA", "CG", "GC")


class Model:
    """``pairs`` are the rungs, by their place in PAIRS."""

    def __init__(self, settings: Settings, chance: random.Random) -> None:
        self._chance = chance
        self.turned = 0.0
        self.pairs: list[int] = []
        self.change(settings)

    def change(self, settings: Settings) -> None:
        self.settings = settings
        while len(self.pairs) < settings["rungs"]:
            self.pairs.append(self._chance.randrange(len(PAIRS)))
        del self.pairs[max(2, settings["rungs"]) :]

    def press(self, x: float, y: float) -> None:
        """It turns to there."""
        self.turned = x / WIDTH * 2 * math.pi + y / HEIGHT

    def step(self) -> None:
        self.turned += self.settings["speed"] / 100

    def shapes(self) -> list[Shape]:
        drawn: list[tuple[float, list[Shape]]] = []
        for number, pair in enumerate(self.pairs):
            x = 20 + number * (WIDTH - 40) / max(1, len(self.pairs) - 1)
            angle = self.turned + number * self.settings["twist"] / 100
            up = 120 * math.sin(angle)
            depth = math.cos(angle)
            above, below = (x, HEIGHT / 2 - up), (x, HEIGHT / 2 + up)
            rung = line(*above, *below, color="line", width=2)
            ends = [_end(*above, depth, pair), _end(*below, -depth, 3 - pair)]
            drawn.append((abs(depth), [rung, *(ends if depth < 0 else ends[::-1])]))
        return [shape for _depth, shapes in drawn for shape in shapes]

    def told(self) -> str:
        return " ".join(PAIRS[pair] for pair in self.pairs[:40])


def _end(x: float, y: float, depth: float, pair: int) -> Shape:
    return circle(x, y, 6 + 3 * depth, fill=color(pair))
