"""The time since a day, and what it saved."""

from __future__ import annotations

from datetime import date
from decimal import Decimal


def work_out(start: date, on: date, daily: Decimal) -> list[tuple[str, str]]:
    """Days from ``start`` to ``on``, and what ``daily`` amounts to in them."""
    if on < start:
        raise ValueError("The first day is after the other one.")
    days = (on - start).days
    weeks, rest = divmod(days, 7)
    return [
        ("Days since", f"{days:,}"),
        ("That is", f"{weeks} weeks and {rest} days"),
        ("Hours", f"{days * 24:,}"),
        ("Saved", f"{days * daily:,.2f}"),
        ("Saved in a year", f"{365 * daily:,.2f}"),
    ]
