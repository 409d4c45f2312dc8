"""The rules of a collection by numbers: which there are, which are missing, and what is there twice."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from storage import Storage

MOST = 2000  # numbers that a collection may have
MOST_OF_ONE = 99
MAX_UNDO = 200


class AlbumError(ValueError):
    """That can't be done: the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


class Album:
    """How often each number from 1 to ``last`` is there; every change is kept at once."""

    def __init__(self, storage: Storage, last: int) -> None:
        self._storage = storage
        kept = json.loads(storage.setting("counts", "{}"))
        self._counts = {int(number): int(count) for number, count in kept.items()}
        self._before: list[tuple[int, int]] = []
        self.last = int(storage.setting("last", str(last)))

    def count(self, number: int) -> int:
        return self._counts.get(number, 0)

    def missing(self) -> list[int]:
        return [number for number in range(1, self.last + 1) if not self.count(number)]

    def doubles(self) -> dict[int, int]:
        """How many more than one there are, of each number with more."""
        return {number: count - 1 for number, count in sorted(self._counts.items()) if count > 1}

    @property
    def have(self) -> int:
        """How many different ones there are."""
        return self.last - len(self.missing())

    def take(self, number: int) -> None:
        """One more of a number. Raises ``AlbumError`` where there is no such number."""
        self._check(number)
        self._set(number, min(MOST_OF_ONE, self.count(number) + 1))

    def give(self, number: int) -> None:
        """One less of a number. Raises ``AlbumError`` where there is none."""
        self._check(number)
        if not self.count(number):
            raise AlbumError(f"Number {number} is not there.", "number")
        self._set(number, self.count(number) - 1)

    def undo(self) -> bool:
        """Take the last change of a number back. Returns whether there was one."""
        if not self._before:
            return False
        number, count = self._before.pop()
        self._counts[number] = count
        self._keep()
        return True

    def change_last(self, typed: str) -> None:
        """Another size of the whole collection. Raises ``AlbumError``; nothing that is there gets lost."""
        last = whole(typed)
        if last is None or not 1 <= last <= MOST:
            raise AlbumError(f"Write a whole number from 1 to {MOST}.", "last")
        beyond = max((number for number, count in self._counts.items() if count), default=0)
        if last < beyond:
            raise AlbumError(f"Number {beyond} is there already.", "last")
        self.last = last
        self._storage.set_setting("last", str(last))

    def wanted(self, typed: str) -> list[int]:
        """Those of the numbers in a text that are missing, as in "3, 7-9 and 12"."""
        missing = set(self.missing())
        return sorted(missing & numbers_in(typed, self.last))

    def _check(self, number: int) -> None:
        if not 1 <= number <= self.last:
            raise AlbumError(f"There are the numbers from 1 to {self.last}.", "number")

    def _set(self, number: int, count: int) -> None:
        self._before = [*self._before[1 - MAX_UNDO :], (number, self.count(number))]
        self._counts[number] = count
        self._keep()

    def _keep(self) -> None:
        counts = {str(number): count for number, count in self._counts.items() if count}
        self._storage.set_setting("counts", json.dumps(counts))


def whole(typed: str) -> int | None:
    """The whole number that was typed, or nothing."""
    text = typed.strip()
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 6 else None


def numbers_in(typed: str, last: int) -> set[int]:
    """All numbers of a text, also of parts such as 7-9."""
    found: set[int] = set()
    for first, end in re.findall(r"([0-9]{1,5})(?:\s*[-–]\s*([0-9]{1,5}))?", typed):
        found |= set(range(int(first), min(last, int(end or first)) + 1))
    return found


def listed(numbers: Iterable[int]) -> str:
    """Numbers as people write them: 3, 7–9, 12."""
    parts: list[list[int]] = []
    for number in numbers:
        if parts and parts[-1][-1] == number - 1:
            parts[-1].append(number)
        else:
            parts.append([number])
    shown = [f"{part[0]}–{part[-1]}" if len(part) > 2 else ", ".join(str(number) for number in part) for part in parts]
    return ", ".join(shown)
