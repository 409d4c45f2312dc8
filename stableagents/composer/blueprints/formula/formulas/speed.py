"""From two of distance, time and speed the third."""

from __future__ import annotations

from decimal import Decimal


def work_out(distance: Decimal | None, hours: Decimal | None, speed: Decimal | None) -> list[tuple[str, str]]:
    """``distance`` in km, ``hours``, ``speed`` in km/h; one of them is ``None``."""
    if hours is not None and distance is not None and speed is None:
        speed = distance / hours
        return [
            ("Speed", f"{speed:.2f} km/h"),
            ("In metres per second", f"{speed / Decimal('3.6'):.2f} m/s"),
            ("In miles per hour", f"{speed / Decimal('1.609344'):.2f} mph"),
        ]
    if hours is not None and speed is not None and distance is None:
        return [("Distance", f"{speed * hours:.2f} km"), ("In miles", f"{speed * hours / Decimal('1.609344'):.2f} mi")]
    if distance is not None and speed is not None and hours is None:
        minutes = round(distance / speed * 60)
        return [("Time", f"{minutes // 60}:{minutes % 60:02} h"), ("In minutes", f"{minutes:,}")]
    raise ValueError("Fill in two of the three; the third follows.")
