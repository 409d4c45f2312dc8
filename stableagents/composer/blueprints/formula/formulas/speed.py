"""Speed from distance and time."""

from __future__ import annotations

from decimal import Decimal


def work_out(distance: Decimal, hours: Decimal) -> list[tuple[str, str]]:
    """``distance`` in km, time in ``hours``."""
    speed = distance / hours
    return [
        ("Speed", f"{speed:.2f} km/h"),
        ("In metres per second", f"{speed / Decimal('3.6'):.2f} m/s"),
        ("In miles per hour", f"{speed / Decimal('1.609344'):.2f} mph"),
    ]
