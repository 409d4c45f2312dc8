"""The rules of counters with names: up, down to nothing, a count for each day or one for all, goals, shares."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from history import Snapshots
from storage import Storage

MAX_NAME = 60
MAX_COUNTERS = 100
LARGEST = 10**9

Counter = dict[str, Any]


class TallyError(ValueError):
    """That can't be kept; the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


class Tally:
    """Counters with ``name``, ``goal`` (0 for none) and ``counts`` by day (YYYY-MM-DD, or "" where days don't matter);
    every change is kept at once and can be taken back."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._history = Snapshots(storage, "counters")

    def all(self) -> list[Counter]:
        return self._storage.all("counters")

    def get(self, number: int | None) -> Counter | None:
        return next((one for one in self.all() if one["id"] == number), None)

    def add(self, name: str, goal: str) -> int:
        """Keep a new counter. Raises ``TallyError``."""
        counter = {"name": self._checked(name), "goal": _goal(goal), "counts": {}}
        if len(self.all()) >= MAX_COUNTERS:
            raise TallyError(f"There are at most {MAX_COUNTERS} counters.", "name")
        self._history.take()
        return self._storage.add("counters", counter)

    def change(self, number: int, name: str, goal: str) -> None:
        """Keep another name or goal. Raises ``TallyError``."""
        counter = self.get(number)
        if counter is not None:
            new = {**counter, "name": self._checked(name, but=number), "goal": _goal(goal)}
            self._history.take()
            self._storage.change(new)

    def count(self, number: int, day: str, step: int) -> bool:
        """Count up, or down for a step below 0. Returns whether anything has changed: a count is never below 0."""
        counter = self.get(number)
        before = counter["counts"].get(day, 0) if counter else 0
        after = min(max(before + step, 0), LARGEST)
        if counter is None or after == before:
            return False
        self._history.take()
        self._storage.change({**counter, "counts": {**counter["counts"], day: after}})
        return True

    def reset(self, day: str) -> None:
        """Set every counter of a day to 0."""
        self._history.take()
        for counter in self.all():
            self._storage.change({**counter, "counts": {**counter["counts"], day: 0}})

    def remove(self, number: int) -> None:
        self._history.take()
        self._storage.remove(number)

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        return self._history.undo()

    def _checked(self, name: str, but: int | None = None) -> str:
        name = " ".join(name.split())
        if not name:
            raise TallyError("Write what to count first.", "name")
        if len(name) > MAX_NAME:
            raise TallyError(f"At most {MAX_NAME} characters.", "name")
        if any(one["name"].lower() == name.lower() and one["id"] != but for one in self.all()):
            raise TallyError("There is one of that name.", "name")
        return name


def shares(counts: list[int]) -> list[str]:
    """What each count is of all of them, in percent with one decimal; nothing while nothing was counted."""
    total = sum(counts)
    return [f"{100 * count / total:.1f} %" if total else "" for count in counts]


def filled(count: int, goal: int) -> int:
    """How much of a goal is reached, in percent from 0 to 100."""
    return min(100, count * 100 // goal) if goal else 0


def leading(counters: list[Counter], day: str) -> list[str]:
    """The names with the highest count: several when they are level, none while nothing was counted."""
    most = max((one["counts"].get(day, 0) for one in counters), default=0)
    return [one["name"] for one in counters if most and one["counts"].get(day, 0) == most]


def last_days(counter: Counter, until: date, days: int) -> list[tuple[str, int]]:
    """The count of each of the last days, the oldest first."""
    all_days = [(until - timedelta(days=back)).isoformat() for back in range(min(days, until.toordinal()))]
    return [(day, counter["counts"].get(day, 0)) for day in reversed(all_days)]


def _goal(text: str) -> int:
    cleaned = text.strip()[:20]
    if not cleaned:
        return 0
    if not (cleaned.isascii() and cleaned.isdigit()) or int(cleaned) > LARGEST:
        raise TallyError("A goal is a whole number, or nothing.", "goal")
    return int(cleaned)
