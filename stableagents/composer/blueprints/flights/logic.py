"""The rules of booking a flight."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from days import read_day
from storage import Storage


class BookingError(ValueError):
    """That can't be booked; ``fields`` are those at fault, the message says why."""

    def __init__(self, message: str, *fields: str) -> None:
        super().__init__(message)
        self.fields = fields


@dataclass(frozen=True)
class Booking:
    """A flight there, and home on ``last_day`` where that is not ``None``."""

    first_day: date
    last_day: date | None = None


def read(departure: str, homeward: str, *, is_return: bool, today: date) -> Booking:
    """The booking of what was typed; the return counts for a return flight alone. Raises ``BookingError``."""
    wrong, days = [], {}
    for field, typed in {"departure": departure, "homeward": homeward if is_return else departure}.items():
        try:
            days[field] = date.fromisoformat(read_day(typed, today))
        except ValueError:
            wrong.append(field)
    if not is_return:
        wrong = wrong[:1]
    if wrong:
        raise BookingError("Write a day like 31.12.2026.", *wrong)
    if is_return and days["homeward"] < days["departure"]:
        raise BookingError("The return is before the departure.", "homeward")
    return Booking(days["departure"], days["homeward"] if is_return else None)


def as_text(day: date) -> str:
    return f"{day:%d.%m.%Y}"


class Bookings:
    """What was booked, newest first; the last cancelling can be undone."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._cancelled: dict[str, Any] | None = None

    def all(self) -> list[dict[str, Any]]:
        """Each with ``departure`` and ``homeward`` as YYYY-MM-DD, the latter empty for one way."""
        return self._storage.all("bookings")[::-1]

    def keep(self, booking: Booking) -> None:
        home = booking.last_day.isoformat() if booking.last_day else ""
        self._storage.add("bookings", {"departure": booking.first_day.isoformat(), "homeward": home})

    def cancel(self, number: int) -> bool:
        found = next((entry for entry in self.all() if entry["id"] == number), None)
        if found is not None:
            self._cancelled = found
            self._storage.remove(number)
        return found is not None

    def undo(self) -> bool:
        cancelled, self._cancelled = self._cancelled, None
        if cancelled is not None:
            self._storage.add("bookings", cancelled)
        return cancelled is not None
