"""The rules of the high striker."""

from __future__ import annotations

import random
from dataclasses import dataclass

LEVELS = ((1.0, 5), (0.75, 4), (0.5, 3), (0.25, 2), (0.125, 1))
STEP = 0.06  # of the tower, each tick
SHAKES = 8  # ticks that the bell swings


@dataclass
class Score:
    """What was reached so far."""

    rung: int = 0
    blows: int = 0
    points: int = 0


def points_for(height: float) -> int:
    """The points for a height; the top is 1."""
    return next((points for least, points in LEVELS if height >= least), 0)


class Tower:
    """A puck on its rail: ``place`` is from 0, the platform, to 1, the bell."""

    def __init__(self) -> None:
        self.place = 0.0
        self.goal = 0.0
        self.is_rising = False
        self.shaking = 0

    @property
    def is_moving(self) -> bool:
        return self.is_rising or self.place > 0

    def strike(self, chance: random.Random) -> float:
        """Send the puck up; how high it will get."""
        self.goal = min(1.0, chance.triangular(0.05, 1.25, 0.7))
        self.is_rising = True
        return self.goal

    def tick(self) -> bool:
        """Move the puck; whether it came to the bell just now."""
        self.shaking = max(0, self.shaking - 1)
        if self.is_rising:
            self.place = min(self.goal, self.place + STEP)
            if self.place >= self.goal:
                self.is_rising = False
                self.shaking = SHAKES if self.goal >= 1 else 0
                return self.goal >= 1
        else:
            self.place = max(0.0, self.place - STEP / 2)
        return False
