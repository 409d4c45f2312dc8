"""The rules of a habit tracker: days on which a habit was done, and streaks of them."""

from __future__ import annotations

import csv
import io
from datetime import date, timedelta
from typing import Any

from storage import Storage

MAX_NAME = 60
DAY = timedelta(days=1)


class HabitError(ValueError):
    """That can't be kept; the message says why."""


class Habits:
    """Habits with ``name`` and ``days`` (YYYY-MM-DD); every change is kept at once, a removal can be undone."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._removed: dict[str, Any] | None = None

    def all(self) -> list[dict[str, Any]]:
        return self._storage.all("habits")

    def add(self, name: str) -> int:
        return self._storage.add("habits", {"name": self._checked(name), "days": []})

    def add_each(self, name: str, parts: list[str]) -> None:
        """Keep a habit for each part of the day, or one where there are none. Raises ``HabitError``."""
        named = [f"{name.strip()} ({part})" for part in parts] if name.strip() else []
        for checked in [self._checked(one) for one in named or [name]]:
            self.add(checked)

    def rename(self, number: int, name: str) -> None:
        habit = self._get(number)
        if name.strip() != habit["name"]:
            self._storage.change({**habit, "name": self._checked(name)})

    def toggle(self, number: int, day: date) -> bool:
        """Mark a day as done, or no longer. Returns whether it is done now."""
        habit = self._get(number)
        days = set(habit["days"]) ^ {day.isoformat()}
        self._storage.change({**habit, "days": sorted(days)})
        return day.isoformat() in days

    def remove(self, number: int) -> None:
        self._removed = self._get(number)
        self._storage.remove(number)

    def undo(self) -> bool:
        """Bring back the habit that was removed last, with all its days."""
        habit, self._removed = self._removed, None
        if habit is not None:
            self._storage.add("habits", habit)
        return habit is not None

    def as_csv(self) -> str:
        text = io.StringIO()
        writer = csv.writer(text)
        writer.writerow(["habit", "day"])
        writer.writerows([habit["name"], day] for habit in self.all() for day in habit["days"])
        return text.getvalue()

    def _checked(self, name: str) -> str:
        name = " ".join(name.split())
        if not name:
            raise HabitError("Write the habit first.")
        if len(name) > MAX_NAME:
            raise HabitError(f"A habit has at most {MAX_NAME} characters.")
        if any(habit["name"].casefold() == name.casefold() for habit in self.all()):
            raise HabitError("There is such a habit already.")
        return name

    def _get(self, number: int) -> dict[str, Any]:
        for habit in self.all():
            if habit["id"] == number:
                return habit
        raise HabitError("That habit is gone.")


def streak(days: list[str], today: date) -> int:
    """Days in a row up to today; today still open does not end it."""
    done = set(days)
    day = today if today.isoformat() in done else today - DAY
    count = 0
    while day.isoformat() in done:
        count += 1
        day -= DAY
    return count


def longest(days: list[str]) -> int:
    """The longest row of days there ever was."""
    best = run = 0
    before: date | None = None
    for text in sorted(days):
        day = date.fromisoformat(text)
        run = run + 1 if before is not None and day - before == DAY else 1
        best, before = max(best, run), day
    return best


def last_days(days: list[str], today: date, count: int) -> list[bool]:
    """Whether it was done on each of the last days, oldest first."""
    return [(today - DAY * ago).isoformat() in days for ago in range(count - 1, -1, -1)]
