"""Christmas lights: a row of coloured lamps that light up in turn, together or by chance."""

from __future__ import annotations

import random
from itertools import pairwise

from logic import HEIGHT, STEP_S, WIDTH, Settings, color
from shapes import Shape, circle, line

MODES = ("One after the other", "Every second one", "All together", "By chance")
DARK = "#55595e"


class Model:
    """``mode`` is how they light up; a press takes the next one."""

    def __init__(self, settings: Settings, chance: random.Random) -> None:
        self.chance = chance
        self.seconds = 0.0
        self.mode = 0
        self.beat = 0
        self.lucky: set[int] = set()
        self.change(settings)

    def change(self, settings: Settings) -> None:
        self.settings = settings

    def press(self, x: float, y: float) -> None:
        self.mode = (self.mode + 1) % len(MODES)

    def step(self) -> None:
        self.seconds += STEP_S
        interval = max(40, self.settings["interval"]) / 1000
        if self.seconds >= interval:
            self.seconds = 0.0
            self.beat += 1
            self.lucky = {lamp for lamp in range(self.settings["lamps"]) if self.chance.random() < 0.5}

    def shapes(self) -> list[Shape]:
        count = max(1, self.settings["lamps"])
        gap = (WIDTH - 60) / count
        radius = min(self.settings["size"], gap / 2 - 2)
        shapes: list[Shape] = []
        places = [(30 + gap * (lamp + 0.5), HEIGHT / 2 + 60 * ((lamp % 4) - 1.5) / 1.5) for lamp in range(count)]
        shapes += [line(*a, *b, color="#4b6b4f", width=3) for a, b in pairwise(places)]
        for lamp, (x, y) in enumerate(places):
            is_lit = self._is_lit(lamp, count)
            if is_lit:
                shapes.append(circle(x, y, radius + 4, line=color(lamp), width=2))
            shapes.append(circle(x, y, radius, fill=color(lamp) if is_lit else DARK))
        return shapes

    def told(self) -> str:
        return "   ".join((MODES[self.mode], f"{self.settings['interval']} ms"))

    def _is_lit(self, lamp: int, count: int) -> bool:
        if self.mode == 0:
            return lamp == self.beat % count
        if self.mode == 1:
            return (lamp + self.beat) % 2 == 0
        return self.beat % 2 == 0 if self.mode == 2 else lamp in self.lucky
