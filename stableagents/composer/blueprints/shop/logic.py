"""The rules of a small shop: goods with a price and a stock, what lies in the cart, and the orders."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from amounts import read_number, rounded
from history import Snapshots
from storage import Storage

MAX_TEXT = 100
MAX_STOCK = 1_000_000

Record = dict[str, Any]


class ShopError(ValueError):
    """That is not possible: the message says why, ``field`` is the name of the field, or nothing."""

    def __init__(self, message: str, field: str = "") -> None:
        super().__init__(message)
        self.field = field


@dataclass(frozen=True)
class Line:
    """One good in the cart; ``number`` is that of the good."""

    number: int
    name: str
    price: Decimal
    quantity: int

    @property
    def amount(self) -> Decimal:
        return rounded(self.price * self.quantity)


class Shop:
    """Goods have ``name``, ``price`` and ``stock``, what is in the cart ``good`` and ``quantity``, an order ``time``,
    ``customer`` and ``lines``. All is kept at once, and every change can be taken back."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._history = Snapshots(storage, "goods", "cart", "orders")

    def fill(self, first: Sequence[Sequence[str]]) -> None:
        """Put names with prices and stocks on sale, once: what was removed since stays away."""
        if not self._storage.setting("is_filled", ""):
            self._storage.set_setting("is_filled", "yes")
            for name, price, stock in first:
                self._storage.add("goods", {"name": name, "price": price, "stock": int(stock)})

    def goods(self, words: str = "") -> list[Record]:
        wanted = words.strip().casefold()
        found = [one for one in self._storage.all("goods") if wanted in one["name"].casefold()]
        return sorted(found, key=lambda one: one["name"].casefold())

    def save_good(self, name: str, price: str, stock: str) -> None:
        """Keep what is for sale; a name that is there gets the new price and stock. Raises ``ShopError``."""
        called = " ".join(name.split())[:MAX_TEXT]
        if not called:
            raise ShopError("Write what it is called.", "name")
        new = {"name": called, "price": str(_read_price(price)), "stock": _read_count(stock, "stock")}
        old = next((one for one in self.goods() if one["name"].casefold() == called.casefold()), None)
        self._history.take()
        if old is None:
            self._storage.add("goods", new)
        else:
            self._storage.change({**old, **new})

    def remove_good(self, number: int) -> None:
        """Take a good out of the shop and out of the cart."""
        self._history.take()
        self._storage.remove(number)
        for record in self._storage.all("cart"):
            if record["good"] == number:
                self._storage.remove(record["id"])

    def left(self, good: Record) -> int:
        """How many can still be put in the cart."""
        return max(0, good["stock"] - self._in_cart(good["id"]))

    def put(self, number: int, quantity: str) -> None:
        """Put some of a good in the cart. Raises ``ShopError`` where that many are not there."""
        count = _read_count(quantity or "1", "quantity")
        good = self._good(number)
        if not count:
            raise ShopError("The quantity must be more than nothing.", "quantity")
        if count > self.left(good):
            raise ShopError(f"Only {self.left(good)} are left of {good['name']}.", "quantity")
        self._set_quantity(number, self._in_cart(number) + count)

    def take_one(self, number: int) -> None:
        """One less of a good in the cart; the last one takes its line away."""
        self._set_quantity(number, self._in_cart(number) - 1)

    def remove_line(self, number: int) -> None:
        self._set_quantity(number, 0)

    def empty_cart(self) -> None:
        self._history.take()
        self._clear_cart()

    def lines(self) -> list[Line]:
        """What lies in the cart, at the prices of now."""
        goods = {good["id"]: good for good in self.goods()}
        return [
            Line(good["id"], good["name"], Decimal(good["price"]), record["quantity"])
            for record in self._storage.all("cart")
            if (good := goods.get(record["good"]))
        ]

    def total(self) -> Decimal:
        return sum((line.amount for line in self.lines()), Decimal(0))

    def check_out(self, customer: str, now: datetime) -> Decimal:
        """Make an order of the cart: the stock goes down and the cart is empty. Returns what is to be paid. Raises
        ``ShopError``; then nothing has changed."""
        lines = self.lines()
        if not lines:
            raise ShopError("The cart is empty.")
        for line in lines:
            if line.quantity > (stock := self._good(line.number)["stock"]):
                raise ShopError(f"Only {stock} are left of {line.name}.")
        total = self.total()
        self._history.take()
        for line in lines:
            self._add_to_stock(line.number, -line.quantity)
        kept = [[line.name, str(line.price), line.quantity, line.number] for line in lines]
        called = " ".join(customer.split())[:MAX_TEXT]
        self._storage.add("orders", {"time": now.isoformat(timespec="minutes"), "customer": called, "lines": kept})
        self._clear_cart()
        return total

    def orders(self) -> list[Record]:
        """All orders, the newest first."""
        return list(reversed(self._storage.all("orders")))

    def cancel(self, number: int) -> None:
        """Take an order out and put back what it held, as far as that is still for sale."""
        order = next((one for one in self.orders() if one["id"] == number), None)
        if order is None:
            return
        self._history.take()
        for _name, _price, quantity, good in order["lines"]:
            self._add_to_stock(good, quantity)
        self._storage.remove(number)

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        return self._history.undo()

    def _good(self, number: int) -> Record:
        good = next((one for one in self.goods() if one["id"] == number), None)
        if good is None:
            raise ShopError("That is not for sale any more.")
        return good

    def _in_cart(self, number: int) -> int:
        return sum(record["quantity"] for record in self._storage.all("cart") if record["good"] == number)

    def _set_quantity(self, number: int, quantity: int) -> None:
        self._history.take()
        known = next((record for record in self._storage.all("cart") if record["good"] == number), None)
        if known is None:
            self._storage.add("cart", {"good": number, "quantity": quantity})
        elif quantity > 0:
            self._storage.change({**known, "quantity": quantity})
        else:
            self._storage.remove(known["id"])

    def _add_to_stock(self, number: int, count: int) -> None:
        good = next((one for one in self.goods() if one["id"] == number), None)
        if good is not None:
            self._storage.change({**good, "stock": good["stock"] + count})

    def _clear_cart(self) -> None:
        for record in self._storage.all("cart"):
            self._storage.remove(record["id"])


def total_of(order: Record) -> Decimal:
    """What an order came to."""
    return sum((rounded(Decimal(price) * quantity) for _name, price, quantity, _good in order["lines"]), Decimal(0))


def _read_price(text: str) -> Decimal:
    try:
        number = read_number(text)
    except ValueError:
        raise ShopError("Write a number like 12.50.", "price") from None
    if number < 0:
        raise ShopError("This is not below 0.", "price")
    return number


def _read_count(text: str, field: str) -> int:
    cleaned = text.strip()
    if not (cleaned.isascii() and cleaned.isdigit()) or len(cleaned) > 9 or int(cleaned) > MAX_STOCK:
        raise ShopError(f"Write a whole number from 0 to {MAX_STOCK}.", field)
    return int(cleaned)
