"""The rules of a cash machine for trying out: a PIN with three tries, money in and out, and the movements."""

from __future__ import annotations

import hashlib
import os
import re
from decimal import Decimal, InvalidOperation
from typing import Any

from marks import without_thousands
from storage import Storage

MAX_TRIES = 3
MOST = Decimal(1_000_000)  # of one movement
ROUNDS = 50_000  # of the hash of a PIN


class BankError(ValueError):
    """That can't be done: the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


class Bank:
    """One account. Its PIN is kept as a hash; every movement is kept at once, in cents."""

    def __init__(self, storage: Storage, first_pin: str, first_cents: int) -> None:
        self._storage = storage
        if not storage.setting("pin", ""):
            self._keep_pin(first_pin)
            if first_cents:
                self._move("opening", first_cents, "")
        self.is_open = False

    @property
    def tries_left(self) -> int:
        return MAX_TRIES - int(self._storage.setting("wrong_tries", "0"))

    def enter(self, pin: str) -> None:
        """Open the account. Raises ``BankError``; after three wrong PINs the card is kept."""
        if self.tries_left <= 0:
            raise BankError("The card is blocked after three wrong PINs.", "pin")
        if not self._is_pin(pin):
            self._storage.set_setting("wrong_tries", str(MAX_TRIES - self.tries_left + 1))
            if self.tries_left <= 0:
                raise BankError("The card is blocked after three wrong PINs.", "pin")
            raise BankError(f"That PIN is wrong. Tries left: {self.tries_left}", "pin")
        self._storage.set_setting("wrong_tries", "0")
        self.is_open = True

    def leave(self) -> None:
        self.is_open = False

    def unblock(self) -> None:
        """What a clerk of the bank would do."""
        self._storage.set_setting("wrong_tries", "0")

    def balance(self) -> int:
        """In cents."""
        return sum(movement["cents"] for movement in self.movements())

    def movements(self) -> list[dict[str, Any]]:
        """Each with ``kind``, ``cents`` and ``time``; the oldest first."""
        return self._storage.all("movements")

    def pay_in(self, amount: str, time: str) -> int:
        """Returns the cents. Raises ``BankError``."""
        cents = cents_of(amount)
        self._move("deposit", cents, time)
        return cents

    def take_out(self, amount: str, time: str) -> int:
        """Returns the cents. Raises ``BankError`` for more than there is."""
        cents = cents_of(amount)
        if cents > self.balance():
            raise BankError("There is not so much money in the account.", "amount")
        self._move("withdrawal", -cents, time)
        return cents

    def change_pin(self, pin: str) -> None:
        """Raises ``BankError`` for what is not four to six digits."""
        if not re.fullmatch(r"[0-9]{4,6}", pin.strip()):
            raise BankError("A PIN has four to six digits.", "new_pin")
        self._keep_pin(pin.strip())

    def _move(self, kind: str, cents: int, time: str) -> None:
        self._storage.add("movements", {"kind": kind, "cents": cents, "time": time})

    def _is_pin(self, pin: str) -> bool:
        salt, _, kept = self._storage.setting("pin", "").partition(":")
        return _hashed(pin.strip(), salt) == kept

    def _keep_pin(self, pin: str) -> None:
        salt = os.urandom(16).hex()
        self._storage.set_setting("pin", f"{salt}:{_hashed(pin, salt)}")


def cents_of(amount: str) -> int:
    """The cents of an amount such as 30 or 12.50. Raises ``BankError``."""
    text = without_thousands("".join(amount.split())).replace(",", ".")
    try:
        money = Decimal(text)
    except InvalidOperation:
        raise BankError("Write an amount like 30 or 12.50.", "amount") from None
    if not money.is_finite() or not 0 < money <= MOST:
        raise BankError("Write an amount above zero and up to a million.", "amount")
    if money * 100 != int(money * 100):
        raise BankError("An amount has two decimals at most.", "amount")
    return int(money * 100)


def _hashed(pin: str, salt: str) -> str:
    return hashlib.pbkdf2_hmac("sha256", pin.encode(), bytes.fromhex(salt), ROUNDS).hex()
