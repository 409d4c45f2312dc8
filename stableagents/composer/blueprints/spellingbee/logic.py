"""The rules of a spelling bee: a word is shown shortly and then written from memory."""

from __future__ import annotations

import random
from typing import NamedTuple

MAX_WORDS = 500
MAX_LENGTH = 60


class Written(NamedTuple):
    word: str
    text: str

    @property
    def is_right(self) -> bool:
        return same(self.word, self.text)


def words_in(text: str) -> list[str]:
    """The words of a list, one a line or between commas, none twice."""
    parts = (" ".join(part.split()) for line in text.splitlines() for part in line.split(","))
    return list(dict.fromkeys(part[:MAX_LENGTH] for part in parts if part))[:MAX_WORDS]


def same(word: str, text: str) -> bool:
    """Capitals and accents count; spaces around do not."""
    return " ".join(text.split()).replace("’", "'") == word.replace("’", "'")


class Round:
    """Words in any order; one that was written wrong comes again at the end. ``now`` is nothing when all are done."""

    def __init__(self, words: list[str], chance: random.Random) -> None:
        self._left = chance.sample(words, len(words))
        self.count = len(words)
        self.written: list[Written] = []
        self.looks = 0  # how often a word was shown again

    @property
    def now(self) -> str:
        return self._left[0] if self._left else ""

    @property
    def left(self) -> int:
        return len(self._left)

    @property
    def right_at_once(self) -> int:
        """How many words were right the first time."""
        firsts: dict[str, bool] = {}
        for one in self.written:
            firsts.setdefault(one.word, one.is_right)
        return sum(firsts.values())

    @property
    def wrong(self) -> list[Written]:
        return [one for one in self.written if not one.is_right]

    def write(self, text: str) -> bool:
        """Take what was written for the word. Returns whether it is right."""
        if not self._left:
            return False
        word = self._left.pop(0)
        written = Written(word, " ".join(text.split())[:MAX_LENGTH])
        self.written.append(written)
        if not written.is_right:
            self._left.append(word)
        return written.is_right
