"""The rules of a wheel of fortune: its fields, how it turns and slows down, where it stops. Chance is given."""

from __future__ import annotations

import math
import random

from shapes import Shape, circle, words

SIDE = 420
MIDDLE = SIDE / 2
RADIUS = 190.0
MOST = 60  # fields
MAX_TEXT = 40
COLORS = ("#3f7ab3", "#d98b3a", "#4f9a63", "#b4524c", "#8069ad", "#2f9a9a", "#b5709c", "#8a7a3c")
SPIN_TICKS = 90  # how long a turn takes
TURNS = 5


class WheelError(ValueError):
    """That is no wheel; the message says why."""


def read_names(text: str) -> list[str]:
    """What is on the wheel, one a line. Raises ``WheelError`` for fewer than two."""
    found = [" ".join(entry.split())[:MAX_TEXT] for entry in text.splitlines() if entry.strip()][:MOST]
    if len(found) < 2:
        raise WheelError("Write at least two, one a line.")
    return found


def without(text: str, name: str) -> str:
    """The text without the first line that is ``name``."""
    lines = text.splitlines()
    places = [place for place, entry in enumerate(lines) if " ".join(entry.split())[:MAX_TEXT] == name]
    return "\n".join(lines[: places[0]] + lines[places[0] + 1 :]) if places else text


class Wheel:
    """Fields in a circle. ``angle`` is how far it has turned, in parts of a whole turn; the pointer is at the top."""

    def __init__(self, names: list[str]) -> None:
        self.names = names
        self.angle = 0.0
        self._begin = self._end = 0.0
        self._tick = SPIN_TICKS

    @property
    def is_turning(self) -> bool:
        return self._tick < SPIN_TICKS

    def spin(self, chance: random.Random) -> None:
        """Begin to turn; where it stops is decided here, each field alike and never on a border."""
        place = chance.randrange(len(self.names))
        within = 0.1 + 0.8 * chance.random()
        self._begin = self.angle % 1
        stop = 1 - (place + within) / len(self.names)
        self._end = TURNS + stop + (1 if stop < self._begin else 0)
        self._tick = 0

    def step(self) -> bool:
        """Turn a little further, slower towards the end. Returns whether it has just stopped."""
        if not self.is_turning:
            return False
        self._tick += 1
        left = 1 - self._tick / SPIN_TICKS
        self.angle = self._end - (self._end - self._begin) * left**3
        return not self.is_turning

    def pointed(self) -> str:
        """What the pointer is at."""
        place = math.floor(-self.angle % 1 * len(self.names))
        return self.names[min(place, len(self.names) - 1)]

    def shapes(self) -> list[Shape]:
        count = len(self.names)
        drawn = []
        for place, name in enumerate(self.names):
            first, last = place / count, (place + 1) / count
            color = COLORS[place % len(COLORS)] if place < count - 1 or count % len(COLORS) != 1 else COLORS[3]
            drawn.append(self._sector(first, last, color))
            x, y = self._at((first + last) / 2, RADIUS * (0.62 if count < 13 else 0.8))
            size = 17 if count < 9 else 13 if count < 17 else 10
            most = 14 if count < 5 else 11 if count < 9 else 10 if count < 17 else 6
            drawn.append(words(x, y, name if len(name) <= most else f"{name[: most - 1]}…", size, "#ffffff"))
        pointer = Shape("polygon", (MIDDLE - 14, 4, MIDDLE + 14, 4, MIDDLE, 36), fill="text", line="back")
        return [*drawn, circle(MIDDLE, MIDDLE, 20, fill="back", line="line"), pointer]

    def _sector(self, first: float, last: float, color: str) -> Shape:
        steps = max(2, math.ceil(60 * (last - first)))
        rim = [self._at(first + (last - first) * step / steps, RADIUS) for step in range(steps + 1)]
        points = [MIDDLE, MIDDLE, *(value for point in rim for value in point)]
        return Shape("polygon", tuple(points), fill=color, line="back")

    def _at(self, part: float, radius: float) -> tuple[float, float]:
        """A place on the wheel; ``part`` of a turn from the top, clockwise."""
        turn = 2 * math.pi * (part + self.angle)
        return MIDDLE + radius * math.sin(turn), MIDDLE - radius * math.cos(turn)
