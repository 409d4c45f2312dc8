"""The rules of cron expressions: five fields, what they say, and when they are due next."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

NAMED = {
    "@yearly": "0 0 1 1 *",
    "@annually": "0 0 1 1 *",
    "@monthly": "0 0 1 * *",
    "@weekly": "0 0 * * 0",
    "@daily": "0 0 * * *",
    "@midnight": "0 0 * * *",
    "@hourly": "0 * * * *",
}
MINUTE, HOUR, DAY, MONTH, WEEKDAY = range(5)
LEAST = (0, 0, 1, 1, 0)
MOST = (59, 23, 31, 12, 7)  # 7 is Sunday, too
FIELDS = ("Minute", "Hour", "Day", "Month", "Weekday")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November")
MONTHS += ("December",)
WEEKDAYS = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
SHORT = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
SHORT_DAYS = ("sun", "mon", "tue", "wed", "thu", "fri", "sat")
YEARS_AHEAD = 9  # 29 February comes within eight years


class CronError(ValueError):
    """That is no cron expression; the message says which part, and what to write."""


@dataclass(frozen=True)
class Cron:
    """The five fields as they were written, and the numbers that each stands for."""

    parts: tuple[str, ...]
    values: tuple[frozenset[int], ...]

    def is_due(self, day: datetime) -> bool:
        """Whether a day is one of its days: where both the day and the weekday are limited, one of them is enough."""
        weekday = day.isoweekday() % 7
        of_month, of_week = day.day in self.values[DAY], weekday in self.values[WEEKDAY]
        if day.month not in self.values[MONTH]:
            return False
        if self.parts[DAY].startswith("*") or self.parts[WEEKDAY].startswith("*"):
            return of_month and of_week
        return of_month or of_week

    def next_times(self, after: datetime, count: int = 5) -> list[datetime]:
        """The next times after a moment; fewer, or none, for a day that never comes, such as 30 February."""
        found: list[datetime] = []
        first = after.replace(second=0, microsecond=0) + timedelta(minutes=1)
        day = first.replace(hour=0, minute=0)
        for _ in range(366 * YEARS_AHEAD):
            if self.is_due(day):
                hours, minutes = sorted(self.values[HOUR]), sorted(self.values[MINUTE])
                times = [day.replace(hour=hour, minute=minute) for hour in hours for minute in minutes]
                found += [time for time in times if time >= first]
                if len(found) >= count:
                    break
            day += timedelta(days=1)
        return found[:count]


def read(text: str) -> Cron:
    """Take an expression apart. Raises ``CronError``."""
    cleaned = " ".join(text.split())
    if not cleaned:
        raise CronError("Write an expression, such as */15 9-17 * * 1-5.")
    parts = tuple(NAMED.get(cleaned.lower(), cleaned).split(" "))
    if len(parts) != len(FIELDS):
        raise CronError(f"That has {len(parts)} parts; an expression has five: minute, hour, day, month, weekday.")
    return Cron(parts, tuple(_values(part, place) for place, part in enumerate(parts)))


def _values(part: str, place: int) -> frozenset[int]:
    """The numbers of one field, such as 1-5, */15, 1,15 or mon-fri."""
    found: set[int] = set()
    for piece in part.lower().split(","):
        match = re.fullmatch(r"(\*|(\w+)(?:-(\w+))?)(?:/([0-9]{1,4}))?", piece, re.ASCII)
        if match is None:
            raise _wrong(piece, place)
        step = int(match[4]) if match[4] else 1
        if match[1] == "*":
            first, last = LEAST[place], MOST[place] - (place == WEEKDAY)
        else:
            first = _number(match[2], place)
            last = _number(match[3], place) if match[3] else MOST[place] if match[4] else first
        if step == 0 or last < first:
            raise _wrong(piece, place)
        found |= set(range(first, last + 1, step))
    return frozenset(number % 7 for number in found) if place == WEEKDAY else frozenset(found)


def _number(text: str, place: int) -> int:
    if text.isdigit() and LEAST[place] <= int(text[:4]) <= MOST[place]:
        return int(text[:4])
    names = SHORT if place == MONTH else SHORT_DAYS if place == WEEKDAY else ()
    if text[:3] in names and len(text) == 3:
        return names.index(text) + LEAST[place]
    raise _wrong(text, place)


def explained(cron: Cron) -> list[tuple[str, str, str]]:
    """For each field: what it is called, what was written, and what that means."""
    return [(FIELDS[place], part, _meaning(part, place)) for place, part in enumerate(cron.parts)]


def _meaning(part: str, place: int) -> str:
    return ", ".join(_piece_meaning(piece, place) for piece in part.lower().split(","))


def _piece_meaning(piece: str, place: int) -> str:
    body, _, step = piece.partition("/")
    if body == "*":
        return f"every {step}th" if step and step != "1" else "every one"
    first, _, last = body.partition("-")
    said = f"{_name(first, place)} to {_name(last, place)}" if last else _name(first, place)
    if step:
        return f"{said}, every {step}th" if last else f"every {step}th from {said} on"
    return said


def _name(text: str, place: int) -> str:
    number = _number(text, place)
    if place == MONTH:
        return MONTHS[number - 1]
    return WEEKDAYS[number % 7] if place == WEEKDAY else str(number)


def _wrong(piece: str, place: int) -> CronError:
    least, most = LEAST[place], MOST[place]
    return CronError(
        f"{FIELDS[place]}: {piece[:20]} is not possible; from {least} to {most}, *, or such as 1-5 or */2."
    )
