"""The rules around a formula: what is typed is read and checked at its field; results are kept."""

from __future__ import annotations

import re
from calendar import isleap
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from amounts import read_number
from days import read_day, read_time
from storage import Storage

MAX_EARLIER = 100
MAX_TEXT = 2000
SMALL = Decimal("0.001")  # a least amount below it stands for anything above 0


class InputError(ValueError):
    """A field can't be used like this; the message says why, ``field`` is its name."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


@dataclass(frozen=True)
class Input:
    """One field. ``type`` is number, whole (a number without decimals), optional (a number or nothing), numbers, date,
    time (as HH:MM), text or choice; ``least`` and ``most`` are the allowed range."""

    name: str
    label: str
    unit: str = ""
    type: str = "number"
    first: str = ""
    least: str = ""
    most: str = ""
    choices: tuple[str, ...] = ()

    def begins_with(self, today: date) -> str:
        """What stands in the field at first: of a day of each year (MM-DD) the next one."""
        if self.type != "date" or not re.fullmatch(r"[0-9]{2}-[0-9]{2}", self.first):
            return self.first
        month, day = map(int, self.first.split("-"))
        years = range(today.year, today.year + 9)  # 29 February is at most eight years away
        days = [date(year, month, day) for year in years if (month, day) != (2, 29) or isleap(year)]
        return next(one for one in days if one >= today).isoformat()

    def read(self, typed: str) -> Any:
        """What was typed, as a Decimal, a list of them, a date, a text or ``None``. Raises ``InputError``."""
        text = typed.strip()
        if not text and self.type == "optional":
            return None
        if not text:
            raise InputError(f"{self.label}: fill this in.", self.name)
        if self.type in ("choice", "text"):
            return text[:MAX_TEXT]
        if self.type == "date":
            return self._day(text)
        if self.type == "time":
            return self._time(text)
        if self.type == "numbers":
            divider = r"[\s;]+" if ";" in text or (not re.search(r",\s", text) and "," in text) else r"[\s,;]+"
            return [self._number(part) for part in re.split(divider, text) if part]
        number = self._number(text)
        if self.type == "whole" and number != number.to_integral_value():
            raise InputError(f"{self.label}: write a whole number.", self.name)
        return number

    def _number(self, text: str) -> Decimal:
        try:
            number = read_number(text)
        except ValueError as error:
            raise InputError(f"{self.label}: {error}", self.name) from None
        if self.least and number <= 0 < Decimal(self.least) < SMALL:
            raise InputError(f"{self.label}: more than 0.", self.name)
        if self.least and number < Decimal(self.least):
            raise InputError(f"{self.label}: at least {self.least}.", self.name)
        if self.most and number > Decimal(self.most):
            raise InputError(f"{self.label}: at most {self.most}.", self.name)
        return number

    def _time(self, text: str) -> str:
        try:
            return read_time(text)
        except ValueError as error:
            raise InputError(f"{self.label}: {error}", self.name) from None

    def _day(self, text: str) -> date:
        try:
            return date.fromisoformat(read_day(text, date.today()))
        except ValueError as error:
            raise InputError(f"{self.label}: {error}", self.name) from None


def read_inputs(inputs: list[Input], typed: Mapping[str, str]) -> dict[str, Any]:
    """Every field's value. Raises ``InputError`` for the first that can't be used."""
    return {field.name: field.read(typed.get(field.name, "")) for field in inputs}


def as_number(value: Decimal) -> str:
    """A result as people write it: at most six significant decimals, no needless zeros, thousands apart."""
    if value == 0:
        return "0"
    if not -6 <= value.adjusted() <= 15:
        return f"{value:.6E}".replace("E+", "E")
    places = 2 if abs(value) >= 1000 else 4 if abs(value) >= 1 else 6 - value.adjusted()
    text = f"{value:,.{places}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


class Earlier:
    """Results that were worked out before, newest first; the last removal can be undone."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._removed: list[dict[str, Any]] = []

    def all(self) -> list[dict[str, Any]]:
        return list(reversed(self._storage.all("results")))

    def keep(self, typed: Mapping[str, str], result: str, today: date) -> None:
        self._storage.add("results", {"typed": dict(typed), "result": result, "day": today.isoformat()})
        for record in self.all()[MAX_EARLIER:]:
            self._storage.remove(record["id"])

    def get(self, number: int) -> dict[str, Any] | None:
        return next((record for record in self.all() if record["id"] == number), None)

    def clear(self) -> int:
        """Remove them all. Returns how many that were."""
        self._removed = self._storage.all("results")
        for record in self._removed:
            self._storage.remove(record["id"])
        return len(self._removed)

    def undo(self) -> int:
        brought, self._removed = self._removed, []
        for record in brought:
            self._storage.add("results", record)
        return len(brought)
