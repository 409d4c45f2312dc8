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


def work_out(amount: Decimal, currency: str) -> list[tuple[str, str]]:
    """How many of each coin and note ``amount`` takes; what is smaller than the least coin is left over."""
    names = dict(zip(VALUES.get(currency, ()), NAMES.get(currency, ()), strict=False))
    values = VALUES.get(currency) or next(iter(VALUES.values()))
    cents, taken = int(amount * 100), []
    rest = cents
    for value in values:
        number, rest = divmod(rest, value)
        if number:
            taken.append((value, number))
    return [
        ("Pieces", f"{sum(number for _value, number in taken):,}"),
        *((names.get(value, f"{value / 100:,.2f}"), f"{number:,}") for value, number in taken),
        ("In cents", f"{cents:,}"),
        *([("Left over", f"{rest / 100:.2f}")] if rest else []),
    ]
