"""Easter Sunday, and the feasts that move with it."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

FEASTS = (("Ash Wednesday", -46), ("Good Friday", -2), ("Easter Monday", 1), ("Ascension Day", 39), ("Whit Sunday", 49))


def work_out(year: Decimal) -> list[tuple[str, str]]:
    """Easter Sunday of a ``year`` from 1583 on, and the feasts around it."""
    if year % 1:
        raise ValueError("Write a whole number.")
    sunday = easter(int(year))
    return [
        ("Easter Sunday", sunday.isoformat()),
        *((name, (sunday + timedelta(days=days)).isoformat()) for name, days in FEASTS),
    ]


def easter(year: int) -> date:
    """The Sunday after the first full moon of spring, as the Church counts it since 1583 (Meeus, Astronomical
    Algorithms, chapter 8)."""
    century, in_century = divmod(year, 100)
    leaps, rest = divmod(century, 4)
    golden = year % 19
    moon = (19 * golden + century - leaps - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * rest + 2 * (in_century // 4) - moon - in_century % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)
