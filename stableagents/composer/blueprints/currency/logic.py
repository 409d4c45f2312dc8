"""The rules of currency conversion: rates for one euro, which can be changed."""

from __future__ import annotations

import json
from decimal import Decimal, InvalidOperation

from storage import Storage

DATED = "2025-11"
# What one euro was worth, roughly, in that month.
RATES = {"EUR": "1", "USD": "1.156", "GBP": "0.880", "JPY": "179.5", "CHF": "0.931", "CAD": "1.625", "AUD": "1.780"}
RATES |= {"NZD": "2.045", "CNY": "8.22", "INR": "102.8", "SEK": "11.0", "NOK": "11.75", "DKK": "7.468", "PLN": "4.24"}
RATES |= {"CZK": "24.25", "HUF": "384", "TRY": "48.9", "MXN": "21.3", "BRL": "6.18", "ZAR": "20.0", "KRW": "1690"}
RATES |= {"SGD": "1.505"}
LARGEST = Decimal(10) ** 12


class AmountError(ValueError):
    """That is no amount or rate; the message says why."""


def read(typed: str) -> Decimal:
    """An amount with a point or a comma. Raises ``AmountError``."""
    text = typed.strip().replace(" ", "").strip("€$£¥")
    if "," in text and "." in text:
        text = text.replace("." if text.rfind(",") > text.rfind(".") else ",", "")
    try:
        number = Decimal(text.replace(",", "."))
    except InvalidOperation:
        raise AmountError("Write an amount like 12.50.") from None
    if not number.is_finite() or not 0 <= number <= LARGEST:
        raise AmountError("Write an amount that is not below zero and not too large.")
    return number


class Rates:
    """What one euro is worth in each currency; changes are kept."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._changed: dict[str, str] = json.loads(storage.setting("rates", "{}"))

    def of(self, currency: str) -> Decimal:
        return Decimal(self._changed.get(currency, RATES[currency]))

    def is_changed(self, currency: str) -> bool:
        return currency in self._changed

    def change(self, currency: str, typed: str) -> None:
        """Raises ``AmountError`` for a rate that is not above zero, and for the euro."""
        rate = read(typed)
        if rate == 0 or currency == "EUR":
            raise AmountError("A rate is above zero, and the euro's is 1.")
        self._changed[currency] = str(rate)
        self._storage.set_setting("rates", json.dumps(self._changed))

    def reset(self) -> None:
        self._changed = {}
        self._storage.set_setting("rates", "{}")

    def convert(self, amount: Decimal, source: str, target: str) -> Decimal:
        return amount / self.of(source) * self.of(target)


def as_money(amount: Decimal) -> str:
    return f"{amount:,.2f}"
