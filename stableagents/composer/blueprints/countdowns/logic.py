"""The rules of countdowns: days with a time, and what is left to them. The time of now is given."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any

from days import read_day, read_time
from storage import Storage

MAX_TEXT = 100
MAX_UNDO = 50

Record = dict[str, Any]


class EventError(ValueError):
    """That can't be counted down to: the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


def next_of(day: str, today: date) -> str:
    """The next one of a day of each year (MM-DD); any other day as it is."""
    if not re.fullmatch(r"[0-9]{2}-[0-9]{2}", day):
        return day
    for year in range(today.year, today.year + 9):  # 29 February is at most eight years away
        try:
            found = date(year, int(day[:2]), int(day[3:]))
        except ValueError:
            continue
        if found > today:
            return found.isoformat()
    return today.isoformat()


def left_to(event: Record, now: datetime) -> tuple[int, int, int, int]:
    """Days, hours, minutes and seconds; all 0 once it has come."""
    seconds = max(0, int((datetime.fromisoformat(event["at"]) - now).total_seconds()))
    days, rest = divmod(seconds, 86_400)
    return days, rest // 3600, rest % 3600 // 60, rest % 60


def days_since(event: Record, now: datetime) -> int:
    """The whole days since it came; 0 on its day and before."""
    return max(0, (now.date() - datetime.fromisoformat(event["at"]).date()).days)


class Events:
    """What is counted down to, each with ``name`` and ``at``; every change is kept, and can be taken back."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._before: list[Callable[[], object]] = []

    def fill(self, first: Sequence[Sequence[str]], today: date) -> None:
        """Take what was named at first, once."""
        if not self._storage.setting("is_filled", ""):
            self._storage.set_setting("is_filled", "yes")
            for name, day in first:
                self._storage.add("events", {"name": name, "at": f"{next_of(day, today)}T00:00"})

    def all(self, now: datetime) -> list[Record]:
        """Those to come in the order of their days, then those that are past, the last one first."""
        events = sorted(self._storage.all("events"), key=lambda event: event["at"])
        coming = [event for event in events if datetime.fromisoformat(event["at"]) > now]
        return [*coming, *(event for event in reversed(events) if event not in coming)]

    def upcoming(self, now: datetime) -> Record | None:
        return next((event for event in self.all(now) if datetime.fromisoformat(event["at"]) > now), None)

    def add(self, name: str, day: str, time: str, today: date) -> int:
        """Returns the number of the new one. Raises ``EventError``."""
        called = " ".join(name.split())[:MAX_TEXT]
        if not called:
            raise EventError("Write what it is.", "name")
        try:
            read = read_day(day, today)
        except ValueError as error:
            raise EventError(str(error), "day") from None
        if not read:
            raise EventError("Write its day, such as 2026-12-31.", "day")
        try:
            clock = read_time(time) or "00:00"
        except ValueError as error:
            raise EventError(str(error), "time") from None
        added = self._storage.add("events", {"name": called, "at": f"{read}T{clock}"})
        self._remember(lambda: self._storage.remove(added))
        return added

    def remove(self, number: int) -> bool:
        event = next((one for one in self._storage.all("events") if one["id"] == number), None)
        if event is None:
            return False
        self._storage.remove(number)
        self._remember(lambda: self._storage.add("events", event))
        return True

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        if not self._before:
            return False
        self._before.pop()()
        return True

    def _remember(self, back: Callable[[], object]) -> None:
        self._before = [*self._before[1 - MAX_UNDO :], back]
