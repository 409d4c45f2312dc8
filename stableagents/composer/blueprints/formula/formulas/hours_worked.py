"""How long somebody worked from one time of day to another without the break, and what that is paid."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

DAY = 24 * 60  # minutes
CENT = Decimal("0.01")


def work_out(start: str, end: str, pause: Decimal | None, wage: Decimal | None) -> list[tuple[str, str]]:
    """``start`` and ``end`` are times as HH:MM, the end of the next day where it is earlier; ``pause`` is in minutes,
    ``wage`` for an hour. Raises ``ValueError`` for a break that is longer than the work."""
    begin, finish = (int(time[:2]) * 60 + int(time[3:]) for time in (start, end))
    minutes = Decimal((finish - begin) % DAY) - (pause or 0)
    if minutes < 0:
        raise ValueError("Break: it is longer than the work.")
    hours = minutes / 60
    return [
        ("Hours worked", f"{hours:,.2f}".rstrip("0").rstrip(".")),
        ("Time worked", f"{int(minutes) // 60}:{int(minutes) % 60:02} h"),
        *([("Pay", f"{(hours * wage).quantize(CENT, ROUND_HALF_UP):,.2f}")] if wage is not None else []),
    ]
