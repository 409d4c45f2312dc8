"""The rules of a vending machine: what is in it, the money that was put in, what comes out, the change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

from amounts import as_money, read_number
from storage import Storage

FULL = 10  # of each, after a refill
MOST = 1000
MAX_TEXT = 60
MAX_UNDO = 50

Record = dict[str, Any]


class MachineError(ValueError):
    """That is not possible: the message says why, ``field`` is the name of the field, or nothing."""

    def __init__(self, message: str, field: str = "") -> None:
        super().__init__(message)
        self.field = field


class Machine:
    """Goods have ``name``, ``price`` and ``count``; ``coins`` are those that it takes and gives, as texts."""

    def __init__(self, storage: Storage, coins: Sequence[str]) -> None:
        self._storage = storage
        self._coins = sorted(map(Decimal, coins), reverse=True)
        self._before: list[Callable[[], object]] = []

    def fill(self, first: Sequence[Sequence[str]]) -> None:
        """Put names with prices into a new machine; one that was used stays as it is."""
        if not self._storage.setting("is_filled", ""):
            self._storage.set_setting("is_filled", "yes")
            for name, price in first:
                self._storage.add("goods", {"name": name, "price": price, "count": FULL})

    def goods(self) -> list[Record]:
        return self._storage.all("goods")

    @property
    def credit(self) -> Decimal:
        """The money that was put in and not spent."""
        return Decimal(self._storage.setting("credit", "0"))

    @property
    def taken(self) -> Decimal:
        """The money that was paid for goods."""
        return Decimal(self._storage.setting("taken", "0"))

    def insert(self, coin: str) -> None:
        """Raises ``MachineError`` for a coin that it does not take."""
        if Decimal(coin) not in self._coins:
            raise MachineError(f"{coin} is no coin that this machine takes.")
        self._set_credit(self.credit + Decimal(coin))

    def buy(self, number: int) -> str:
        """Take one out. Returns its name. Raises ``MachineError``; then nothing has changed."""
        good = self._good(number)
        price = Decimal(good["price"])
        if good["count"] < 1:
            raise MachineError(f"{good['name']} is sold out.")
        if self.credit < price:
            raise MachineError(f"{as_money(price - self.credit)} is missing.")
        self._storage.change({**good, "count": good["count"] - 1})
        self._set_credit(self.credit - price)
        self._storage.set_setting("taken", str(self.taken + price))
        self._before.clear()  # what came out does not go back in
        return str(good["name"])

    def give_back(self) -> list[tuple[Decimal, int]]:
        """All the money that is left, in as few coins as there can be: coins, and how many of each."""
        left, given = self.credit, []
        for coin in self._coins:
            count = int(left / coin)
            if count:
                given.append((coin, count))
                left -= coin * count
        self._set_credit(left)
        return given

    def add_good(self, name: str, price: str, count: str) -> None:
        """Put something into the machine; a name that is there gets the price and the number. Raises
        ``MachineError``."""
        called = " ".join(name.split())[:MAX_TEXT]
        if not called:
            raise MachineError("Write what it is called.", "name")
        new = {"name": called, "price": str(self._price(price)), "count": _count(count)}
        old = next((one for one in self.goods() if one["name"].casefold() == called.casefold()), None)
        if old is None:
            added = self._storage.add("goods", new)
            self._remember(lambda: self._storage.remove(added))
        else:
            self._storage.change({**old, **new})
            self._remember(lambda: self._storage.change(old))

    def remove_good(self, number: int) -> None:
        good = self._good(number)
        self._storage.remove(number)
        self._remember(lambda: self._storage.add("goods", good))

    def refill(self) -> None:
        """At least ``FULL`` of each."""
        before = self.goods()
        for good in before:
            self._storage.change({**good, "count": max(FULL, good["count"])})
        self._remember(lambda: [self._storage.change(good) for good in before])

    def undo(self) -> bool:
        """Take the last change of the goods back. Returns whether there was one."""
        if not self._before:
            return False
        self._before.pop()()
        return True

    def _good(self, number: int) -> Record:
        good = next((one for one in self.goods() if one["id"] == number), None)
        if good is None:
            raise MachineError("Choose something in the list first.")
        return good

    def _price(self, text: str) -> Decimal:
        """A price that can be paid: the smallest coin goes into it."""
        try:
            price = read_number(text)
        except ValueError:
            raise MachineError("Write a number like 1.50.", "price") from None
        if price < 0 or price % self._coins[-1]:
            raise MachineError(f"A price goes in steps of {as_money(self._coins[-1])}.", "price")
        return price

    def _set_credit(self, credit: Decimal) -> None:
        self._storage.set_setting("credit", str(credit))

    def _remember(self, back: Callable[[], object]) -> None:
        self._before = [*self._before[1 - MAX_UNDO :], back]


def _count(text: str) -> int:
    cleaned = text.strip()
    if not (cleaned.isascii() and cleaned.isdigit()) or int(cleaned[:9]) > MOST:
        raise MachineError(f"Write a whole number up to {MOST}.", "count")
    return int(cleaned)
