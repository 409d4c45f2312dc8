"""The rules of things that fall due again and again: when next, what they cost in a month, what is overdue."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from amounts import read_number, rounded
from days import read_day
from history import History
from storage import Storage

UNITS = ("Days", "Weeks", "Months", "Years")
MONTHS_OF_A_UNIT = {"Days": 12 / Decimal(365), "Weeks": 84 / Decimal(365), "Months": Decimal(1), "Years": Decimal(12)}
MAX_TEXT = 200
MAX_EVERY = 1000

Thing = dict[str, Any]


class ThingError(ValueError):
    """A thing can't be kept like this: the message says why, ``field`` is name, often, next or cost."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


class Things:
    """Things with ``name``, ``often`` and ``unit``, ``next`` (a day) and ``cost``; every change can be taken back."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._history = History(storage, "things")

    def begin(self, first: list[tuple[str, int, int, bool]], weekday: int | None, today: date) -> None:
        """Keep the things that the app begins with, once: each with its time and the place of its unit, from the next
        ``weekday`` (0 is Monday) or today on, and half its time later where it comes in between."""
        if self._storage.setting("filled", ""):
            return
        self._storage.set_setting("filled", "yes")
        start = today if weekday is None else today + timedelta(days=(weekday - today.weekday()) % 7)
        for name, often, place, is_between in first:
            day = later(start, often // 2, UNITS[place], start.day) if is_between else start
            kept = {
                "name": name,
                "often": often,
                "unit": UNITS[place],
                "next": day.isoformat(),
                "day": day.day,
                "cost": "",
            }
            self._storage.add("things", kept)

    def all(self, words: str = "") -> list[Thing]:
        """The things whose name holds the words, those due soonest first."""
        found = [one for one in self._storage.all("things") if words.strip().lower() in one["name"].lower()]
        return sorted(found, key=lambda one: (one["next"], one["id"]))

    def get(self, number: int | None) -> Thing | None:
        return next((one for one in self._storage.all("things") if one["id"] == number), None)

    def save(self, typed: dict[str, str], today: date, number: int | None = None) -> int:
        """Keep a new thing, or new content of one. Raises ``ThingError``; then nothing has changed."""
        thing, old = _read(typed, today), self.get(number)
        if old is None:
            added = self._storage.add("things", thing)
            self._history.note((added, None))
            return added
        self._storage.change({**old, **thing})
        self._history.note((old["id"], old))
        return int(old["id"])

    def done(self, number: int, today: date, *, keeps_schedule: bool) -> None:
        """It was done: it is due after its time from today, or, where it keeps a schedule, from when it was due."""
        thing = self.get(number)
        if thing is None:
            return
        first = date.fromisoformat(thing["next"]) if keeps_schedule else today
        day = thing["day"] if keeps_schedule else today.day
        following = later(first, thing["often"], thing["unit"], day)
        self._storage.change({**thing, "next": following.isoformat(), "day": day, "last": today.isoformat()})
        self._history.note((number, thing))

    def remove(self, number: int) -> None:
        self._history.note((number, self.get(number)))
        self._storage.remove(number)

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        return self._history.undo()

    def cost_per_month(self) -> Decimal:
        """What all of it costs in a month on average, to the cent."""
        costs = (
            Decimal(one["cost"]) / (one["often"] * MONTHS_OF_A_UNIT[one["unit"]]) for one in self.all() if one["cost"]
        )
        return rounded(sum(costs, Decimal(0)))


def later(day: date, count: int, unit: str, day_of_month: int) -> date:
    """A day some days, weeks, months or years later; a month without that day has its last one."""
    if unit in ("Days", "Weeks"):
        return day + timedelta(days=count * (7 if unit == "Weeks" else 1))
    months = day.year * 12 + day.month - 1 + count * (12 if unit == "Years" else 1)
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(day_of_month, calendar.monthrange(year, month)[1]))


def days_left(thing: Thing, today: date) -> int:
    """The days until a thing is due; less than none where it is overdue."""
    return (date.fromisoformat(thing["next"]) - today).days


def _read(typed: dict[str, str], today: date) -> Thing:
    name = " ".join(typed["name"].split())
    if not name:
        raise ThingError("Write what it is first.", "name")
    if len(name) > MAX_TEXT:
        raise ThingError(f"At most {MAX_TEXT} characters.", "name")
    every = typed["often"].strip() or "1"
    if not every.isdecimal() or not 1 <= int(every) <= MAX_EVERY:
        raise ThingError(f"Write how often as a whole number from 1 to {MAX_EVERY}.", "often")
    try:
        following = read_day(typed["next"], today) or today.isoformat()
    except ValueError as error:
        raise ThingError(str(error), "next") from None
    day = date.fromisoformat(following).day
    return {"name": name, "often": int(every), "unit": typed["unit"], "next": following, "day": day} | _cost(typed)


def _cost(typed: dict[str, str]) -> Thing:
    text = typed.get("cost", "").strip()
    if not text:
        return {"cost": ""}
    try:
        cost = rounded(read_number(text))
    except ValueError as error:
        raise ThingError(f"Cost: {error}", "cost") from None
    if cost < 0:
        raise ThingError("A cost is not below 0.", "cost")
    return {"cost": str(cost)}
