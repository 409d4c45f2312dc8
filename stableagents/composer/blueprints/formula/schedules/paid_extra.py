"""A loan with extra payments month by month: what of each is interest, what is paid back, and what is left."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

EVERY = 12  # rows of a year
CENT = Decimal("0.01")


def rows(amount: Decimal, rate: Decimal, years: Decimal, extra: Decimal) -> Iterator[tuple[Decimal, ...]]:
    """Of each month the payment, the interest in it, what is paid back with it, and what is left then."""
    months = int((years * 12).to_integral_value())
    monthly = rate / 1200
    payment = amount / months if monthly == 0 else amount * monthly / (1 - (1 + monthly) ** -months)
    left = amount
    while left > CENT / 2:  # what rounding leaves is no month
        interest = left * monthly
        back = min(payment + extra - interest, left)
        left -= back
        yield interest + back, interest, back, left
