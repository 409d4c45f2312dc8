"""The rules of a word chain: each word begins with the last letter of the one before, and none comes twice."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

LEAST_LETTERS = 2
SHARP = {"ß": "s", "œ": "o", "æ": "a"}


class ChainError(ValueError):
    """A word can't stand here; the message says why."""


@dataclass(frozen=True)
class Link:
    """A word of the chain, and whose it is: 0 or 1."""

    word: str
    player: int


def plain(letter: str) -> str:
    """A letter without its accent: é is e, and ß is s."""
    return SHARP.get(letter, unicodedata.normalize("NFD", letter)[0])


class Chain:
    """``links`` are the words so far, ``turn`` is whose word comes next; ``seconds`` for each word, 0 for any time."""

    def __init__(self, words: Sequence[str], chance: random.Random, seconds: int = 0) -> None:
        self._words = words
        self._chance = chance
        self.seconds = self.left = seconds
        self.links: list[Link] = []
        self.turn = 0
        self.loser: int | None = None

    @property
    def letter(self) -> str:
        """What the next word has to begin with; nothing for the first one."""
        return plain(self.links[-1].word[-1]) if self.links else ""

    @property
    def is_over(self) -> bool:
        return self.loser is not None

    def say(self, text: str) -> None:
        """Say the next word. Raises ``ChainError``."""
        word = text.strip().lower()
        if self.is_over:
            raise ChainError("The game is over. Press New game.")
        if not word.isalpha() or len(word) < LEAST_LETTERS:
            raise ChainError("Write one word of letters.")
        if self.letter and plain(word[0]) != self.letter:
            raise ChainError(f"The word has to begin with {self.letter.upper()}.")
        if any(link.word == word for link in self.links):
            raise ChainError("That word was said already.")
        self._add(word)

    def answer(self) -> str:
        """The computer's word; nothing where it knows none, and it has lost then."""
        said = {link.word for link in self.links}
        fitting = [
            word for word in self._words if word not in said and (not self.letter or plain(word[0]) == self.letter)
        ]
        if self.is_over or not fitting:
            self.give_up()
            return ""
        word = self._chance.choice(fitting)
        self._add(word)
        return word

    def give_up(self) -> None:
        """Whose turn it is has lost."""
        if self.loser is None:
            self.loser = self.turn

    def tick(self) -> bool:
        """A second goes by. Returns whether the time for the word is over, which loses."""
        if not self.seconds or self.is_over or not self.links:
            return False
        self.left -= 1
        if self.left > 0:
            return False
        self.give_up()
        return True

    def _add(self, word: str) -> None:
        self.links.append(Link(word, self.turn))
        self.turn = 1 - self.turn
        self.left = self.seconds
