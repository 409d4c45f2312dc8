"""The rules of a seat plan: which seats there are, which are booked and for whom, the takings."""

from __future__ import annotations

import json
import string
from decimal import Decimal
from random import Random

from amounts import read_number
from storage import Storage

MOST_ROWS = 26
MOST_SEATS = 30
MAX_TEXT = 60
MAX_UNDO = 50
LETTERS = string.ascii_uppercase

Seat = tuple[int, int]  # row and place in it, from 0


class SeatError(ValueError):
    """That is not possible: the message says why, ``field`` is the name of the field, or nothing."""

    def __init__(self, message: str, field: str = "") -> None:
        super().__init__(message)
        self.field = field


class SeatPlan:
    """Rows of seats, the last of which may be shorter: there are ``count`` seats. What is booked is kept at once."""

    def __init__(self, storage: Storage, rows: int, columns: int, price: str, count: int) -> None:
        self._storage = storage
        room = json.loads(storage.setting("room", "null")) or [rows, columns, price, count]
        self.rows, self.columns, self.price, self.count = int(room[0]), int(room[1]), Decimal(room[2]), int(room[3])
        self._before: list[str] = []

    def booked(self) -> dict[Seat, str]:
        """The booked seats, each with the name that it is booked for, or nothing."""
        kept = json.loads(self._storage.setting("booked", "[]"))
        return {(row, column): name for row, column, name in kept}

    def has(self, seat: Seat) -> bool:
        return seat[0] * self.columns + seat[1] < self.count

    def takings(self) -> Decimal:
        return self.price * len(self.booked())

    def book(self, seat: Seat, name: str = "") -> None:
        """Raises ``SeatError`` where it is booked already."""
        booked = self.booked()
        if seat in booked:
            raise SeatError("This seat is booked already.")
        self._keep({**booked, seat: " ".join(name.split())[:MAX_TEXT]})

    def free(self, *seats: Seat) -> None:
        """Free these seats; all of them where none is named."""
        self._keep({seat: name for seat, name in self.booked().items() if seats and seat not in seats})

    def shuffle(self, chance: Random) -> None:
        """Give everybody who has a seat another one by chance."""
        seats = [(row, column) for row in range(self.rows) for column in range(self.columns) if self.has((row, column))]
        names = list(self.booked().values())
        self._keep(dict(zip(chance.sample(seats, len(names)), names, strict=True)))

    def undo(self) -> bool:
        """Take the last booking or freeing back. Returns whether there was one."""
        if not self._before:
            return False
        self._storage.set_setting("booked", self._before.pop())
        return True

    def change_room(self, rows: str, columns: str, price: str) -> None:
        """Another number of seats, or another price. Raises ``SeatError``; then nothing has changed."""
        new_rows = _count(rows, MOST_ROWS, "rows")
        new_columns = _count(columns, MOST_SEATS, "columns")
        try:
            new_price = read_number(price or "0")
        except ValueError:
            raise SeatError("Write a price like 6.50.", "price") from None
        if new_price < 0:
            raise SeatError("Write a price like 6.50.", "price")
        lost = [seat for seat in self.booked() if seat[0] >= new_rows or seat[1] >= new_columns]
        if lost:
            raise SeatError("Booked seats would be lost. Free them first.", "rows")
        if (new_rows, new_columns) != (self.rows, self.columns):
            self.rows, self.columns, self.count = new_rows, new_columns, new_rows * new_columns
        self.price = new_price
        self._before.clear()
        self._storage.set_setting("room", json.dumps([self.rows, self.columns, str(self.price), self.count]))

    def _keep(self, booked: dict[Seat, str]) -> None:
        before = self._storage.setting("booked", "[]")
        self._before = [*self._before[1 - MAX_UNDO :], before]
        kept = [[row, column, name] for (row, column), name in sorted(booked.items())]
        self._storage.set_setting("booked", json.dumps(kept))


def row_name(row: int, *, by_table: bool) -> str:
    """Rows have letters, tables have numbers."""
    return str(row + 1) if by_table else LETTERS[row]


def seat_name(seat: Seat, *, by_table: bool) -> str:
    """A seat as A1, or as 3-1 at a table."""
    row = row_name(seat[0], by_table=by_table)
    return f"{row}-{seat[1] + 1}" if by_table else f"{row}{seat[1] + 1}"


def initials(name: str) -> str:
    """The first letters of a name's first and last word."""
    words = name.split()
    return "".join(word[0].upper() for word in (words[:1] + words[1:][-1:]))


def _count(text: str, most: int, field: str) -> int:
    cleaned = text.strip()
    if not (cleaned.isascii() and cleaned.isdigit()) or not 1 <= int(cleaned[:9]) <= most:
        raise SeatError(f"Write a whole number from 1 to {most}.", field)
    return int(cleaned)
