"""The rules of a log of events: begin, end, and the time from one beginning to the next. The time is given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from storage import Storage

MAX_NOTE = 200
MAX_UNDO = 50
MOST_MINUTES = 10_000
RECENT = timedelta(hours=1)

Record = dict[str, Any]


class LimitError(ValueError):
    """That is no number of minutes; the message says what to write."""


@dataclass(frozen=True)
class Event:
    """``seconds`` is how long it was, ``None`` while it goes on; ``apart`` the seconds from the beginning of the one
    before, ``None`` for the first."""

    number: int
    begin: datetime
    seconds: int | None
    apart: int | None
    note: str


class EventLog:
    """Events as records with ``begin``, ``end`` (nothing while it goes on) and ``note``. Every change is kept."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._before: list[Callable[[], object]] = []

    def events(self) -> list[Event]:
        """The newest first."""
        found: list[Event] = []
        for record in sorted(self._storage.all("events"), key=lambda record: str(record["begin"])):
            begin = datetime.fromisoformat(record["begin"])
            end = datetime.fromisoformat(record["end"]) if record["end"] else None
            seconds = None if end is None else max(0, round((end - begin).total_seconds()))
            apart = round((begin - found[-1].begin).total_seconds()) if found else None
            found.append(Event(record["id"], begin, seconds, apart, record["note"]))
        return found[::-1]

    def running(self) -> Event | None:
        return next((event for event in self.events() if event.seconds is None), None)

    def press(self, now: datetime, *, has_end: bool, note: str = "") -> Event:
        """Begin one, or end the one that goes on; without an end it is over at once. Returns it."""
        running = self.running()
        if running is None:
            end = "" if has_end else now.isoformat()
            added = self._storage.add("events", {"begin": now.isoformat(), "end": end, "note": _cleaned(note)})
            self._remember(lambda: self._storage.remove(added))
        else:
            record = self._record(running.number)
            added = running.number
            noted = _cleaned(note) or record["note"]
            self._storage.change({**record, "end": max(now, running.begin).isoformat(), "note": noted})
            self._remember(lambda: self._storage.change(record))
        return next(event for event in self.events() if event.number == added)

    def set_note(self, number: int, note: str) -> None:
        record = self._record(number)
        self._storage.change({**record, "note": _cleaned(note)})
        self._remember(lambda: self._storage.change(record))

    def remove(self, number: int) -> None:
        record = self._record(number)
        self._storage.remove(number)
        self._remember(lambda: self._storage.add("events", record))

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        if not self._before:
            return False
        self._before.pop()()
        return True

    def recent(self, now: datetime) -> list[Event]:
        """Those of the last hour."""
        return [event for event in self.events() if now - event.begin <= RECENT]

    def _record(self, number: int) -> Record:
        return next(record for record in self._storage.all("events") if record["id"] == number)

    def _remember(self, back: Callable[[], object]) -> None:
        self._before = [*self._before[1 - MAX_UNDO :], back]


def as_span(seconds: float | None) -> str:
    """A time as 0:45, 12:05 or 1:02:03; nothing for ``None``."""
    if seconds is None:
        return ""
    minutes, rest = divmod(max(0, round(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def average(figures: list[int | None]) -> float | None:
    known = [figure for figure in figures if figure is not None]
    return sum(known) / len(known) if known else None


def read_limit(text: str) -> int | None:
    """Minutes, or ``None`` where there is no limit. Raises ``LimitError``."""
    cleaned = text.strip()
    if not cleaned:
        return None
    if not (cleaned.isascii() and cleaned.isdigit()) or not 0 < int(cleaned[:9]) <= MOST_MINUTES:
        raise LimitError("Write minutes as a whole number, or nothing.")
    return int(cleaned)


def _cleaned(note: str) -> str:
    return " ".join(note.split())[:MAX_NOTE]
