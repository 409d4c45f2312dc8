"""The rules of a rota: whose turn it is with which task, period after period, with swaps and what is done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from days import read_day
from history import Snapshots
from storage import Storage

DAYS, WEEKS, MONTHS = range(3)
MAX_NAMES = 40
MAX_NAME = 40
MAX_EVERY = 99


class RotaError(ValueError):
    """That can't be taken; the message says why, ``field`` is where."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


class Rota:
    """``people`` take ``tasks`` in turn from the day ``begin`` on: after ``every`` days, weeks or months (``unit``)
    each task goes to the next one. Every change is kept and can be undone."""

    def __init__(self, storage: Storage, first: dict[str, Any], today: date) -> None:
        self._storage = storage
        if not storage.all("rota"):
            begin = first_day(today, first["unit"])
            storage.add("rota", {**first, "begin": begin.isoformat()})
        self._snapshots = Snapshots(storage, "rota", "swaps", "done")
        self._read()

    def _read(self) -> None:
        (self.plan,) = self._storage.all("rota")
        self._swaps = {(one["period"], one["task"]): one for one in self._storage.all("swaps")}
        self._done = {(one["period"], one["task"]): one for one in self._storage.all("done")}

    @property
    def people(self) -> list[str]:
        return list(self.plan["people"])

    @property
    def tasks(self) -> list[str]:
        return list(self.plan["tasks"])

    def period(self, day: date) -> int:
        """The number of the period that a day is in; 0 is the first, those before the beginning are below."""
        begin, every = date.fromisoformat(self.plan["begin"]), self.plan["every"]
        if self.plan["unit"] == MONTHS:
            months = (day.year - begin.year) * 12 + day.month - begin.month
            return (months - (add_months(begin, months) > day)) // every
        return (day - begin).days // (every * (7 if self.plan["unit"] == WEEKS else 1))

    def first_day(self, period: int) -> date:
        begin, steps = date.fromisoformat(self.plan["begin"]), period * self.plan["every"]
        if self.plan["unit"] == MONTHS:
            return add_months(begin, steps)
        return begin + timedelta(days=steps * (7 if self.plan["unit"] == WEEKS else 1))

    def who(self, period: int, task: str) -> str:
        """Who has a task in a period, by the order or by a swap."""
        swap = self._swaps.get((period, task))
        if swap and swap["person"] in self.people:
            return str(swap["person"])
        return self.people[(self.tasks.index(task) + period) % len(self.people)]

    def is_swapped(self, period: int, task: str) -> bool:
        return (period, task) in self._swaps

    def is_done(self, period: int, task: str) -> bool:
        return (period, task) in self._done

    def free(self, period: int) -> list[str]:
        """Who has nothing to do in a period."""
        busy = {self.who(period, task) for task in self.tasks}
        return [person for person in self.people if person not in busy]

    def give(self, period: int, task: str, person: str) -> None:
        """Let somebody take a task in one period; who had a task then gets the one of the other in exchange."""
        self._snapshots.take()
        before = self.who(period, task)
        theirs = next((one for one in self.tasks if self.who(period, one) == person and one != task), None)
        self._swap(period, task, person)
        if theirs is not None and before != person:
            self._swap(period, theirs, before)
        self._read()

    def _swap(self, period: int, task: str, person: str) -> None:
        if kept := self._swaps.get((period, task)):
            self._storage.remove(kept["id"])
        self._storage.add("swaps", {"period": period, "task": task, "person": person})

    def tick(self, period: int, task: str) -> None:
        """Mark a task as done, or as not done."""
        self._snapshots.take()
        if kept := self._done.get((period, task)):
            self._storage.remove(kept["id"])
        else:
            self._storage.add("done", {"period": period, "task": task})
        self._read()

    def move_on(self) -> None:
        """Everybody moves on by one from now on, as after a period that did not count."""
        self._snapshots.take()
        people = self.people
        self._storage.change({**self.plan, "people": [*people[1:], people[0]]})
        self._read()

    def change(self, people: str, tasks: str, every: str, unit: int, begin: str, today: date) -> None:
        """Take other names, tasks or lengths, as they are written. Raises ``RotaError``."""
        names, things = _lines(people, "people"), _lines(tasks, "tasks")
        if not every.strip().isdecimal() or not 1 <= int(every.strip()[:9]) <= MAX_EVERY:
            raise RotaError(f"Write a number from 1 to {MAX_EVERY}.", "every")
        try:
            day = read_day(begin, today)
        except ValueError as error:
            raise RotaError(str(error), "begin") from None
        if not day:
            raise RotaError("Write on which day it begins.", "begin")
        self._snapshots.take()
        plan = {"people": names, "tasks": things, "every": int(every), "unit": unit, "begin": day}
        self._storage.change({**self.plan, **plan})
        self._read()

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        was_changed = self._snapshots.undo()
        self._read()
        return was_changed


def first_day(today: date, unit: int) -> date:
    """Where a first period begins: this Monday, the first of this month, or today."""
    if unit == WEEKS:
        return today - timedelta(days=today.weekday())
    return today.replace(day=1) if unit == MONTHS else today


def add_months(day: date, months: int) -> date:
    """The same day so many months later, or the last day of a month that is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    after = date(year + month // 11, (month + 1) % 12 + 1, 1)
    return min(after - timedelta(days=1), date(year, month + 1, 1) + timedelta(days=day.day - 1))


def as_text(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table as lines of text, to be pasted or printed."""
    return "\n".join("\t".join(row) for row in (heads, *rows)) + "\n"


def _lines(text: str, field: str) -> list[str]:
    found = list(dict.fromkeys(" ".join(line.split())[:MAX_NAME] for line in text.splitlines() if line.strip()))
    if not found:
        raise RotaError("Write one a line.", field)
    if len(found) > MAX_NAMES:
        raise RotaError(f"No more than {MAX_NAMES}, please.", field)
    return found
