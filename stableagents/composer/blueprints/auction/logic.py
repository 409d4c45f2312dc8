"""The rules of a blind auction: one bid for each name, hidden until the end; of equal bids the earlier one wins."""

from __future__ import annotations

import json
from decimal import Decimal

from amounts import read_number
from storage import Storage

MOST = Decimal(1_000_000_000)
MAX_NAME = 60


class AuctionError(ValueError):
    """That can't be done: the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


class Auction:
    """``bids`` by name, in the order in which they came; kept at once."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        kept = json.loads(storage.setting("bids", "{}"))
        self.bids: dict[str, Decimal] = {name: Decimal(amount) for name, amount in kept.items()}
        self.is_over = storage.setting("is_over", "") == "yes"

    def bid(self, name: str, amount: str) -> None:
        """Raises ``AuctionError``: without a name or an amount, for a second bid, or after the end."""
        name = " ".join(name.split())[:MAX_NAME]
        if self.is_over:
            raise AuctionError("The auction is over. Press New auction.", "name")
        if not name:
            raise AuctionError("Write a name.", "name")
        if name.casefold() in (known.casefold() for known in self.bids):
            raise AuctionError("That name has a bid already.", "name")
        self.bids[name] = amount_of(amount)
        self._keep()

    def end(self) -> None:
        """Raises ``AuctionError`` where nobody has bid."""
        if not self.bids:
            raise AuctionError("Nobody has bid yet.", "name")
        self.is_over = True
        self._keep()

    def again(self) -> None:
        self.bids, self.is_over = {}, False
        self._keep()

    def ranked(self) -> list[tuple[str, Decimal]]:
        """The highest bid first; of equal ones the earlier."""
        return sorted(self.bids.items(), key=lambda bid: -bid[1])

    def is_tied(self) -> bool:
        """Whether the highest bid was made twice."""
        highest = [amount for _name, amount in self.ranked()[:2]]
        return len(highest) == 2 and highest[0] == highest[1]

    def _keep(self) -> None:
        self._storage.set_setting("bids", json.dumps({name: str(amount) for name, amount in self.bids.items()}))
        self._storage.set_setting("is_over", "yes" if self.is_over else "")


def amount_of(text: str) -> Decimal:
    """Raises ``AuctionError``."""
    try:
        amount = read_number(text)
    except ValueError:
        raise AuctionError("Write the bid as a number, such as 120 or 99.50.", "amount") from None
    if not 0 < amount <= MOST or amount * 100 % 1:
        raise AuctionError("A bid is above 0 and has two decimals at most.", "amount")
    return amount
