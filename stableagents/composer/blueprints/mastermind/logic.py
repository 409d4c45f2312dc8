"""The rules of mastermind."""

from __future__ import annotations

import random
from collections import Counter


def judge(secret: list[int], guess: list[int]) -> tuple[int, int]:
    """How many colours are in the right place, and how many more are right but elsewhere."""
    right = sum(a == b for a, b in zip(secret, guess, strict=True))
    common = (Counter(secret) & Counter(guess)).total()
    return right, common - right


class Game:
    """Colours are numbers from 0."""

    def __init__(self, colours: int, places: int, tries: int, chance: random.Random) -> None:
        self.places, self.tries = places, tries
        self.secret = [chance.randrange(colours) for _ in range(places)]
        self.guesses: list[list[int]] = []
        self.now: list[int] = []
        self.has_given_up = False

    @property
    def is_won(self) -> bool:
        return bool(self.guesses) and self.guesses[-1] == self.secret

    @property
    def is_over(self) -> bool:
        return self.is_won or self.has_given_up or len(self.guesses) >= self.tries

    def take(self, colour: int) -> bool:
        """Add a colour to the try. Returns whether there was room."""
        if self.is_over or len(self.now) >= self.places:
            return False
        self.now.append(colour)
        return True

    def erase(self) -> None:
        if self.now:
            self.now.pop()

    def guess(self) -> bool:
        """Try the colours that were taken. Returns whether the row was full."""
        if self.is_over or len(self.now) < self.places:
            return False
        self.guesses.append(self.now)
        self.now = []
        return True
