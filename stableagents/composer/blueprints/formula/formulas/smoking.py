"""What not smoking since a day has saved."""

from __future__ import annotations

from datetime import date
from decimal import Decimal


def work_out(start: date, on: date, daily: Decimal, price: Decimal, pack: Decimal) -> list[tuple[str, str]]:
    """``daily`` cigarettes that were smoked, at the ``price`` of a ``pack`` of so many."""
    if on < start:
        raise ValueError("The first day is after the other one.")
    days = (on - start).days
    each_day = daily * price / pack
    return [
        ("Days without smoking", f"{days:,}"),
        ("Cigarettes not smoked", f"{days * daily:,.0f}"),
        ("Saved", f"{days * each_day:,.2f}"),
        ("Saved in a month", f"{each_day * 365 / 12:,.2f}"),
        ("Saved in a year", f"{each_day * 365:,.2f}"),
    ]
