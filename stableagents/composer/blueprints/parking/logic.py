"""The rules of a parking lot: which car stands where since when, and what it owes when it leaves. The time is given."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from amounts import read_number, rounded
from history import Snapshots
from storage import Storage

MAX_TEXT = 20
MINUTES = 60
DAY = 24 * MINUTES

Record = dict[str, Any]


class ParkingError(ValueError):
    """That can't be done: the message says why, ``field`` is the name of the field, if one is at fault."""

    def __init__(self, message: str, field: str = "") -> None:
        super().__init__(message)
        self.field = field


@dataclass(frozen=True)
class Rates:
    """What an hour costs that is begun, how many minutes are free, and the most for a day, 0 for no such limit."""

    hour: Decimal
    free: int
    day: Decimal

    def fee(self, minutes: int) -> Decimal:
        """What is owed for so many minutes: begun hours, within each day no more than the most for a day."""
        if minutes <= self.free:
            return Decimal(0)
        days, rest = divmod(minutes, DAY)
        hours = math.ceil(rest / MINUTES)
        if not self.day:
            return rounded(self.hour * (24 * days + hours))
        return rounded(min(self.day, 24 * self.hour) * days + min(self.day, self.hour * hours))


class Lot:
    """Cars that stand here have ``place``, ``plate`` and ``since``; those that left also ``until`` and ``fee``. All is
    kept at once and can be taken back."""

    def __init__(self, storage: Storage, places: int, first: Rates) -> None:
        self._storage = storage
        self._before = Snapshots(storage, "cars", "left")
        self._first_places = places
        self._first = first

    @property
    def places(self) -> int:
        return int(self._storage.setting("places", str(self._first_places)))

    @property
    def rates(self) -> Rates:
        first = self._first
        hour, free, day = (
            self._storage.setting(name, str(usual))
            for name, usual in (("hour", first.hour), ("free", first.free), ("day", first.day))
        )
        return Rates(Decimal(hour), int(free), Decimal(day))

    def change(self, places: str, hour: str, free: str, day: str) -> None:
        """Another number of places, and other rates. Raises ``ParkingError``."""
        count = _whole(places, 1, 500, "places", "Write a number of places from 1 to 500.")
        if any(car["place"] > count for car in self.cars()):
            raise ParkingError("A car stands on a place with a higher number.", "places")
        minutes = _whole(free, 0, DAY, "free", "Write free minutes from 0 to 1440.")
        each, most = _money(hour, "hour"), _money(day, "day")
        for name, value in (("places", count), ("hour", each), ("free", minutes), ("day", most)):
            self._storage.set_setting(name, str(value))

    def cars(self) -> list[Record]:
        """The cars that stand here, by place."""
        return sorted(self._storage.all("cars"), key=lambda car: int(car["place"]))

    def car_at(self, place: int) -> Record | None:
        return next((car for car in self.cars() if car["place"] == place), None)

    def free_places(self) -> list[int]:
        taken = {car["place"] for car in self.cars()}
        return [place for place in range(1, self.places + 1) if place not in taken]

    def enter(self, plate: str, place: str, now: datetime) -> int:
        """A car comes to a place, or to the first one that is free. Returns the place. Raises ``ParkingError``."""
        sign = " ".join(plate.upper().split())[:MAX_TEXT]
        if not sign:
            raise ParkingError("Write the number plate.", "plate")
        if other := next((car for car in self.cars() if _bare(car["plate"]) == _bare(sign)), None):
            raise ParkingError(f"This car stands on place {other['place']} already.", "plate")
        free = self.free_places()
        if not free:
            raise ParkingError("All places are taken.")
        wanted = free[0]
        if place.strip():
            wanted = _whole(place, 1, self.places, "place", f"Write a place from 1 to {self.places}.")
        if wanted not in free:
            raise ParkingError(f"Place {wanted} is taken.", "place")
        self._before.take()
        self._storage.add("cars", {"place": wanted, "plate": sign, "since": now.isoformat(timespec="minutes")})
        return wanted

    def leave(self, number: int, now: datetime) -> Record | None:
        """A car leaves; returns it with its fee."""
        car = next((one for one in self.cars() if one["id"] == number), None)
        if car is None:
            return None
        self._before.take()
        until = now.isoformat(timespec="minutes")
        left = {key: car[key] for key in ("place", "plate", "since")}
        left |= {"until": until, "fee": str(self.rates.fee(minutes_between(car["since"], now)))}
        self._storage.remove(number)
        return {**left, "id": self._storage.add("left", left)}

    def left(self) -> list[Record]:
        """The cars that left, the latest first."""
        return list(reversed(self._storage.all("left")))

    def takings(self, day: str) -> Decimal:
        """What was paid on a day, written YYYY-MM-DD."""
        return sum((Decimal(car["fee"]) for car in self.left() if car["until"].startswith(day)), Decimal(0))

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        return self._before.undo()


def minutes_between(since: str, now: datetime) -> int:
    """The minutes that a car has stood; none where the clock went back."""
    return max(0, int((now - datetime.fromisoformat(since)).total_seconds() // 60))


def as_length(minutes: int) -> str:
    """How long that is, as 2:05 h."""
    return f"{minutes // MINUTES}:{minutes % MINUTES:02} h"


def _bare(plate: str) -> str:
    return re.sub(r"\W", "", plate.upper())


def _whole(text: str, least: int, most: int, field: str, message: str) -> int:
    said = text.strip()
    if not (said.isascii() and said.isdigit() and len(said) < 6 and least <= int(said) <= most):
        raise ParkingError(message, field)
    return int(said)


def _money(text: str, field: str) -> Decimal:
    try:
        amount = read_number(text) if text.strip() else Decimal(0)
    except ValueError:
        amount = Decimal(-1)
    if not 0 <= amount <= 10_000:
        raise ParkingError("Write an amount such as 2 or 1.50.", field)
    return amount
