"""The rules of learning letters: one is asked for in some way, and chosen among others."""

from __future__ import annotations

import random
from collections.abc import Sequence

from scored import Score, Scores
from storage import Storage

SMALL, NEXT, MISSING = range(3)
EXERCISES = 3
CHOICES = 5


class Trainer:
    """``letters`` in their order, each with a word; ``asked`` is the one that is right, ``choices`` what is offered."""

    def __init__(self, storage: Storage, chance: random.Random, letters: Sequence[tuple[str, str]]) -> None:
        self._scores = Scores(storage, EXERCISES)
        self._chance = chance
        self.letters = letters
        self.exercise = SMALL
        self.asked = -1
        self.choices: list[str] = []

    @property
    def score(self) -> Score:
        """Of this exercise."""
        return self._scores.of(self.exercise)

    @property
    def letter(self) -> str:
        return self.letters[self.asked][0]

    @property
    def shown(self) -> str:
        """What is shown of the letter that is asked for."""
        letter, word = self.letters[self.asked]
        if self.exercise == SMALL:
            return letter.lower()
        if self.exercise == NEXT:
            before = [one for one, _word in self.letters[max(0, self.asked - 2) : self.asked]]
            return " ".join([*before, "?"])
        return word.upper().replace(letter, "_", 1)

    def choose(self, exercise: int) -> None:
        self.exercise = exercise
        self.new_question()

    def new_question(self) -> None:
        """Another letter than the one before; what comes next is never asked of the first one."""
        first = 1 if self.exercise == NEXT else 0
        self.asked = self._chance.choice([at for at in range(first, len(self.letters)) if at != self.asked])
        others = [letter for letter, _word in self.letters if letter != self.letter]
        self.choices = [self.letter, *self._chance.sample(others, CHOICES - 1)]
        self._chance.shuffle(self.choices)

    def answer(self, letter: str) -> bool:
        """Whether a letter is the one that was asked for; it counts. A right one brings the next question."""
        is_right = letter == self.letter
        self._scores.count(self.exercise, is_right=is_right)
        if is_right:
            self.new_question()
        return is_right

    def reset(self) -> None:
        self._scores.reset()
