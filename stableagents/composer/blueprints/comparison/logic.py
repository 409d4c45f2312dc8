"""Comparing two texts line by line."""

from __future__ import annotations

import difflib
from dataclasses import dataclass

MAX_LINES = 5000
MAX_WORDS = 3000
GONE, NEW, SAME = "−", "+", ""


class TooLongError(ValueError):
    """A text is too long to compare; the message says how long it may be."""


@dataclass(frozen=True)
class Line:
    """A line that is in both texts (``SAME``), only in the first (``GONE``) or only in the second (``NEW``).

    ``first`` and ``second`` are its numbers, from 1; 0 where it is not.
    """

    mark: str
    first: int
    second: int
    text: str


def compare(first: str, second: str, *, ignore_case: bool = False, ignore_blanks: bool = False) -> list[Line]:
    """Every line of both texts, in their order. Raises ``TooLongError``."""
    lines = first.splitlines(), second.splitlines()
    if max(map(len, lines)) > MAX_LINES:
        raise TooLongError(f"A text may have at most {MAX_LINES} lines.")
    keys = [[_key(line, ignore_case=ignore_case, ignore_blanks=ignore_blanks) for line in text] for text in lines]
    found: list[Line] = []
    for what, a, b, c, d in difflib.SequenceMatcher(None, *keys, autojunk=False).get_opcodes():
        if what == "equal":
            found += [Line(SAME, a + n + 1, c + n + 1, lines[1][c + n]) for n in range(b - a)]
        else:
            found += [Line(GONE, n + 1, 0, lines[0][n]) for n in range(a, b)]
            found += [Line(NEW, 0, n + 1, lines[1][n]) for n in range(c, d)]
    return found


def alike(first: str, second: str) -> int | None:
    """How much of their words two texts have in common and in the same order, in percent; nothing where one is empty or
    they are too long to be compared so."""
    words = first.casefold().split(), second.casefold().split()
    if not all(words) or max(map(len, words)) > MAX_WORDS:
        return None
    return int(difflib.SequenceMatcher(None, *words, autojunk=False).ratio() * 100)


def as_text(lines: list[Line]) -> str:
    """What differs, a line each, marked in front."""
    return "".join(f"{line.mark} {line.text}\n" for line in lines if line.mark)


def _key(line: str, *, ignore_case: bool, ignore_blanks: bool) -> str:
    line = "".join(line.split()) if ignore_blanks else line
    return line.casefold() if ignore_case else line
