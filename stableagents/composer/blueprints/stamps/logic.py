"""The rules of stamp cards: a stamp for each purchase, and a full card is one for free. The day is given."""

from __future__ import annotations

from datetime import date
from typing import Any

from history import Snapshots
from storage import Storage

MAX_TEXT = 60
MAX_CUSTOMERS = 5000

Customer = dict[str, Any]


class CardError(ValueError):
    """That can't be done: the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


class Cards:
    """Each customer has ``name``, ``phone``, ``stamps`` on the card of now, ``free``, the cards that were full, and the
    day of the ``last`` stamp. ``paid`` stamps fill a card: the next one is free. All is kept at once."""

    def __init__(self, storage: Storage, paid: int) -> None:
        self._storage = storage
        self._before = Snapshots(storage, "customers")
        self.paid = paid

    def found(self, text: str) -> list[Customer]:
        """Those whose name or phone has the text, by name; everybody for nothing."""
        wanted, digits = text.strip().casefold(), _digits(text)
        return sorted(
            (
                one
                for one in self._storage.all("customers")
                if wanted in one["name"].casefold() or (digits and digits in _digits(one["phone"]))
            ),
            key=lambda one: one["name"].casefold(),
        )

    def get(self, number: int) -> Customer | None:
        return next((one for one in self._storage.all("customers") if one["id"] == number), None)

    def is_full(self, customer: Customer) -> bool:
        """Whether the next one is free."""
        return bool(customer["stamps"] >= self.paid)

    def add(self, name: str, phone: str) -> int:
        """A new customer with an empty card; returns the number. Raises ``CardError``."""
        called, number = (" ".join(text.split())[:MAX_TEXT] for text in (name, phone))
        if not called:
            raise CardError("Write a name.", "customer_name")
        everybody = self._storage.all("customers")
        if any(one["name"].casefold() == called.casefold() and one["phone"] == number for one in everybody):
            raise CardError("This customer has a card already.", "customer_name")
        if len(everybody) >= MAX_CUSTOMERS:
            raise CardError(f"There are {MAX_CUSTOMERS} cards, which is as many as can be.", "customer_name")
        self._before.take()
        return self._storage.add("customers", {"name": called, "phone": number, "stamps": 0, "free": 0, "last": ""})

    def stamp(self, number: int, today: date) -> bool:
        """One purchase: a stamp, or for a full card the free one, and the card begins again. Returns whether it was
        free."""
        customer = self.get(number)
        if customer is None:
            return False
        self._before.take()
        is_free = self.is_full(customer)
        stamps, free = (0, customer["free"] + 1) if is_free else (customer["stamps"] + 1, customer["free"])
        self._storage.change({**customer, "stamps": stamps, "free": free, "last": today.isoformat()})
        return is_free

    def remove(self, number: int) -> None:
        self._before.take()
        self._storage.remove(number)

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        return self._before.undo()


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdecimal())
