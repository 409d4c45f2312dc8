"""Reading days as people write them."""

from __future__ import annotations

import re
from datetime import date, timedelta

# In English, German, Spanish and French.
WORDS = {"yesterday": -1, "today": 0, "tomorrow": 1, "gestern": -1, "heute": 0, "morgen": 1}
WORDS |= {"ayer": -1, "hoy": 0, "mañana": 1, "hier": -1, "aujourd'hui": 0, "demain": 1}
WEEKDAYS = {
    name: number
    for names in (
        "monday tuesday wednesday thursday friday saturday sunday",
        "montag dienstag mittwoch donnerstag freitag samstag sonntag",
        "lunes martes miércoles jueves viernes sábado domingo",
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
    )
    for number, name in enumerate(names.split())
}


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
            ahead = (WEEKDAYS[cleaned] - today.weekday() - 1) % 7 + 1
            return (today + timedelta(days=ahead)).isoformat()
        found = re.fullmatch(r"([0-9]{1,2})\.\s?([0-9]{1,2})\.\s?([0-9]{4})", cleaned)
        if found:
            return date(int(found[3]), int(found[2]), int(found[1])).isoformat()
        return date.fromisoformat(cleaned).isoformat()
    except (ValueError, OverflowError):
        raise ValueError(f"{text.strip()[:20]!r} is no day; write it like 2026-12-31 or tomorrow.") from None
