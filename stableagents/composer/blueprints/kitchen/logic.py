"""The rules of several timers at once. The time is given, never taken: seconds that go on while the app is closed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from history import History
from lengths import read_length
from storage import Storage

MAX_NAME = 40
MAX_TIMERS = 30
RINGS_S = 60  # how long a timer rings that nobody stops

Record = dict[str, Any]


class TooManyError(ValueError):
    """There can't be another timer; the message says why."""


def left_of(timer: Record, now: float) -> float:
    """The seconds that are left; below nothing once it is over."""
    return float(timer["ends"] - now if timer["ends"] else timer["left"])


class Timers:
    """Each has its ``length`` in seconds, ``left`` while it rests, and ``ends``, the moment of its end, while it runs;
    ``is_heard`` once somebody has stopped its ringing. Every change is kept at once."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._history = History(storage, "timers")

    def fill(self, first: Sequence[tuple[str, float]]) -> None:
        """Take what was named at first, once; these rest until they are started."""
        if not self._storage.setting("is_filled", ""):
            self._storage.set_setting("is_filled", "yes")
            for name, seconds in first:
                self._storage.add("timers", _timer(name, seconds))

    def all(self) -> list[Record]:
        return self._storage.all("timers")

    def get(self, number: int) -> Record | None:
        return next((timer for timer in self.all() if timer["id"] == number), None)

    def add(self, name: str, length: str, now: float) -> int:
        """A new timer that runs at once; returns its number. Raises ``TimeError`` and ``TooManyError``."""
        seconds = read_length(length)
        count = len(self.all())
        if count >= MAX_TIMERS:
            raise TooManyError(f"There are {MAX_TIMERS} timers, which is as many as can be.")
        called = " ".join(name.split())[:MAX_NAME] or f"Timer {count + 1}"
        added = self._storage.add("timers", {**_timer(called, seconds), "ends": now + seconds})
        self._history.note((added, None))
        return added

    def go_or_pause(self, number: int, now: float) -> None:
        """A timer that runs rests, one that rests goes on; one that is over begins again."""
        if timer := self.get(number):
            if is_over(timer, now):
                self._change(timer, ends=now + timer["length"], is_heard=False)
            elif timer["ends"]:
                self._change(timer, left=left_of(timer, now), ends=0)
            else:
                self._change(timer, ends=now + timer["left"], is_heard=False)

    def start_all(self, now: float) -> None:
        """Start whatever rests."""
        for timer in self.all():
            if not timer["ends"]:
                self.go_or_pause(timer["id"], now)

    def set_back(self, number: int) -> None:
        """The whole length again, at rest."""
        if timer := self.get(number):
            self._change(timer, left=timer["length"], ends=0, is_heard=False)

    def give_more(self, number: int, seconds: float, now: float) -> None:
        """A timer that is over runs again for so long."""
        if timer := self.get(number):
            if not timer["ends"]:
                self._change(timer, left=timer["left"] + seconds)
            else:
                self._change(timer, ends=max(now, timer["ends"]) + seconds, is_heard=False)

    def remove(self, number: int) -> None:
        if timer := self.get(number):
            self._storage.remove(number)
            self._history.note((number, timer))

    def undo(self) -> bool:
        """Take the last new or removed timer back. Returns whether there was one."""
        return self._history.undo()

    def ringing(self, now: float) -> list[str]:
        """The names of those that are over and were not heard; each rings for a minute at most."""
        over = [timer for timer in self.all() if is_over(timer, now) and not timer["is_heard"]]
        return [timer["name"] for timer in over if left_of(timer, now) > -RINGS_S]

    def hear(self, now: float) -> None:
        """Somebody has heard those that are over."""
        for timer in self.all():
            if is_over(timer, now) and not timer["is_heard"]:
                self._change(timer, is_heard=True)

    def next_over(self, now: float) -> Record | None:
        """The one that runs and is over first."""
        running = [timer for timer in self.all() if timer["ends"] > now]
        return min(running, key=lambda timer: timer["ends"], default=None)

    def _change(self, timer: Record, **values: Any) -> None:
        self._storage.change({**timer, **values})


def is_over(timer: Record, now: float) -> bool:
    return bool(timer["ends"]) and timer["ends"] <= now


def _timer(name: str, seconds: float) -> Record:
    return {"name": name, "length": seconds, "left": seconds, "ends": 0, "is_heard": False}
