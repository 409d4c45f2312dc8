"""The day a child is due, from how far a pregnancy is."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

LENGTH = 280  # days, counted from the first day of the last period


def work_out(weeks: Decimal, days: Decimal, on: date) -> list[tuple[str, str]]:
    """``weeks`` and ``days`` as they are counted on the day ``on``."""
    if weeks != int(weeks):
        raise ValueError("Weeks of pregnancy: write whole weeks, the rest as days.")
    passed = int(weeks) * 7 + int(days)
    try:
        due, began = on + timedelta(days=LENGTH - passed), on - timedelta(days=passed)
    except OverflowError:
        raise ValueError("Counted on: that day is out of range.") from None
    return [
        ("The child is due", due.isoformat()),
        ("Days to go", f"{max(LENGTH - passed, 0)}"),
        ("Last period began", began.isoformat()),
    ]
