"""The rules of whack a mole: something comes up, and is gone after some time."""

from __future__ import annotations

import random

Place = tuple[int, int]


class Game:
    """Time is given with ``pass_time``; a mole stays for ``stay`` seconds."""

    def __init__(self, size: int, seconds: float, stay: float, chance: random.Random) -> None:
        self.size, self.left, self.stay = size, seconds, stay
        self._chance = chance
        self.score = self.missed = 0
        self.mole: Place | None = None
        self._until_change = 0.3

    @property
    def is_over(self) -> bool:
        return self.left <= 0

    def pass_time(self, seconds: float) -> None:
        if self.is_over:
            return
        self.left = max(0.0, self.left - seconds)
        self._until_change -= seconds
        if self.is_over:
            self.mole = None
        elif self._until_change <= 0:
            if self.mole is not None:
                self.missed += 1
            self._move()

    def press(self, place: Place) -> bool:
        """Returns whether it hit; a miss costs a point."""
        if self.is_over:
            return False
        if place != self.mole:
            self.score = max(0, self.score - 1)
            return False
        self.score += 1
        self.mole = None
        self._until_change = self._chance.uniform(0.1, 0.5)
        return True

    def _move(self) -> None:
        places = [(row, n) for row in range(self.size) for n in range(self.size) if (row, n) != self.mole]
        self.mole = self._chance.choice(places)
        self._until_change = self.stay
