"""An amount in as few coins and notes as possible."""

from __future__ import annotations

from decimal import Decimal

# The values in cents, the largest first.
VALUES = {
    "US dollar": (10000, 5000, 2000, 1000, 500, 100, 25, 10, 5, 1),
    "Euro": (50000, 20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1),
    "Pound sterling": (5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1),
    "US coins": (25, 10, 5, 1),
    "Euro coins": (200, 100, 50, 20, 10, 5, 2, 1),
    "Swiss franc": (100000, 20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5),
}
# What coins are called that have names of their own.
NAMES = {"US coins": ("Quarters", "Dimes", "Nickels", "Pennies")}


def taken(amount: Decimal, currency: str) -> tuple[list[tuple[str, int]], int]:
    """What each coin and note is called and how many of it ``amount`` takes; the cents left over, which are less than
    the least coin."""
    values = VALUES.get(currency) or next(iter(VALUES.values()))
    names = dict(zip(values, NAMES.get(currency, ()), strict=False))
    found, rest = [], int(amount * 100)
    for value in values:
        number, rest = divmod(rest, value)
        if number:
            found.append((names.get(value, f"{value / 100:,.2f}"), number))
    return found, rest
