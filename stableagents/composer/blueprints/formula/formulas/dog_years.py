"""The age of a dog in years of people."""

from __future__ import annotations

from decimal import Decimal

YEARS = (15, 9)  # of people, for the first years of the dog
FURTHER = 5


def work_out(years: Decimal) -> list[tuple[str, str]]:
    """``years`` of the dog; parts of a year count for their part."""
    human, left = Decimal(0), years
    for count in YEARS:
        part = min(Decimal(1), left)
        human, left = human + part * count, left - part
    human += left * FURTHER
    return [("Age in years of people", f"{human:.1f}".removesuffix(".0"))]
