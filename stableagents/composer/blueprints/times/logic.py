"""The rules of time zones."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


class TimeError(ValueError):
    """That is no time; the message says how to write one."""


def read(typed: str, zone: str, now: datetime) -> datetime:
    """A time such as 14:30, 2:30 pm or 2026-12-31 14:30 in a zone; without a day it is today there."""
    found = re.fullmatch(
        r"(?:(\d{4})-(\d{1,2})-(\d{1,2})[ T]+)?(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm)?(?: ?uhr)?", typed.strip().lower()
    )
    if not found:
        raise TimeError("Write a time like 14:30 or 2026-12-31 14:30.")
    year, month, day, hour, minute, half = found.groups()
    today = now.astimezone(zone_of(zone))
    hours = int(hour) % 12 + (12 if half == "pm" else 0) if half else int(hour)
    try:
        date = (int(year), int(month), int(day)) if year else (today.year, today.month, today.day)
        return datetime(*date, hours, int(minute or 0), tzinfo=zone_of(zone))
    except ValueError:
        raise TimeError("There is no such time.") from None


def zone_of(name: str) -> ZoneInfo:
    """Raises ``TimeError`` where this computer does not know the zone."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise TimeError(f"This computer does not know the time zone {name}.") from None


def elsewhere(moment: datetime, zone: str) -> datetime:
    return moment.astimezone(zone_of(zone))


def offset(moment: datetime) -> str:
    """The difference from UTC, such as +5:30."""
    minutes = round((moment.utcoffset() or timedelta()).total_seconds() / 60)
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60}:{abs(minutes) % 60:02d}"


def as_text(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M}"
