"""The rules of lights out."""

from __future__ import annotations

import random

Place = tuple[int, int]


class Lights:
    """A square of lights; ``lit`` are those that are on, ``wanted`` the presses that would solve it."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.lit: set[Place] = set()
        self.wanted: set[Place] = set()
        self.presses: list[Place] = []

    @property
    def is_solved(self) -> bool:
        return not self.lit

    def shuffle(self, chance: random.Random) -> None:
        """Press at random from darkness, so that the same presses solve it."""
        places = [(row, column) for row in range(self.size) for column in range(self.size)]
        while self.is_solved:
            self.lit, self.wanted = set(), set()
            for place in chance.sample(places, max(2, len(places) // 3)):
                self._change(place)
        self.presses.clear()

    def press(self, place: Place) -> None:
        self._change(place)
        self.presses.append(place)

    def undo(self) -> bool:
        if not self.presses:
            return False
        self._change(self.presses.pop())
        return True

    def hint(self) -> Place | None:
        """A press that is part of the way."""
        return min(self.wanted) if self.wanted and self.lit else None

    def _change(self, place: Place) -> None:
        row, column = place
        near = [place, (row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)]
        self.lit ^= {(r, c) for r, c in near if 0 <= r < self.size and 0 <= c < self.size}
        self.wanted ^= {place}
