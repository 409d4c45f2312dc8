"""Reading days as people write them."""

from __future__ import annotations

import re
from datetime import date, timedelta

WORDS = {"yesterday": -1, "today": 0, "tomorrow": 1}
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def read_day(text: str, today: date) -> str:
    """A day as YYYY-MM-DD, from 2026-12-31, 31.12.2026, today, tomorrow, or the weekday that comes next; nothing stays
    nothing. Raises ``ValueError`` with a sentence for the person."""
    cleaned = text.strip().lower()
    if not cleaned:
        return ""
    try:
        if cleaned in WORDS:
            return (today + timedelta(days=WORDS[cleaned])).isoformat()
        if cleaned in WEEKDAYS:
            ahead = (WEEKDAYS.index(cleaned) - today.weekday() - 1) % 7 + 1
            return (today + timedelta(days=ahead)).isoformat()
        found = re.fullmatch(r"([0-9]{1,2})\.\s?([0-9]{1,2})\.\s?([0-9]{4})", cleaned)
        if found:
            return date(int(found[3]), int(found[2]), int(found[1])).isoformat()
        return date.fromisoformat(cleaned).isoformat()
    except (ValueError, OverflowError):
        raise ValueError(f"{text.strip()[:20]!r} is no day; write it like 2026-12-31 or tomorrow.") from None
