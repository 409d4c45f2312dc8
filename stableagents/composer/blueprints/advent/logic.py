"""The rules of an Advent calendar: a door opens from its day of December on, and stays open."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from datetime import date

from storage import Storage

DECEMBER = 12
LAST_MONTH_AFTER = 1  # in January, the doors are those of the December before
MAX_TEXT = 500


class DoorError(ValueError):
    """A door does not open yet; the message says from when."""


class Calendar:
    """Doors from 1 on. ``order`` is how they are mixed; what is behind each is a text. All is kept at once."""

    def __init__(self, storage: Storage, count: int, usual: Sequence[str], chance: random.Random) -> None:
        self._storage = storage
        self.count = count
        self._usual = usual
        kept = json.loads(storage.setting("order", "[]"))
        self.order: list[int] = kept if sorted(kept) == list(range(1, count + 1)) else []
        if not self.order:
            self.order = list(range(1, count + 1))
            chance.shuffle(self.order)
            storage.set_setting("order", json.dumps(self.order))
        self._texts: dict[str, str] = json.loads(storage.setting("texts", "{}"))
        self._opened: dict[str, list[int]] = json.loads(storage.setting("opened", "{}"))

    def text(self, door: int) -> str:
        """What is behind a door: what was written, or what usually is."""
        usual = self._usual[(door - 1) % len(self._usual)] if self._usual else ""
        return self._texts.get(str(door), usual)

    def write(self, door: int, text: str) -> None:
        """Put something behind a door; nothing brings back what usually is there."""
        cleaned = text.strip()[:MAX_TEXT]
        if cleaned:
            self._texts[str(door)] = cleaned
        else:
            self._texts.pop(str(door), None)
        self._storage.set_setting("texts", json.dumps(self._texts))

    def may_open(self, door: int, today: date) -> bool:
        return today >= day_of(door, today)

    def opened(self, today: date) -> list[int]:
        """The doors that are open this year."""
        return list(self._opened.get(str(year_of(today)), []))

    def open(self, door: int, today: date) -> str:
        """Open a door; returns what is behind it. Raises ``DoorError`` before its day."""
        if not self.may_open(door, today):
            wait = (day_of(door, today) - today).days
            raise DoorError(f"Door {door} opens on December {door}, in {wait} days.")
        opened = self.opened(today)
        if door not in opened:
            self._opened[str(year_of(today))] = [*opened, door]
            self._keep()
        return self.text(door)

    def close_all(self, today: date) -> None:
        """Close the doors of this year."""
        self._opened.pop(str(year_of(today)), None)
        self._keep()

    def waiting(self, today: date) -> list[int]:
        """The doors that may be opened and are not."""
        opened = self.opened(today)
        return [door for door in range(1, self.count + 1) if door not in opened and self.may_open(door, today)]

    def _keep(self) -> None:
        self._storage.set_setting("opened", json.dumps(self._opened))


def year_of(today: date) -> int:
    """The year of the December that counts: in January it is still the one before."""
    return today.year - 1 if today.month <= LAST_MONTH_AFTER else today.year


def day_of(door: int, today: date) -> date:
    """The day from which a door may be opened."""
    return date(year_of(today), DECEMBER, door)
