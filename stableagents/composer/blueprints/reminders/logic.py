"""The rules of reminders and alarms: each has words, a moment, and comes once or again and again."""

from __future__ import annotations

import calendar
from datetime import date, datetime, timedelta
from typing import Any

from days import read_day, read_time
from storage import Storage

ONCE, DAILY, WEEKDAYS, WEEKLY, MONTHLY = "Once", "Every day", "Monday to Friday", "Every week", "Every month"
FEW_MINUTES = "Every few minutes"
MAX_TEXT, MAX_MINUTES = 200, 1440
SATURDAY = 5

Reminder = dict[str, Any]


class ReminderError(ValueError):
    """A reminder can't be kept like this: the message says why, ``field`` is what, day, time, minutes or latest."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


class Reminders:
    """Reminders with ``what``, ``next`` (a moment as YYYY-MM-DD HH:MM) and ``repeat``; one that is over has no next."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._removed: Reminder | None = None

    def all(self) -> list[Reminder]:
        """The reminders, those that come soonest first."""
        return sorted(self._storage.all("reminders"), key=lambda one: (one["next"] or "9999", one["id"]))

    def add(self, what: str, day: str, time: str, repeat: str, now: datetime) -> int:
        """Keep a reminder; without a day it comes at that time next. Raises ``ReminderError``."""
        what = _checked(what)
        moment = _moment(day, time, now)
        if repeat == ONCE and moment <= now:
            raise ReminderError("This moment is over.", "day" if day.strip() else "time")
        while moment <= now:
            moment = after(moment, repeat, moment.day)
        if repeat == WEEKDAYS and moment.weekday() >= SATURDAY:
            moment = after(moment, repeat, moment.day)
        kept = {"what": what, "next": _written(moment), "repeat": repeat, "day": moment.day}
        return self._storage.add("reminders", kept)

    def add_often(self, what: str, minutes: str, earliest: str, latest: str, now: datetime) -> int:
        """Keep what comes again after so many ``minutes``, within the hours between two times if there are any. Raises
        ``ReminderError``."""
        what = _checked(what)
        if not (minutes.strip().isdecimal() and 0 < int(minutes) <= MAX_MINUTES):
            raise ReminderError(f"Write a number of minutes from 1 to {MAX_MINUTES}.", "minutes")
        earliest, latest = (_time_in(time, field) for time, field in ((earliest, "earliest"), (latest, "latest")))
        if earliest and latest and latest <= earliest:
            raise ReminderError("The end is before the beginning.", "latest")
        kept = {"what": what, "repeat": FEW_MINUTES, "minutes": int(minutes), "earliest": earliest, "latest": latest}
        return self._storage.add("reminders", {**kept, "next": _written(_again({**kept, "next": _written(now)}, now))})

    def fill(self, first: dict[str, str], now: datetime) -> None:
        """Keep what an app reminds of from its first start on, if anything; once."""
        if first.get("what") and not self._storage.setting("filled", ""):
            self._storage.set_setting("filled", "yes")
            self.add_often(**first, now=now)

    def due(self, now: datetime) -> list[Reminder]:
        """What has come and was not answered yet."""
        return [one for one in self.all() if one["next"] and one["next"] <= _written(now)]

    def answer(self, number: int, now: datetime) -> None:
        """A reminder was seen: it comes again when it is its time, or is over."""
        for one in self.all():
            if one["id"] == number and one["next"]:
                self._storage.change({**one, "next": "" if one["repeat"] == ONCE else _written(_again(one, now))})

    def snooze(self, number: int, minutes: int, now: datetime) -> None:
        """Let a reminder that has come wait some minutes more."""
        for one in self.all():
            if one["id"] == number:
                self._storage.change({**one, "next": _written(now + timedelta(minutes=minutes))})

    def remove(self, number: int) -> None:
        self._removed = next((one for one in self.all() if one["id"] == number), None)
        self._storage.remove(number)

    def undo(self) -> bool:
        removed, self._removed = self._removed, None
        if removed is not None:
            self._storage.add("reminders", removed)
        return removed is not None


def after(moment: datetime, repeat: str, day: int) -> datetime:
    """When a reminder comes again; ``day`` is the day of the month that it had first."""
    if repeat == MONTHLY:
        year, month = (moment.year + 1, 1) if moment.month == 12 else (moment.year, moment.month + 1)
        return moment.replace(year=year, month=month, day=min(day, calendar.monthrange(year, month)[1]))
    moment += timedelta(days=7 if repeat == WEEKLY else 1)
    while repeat == WEEKDAYS and moment.weekday() >= SATURDAY:
        moment += timedelta(days=1)
    return moment


def _again(one: Reminder, now: datetime) -> datetime:
    """The first moment after now at which a reminder that repeats comes again."""
    moment = datetime.fromisoformat(one["next"])
    if one["repeat"] != FEW_MINUTES:
        while moment <= now:
            moment = after(moment, one["repeat"], one["day"])
        return moment
    step = timedelta(minutes=one["minutes"])
    moment += step * max(1, (now - moment) // step + 1)
    if one["latest"] and moment.strftime("%H:%M") > one["latest"]:
        moment = (moment + timedelta(days=1)).replace(hour=0, minute=0)
    begins = one["earliest"] and moment.strftime("%H:%M") < one["earliest"]
    return datetime.fromisoformat(f"{moment.date().isoformat()} {one['earliest']}") if begins else moment


def _checked(what: str) -> str:
    what = " ".join(what.split())
    if not what:
        raise ReminderError("Write what to remind of.", "what")
    if len(what) > MAX_TEXT:
        raise ReminderError(f"At most {MAX_TEXT} characters.", "what")
    return what


def _time_in(time: str, field: str) -> str:
    try:
        return read_time(time)
    except ValueError as error:
        raise ReminderError(str(error), field) from None


def _moment(day: str, time: str, now: datetime) -> datetime:
    try:
        kept_day = read_day(day, now.date())
    except ValueError as error:
        raise ReminderError(str(error), "day") from None
    kept_time = _time_in(time, "time")
    if not kept_time:
        raise ReminderError("Write a time like 7:30.", "time")
    moment = datetime.fromisoformat(f"{kept_day or now.date().isoformat()} {kept_time}")
    return moment + timedelta(days=1) if not kept_day and moment <= now and moment.date() < date.max else moment


def _written(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d %H:%M")
