"""What a stay costs that is paid by the hour, from one time of day to another."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal

DAY = 24 * 60  # minutes
CENT = Decimal("0.01")


def work_out(start: str, end: str, price: Decimal, counted: str) -> list[tuple[str, str]]:
    """``start`` and ``end`` are times as HH:MM, the end of the next day where it is earlier; ``price`` is for an hour,
    of which each that is begun may count whole."""
    begin, finish = (int(time[:2]) * 60 + int(time[3:]) for time in (start, end))
    minutes = (finish - begin) % DAY
    hours = Decimal(minutes) / 60
    paid = hours.to_integral_value(ROUND_CEILING) if counted == "Each hour that is begun" else hours
    return [
        ("To pay", f"{(paid * price).quantize(CENT, ROUND_HALF_UP):,.2f}"),
        ("Time", f"{minutes // 60}:{minutes % 60:02} h"),
        ("Hours paid", f"{paid:,.2f}".rstrip("0").rstrip(".")),
    ]
