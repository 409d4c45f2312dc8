"""The rules of a calendar: events on days, with a time if there is one, and the sheet of a month."""

from __future__ import annotations

from calendar import Calendar
from datetime import date
from typing import Any

from days import read_day, read_time
from history import History
from storage import Storage

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MAX_TEXT = 200

Event = dict[str, Any]


class EventError(ValueError):
    """An event can't be kept like this: the message says why, ``field`` is text, day or time."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


class Events:
    """Events with ``text``, ``day`` and ``time``; every change is kept at once and can be taken back."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._history = History(storage, "events")

    def on(self, day: str) -> list[Event]:
        """The events of a day in the order of their times; those without a time come first."""
        return [event for event in self.agenda(day) if event["day"] == day]

    def agenda(self, day: str, words: str = "") -> list[Event]:
        """The events that hold the words: those of a day and after it in their order, then the earlier ones."""
        found = [event for event in self._storage.all("events") if words.strip().lower() in event["text"].lower()]
        return sorted(found, key=lambda event: (event["day"] < day, event["day"], event["time"], event["id"]))

    def get(self, number: int | None) -> Event | None:
        return next((event for event in self._storage.all("events") if event["id"] == number), None)

    def save(self, text: str, day: str, time: str, today: date, number: int | None = None) -> Event:
        """Keep a new event, or new content of one. Raises ``EventError``; then nothing has changed."""
        event, old = _read(text, day, time, today), self.get(number)
        if old is None:
            added = self._storage.add("events", event)
            self._history.note((added, None))
            return {**event, "id": added}
        self._storage.change({**old, **event})
        self._history.note((old["id"], old))
        return {**event, "id": old["id"]}

    def remove(self, number: int) -> None:
        self._history.note((number, self.get(number)))
        self._storage.remove(number)

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        return self._history.undo()

    def days_with_events(self) -> set[str]:
        return {event["day"] for event in self._storage.all("events")}


def sheet(year: int, month: int) -> list[list[date]]:
    """The six weeks that show a month, each from Monday to Sunday."""
    weeks = Calendar().monthdatescalendar(year, month)
    while len(weeks) < 6:
        last = weeks[-1][-1].toordinal()
        weeks.append([date.fromordinal(last + number) for number in range(1, 8)])
    return weeks


def shifted(day: date, months: int) -> date:
    """The first day of the month some months on."""
    count = day.year * 12 + day.month - 1 + months
    return date(min(max(count // 12, 1900), 2999), count % 12 + 1, 1)


def _read(text: str, day: str, time: str, today: date) -> Event:
    text = " ".join(text.split())
    if not text:
        raise EventError("Write what it is first.", "text")
    if len(text) > MAX_TEXT:
        raise EventError(f"At most {MAX_TEXT} characters.", "text")
    try:
        kept_day = read_day(day, today)
    except ValueError as error:
        raise EventError(str(error), "day") from None
    if not kept_day:
        raise EventError("Write a day like 2026-12-31, or press one in the calendar.", "day")
    try:
        return {"text": text, "day": kept_day, "time": read_time(time)}
    except ValueError as error:
        raise EventError(str(error), "time") from None
