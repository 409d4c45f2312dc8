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


class Search:
    """A number that a person thinks of: the middle of what it may be is asked for, and what was said to each."""

    def __init__(self, low: int, high: int) -> None:
        self.low, self.high = low, high
        self.guesses: list[tuple[int, str]] = []

    @property
    def guess(self) -> int:
        return (self.low + self.high) // 2

    def is_found(self) -> bool:
        return bool(self.guesses) and self.guesses[-1][1] == "That is it."

    def take(self, said: str) -> None:
        """Take what is said to the guess. Raises ``GuessError`` where no number is left, or it was found."""
        if self.is_found():
            raise GuessError("It is found. Press New game.")
        asked = self.guess
        low = asked + 1 if said == "It is higher." else self.low
        high = asked - 1 if said == "It is lower." else self.high
        if low > high:
            raise GuessError("No number is left: one of the answers was wrong. Press New game.")
        self.low, self.high = low, high
        self.guesses.append((asked, said))
