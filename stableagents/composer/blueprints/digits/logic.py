"""The rules of finding a hidden number: which digits of a guess are right, and which are elsewhere."""

from __future__ import annotations

import random


class GuessError(ValueError):
    """That is no guess; the message says why."""


class Game:
    """``places`` different digits are hidden; ``guesses`` are those made, each with right and misplaced digits."""

    def __init__(self, places: int, tries: int, chance: random.Random) -> None:
        self.places, self.tries = places, tries
        self.secret = "".join(chance.sample("0123456789", places))
        self.guesses: list[tuple[str, int, int]] = []

    @property
    def is_won(self) -> bool:
        return bool(self.guesses) and self.guesses[-1][0] == self.secret

    @property
    def is_over(self) -> bool:
        return self.is_won or len(self.guesses) >= self.tries

    def guess(self, text: str) -> tuple[int, int]:
        """How many digits are right, and how many are in another place. Raises ``GuessError``."""
        if self.is_over:
            raise GuessError("The game is over. Press New game.")
        typed = text.strip()
        if len(typed) != self.places or not typed.isascii() or not typed.isdecimal():
            raise GuessError(f"Write {self.places} digits.")
        if len(set(typed)) < len(typed):
            raise GuessError("No digit is there twice.")
        right = sum(a == b for a, b in zip(typed, self.secret, strict=True))
        elsewhere = len(set(typed) & set(self.secret)) - right
        self.guesses.append((typed, right, elsewhere))
        return right, elsewhere
