"""When a journey ends that begins at a time, and what fuel it takes."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

DAY = 24 * 60  # minutes


def work_out(distance: Decimal, speed: Decimal, start: str, burns: Decimal | None) -> list[tuple[str, str]]:
    """``speed`` is the distance of an hour, ``start`` a time as HH:MM, ``burns`` the litres of an hour."""
    hours = distance / speed
    minutes = int((hours * 60).to_integral_value(ROUND_HALF_UP))
    days, clock = divmod(int(start[:2]) * 60 + int(start[3:]) + minutes, DAY)
    return [
        ("Arrival", f"{clock // 60:02}:{clock % 60:02}"),
        *([("Days later", str(days))] if days else []),
        ("Time taken", f"{minutes // 60}:{minutes % 60:02} h"),
        *([("Fuel used", f"{burns * hours:.1f} l")] if burns is not None else []),
    ]
