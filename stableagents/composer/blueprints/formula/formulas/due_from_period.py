"""The day a child is due, from the first day of the last period."""

from __future__ import annotations

from datetime import date, timedelta

LENGTH = 280  # days, counted from the first day of the last period


def work_out(period: date, on: date) -> list[tuple[str, str]]:
    """``period`` is the first day of the last period, ``on`` the day on which the weeks are counted."""
    passed = (on - period).days
    if passed < 0:
        raise ValueError("The first day of the last period is after the other day.")
    try:
        due = period + timedelta(days=LENGTH)
    except OverflowError:
        raise ValueError("Counted on: that day is out of range.") from None
    weeks, days = divmod(passed, 7)
    return [
        ("The child is due", due.isoformat()),
        ("Week of pregnancy", f"{weeks + 1} ({weeks} + {days})"),
        ("Days to go", f"{LENGTH - passed}"),
    ]
