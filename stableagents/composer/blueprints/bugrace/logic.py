"""The rules of the bug race."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

LANES = 4
LONGEST = 20
STEPS = {"Slow": 0.006, "Normal": 0.011, "Fast": 0.02}


class RaceError(ValueError):
    """It can't start like this; the message says why, ``lane`` is the lane, from 1, or 0."""

    def __init__(self, message: str, lane: int = 0) -> None:
        super().__init__(message)
        self.lane = lane


@dataclass
class Record:
    """What came of the races so far."""

    races: int = 0
    right: int = 0
    wins: list[int] = field(default_factory=lambda: [0] * LANES)


def checked(names: list[str]) -> list[str]:
    """The names without needless spaces. Raises ``RaceError`` where one is missing or there twice."""
    cleaned = [" ".join(name.split())[:LONGEST] for name in names]
    for lane, name in enumerate(cleaned, 1):
        if not name:
            raise RaceError("Give this bug a name.", lane)
        if name.casefold() in [other.casefold() for other in cleaned[: lane - 1]]:
            raise RaceError("Two bugs can't have the same name.", lane)
    return cleaned


class Race:
    """Four bugs on their way from 0 to 1; each has a pace of its own."""

    def __init__(self, speed: str, chance: random.Random) -> None:
        self.places = [0.0] * LANES
        self.step = STEPS[speed]
        self.paces = [chance.uniform(0.85, 1.15) for _lane in range(LANES)]
        self.winner: int | None = None

    def tick(self, chance: random.Random) -> int | None:
        """Let all run on; the lane of the winner, from 0, when the first one is there: then all stop."""
        if self.winner is not None:
            return None
        self.places = [
            place + self.step * pace * chance.uniform(0.3, 1.7)
            for place, pace in zip(self.places, self.paces, strict=True)
        ]
        best = max(range(LANES), key=lambda lane: self.places[lane])
        if self.places[best] < 1:
            return None
        self.places = [min(1.0, place) for place in self.places]
        self.winner = best
        return best
