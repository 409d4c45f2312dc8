"""The rules of accounts: money comes in, goes out and from one account to another; none goes below nothing."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from amounts import read_number
from history import Snapshots
from storage import Storage

MAX_NAME = 60
MOST = Decimal(1_000_000_000)

Record = dict[str, Any]


class BankError(ValueError):
    """That can't be done: the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


class Bank:
    """Accounts with a ``name``, and movements in ``cents`` with the ids of their ``account`` and the ``other`` one of a
    transfer. Balances are always worked out from the movements. Every change is kept at once and can be undone."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._history = Snapshots(storage, "accounts", "movements")

    def accounts(self) -> list[Record]:
        return self._storage.all("accounts")

    def movements(self, account: int) -> list[Record]:
        """Each with ``cents``, ``time`` and ``other``, which is nothing but for a transfer; the oldest first."""
        return [one for one in self._storage.all("movements") if one["account"] == account]

    def balances(self) -> dict[int, int]:
        """What is in each account, in cents."""
        found = {one["id"]: 0 for one in self.accounts()}
        for one in self._storage.all("movements"):
            found[one["account"]] += one["cents"]
        return found

    def balance(self, account: int) -> int:
        """In cents."""
        return self.balances().get(account, 0)

    def open_account(self, owner: str) -> int:
        """Returns the number of the account. Raises ``BankError`` without an owner."""
        name = " ".join(owner.split())[:MAX_NAME]
        if not name:
            raise BankError("Write the name of the owner.", "owner")
        self._history.take()
        return self._storage.add("accounts", {"name": name})

    def close_account(self, account: int) -> None:
        """Raises ``BankError`` while there is money in it."""
        if self.balance(account):
            raise BankError("There is still money in it: withdraw or transfer it first.", "amount")
        self._history.take()
        for one in self.movements(account):
            self._storage.remove(one["id"])
        self._storage.remove(account)

    def pay_in(self, account: int, amount: str, time: str) -> None:
        """Raises ``BankError``."""
        cents = cents_of(amount)
        self._history.take()
        self._move(account, cents, time)

    def take_out(self, account: int, amount: str, time: str) -> None:
        """Raises ``BankError`` for more than there is."""
        cents = self._there(account, amount)
        self._history.take()
        self._move(account, -cents, time)

    def transfer(self, account: int, target: int, amount: str, time: str) -> None:
        """Raises ``BankError`` for more than there is, and for the account itself."""
        if account == target:
            raise BankError("Choose another account to transfer to.", "target")
        cents = self._there(account, amount)
        self._history.take()
        self._move(account, -cents, time, target)
        self._move(target, cents, time, account)

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        return self._history.undo()

    def _there(self, account: int, amount: str) -> int:
        cents = cents_of(amount)
        if cents > self.balance(account):
            raise BankError("There is not so much money in the account.", "amount")
        return cents

    def _move(self, account: int, cents: int, time: str, other: int | None = None) -> None:
        self._storage.add("movements", {"account": account, "cents": cents, "time": time, "other": other})


def cents_of(amount: str) -> int:
    """The cents of an amount such as 30 or 12.50. Raises ``BankError``."""
    try:
        money = read_number(amount)
    except ValueError:
        raise BankError("Write an amount like 30 or 12.50.", "amount") from None
    if not 0 < money <= MOST or money * 100 % 1:
        raise BankError("An amount is above zero and has two decimals at most.", "amount")
    return int(money * 100)
