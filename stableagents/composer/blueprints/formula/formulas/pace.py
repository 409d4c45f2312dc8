"""Running pace and speed."""

from __future__ import annotations

from decimal import Decimal


def work_out(distance: Decimal, minutes: Decimal) -> list[tuple[str, str]]:
    """``distance`` in km, time in ``minutes``."""
    seconds = minutes * 60 / distance
    return [
        ("Pace", f"{clock(seconds)} min/km"),
        ("Speed", f"{distance / minutes * 60:.1f} km/h"),
        ("Pace in miles", f"{clock(seconds * Decimal('1.609344'))} min/mile"),
        ("A marathon at this pace", f"{clock(seconds * Decimal('42.195') / 60)} h"),
    ]


def clock(seconds: Decimal) -> str:
    """Minutes and seconds, or hours and minutes, as 5:07."""
    whole = int(seconds.to_integral_value())
    return f"{whole // 60}:{whole % 60:02}"
