"""The rules of a timetable: what is on which day of the week and when, what is on now, and what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from days import minutes_between, read_time
from history import Snapshots
from shapes import Shape, line, rectangle, words
from storage import Storage

MAX_TEXT = 60
DAYS_OF_A_WEEK = 7
DAY_MINUTES = 24 * 60
COLORS = (
    *("#c0504a", "#c9822f", "#a8952c", "#5d9646", "#2f9088"),
    *("#3f7ab3", "#7d62b5", "#b05a8e", "#8a6d52", "#6f7780"),
)
INK = "#ffffff"
NOW_COLOR = "#e0342b"

WIDTH, HEIGHT = 720, 560  # of the sheet
LEFT, TOP = 46, 30  # where the first day and the first hour begin
FIRST_HOUR, LAST_HOUR = 8, 16  # shown at least

Record = dict[str, Any]


class TimetableError(ValueError):
    """That can't be kept: the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


@dataclass(frozen=True)
class Entry:
    """``day`` is 0 on Mondays; ``start`` and ``end`` are minutes of the day."""

    number: int
    day: int
    start: int
    end: int
    subject: str
    room: str
    who: str

    @property
    def times(self) -> str:
        return f"{as_time(self.start)}–{as_time(self.end)}"


class Timetable:
    """Entries, and the colour of each subject. All is kept at once, and every change can be taken back."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._history = Snapshots(storage, "entries", "subjects")

    def entries(self) -> list[Entry]:
        """Everything in a week, from Monday on."""
        found = [
            Entry(one["id"], one["day"], one["start"], one["end"], one["subject"], one["room"], one["who"])
            for one in self._storage.all("entries")
        ]
        return sorted(found, key=lambda entry: (entry.day, entry.start))

    def save(
        self,
        day: int,
        times: tuple[str, str],
        said: tuple[str, str, str],
        color: int | None = None,
        number: int | None = None,
    ) -> int:
        """Keep an entry, a new one where there is no ``number``; ``said`` are its subject, room and who is there.
        ``color`` is that of the subject, ``None`` for the one that it has, or the next. Returns its number. Raises
        ``TimetableError``."""
        called, room, who = (" ".join(text.split())[:MAX_TEXT] for text in said)
        if not called:
            raise TimetableError("Write what it is.", "subject")
        start, end = _read(times[0], "begins"), _read(times[1], "ends")
        if end <= start:
            raise TimetableError("The end must be after the start.", "ends")
        other = next((one for one in self.entries() if one.number != number and _meet(one, day, start, end)), None)
        if other is not None:
            raise TimetableError(f"{other.subject} is on then, {other.times}.", "begins")
        self._history.take()
        self._paint(called, color)
        record = {"day": day, "start": start, "end": end, "subject": called, "room": room, "who": who}
        if number is None:
            return self._storage.add("entries", record)
        self._storage.change({**record, "id": number})
        return number

    def remove(self, number: int) -> None:
        self._history.take()
        self._storage.remove(number)

    def color_of(self, subject: str) -> int:
        """The place of a subject's colour among ``COLORS``."""
        known = self._known(subject)
        return int(known["color"]) if known else 0

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        return self._history.undo()

    def _known(self, subject: str) -> Record | None:
        named = subject.casefold()
        return next((one for one in self._storage.all("subjects") if one["name"] == named), None)

    def _paint(self, subject: str, color: int | None) -> None:
        known = self._known(subject)
        if known is None:
            used = [one["color"] for one in self._storage.all("subjects")]
            free = min(range(len(COLORS)), key=lambda place: (used.count(place), place))
            self._storage.add("subjects", {"name": subject.casefold(), "color": free if color is None else color})
        elif color is not None:
            self._storage.change({**known, "color": color})


def running(entries: Sequence[Entry], now: datetime) -> Entry | None:
    """What is on now."""
    minute = now.hour * 60 + now.minute
    return next((one for one in entries if one.day == now.weekday() and one.start <= minute < one.end), None)


def following(entries: Sequence[Entry], now: datetime) -> tuple[Entry, int] | None:
    """What comes next, and in how many minutes; within a week something does, unless there is nothing at all."""
    minute = now.weekday() * DAY_MINUTES + now.hour * 60 + now.minute
    week = DAYS_OF_A_WEEK * DAY_MINUTES
    waits = [((one.day * DAY_MINUTES + one.start - minute - 1) % week + 1, one) for one in entries]
    if not waits:
        return None
    wait, entry = min(waits, key=lambda pair: pair[0])
    return entry, wait


def minutes_left(entry: Entry, now: datetime) -> int:
    return entry.end - now.hour * 60 - now.minute


