"""The rules of crosswords: words with clues, laid out so that they cross, filled in, checked and revealed."""

from __future__ import annotations

import json
import random
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

Place = tuple[int, int]  # row and column
ACROSS, DOWN = (0, 1), (1, 0)

LEAST_LETTERS, MOST_LETTERS = 2, 15
MOST_WORDS = 30
SIDE = 15  # the grid is never larger
TRIES = 30


class CrosswordError(ValueError):
    """That can't be done; the message says why."""


@dataclass
class Word:
    """``number`` is what its first cell shows."""

    text: str
    clue: str
    start: Place
    way: Place
    number: int = 0

    @property
    def cells(self) -> list[Place]:
        return [(self.start[0] + self.way[0] * at, self.start[1] + self.way[1] * at) for at in range(len(self.text))]


@dataclass
class Crossword:
    """The words in their places, and the letters that were filled in."""

    words: list[Word]
    filled: dict[Place, str] = field(default_factory=dict)

    @property
    def solution(self) -> dict[Place, str]:
        return {cell: letter for word in self.words for cell, letter in zip(word.cells, word.text, strict=True)}

    @property
    def size(self) -> tuple[int, int]:
        cells = list(self.solution)
        return max(row for row, _column in cells) + 1, max(column for _row, column in cells) + 1

    @property
    def is_solved(self) -> bool:
        return all(self.filled.get(cell) == letter for cell, letter in self.solution.items())

    def fill(self, word: Word, answer: str) -> None:
        """Write an answer into a word's cells. Raises ``CrosswordError`` where its length is another one."""
        letters = as_letters(answer)
        if len(letters) != len(word.text):
            raise CrosswordError(f"The word has {len(word.text)} letters, not {len(letters)}.")
        self.filled |= dict(zip(word.cells, letters, strict=True))

    def clear(self, word: Word) -> None:
        """Take the letters of a word out, but for those of other words that are complete."""
        kept = {cell for other in self.words if other is not word and self.is_full(other) for cell in other.cells}
        self.filled = {cell: one for cell, one in self.filled.items() if cell not in word.cells or cell in kept}

    def is_full(self, word: Word) -> bool:
        return all(cell in self.filled for cell in word.cells)

    def wrong(self) -> list[Place]:
        """The cells with a letter that is not right."""
        solution = self.solution
        return [cell for cell, letter in self.filled.items() if solution.get(cell) != letter]

    def reveal(self, words: Sequence[Word]) -> None:
        for word in words:
            self.filled |= dict(zip(word.cells, word.text, strict=True))

    def words_at(self, cell: Place) -> list[Word]:
        """The words that go through a cell."""
        return [word for word in self.words if cell in word.cells]

    def as_json(self) -> str:
        words = [[word.text, word.clue, word.start, word.way, word.number] for word in self.words]
        return json.dumps([words, [[*cell, letter] for cell, letter in self.filled.items()]])


def from_json(text: str) -> Crossword:
    words, filled = json.loads(text)
    kept = [
        Word(word, clue, (start[0], start[1]), (way[0], way[1]), number) for word, clue, start, way, number in words
    ]
    return Crossword(kept, {(row, column): letter for row, column, letter in filled})


def as_letters(text: str) -> str:
    """Capital letters without accents, blanks and signs: ÉTÉ is ETE, Fuß is FUSS."""
    parts = unicodedata.normalize("NFD", text.upper().replace("ß", "SS").replace("Ñ", "\0"))
    plain = unicodedata.normalize("NFC", "".join(one for one in parts if not unicodedata.combining(one)))
    return "".join(one for one in plain.replace("\0", "Ñ") if one.isalpha())


def read_words(text: str) -> list[tuple[str, str]]:
    """Words with their clues, a line for each as ``word: clue``. Raises ``CrosswordError``."""
    found: dict[str, str] = {}
    for line in text.splitlines():
        word, _, clue = line.partition(":")
        letters = as_letters(word)
        if not line.strip():
            continue
        if not clue.strip():
            raise CrosswordError(f"{line.strip()[:30]}: write a word, a colon and its clue.")
        if not LEAST_LETTERS <= len(letters) <= MOST_LETTERS:
            raise CrosswordError(f"{word.strip()[:30]} must have {LEAST_LETTERS} to {MOST_LETTERS} letters.")
        found[letters] = re.sub(r"\s+", " ", clue).strip()
    if len(found) < 2:
        raise CrosswordError("Write two words with their clues at least, one a line.")
    return list(found.items())


