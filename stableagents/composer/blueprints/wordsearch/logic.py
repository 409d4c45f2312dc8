"""The rules of word searches: words hidden in a grid of letters, found again by their first and last letter."""

from __future__ import annotations

import html
import json
import random
import re
from dataclasses import dataclass, field

Place = tuple[int, int]  # row and column

LEAST, MOST = 4, 20
MOST_WORDS = 40
TRIES = 60  # whole grids that are tried before it is said that there is no room
LETTERS = "a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p/r/s/t/u/v/w/z"


class PuzzleError(ValueError):
    """No such puzzle can be made: the message says why, ``field`` is the name of the field, or nothing."""

    def __init__(self, message: str, field: str = "") -> None:
        super().__init__(message)
        self.field = field


@dataclass
class Puzzle:
    """The rows of letters, where each word is, and which were found."""

    rows: list[str]
    places: dict[str, list[Place]]
    found: list[str] = field(default_factory=list)

    def mark(self, first: Place, last: Place) -> str:
        """Find the word between two places, either way. Returns it, or nothing."""
        for word, places in self.places.items():
            if word not in self.found and {first, last} == {places[0], places[-1]}:
                self.found.append(word)
                return word
        return ""

    @property
    def is_solved(self) -> bool:
        return len(self.found) == len(self.places)

    def as_json(self) -> str:
        return json.dumps([self.rows, self.places, self.found])


def from_json(text: str) -> Puzzle:
    rows, places, found = json.loads(text)
    return Puzzle(rows, {word: [(row, column) for row, column in there] for word, there in places.items()}, found)


def read_words(text: str) -> list[str]:
    """Capital letters, a word for each line or comma, without blanks. Raises ``PuzzleError``."""
    words = []
    for part in re.split(r"[\n,;]", text):
        word = re.sub(r"[\s'’-]", "", part).upper()
        if not word:
            continue
        if len(word) < 2 or not word.isalpha():
            raise PuzzleError(f"{part.strip()[:24]} can't be hidden: two letters at least, and only letters.", "words")
        words.append(word)
    if not words:
        raise PuzzleError("Write some words, one a line.", "words")
    if len(words) > MOST_WORDS:
        raise PuzzleError(f"At most {MOST_WORDS} words can be hidden.", "words")
    return list(dict.fromkeys(words))


def read_side(text: str, name: str) -> int:
    """A side of the grid. Raises ``PuzzleError``."""
    cleaned = text.strip()
    if not (cleaned.isascii() and cleaned.isdigit()) or not LEAST <= int(cleaned[:9]) <= MOST:
        raise PuzzleError(f"Write a whole number from {LEAST} to {MOST}.", name)
    return int(cleaned)


def directions(*, across: bool, down: bool, diagonal: bool, backwards: bool) -> list[Place]:
    """Steps in rows and columns. Raises ``PuzzleError`` where none is left."""
    steps = [(0, 1)] * across + [(1, 0)] * down + [(1, 1), (-1, 1)] * diagonal
    if not steps:
        raise PuzzleError("Tick at least one direction.")
    return steps + [(-row, -column) for row, column in steps] * backwards


def make(words: list[str], rows: int, columns: int, steps: list[Place], chance: random.Random) -> Puzzle:
    """Hide the words. Raises ``PuzzleError`` for a word that is too long, and where there is no room for all."""
    for word in words:
        if not any(_spots(word, rows, columns, step) for step in steps):
            longest = max(rows if row else columns for row, column in steps)
            raise PuzzleError(f"{word[:24]} is too long: at most {longest} letters.", "words")
    for _ in range(TRIES):
        puzzle = _tried(words, rows, columns, steps, chance)
        if puzzle is not None:
            return puzzle
    raise PuzzleError("There is no room for all words. Make the grid larger.", "rows")


def _tried(words: list[str], rows: int, columns: int, steps: list[Place], chance: random.Random) -> Puzzle | None:
    letters: dict[Place, str] = {}
    places: dict[str, list[Place]] = {}
    for word in sorted(words, key=len, reverse=True):
        spots = [(spot, step) for step in steps for spot in _spots(word, rows, columns, step)]
        chance.shuffle(spots)
        for (row, column), (down, right) in spots:
            there = [(row + down * place, column + right * place) for place in range(len(word))]
            if all(letters.get(spot, letter) == letter for spot, letter in zip(there, word, strict=True)):
                letters |= dict(zip(there, word, strict=True))
                places[word] = there
                break
        else:
            return None
    others = LETTERS.upper().split("/")
    grid = [
        "".join(letters.get((row, column)) or chance.choice(others) for column in range(columns)) for row in range(rows)
    ]
    return Puzzle(grid, {word: places[word] for word in words})


def _spots(word: str, rows: int, columns: int, step: Place) -> list[Place]:
    """Where a word may begin so that it ends inside the grid."""
    reach = len(word) - 1
    return [
        (row, column)
        for row in range(rows)
        for column in range(columns)
        if 0 <= row + step[0] * reach < rows and 0 <= column + step[1] * reach < columns
    ]


def page(puzzle: Puzzle, title: str, *, is_solved: bool) -> str:
    """A page to print from a browser: the grid, the words, and with ``is_solved`` where they are."""
    marked = {place for places in puzzle.places.values() for place in places} if is_solved else set()
    lines = []
    for row, letters in enumerate(puzzle.rows):
        cells = [
            f'<td class="{"word" if (row, column) in marked else ""}">{html.escape(letter)}</td>'
            for column, letter in enumerate(letters)
        ]
        lines.append(f"<tr>{''.join(cells)}</tr>")
    style = (
        "<style>td{width:1.7em;height:1.7em;text-align:center;font:1.1em monospace}.word{background:#ffd76a}</style>"
    )
    words = ", ".join(html.escape(word) for word in puzzle.places)
    head = f'<!doctype html><meta charset="utf-8"><title>{html.escape(title)}</title>{style}'
    return f"{head}<h1>{html.escape(title)}</h1><table>{''.join(lines)}</table><p>{words}</p>"