def as_time(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


class Sheet:
    """A week as coloured blocks: the days side by side, the hours from top to bottom."""

    def __init__(self, entries: Sequence[Entry], least_days: int) -> None:
        self._entries = entries
        self.days = [day for day in range(DAYS_OF_A_WEEK) if day < least_days or day in {one.day for one in entries}]
        self._first = min([FIRST_HOUR, *(one.start // 60 for one in entries)])
        self._last = max([LAST_HOUR, *(-(-one.end // 60) for one in entries)])
        self._wide = (WIDTH - LEFT) / len(self.days)

    def shapes(
        self, colors: dict[str, int], names: Sequence[str], now: datetime, chosen: int | None = None
    ) -> list[Shape]:
        """What is drawn: ``colors`` are those of the subjects, ``names`` those of the days."""
        shapes = [rectangle(0, 0, WIDTH, HEIGHT, fill="back")]
        for hour in range(self._first, self._last + 1):
            y = self._y(hour * 60)
            shapes.append(line(LEFT, y, WIDTH, y, color="line"))
            shapes.append(words(LEFT / 2, y, as_time(hour * 60), size=12, color="hint"))
        for place, day in enumerate(self.days):
            is_today = day == now.weekday()
            color = "accent" if is_today else "text"
            shapes.append(words(LEFT + (place + 0.5) * self._wide, TOP / 2, names[day], size=15, color=color))
        current = running(self._entries, now)
        for entry in self._entries:
            shapes += self._block(entry, COLORS[colors[entry.subject]], entry == current)
            if entry.number == chosen:
                left, top, right, bottom = self._box(entry)
                shapes.append(line(left, top, right, top, right, bottom, left, bottom, left, top, width=3))
        return [*shapes, *self._now(now)]

    def at(self, x: float, y: float) -> Entry | None:
        """The entry at a place of the sheet."""
        for entry in self._entries:
            left, top, right, bottom = self._box(entry)
            if left <= x <= right and top <= y <= bottom:
                return entry
        return None

    def place_at(self, x: float, y: float) -> tuple[int, int] | None:
        """The day and the full hour, in minutes, at a place of the sheet; ``None`` beside the week."""
        if not (LEFT <= x < WIDTH and TOP <= y < self._y(self._last * 60)):
            return None
        hour = self._first + int((y - TOP) / (HEIGHT - TOP - 10) * (self._last - self._first))
        return self.days[int((x - LEFT) / self._wide)], hour * 60

    def _y(self, minute: float) -> float:
        share = (minute / 60 - self._first) / (self._last - self._first)
        return TOP + share * (HEIGHT - TOP - 10)

    def _box(self, entry: Entry) -> tuple[float, float, float, float]:
        left = LEFT + self.days.index(entry.day) * self._wide
        return left + 3, self._y(entry.start) + 1, left + self._wide - 3, self._y(entry.end) - 1

    def _block(self, entry: Entry, color: str, is_on: bool) -> list[Shape]:
        left, top, right, bottom = self._box(entry)
        middle, shown = (left + right) / 2, max(3, int(self._wide / 8.5))
        shapes = [rectangle(left, top, right, bottom, fill=color)]
        if is_on:
            shapes.append(rectangle(left + 3, top + 3, right - 3, bottom - 3, line=INK))
        texts = [entry.subject, *(text for text in (entry.room, entry.who) if text), entry.times]
        room = max(1, int((bottom - top) / 17))
        for place, text in enumerate(texts[:room]):
            y = (top + bottom) / 2 + (place - (min(room, len(texts)) - 1) / 2) * 16
            shapes.append(words(middle, y, text[:shown], size=13 if place == 0 else 11, color=INK))
        return shapes

    def _now(self, now: datetime) -> list[Shape]:
        minute = now.hour * 60 + now.minute
        if now.weekday() not in self.days or not self._first * 60 <= minute <= self._last * 60:
            return []
        left = LEFT + self.days.index(now.weekday()) * self._wide
        y = self._y(minute)
        return [line(left, y, left + self._wide, y, color=NOW_COLOR, width=2)]


def _meet(entry: Entry, day: int, start: int, end: int) -> bool:
    return entry.day == day and entry.start < end and start < entry.end


def _read(text: str, field: str) -> int:
    if text.strip() in ("24:00", "24"):
        return DAY_MINUTES
    try:
        time = read_time(text)
    except ValueError as error:
        raise TimetableError(str(error), field) from None
    if not time:
        raise TimetableError("Write a time like 8:15.", field)
    return minutes_between("00:00", time)
