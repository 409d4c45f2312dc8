"""The rules of taking turns: who had it least often is next, and of those who had it longest ago. The day is given."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

from history import Snapshots
from storage import Storage

MAX_NAME = 40
MAX_PEOPLE = 100

Person = dict[str, Any]
Turn = dict[str, Any]


class TurnError(ValueError):
    """That can't be done: the message says why."""


class Turns:
    """Each person has a ``name`` and ``before``, the turns that count as had before joining; each turn has the
    ``person`` by number and the ``day``. All is kept at once."""

    def __init__(self, storage: Storage, first: list[str]) -> None:
        self._storage = storage
        self._before = Snapshots(storage, "people", "turns")
        if not storage.setting("begun", False):
            for name in first:
                storage.add("people", {"name": name, "before": 0})
            storage.set_setting("begun", True)
        self._read()

    def _read(self) -> None:
        self._people = self._storage.all("people")
        self._turns = sorted(self._storage.all("turns"), key=lambda one: int(one["id"]))
        self._times = Counter(one["person"] for one in self._turns)
        self._last = {one["person"]: one for one in self._turns}

    def people(self) -> list[Person]:
        """Those who take part, in the order in which they came."""
        return list(self._people)

    def turns(self) -> list[Turn]:
        """What was done, the last first."""
        return self._turns[::-1]

    def times(self, person: Person) -> int:
        """How often somebody did it."""
        return self._times[person["id"]]

    def last(self, person: Person) -> str:
        """The day on which somebody did it last, or nothing."""
        return str(self._last[person["id"]]["day"]) if person["id"] in self._last else ""

    def next(self) -> Person | None:
        """Whose turn it is, if anybody takes part."""
        return min(self._people, key=self._order, default=None)

    def _order(self, person: Person) -> tuple[int, int, int]:
        """Who did it less often comes first, then who did it longer ago, then who came earlier."""
        last = self._last[person["id"]]["id"] if person["id"] in self._last else 0
        return self.times(person) + person["before"], last, person["id"]

    def done(self, number: int, today: date) -> None:
        """Somebody did it today."""
        self._before.take()
        self._storage.add("turns", {"person": number, "day": today.isoformat()})
        self._read()

    def add(self, name: str) -> int:
        """Somebody joins, and need not catch up with the others. Returns the number. Raises ``TurnError``."""
        called = " ".join(name.split())[:MAX_NAME]
        if not called:
            raise TurnError("Write a name.")
        if any(one["name"].casefold() == called.casefold() for one in self._people):
            raise TurnError("This one takes part already.")
        if len(self._people) >= MAX_PEOPLE:
            raise TurnError(f"There are {MAX_PEOPLE} names, which is as many as can be.")
        self._before.take()
        least = min((self.times(one) + one["before"] for one in self._people), default=0)
        number = self._storage.add("people", {"name": called, "before": least})
        self._read()
        return number

    def remove(self, number: int) -> None:
        """Somebody takes part no longer; what was done stays."""
        self._before.take()
        self._storage.remove(number)
        self._read()

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        was_changed = self._before.undo()
        self._read()
        return was_changed
