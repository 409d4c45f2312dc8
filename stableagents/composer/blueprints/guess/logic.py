"""The rules of guessing a number."""

from __future__ import annotations

import random


class GuessError(ValueError):
    """That is no guess; the message says why."""


class Secret:
    """A number from ``low`` to ``high``, and the guesses so far with what was said to each; ``tries`` are the guesses
    that there are, 0 for any number."""

    def __init__(self, low: int, high: int, chance: random.Random, tries: int = 0) -> None:
        self.low, self.high, self.tries = low, high, tries
        self.number = chance.randint(low, high)
        self.guesses: list[tuple[int, str]] = []

    def guess(self, typed: str) -> str:
        """What is said to a guess. Raises ``GuessError``."""
        if self.is_found():
            raise GuessError("You have found it. Press New game.")
        if self.is_lost():
            raise GuessError("The game is over. Press New game.")
        try:
            number = int(typed.strip()[:20])
        except ValueError:
            raise GuessError("Write a whole number.") from None
        if not self.low <= number <= self.high:
            raise GuessError(f"The number is from {self.low} to {self.high}.")
        said = "That is it." if number == self.number else "It is higher." if number < self.number else "It is lower."
        self.guesses.append((number, said))
        return said

    def is_found(self) -> bool:
        return bool(self.guesses) and self.guesses[-1][0] == self.number

    def is_lost(self) -> bool:
        """Whether the last try is gone."""
        return bool(self.tries) and len(self.guesses) >= self.tries and not self.is_found()
