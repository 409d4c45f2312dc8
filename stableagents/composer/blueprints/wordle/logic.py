"""The rules of finding a word: each letter of a try is right, elsewhere or not there."""

from __future__ import annotations

import random
from collections import Counter

RIGHT, ELSEWHERE, MISSING = "right", "elsewhere", "missing"


class GuessError(ValueError):
    """That is no try; the message says why."""


def judge(secret: str, guess: str) -> list[str]:
    """For each letter of the try: right, elsewhere or missing. A letter counts as often as it is in the word."""
    left = Counter(a for a, b in zip(secret, guess, strict=True) if a != b)
    marks = []
    for wanted, letter in zip(secret, guess, strict=True):
        if wanted == letter:
            marks.append(RIGHT)
        elif left[letter] > 0:
            left[letter] -= 1
            marks.append(ELSEWHERE)
        else:
            marks.append(MISSING)
    return marks


class Game:
    """One hidden word."""

    def __init__(self, secret: str, tries: int) -> None:
        self.secret, self.tries = secret, tries
        self.guesses: list[str] = []

    @property
    def is_won(self) -> bool:
        return self.secret in self.guesses

    @property
    def is_over(self) -> bool:
        return self.is_won or len(self.guesses) >= self.tries

    def guess(self, typed: str) -> None:
        """Raises ``GuessError`` for what has another length or is not made of letters."""
        word = typed.strip().lower()
        if self.is_over:
            raise GuessError("The word is found or told. Press New word.")
        if not word.isalpha() or len(word) != len(self.secret):
            raise GuessError(f"Type a word of {len(self.secret)} letters.")
        if word in self.guesses:
            raise GuessError("You tried that already.")
        self.guesses.append(word)

    def known(self) -> dict[str, str]:
        """The best that the tries tell of each letter."""
        found: dict[str, str] = {}
        for guess in self.guesses:
            for letter, mark in zip(guess, judge(self.secret, guess), strict=True):
                if found.get(letter) != RIGHT and (mark != MISSING or letter not in found):
                    found[letter] = mark
        return found

    def hint(self, chance: random.Random) -> str:
        """A letter of the word that no try has shown yet, or nothing."""
        known = self.known()
        hidden = [letter for letter in self.secret if known.get(letter, MISSING) == MISSING]
        return chance.choice(hidden) if hidden else ""
