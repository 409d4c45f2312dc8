"""Lengths of time: read as people write them, in four languages, and shown as a clock does."""

from __future__ import annotations

import re

MAX_SECONDS = 100 * 3600


class TimeError(ValueError):
    """That is no length of time; the message says why."""


def read_length(text: str) -> float:
    """Seconds from ``90 s``, ``1:30``, ``1:00:00`` or ``5 min``; a bare number is minutes. Raises ``TimeError``."""
    cleaned = text.strip().lower().replace(",", ".")
    found = re.fullmatch(r"(\d+(?:\.\d+)?)\s*(s|se[ckg]\w*|m|min\w*|h|hours?|std\w*|stunden?|horas?|heures?)?", cleaned)
    if found:
        unit = (found[2] or "m").replace("st", "h")[0]
        seconds = float(found[1]) * {"s": 1, "m": 60, "h": 3600}[unit]
    elif re.fullmatch(r"\d+(:[0-5]?\d){1,2}", cleaned):
        seconds = 0.0
        for part in cleaned.split(":"):
            seconds = seconds * 60 + int(part)
    else:
        raise TimeError("Write a time like 5, 1:30 or 90 s.")
    if not 0 < seconds <= MAX_SECONDS:
        raise TimeError("Choose a time of more than nothing and less than 100 hours.")
    return seconds


def as_clock(seconds: float, *, tenths: bool = False) -> str:
    """A length of time as H:MM:SS or MM:SS, with tenths of a second where asked for."""
    tenth_count = int(max(0.0, seconds) * 10 + 1e-6)
    whole, tenth = divmod(tenth_count, 10)
    hours, rest = divmod(whole, 3600)
    minutes, second = divmod(rest, 60)
    text = f"{hours}:{minutes:02}:{second:02}" if hours else f"{minutes:02}:{second:02}"
    return f"{text}.{tenth}" if tenths else text