def make(words: Sequence[tuple[str, str]], most: int, chance: random.Random) -> Crossword:
    """A crossword of up to ``most`` of the words: the one of several tries that holds most, with most crossings. Raises
    ``CrosswordError`` where no two words cross."""
    best: list[Word] = []
    for _try in range(TRIES):
        mixed = list(words)
        chance.shuffle(mixed)
        made = _laid(sorted(mixed[: max(most * 2, 8)], key=lambda pair: -len(pair[0])), min(most, MOST_WORDS))
        if (len(made), -_room(made)) > (len(best), -_room(best)):
            best = made
    if len(best) < 2:
        raise CrosswordError("No two of these words cross: write some with the same letters.")
    return _numbered(best)


def _laid(words: Sequence[tuple[str, str]], most: int) -> list[Word]:
    """The words one after the other, each where it crosses most; those that find no place are left out."""
    placed: list[Word] = []
    letters: dict[Place, str] = {}
    for text, clue in words:
        if len(placed) == most:
            break
        spots = _spots(text, letters, placed) if placed else [(0, (0, 0), ACROSS)]
        if spots:
            _crossings, start, way = max(spots)
            word = Word(text, clue, start, way)
            placed.append(word)
            letters |= dict(zip(word.cells, text, strict=True))
    return placed


def _spots(text: str, letters: dict[Place, str], placed: Sequence[Word]) -> list[tuple[int, Place, Place]]:
    """Where a word may be put: with how many crossings, from where and which way."""
    found = []
    for (row, column), letter in letters.items():
        ways = {word.way for word in placed if (row, column) in word.cells}
        for way in (ACROSS, DOWN):
            if way in ways:
                continue
            for at, own in enumerate(text):
                start = (row - way[0] * at, column - way[1] * at)
                if own == letter and (crossings := _crossings(text, start, way, letters)):
                    found.append((crossings, start, way))
    return found


def _crossings(text: str, start: Place, way: Place, letters: dict[Place, str]) -> int:
    """How many words a word would cross there; 0 where it may not be put."""
    cells = Word(text, "", start, way).cells
    before = (start[0] - way[0], start[1] - way[1])
    behind = (cells[-1][0] + way[0], cells[-1][1] + way[1])
    if before in letters or behind in letters or not _fits([*letters, *cells]):
        return 0
    count = 0
    for cell, letter in zip(cells, text, strict=True):
        if cell in letters:
            if letters[cell] != letter:
                return 0
            count += 1
        elif any((cell[0] + side * way[1], cell[1] + side * way[0]) in letters for side in (-1, 1)):
            return 0  # it would touch a word beside it
    return count


def _fits(cells: Sequence[Place]) -> bool:
    rows, columns = [row for row, _column in cells], [column for _row, column in cells]
    return max(rows) - min(rows) < SIDE and max(columns) - min(columns) < SIDE


def _room(words: Sequence[Word]) -> int:
    """How large the grid is that holds the words."""
    cells = [cell for word in words for cell in word.cells] or [(0, 0)]
    rows, columns = [row for row, _column in cells], [column for _row, column in cells]
    return (max(rows) - min(rows) + 1) * (max(columns) - min(columns) + 1)


def _numbered(words: Sequence[Word]) -> Crossword:
    """The words moved to the upper left, with the numbers of their first cells."""
    cells = [cell for word in words for cell in word.cells]
    top, left = min(row for row, _column in cells), min(column for _row, column in cells)
    moved = [Word(word.text, word.clue, (word.start[0] - top, word.start[1] - left), word.way) for word in words]
    starts = sorted({word.start for word in moved})
    for word in moved:
        word.number = starts.index(word.start) + 1
    return Crossword(sorted(moved, key=lambda word: (word.way, word.number)))
