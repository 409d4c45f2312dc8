"""The rules of reading a log: what each line weighs, and what is added while it is open."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

LEVELS = ("Debug", "Info", "Warning", "Error", "Fatal")
MAX_READ = 8_000_000  # bytes at the end of a file
MAX_LINES = 100_000
_OTHER = -1  # no level of its own, and none before it
_WORDS = (
    (0, "trace|debug|verbose|fine"),
    (1, "info|notice|information"),
    (2, "warn|warning"),
    (3, "error|err|severe|exception"),
    (4, "fatal|critical|crit|emerg|alert|panic"),
)
_LEVEL = re.compile("|".join(rf"(?P<l{level}>\b(?:{words})\b)" for level, words in _WORDS), re.IGNORECASE)
_HEAD = 160  # characters of a line that may tell its level


@dataclass(frozen=True)
class Line:
    number: int
    level: int  # a place in ``LEVELS``; -1 where nothing tells
    text: str


def level_of(text: str) -> int:
    """The level that a line tells, or -1. Of several words the first tells."""
    found = _LEVEL.search(text[:_HEAD])
    return int(found.lastgroup[1:]) if found and found.lastgroup else _OTHER


class Log:
    """A file and its lines. A line without a level belongs to the one before it, as in a trace."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.lines: list[Line] = []
        self.is_cut = False  # the beginning of a large file is left out
        self._size = 0
        self._rest = b""
        self._number = 0

    def read(self) -> bool:
        """Read what is new; a file that is shorter than before is read from its beginning. Returns whether anything
        changed. Raises ``OSError``."""
        size = self.path.stat().st_size
        if size == self._size:
            return False
        if size < self._size:
            self.lines, self._size, self._rest, self._number = [], 0, b"", 0
        begin = max(self._size, size - MAX_READ)
        with self.path.open("rb") as file:
            file.seek(begin)
            data = file.read(size - begin)
        if begin > self._size:
            self.is_cut, self._rest = True, b""
            data = data.partition(b"\n")[2]
        *whole, self._rest = (self._rest + data).split(b"\n")
        self._size = size
        for raw in whole:
            self._add(raw.decode("utf-8", "replace").rstrip("\r"))
        self.lines = self.lines[-MAX_LINES:]
        return True

    def all(self) -> list[Line]:
        """Every line, and what stands behind the last end of a line."""
        rest = self._rest.decode("utf-8", "replace").rstrip("\r")
        return [*self.lines, self._made(self._number + 1, rest)] if rest else self.lines

    def counts(self) -> list[int]:
        """How many lines each level has."""
        counts = [0] * len(LEVELS)
        for line in self.all():
            if line.level >= 0:
                counts[line.level] += 1
        return counts

    def _add(self, text: str) -> None:
        self._number += 1
        self.lines.append(self._made(self._number, text))

    def _made(self, number: int, text: str) -> Line:
        level = level_of(text)
        before = self.lines[-1].level if self.lines else _OTHER
        return Line(number, before if level < 0 else level, text)


def found(lines: list[Line], words: str, least: int) -> list[Line]:
    """The lines of at least this level that hold all the words; those with a minus hold them not."""
    parts = words.casefold().split()
    wanted = [part for part in parts if not part.startswith("-") or part == "-"]
    unwanted = [part[1:] for part in parts if part.startswith("-") and part != "-"]

    def fits(line: Line) -> bool:
        text = line.text.casefold()
        return line.level >= least and all(part in text for part in wanted) and not any(p in text for p in unwanted)

    return [line for line in lines if fits(line)] if parts or least > _OTHER else lines
