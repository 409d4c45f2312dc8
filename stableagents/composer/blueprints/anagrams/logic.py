"""The rules of mixed-up words."""

from __future__ import annotations

import random


def mixed(word: str, chance: random.Random) -> str:
    """The letters of a word in another order."""
    letters = list(word)
    while len(set(letters)) > 1:
        chance.shuffle(letters)
        if "".join(letters) != word:
            break
    return "".join(letters)


class Game:
    """Words one after the other; a word gives as many points as it has letters, each hint costs one."""

    def __init__(self, words: list[str], seconds: float, chance: random.Random) -> None:
        self._words = words[:]
        self._chance = chance
        chance.shuffle(self._words)
        self._next = 0
        self.left = seconds
        self.score = self.solved = self.hints = 0
        self.word = self.letters = ""
        self.next_word()

    @property
    def is_over(self) -> bool:
        return self.left <= 0

    def next_word(self) -> None:
        self.word = self._words[self._next % len(self._words)]
        self._next += 1
        self.hints = 0
        self.mix()

    def mix(self) -> None:
        self.letters = mixed(self.word, self._chance)

    def pass_time(self, seconds: float) -> None:
        self.left = max(0.0, self.left - seconds)

    def guess(self, typed: str) -> bool:
        """Returns whether it is the word; the next one is there then."""
        if self.is_over or typed.strip().casefold() != self.word:
            return False
        self.score += max(1, len(self.word) - self.hints)
        self.solved += 1
        self.next_word()
        return True

    def hint(self) -> str:
        """The beginning of the word, one letter longer each time."""
        self.hints = min(self.hints + 1, len(self.word))
        return self.word[: self.hints]
