"""The days between two dates."""

from __future__ import annotations

from datetime import date, timedelta


def work_out(start: date, end: date) -> list[tuple[str, str]]:
    """Days from ``start`` to ``end``, in either order."""
    first, last = min(start, end), max(start, end)
    days = (last - first).days
    weeks, rest = divmod(days, 7)
    workdays = weeks * 5 + sum((first + timedelta(weeks * 7 + n)).weekday() < 5 for n in range(rest))
    return [
        ("Days between", f"{days:,}"),
        ("That is", f"{weeks} weeks and {rest} days"),
        ("Monday to Friday", f"{workdays:,} days"),
    ]
