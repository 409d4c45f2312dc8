"""Savings with compound interest and a monthly deposit, year by year."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

EVERY = 1  # row of a year


def rows(start: Decimal, monthly: Decimal, rate: Decimal, years: Decimal) -> Iterator[tuple[Decimal, ...]]:
    """Of each whole year what was paid in, the interest, and what there is then; the interest is added every month."""
    there = start
    for year in range(int(years)):
        before = there
        for _month in range(12):
            there += there * rate / 1200 + monthly
        paid = 12 * monthly + (start if year == 0 else 0)
        yield paid, there - before - 12 * monthly, there
