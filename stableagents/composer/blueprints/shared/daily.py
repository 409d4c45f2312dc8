"""Amounts by day: the totals of the last days, and how many in a row were good."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta


def last_days(totals: Mapping[str, int], until: date, count: int) -> list[tuple[str, int]]:
    """The last days, written YYYY-MM-DD, with their totals, the oldest first."""
    days = [(until - timedelta(days=back)).isoformat() for back in reversed(range(count))]
    return [(day, totals.get(day, 0)) for day in days]


def days_in_a_row(is_good: Callable[[str], bool], today: date) -> int:
    """How many days in a row are good, up to today, or to yesterday while today is not good yet."""
    day = today if is_good(today.isoformat()) else today - timedelta(days=1)
    count = 0
    while is_good(day.isoformat()):
        count += 1
        day -= timedelta(days=1)
    return count
