"""The fertile days of a cycle, counted from the first day of the last period."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

AFTER = 14  # days from ovulation to the next period


def work_out(period: date, cycle: Decimal) -> list[tuple[str, str]]:
    """``period`` is the first day of the last period, ``cycle`` how many days a cycle has."""
    if cycle != int(cycle):
        raise ValueError("The days of a cycle are a whole number.")
    try:
        upcoming = period + timedelta(days=int(cycle))
        ovulation = upcoming - timedelta(days=AFTER)
        fertile = ovulation - timedelta(days=5)
    except OverflowError:
        raise ValueError("Counted on: that day is out of range.") from None
    return [
        ("Ovulation", ovulation.isoformat()),
        ("Fertile from", fertile.isoformat()),
        ("Fertile until", (ovulation + timedelta(days=1)).isoformat()),
        ("Next period", upcoming.isoformat()),
    ]
