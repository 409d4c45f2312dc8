"""Durations as people write them: 3:45, 1:23.4, 1:02:30. They are kept in seconds."""

from __future__ import annotations

import re
from decimal import Decimal

HOUR, MINUTE = 3600, 60


def read_duration(text: str) -> str:
    """The seconds of 3:45, 1:23.4, 1:02:30 or 28.4. Raises ``ValueError`` with a sentence."""
    found = re.fullmatch(r"(?:(?:([0-9]{1,4}):)?([0-9]{1,4}):)?([0-9]{1,5})(?:[.,]([0-9]{1,3}))?", text.strip())
    hours, minutes, seconds = (int(part or 0) for part in found.groups()[:3]) if found else (0, 0, 0)
    is_over = found is not None and ((found[1] and minutes >= MINUTE) or (found[2] and seconds >= MINUTE))
    if found is None or is_over:
        raise ValueError("write a duration like 3:45 or 1:02:30.")
    return f"{hours * HOUR + minutes * MINUTE + seconds}" + (f".{found[4]}" if found[4] else "")


def as_duration(seconds: Decimal) -> str:
    """Seconds as 3:45, 1:23.4 or 1:02:30; at most three digits behind the point."""
    sign, whole = ("-" if seconds < 0 else ""), abs(seconds).quantize(Decimal("0.001"))
    full = int(whole)
    behind = f"{whole - full:.3f}"[1:].rstrip("0").rstrip(".")
    hours, minutes, rest = full // HOUR, full % HOUR // MINUTE, full % MINUTE
    return sign + (f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}") + behind
