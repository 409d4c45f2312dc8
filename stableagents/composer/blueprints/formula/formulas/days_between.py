"""The days between two dates, and the same in years, months and days."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta


def work_out(start: date, end: date) -> list[tuple[str, str]]:
    """Days from ``start`` to ``end``, in either order."""
    first, on = min(start, end), max(start, end)
    days = (on - first).days
    weeks, rest = divmod(days, 7)
    workdays = weeks * 5 + sum((first + timedelta(weeks * 7 + n)).weekday() < 5 for n in range(rest))
    months = (on.year - first.year) * 12 + on.month - first.month
    months -= later(first, months) > on
    years, start = months // 12, later(first, months)
    return [
        ("Days between", f"{days:,}"),
        ("With the first day", f"{days + 1:,}"),
        ("That is", f"{weeks} weeks and {rest} days"),
        ("Exactly", f"{years} years, {months % 12} months, {(on - start).days} days"),
        ("Monday to Friday", f"{workdays:,} days"),
    ]


def later(day: date, months: int) -> date:
    """The same day some months later, or the last of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
