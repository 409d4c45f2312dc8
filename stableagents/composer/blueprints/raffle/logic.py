"""The rules of a raffle: numbered tickets, prizes, and draws in which no ticket comes twice. Time and chance are
given."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any

from amounts import read_number
from history import Snapshots
from storage import Storage

MAX_TEXT = 80
MAX_TICKETS = 10_000
MAX_PRIZES = 500

Record = dict[str, Any]


class RaffleError(ValueError):
    """That can't be done: the message says why, ``field`` is the name of the field, if one is at fault."""

    def __init__(self, message: str, field: str = "") -> None:
        super().__init__(message)
        self.field = field


class Raffle:
    """Tickets have ``number`` and ``name``, prizes ``name``, draws ``prize``, ``number``, ``name``, ``time`` and
    whether they were ``missed``: nobody came for the prize, so it is drawn for again. ``most`` is the last number that
    there is. Every change is kept at once and can be taken back."""

    def __init__(self, storage: Storage, most: int, first_price: str, first_prizes: list[str]) -> None:
        self._storage = storage
        self._before = Snapshots(storage, "tickets", "prizes", "draws")
        self.most = most or MAX_TICKETS
        self._first_price = first_price
        if not storage.setting("begun", ""):
            storage.set_setting("begun", "yes")
            for name in first_prizes:
                storage.add("prizes", {"name": name})

    # Tickets.

    def tickets(self) -> list[Record]:
        """The tickets that were sold, by number."""
        return sorted(self._storage.all("tickets"), key=lambda one: int(one["number"]))

    def sell(self, name: str, count: str, numbers: str) -> list[int]:
        """Sell tickets to somebody: the numbers that are named, such as 5-8, 12; else so many of the next free ones.
        Returns the numbers. Raises ``RaffleError``."""
        called = " ".join(name.split())[:MAX_TEXT]
        if not called:
            raise RaffleError("Write who buys the tickets.", "buyer")
        taken = {int(one["number"]) for one in self.tickets()}
        sold = self._named(numbers, taken) if numbers.strip() else self._next(count, taken)
        self._before.take()
        for number in sold:
            self._storage.add("tickets", {"number": number, "name": called})
        return sold

    def take_back(self, ticket: int) -> None:
        """A ticket by its ``id`` was not sold after all."""
        self._before.take()
        self._storage.remove(ticket)

    def _named(self, text: str, taken: set[int]) -> list[int]:
        numbers = list(dict.fromkeys(_read_numbers(text)))
        if not numbers or not all(1 <= number <= self.most for number in numbers):
            raise RaffleError(f"Write numbers from 1 to {self.most}, such as 5-8, 12.", "numbers")
        if sold := [number for number in numbers if number in taken]:
            raise RaffleError(f"Already sold: {', '.join(map(str, sold[:10]))}", "numbers")
        return numbers

    def _next(self, text: str, taken: set[int]) -> list[int]:
        count = int(text) if re.fullmatch(r"[0-9]{1,5}", text.strip() or "1") and text.strip() else 1
        if (text.strip() and not re.fullmatch(r"[0-9]{1,5}", text.strip())) or not 1 <= count <= 1000:
            raise RaffleError("Write how many tickets, from 1 to 1000.", "count")
        free = (number for number in range(1, self.most + 1) if number not in taken)
        found = [number for number, _ in zip(free, range(count), strict=False)]
        if len(found) < count:
            raise RaffleError(f"So many are not left: {len(found)}", "count")
        return found

    @property
    def price(self) -> str:
        """What a ticket costs, as it was written; empty for nothing."""
        return self._storage.setting("price", self._first_price)

    def set_price(self, text: str) -> None:
        """Raises ``RaffleError``."""
        try:
            cost = read_number(text) if text.strip() else Decimal(0)
        except ValueError:
            raise RaffleError("Write a price such as 2 or 1.50.", "price") from None
        if cost < 0:
            raise RaffleError("Write a price such as 2 or 1.50.", "price")
        self._storage.set_setting("price", text.strip())

    def takings(self) -> Decimal:
        return (read_number(self.price) if self.price else Decimal(0)) * len(self.tickets())

    # Prizes.

    def prizes(self) -> list[Record]:
        """The prizes in the order in which they are drawn."""
        return self._storage.all("prizes")

    def add_prize(self, name: str) -> None:
        """Raises ``RaffleError``."""
        called = " ".join(name.split())[:MAX_TEXT]
        if not called:
            raise RaffleError("Write what can be won.", "prize")
        if len(self.prizes()) >= MAX_PRIZES:
            raise RaffleError(f"There are {MAX_PRIZES} prizes, which is as many as can be.", "prize")
        self._before.take()
        self._storage.add("prizes", {"name": called})

    def remove_prize(self, prize: int) -> None:
        self._before.take()
        self._storage.remove(prize)

    def winner(self, prize: int) -> Record | None:
        """The draw that a prize, by its ``id``, was won in."""
        return next((draw for draw in self.draws() if draw["prize_id"] == prize and not draw["missed"]), None)

    def next_prize(self) -> Record | None:
        """The first prize that nobody has won yet."""
        won = {draw["prize_id"] for draw in self.draws() if not draw["missed"]}
        return next((prize for prize in self.prizes() if prize["id"] not in won), None)

    # Draws.

    def draws(self) -> list[Record]:
        """Every draw, the first one first."""
        return self._storage.all("draws")

    def in_the_drum(self, *, once_each: bool) -> list[Record]:
        """The tickets that can be drawn: none that was drawn, and with ``once_each`` none of somebody who has won."""
        drawn = {draw["number"] for draw in self.draws()}
        winners = {draw["name"].casefold() for draw in self.draws() if not draw["missed"]} if once_each else set()
        return [one for one in self.tickets() if one["number"] not in drawn and one["name"].casefold() not in winners]

    def draw(self, chance: random.Random, now: datetime, *, once_each: bool) -> Record:
        """Draw a ticket for the next prize. Returns the draw. Raises ``RaffleError``."""
        prize = self.next_prize()
        if prize is None and self.prizes():
            raise RaffleError("All prizes are won.")
        tickets = self.in_the_drum(once_each=once_each)
        if not tickets:
            raise RaffleError("No ticket is left that could win." if self.tickets() else "Sell tickets first.")
        self._before.take()
        ticket = chance.choice(tickets)
        made = {"prize": prize["name"] if prize else "", "prize_id": prize["id"] if prize else 0, "missed": False}
        made |= {"number": ticket["number"], "name": ticket["name"], "time": now.strftime("%Y-%m-%d %H:%M")}
        return {**made, "id": self._storage.add("draws", made)}

    def miss(self) -> bool:
        """Nobody comes for the last prize: it will be drawn for again, and that ticket stays out. Returns whether there
        was one."""
        last = next((draw for draw in reversed(self.draws()) if not draw["missed"]), None)
        if last is None:
            return False
        self._before.take()
        self._storage.change({**last, "missed": True})
        return True

    def begin_again(self) -> None:
        """All tickets can be drawn again, and all prizes be won."""
        self._before.take()
        for draw in self.draws():
            self._storage.remove(draw["id"])

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        return self._before.undo()


def _read_numbers(text: str) -> Iterator[int]:
    """The numbers in "5-8, 12"; nothing at all where something else is written."""
    for part in re.split(r"[,;\s]+", re.sub(r"\s*[-–]\s*", "-", text.strip())):
        found = re.fullmatch(r"([0-9]{1,5})(?:-([0-9]{1,5}))?", part)
        if not found or (found[2] and int(found[2]) < int(found[1])):
            yield 0
            return
        yield from range(int(found[1]), int(found[2] or found[1]) + 1)
