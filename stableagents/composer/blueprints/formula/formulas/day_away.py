"""The day that is so many days, weeks, months or years after another, or before it."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from decimal import Decimal

DAYS = {"Days": 1, "Weeks": 7}
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = {"Months": 1, "Years": 12}


def work_out(start: date, count: Decimal, unit: str, way: str) -> list[tuple[str, str]]:
    """``count`` of the ``unit`` from ``start``, ``way`` after or before it."""
    steps = int(count) * (-1 if way == "Before it" else 1)
    try:
        day = start + timedelta(days=steps * DAYS[unit]) if unit in DAYS else _months_on(start, steps * MONTHS[unit])
    except (OverflowError, ValueError):
        raise ValueError("Count: that day is out of range.") from None
    days, workdays = abs((day - start).days), _workdays(min(start, day), abs((day - start).days))
    return [
        ("Day", day.isoformat()),
        ("Weekday", WEEKDAYS[day.weekday()]),
        ("Days between", f"{days:,}"),
        ("Monday to Friday", f"{workdays:,} days"),
    ]


def _months_on(day: date, months: int) -> date:
    """The same day some months away, or the last of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _workdays(first: date, days: int) -> int:
    weeks, rest = divmod(days, 7)
    return weeks * 5 + sum((first + timedelta(weeks * 7 + n)).weekday() < 5 for n in range(rest))
