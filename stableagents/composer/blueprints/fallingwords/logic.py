"""The rules of falling words: what is typed before it reaches the ground counts, what lands costs a life."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 640, 400
LETTER = 11  # about how wide a letter is
PER_LEVEL = 8  # words typed for the next level
FIRST_SPEED, MORE_SPEED = 26.0, 7.0  # units a second, and how many more with each level
FIRST_GAP, LEAST_GAP = 2.4, 0.8  # seconds between two words


@dataclass
class Falling:
    """A word on its way down, by its middle."""

    text: str
    x: float
    y: float = 0.0


class Game:
    """``falling`` are the words on their way; the score is the letters that were typed in time."""

    def __init__(self, words: Sequence[str], chance: random.Random, lives: int) -> None:
        self._words = words
        self._chance = chance
        self._until_next = 0.0
        self.lives = lives
        self.score = self.typed = 0
        self.seconds = 0.0
        self.falling: list[Falling] = []

    @property
    def is_over(self) -> bool:
        return self.lives <= 0

    @property
    def level(self) -> int:
        return 1 + self.typed // PER_LEVEL

    @property
    def letters_a_minute(self) -> int:
        return round(self.score * 60 / self.seconds) if self.seconds else 0

    def step(self, seconds: float) -> None:
        """Time goes by: words fall, and others appear; no two with the same text."""
        if self.is_over:
            return
        self.seconds += seconds
        self._until_next -= seconds
        if self._until_next <= 0 or not self.falling:
            self._drop()
            self._until_next = max(LEAST_GAP, FIRST_GAP - 0.15 * (self.level - 1))
        for word in list(self.falling):
            word.y += (FIRST_SPEED + MORE_SPEED * (self.level - 1)) * seconds
            if word.y >= HEIGHT:
                self.falling.remove(word)
                self.lives -= 1

    def type(self, text: str) -> bool:
        """Whether ``text`` is a word that falls, in whatever case; it is gone then."""
        meant = text.strip().casefold()
        found = next((word for word in self.falling if word.text.casefold() == meant), None)
        if found is None or self.is_over:
            return False
        self.falling.remove(found)
        self.score += len(found.text)
        self.typed += 1
        return True

    def begun(self, text: str) -> Falling | None:
        """The lowest word that begins with what is typed so far."""
        meant = text.strip().casefold()
        starts = [word for word in self.falling if meant and word.text.casefold().startswith(meant)]
        return max(starts, key=lambda word: word.y, default=None)

    def _drop(self) -> None:
        shown = {word.text for word in self.falling}
        free = [word for word in self._words if word not in shown]
        if not free:
            return
        text = self._chance.choice(free)
        half = len(text) * LETTER / 2
        self.falling.append(Falling(text, self._chance.uniform(half + 5, WIDTH - half - 5)))
