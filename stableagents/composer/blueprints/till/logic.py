"""The rules of a till: what is for sale, what is being bought, the change, and what was taken on a day."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from amounts import as_money, read_number, rounded
from storage import Storage

MAX_TEXT = 100
MAX_UNDO = 50
MAX_QUANTITY = 100_000

Record = dict[str, Any]


class TillError(ValueError):
    """That is not possible: the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


class Till:
    """Goods have ``name`` and ``price``, a line of the sale also ``quantity``; a sale that was paid has ``time`` and
    ``lines``. Everything is kept at once, and every change can be taken back."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self.lines: list[Record] = json.loads(storage.setting("lines", "[]"))
        self._before: list[Callable[[], object]] = []

    def fill(self, first: Sequence[Sequence[str]]) -> None:
        """Put names with prices on sale, once: what was removed since stays away."""
        if not self._storage.setting("is_filled", ""):
            self._storage.set_setting("is_filled", "yes")
            for name, price in first:
                self._storage.add("goods", {"name": name, "price": price})

    def goods(self, words: str = "") -> list[Record]:
        wanted = words.strip().casefold()
        found = [one for one in self._storage.all("goods") if wanted in one["name"].casefold()]
        return sorted(found, key=lambda one: one["name"].casefold())

    def numbered(self) -> dict[int, Record]:
        """What is for sale by its number, in the order in which it came."""
        return dict(enumerate(sorted(self._storage.all("goods"), key=lambda one: int(one["id"])), start=1))

    def sell_numbers(self, text: str) -> None:
        """Put one of each good on the sale whose number is written: digits such as 5993348, or numbers with blanks
        between them where there are more than nine goods. Raises ``TillError``; then nothing has changed."""
        numbered = self.numbered()
        written = list("".join(text.split())) if len(numbered) < 10 else re.split(r"[\s,;]+", text.strip())
        known = [numbered.get(int(one)) if one.isascii() and one.isdigit() else None for one in written if one]
        if not known or None in known:
            raise TillError("Write the numbers of what is bought, such as 1123.", "numbers")
        for good in known:
            assert good is not None
            self.sell(int(good["id"]), "1")

    def add_good(self, name: str, price: str) -> None:
        """Keep what is for sale; a name that is there gets the new price. Raises ``TillError``."""
        called = " ".join(name.split())[:MAX_TEXT]
        if not called:
            raise TillError("Write what it is called.", "name")
        new = {"name": called, "price": str(_read(price, "price"))}
        old = next((one for one in self.goods() if one["name"].casefold() == called.casefold()), None)
        if old is None:
            added = self._storage.add("goods", new)
            self._remember(lambda: self._storage.remove(added))
        else:
            self._storage.change({**old, **new})
            self._remember(lambda: self._storage.change(old))

    def remove_good(self, number: int) -> bool:
        good = next((one for one in self.goods() if one["id"] == number), None)
        if good is None:
            return False
        self._storage.remove(number)
        self._remember(lambda: self._storage.add("goods", good))
        return True

    def sell(self, number: int, quantity: str) -> None:
        """Put some of a good on the sale. Raises ``TillError``."""
        count = _read(quantity or "1", "quantity")
        if not 0 < count <= MAX_QUANTITY:
            raise TillError("The quantity must be more than nothing.", "quantity")
        good = next((one for one in self.goods() if one["id"] == number), None)
        if good is None:
            return
        same = [line for line in self.lines if (line["name"], line["price"]) == (good["name"], good["price"])]
        if same:
            more = {**same[0], "quantity": str(Decimal(same[0]["quantity"]) + count)}
            self._replace([more if line is same[0] else line for line in self.lines])
        else:
            self._replace([*self.lines, {"name": good["name"], "price": good["price"], "quantity": str(count)}])

    def remove_line(self, place: int) -> None:
        self._replace([line for at, line in enumerate(self.lines) if at != place])

    def total(self) -> Decimal:
        return total_of(self.lines)

    def change(self, given: str) -> Decimal:
        """What goes back of the cash that was given; nothing written is the exact amount. Raises ``TillError``."""
        if not given.strip():
            return Decimal(0)
        back = _read(given, "given") - self.total()
        if back < 0:
            raise TillError(f"{as_money(-back)} is missing.", "given")
        return back

    def pay(self, given: str, now: datetime) -> Decimal:
        """End the sale. Returns the change. Raises ``TillError``; then nothing has changed."""
        if not self.lines:
            raise TillError("Nothing is being bought yet.", "given")
        back = self.change(given)
        lines = self.lines
        sale = self._storage.add("sales", {"time": now.isoformat(timespec="seconds"), "lines": lines})
        self._keep([])

        def take_back() -> None:
            self._storage.remove(sale)
            self._keep(lines)

        self._remember(take_back)
        return back

    def sales(self, day: str) -> list[Record]:
        """What was sold on a day such as 2026-11-27, the newest first."""
        return [sale for sale in reversed(self._storage.all("sales")) if sale["time"].startswith(day)]

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        if not self._before:
            return False
        self._before.pop()()
        return True

    def _replace(self, lines: list[Record]) -> None:
        before = self.lines
        self._keep(lines)
        self._remember(lambda: self._keep(before))

    def _keep(self, lines: list[Record]) -> None:
        self.lines = lines
        self._storage.set_setting("lines", json.dumps(lines))

    def _remember(self, back: Callable[[], object]) -> None:
        self._before = [*self._before[1 - MAX_UNDO :], back]


def amount_of(line: Record) -> Decimal:
    """What a line comes to, to the cent."""
    return rounded(Decimal(line["quantity"]) * Decimal(line["price"]))


def total_of(lines: list[Record]) -> Decimal:
    return sum((amount_of(line) for line in lines), Decimal(0))


def _read(text: str, field: str) -> Decimal:
    try:
        number = read_number(text)
    except ValueError:
        raise TillError("Write a number like 12.50.", field) from None
    if number < 0:
        raise TillError("This is not below 0.", field)
    return number
