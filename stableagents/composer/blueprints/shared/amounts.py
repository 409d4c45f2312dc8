"""Reading and showing numbers as people write them."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from marks import as_here, without_thousands

LARGEST = Decimal(10**12)


def read_number(text: str) -> Decimal:
    """A number from 12.50, 12,50, 1,234.50, 1.234,50, € 3 or 40 %. Raises ``ValueError`` with a sentence."""
    cleaned = without_thousands(re.sub(r"[\s$€£%']", "", text))
    if "," in cleaned and "." in cleaned:
        thousands = "," if cleaned.rfind(".") > cleaned.rfind(",") else "."
        cleaned = cleaned.replace(thousands, "")
    try:
        number = Decimal(cleaned.replace(",", ".")) if cleaned.isascii() else None
    except InvalidOperation:
        number = None
    if number is None or not number.is_finite():
        raise ValueError("write a number like 12.50.")
    if abs(number) >= LARGEST:
        raise ValueError("that number is too large.")
    return number


def as_money(amount: Decimal) -> str:
    """An amount with two decimals, rounded as shops do, such as 1,234.50 in English."""
    return as_here(f"{rounded(amount):,.2f}")


def rounded(amount: Decimal) -> Decimal:
    """An amount to the cent; half a cent goes up, away from nothing."""
    return amount.quantize(Decimal("0.01"), rounding="ROUND_HALF_UP")


def as_short(number: Decimal) -> str:
    """A number with at most two decimals and none that are nothing: 4.5, 3, 1,200 in English."""
    text = f"{rounded(number):,f}"
    return as_here(text.rstrip("0").rstrip(".") if "." in text else text)
