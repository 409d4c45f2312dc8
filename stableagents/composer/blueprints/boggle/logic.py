"""The rules of finding words in a square of letters: each goes on to a neighbour, and no letter is used twice."""

from __future__ import annotations

import json
import random

LEAST = 3
POINTS = {3: 1, 4: 1, 5: 2, 6: 3, 7: 5}  # by the letters of a word
MOST_POINTS = 11
LONGEST = 40
VOWELS = "aeiouäöüáéíóú"


class WordError(ValueError):
    """A word can't be taken; the message says why."""


class Game:
    """``letters`` are the rows of the square, ``words`` those that were found, ``left`` seconds to go."""

    def __init__(self, letters: str, size: int, seconds: int, chance: random.Random) -> None:
        self._letters = letters
        self._chance = chance
        self.size, self.seconds = size, seconds
        self.begin()

    def begin(self) -> None:
        """A new square, of which a third at least are vowels."""
        count = self.size * self.size
        drawn = [self._chance.choice(self._letters) for _ in range(count)]
        vowels = [letter for letter in self._letters if letter.lower() in VOWELS]
        for place in self._chance.sample(range(count), count):
            if sum(letter.lower() in VOWELS for letter in drawn) * 3 >= count:
                break
            if drawn[place].lower() not in VOWELS:
                drawn[place] = self._chance.choice(vowels)
        self.rows = ["".join(drawn[at : at + self.size]) for at in range(0, count, self.size)]
        self.words: list[str] = []
        self.left = self.seconds

    @property
    def is_over(self) -> bool:
        return self.left <= 0

    def tick(self) -> bool:
        """A second goes by. Returns whether the time has just run out."""
        if self.is_over:
            return False
        self.left -= 1
        return self.is_over

    def add(self, typed: str) -> str:
        """Take a word. Raises ``WordError``."""
        word = "".join(typed.split()).upper()[:LONGEST]
        if self.is_over:
            raise WordError("The time is over. Press New game.")
        if len(word) < LEAST:
            raise WordError(f"A word needs {LEAST} letters at least.")
        if word in self.words:
            raise WordError(f"{word} is there already.")
        if not self.path(word):
            raise WordError(f"{word} can't be traced on the board.")
        self.words.append(word)
        return word

    def remove(self, word: str) -> None:
        """Strike out what is no word."""
        self.words = [one for one in self.words if one != word]

    def path(self, word: str) -> list[tuple[int, int]]:
        """The places of a word on the board, one after the other; nothing where it is not there."""
        if len(word) > self.size * self.size:
            return []
        places = [(row, column) for row in range(self.size) for column in range(self.size)]
        return next((found for place in places if (found := self._trace(word, [place]))), [])

    def score(self) -> int:
        return sum(map(points, self.words))

    def as_text(self) -> str:
        """The game, to be kept."""
        return json.dumps({"rows": self.rows, "words": self.words, "left": self.left})

    def go_on(self, text: str) -> None:
        """Go on with a game that was kept."""
        kept = json.loads(text)
        self.rows, self.words, self.left = kept["rows"], kept["words"], kept["left"]

    def _trace(self, word: str, path: list[tuple[int, int]]) -> list[tuple[int, int]]:
        row, column = path[-1]
        if self.rows[row][column] != word[len(path) - 1]:
            return []
        if len(path) == len(word):
            return path
        for place in self._beside(row, column):
            if place not in path and (found := self._trace(word, [*path, place])):
                return found
        return []

    def _beside(self, row: int, column: int) -> list[tuple[int, int]]:
        near = [(row + down, column + right) for down in (-1, 0, 1) for right in (-1, 0, 1) if down or right]
        return [(at, to) for at, to in near if 0 <= at < self.size and 0 <= to < self.size]


def points(word: str) -> int:
    """What a word is worth, by its length."""
    return POINTS.get(len(word), MOST_POINTS)
