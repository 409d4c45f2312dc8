"""A sum with compound interest, year by year."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

EVERY = 1  # row of a year


def rows(amount: Decimal, rate: Decimal, years: Decimal) -> Iterator[tuple[Decimal, ...]]:
    """Of each whole year its interest, the interest so far, and what there is then."""
    there = amount
    for _year in range(int(years)):
        interest = there * rate / 100
        there += interest
        yield interest, there - amount, there
