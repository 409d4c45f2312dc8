"""The rules of taking turns: who had it least often is next, and of those who had it longest ago. The day is given."""

from __future__ import annotations

from datetime import date
from typing import Any

from history import Snapshots
from storage import Storage

MAX_NAME = 40
MAX_PEOPLE = 100

Person = dict[str, Any]


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

    def people(self) -> list[Person]:
        """Those who take part, in the order in which they came."""
        return self._storage.all("people")

    def turns(self) -> list[dict[str, Any]]:
        """What was done, the last first."""
        return sorted(self._storage.all("turns"), key=lambda one: int(one["id"]), reverse=True)

    def times(self, person: Person) -> int:
        """How often somebody did it."""
        return sum(one["person"] == person["id"] for one in self._storage.all("turns"))

    def last(self, person: Person) -> str:
        """The day on which somebody did it last, or nothing."""
        return next((str(one["day"]) for one in self.turns() if one["person"] == person["id"]), "")

    def next(self) -> Person | None:
        """Whose turn it is, if anybody takes part."""
        newest = {one["person"]: one["id"] for one in reversed(self.turns())}
        return min(
            self.people(),
            key=lambda one: (self.times(one) + one["before"], newest.get(one["id"], 0), one["id"]),
            default=None,
        )

    def done(self, number: int, today: date) -> None:
        """Somebody did it today."""
        self._before.take()
        self._storage.add("turns", {"person": number, "day": today.isoformat()})

    def add(self, name: str) -> int:
        """Somebody joins, and need not catch up with the others. Returns the number. Raises ``TurnError``."""
        called = " ".join(name.split())[:MAX_NAME]
        people = self.people()
        if not called:
            raise TurnError("Write a name.")
        if any(one["name"].casefold() == called.casefold() for one in people):
            raise TurnError("This one takes part already.")
        if len(people) >= MAX_PEOPLE:
            raise TurnError(f"There are {MAX_PEOPLE} names, which is as many as can be.")
        self._before.take()
        least = min((self.times(one) + one["before"] for one in people), default=0)
        return self._storage.add("people", {"name": called, "before": least})

    def remove(self, number: int) -> None:
        """Somebody takes part no longer; what was done stays."""
        self._before.take()
        self._storage.remove(number)

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        return self._before.undo()
