"""How long a loan lasts that is paid back with the same amount each month."""

from __future__ import annotations

from decimal import Decimal

LONGEST = 1200  # months


def work_out(amount: Decimal, rate: Decimal, monthly: Decimal) -> list[tuple[str, str]]:
    """``rate`` is the interest of a year in percent, ``monthly`` what is paid each month."""
    left, paid, months = amount, Decimal(0), 0
    while left > 0 and months < LONGEST:
        left += left * rate / 1200
        part = min(monthly, left)
        left, paid, months = left - part, paid + part, months + 1
    if left > 0:
        raise ValueError("With that amount a month the loan is never paid off.")
    years, rest = divmod(months, 12)
    return [
        ("Months", f"{months}"),
        ("That is", f"{years} years and {rest} months"),
        ("Paid in all", f"{paid:,.2f}"),
        ("Interest in all", f"{paid - amount:,.2f}"),
    ]
