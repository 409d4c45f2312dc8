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
    """A day as YYYY-MM-DD, from 2026-12-31, 31.12.2026, 31/12/2026, today, tomorrow, +3 (days from now), or the weekday
    that comes next; nothing stays nothing. Raises ``ValueError`` with a sentence for the person."""
    cleaned = text.strip().lower()
    if not cleaned:
        return ""
    try:
        if cleaned in WORDS:
            return (today + timedelta(days=WORDS[cleaned])).isoformat()
        if cleaned in WEEKDAYS:
            ahead = (WEEKDAYS[cleaned] - today.weekday() - 1) % 7 + 1
            return (today + timedelta(days=ahead)).isoformat()
        if re.fullmatch(r"\+[0-9]{1,4}", cleaned):
            return (today + timedelta(days=int(cleaned))).isoformat()
        found = re.fullmatch(r"([0-9]{1,2})([./])\s?([0-9]{1,2})\2\s?([0-9]{4})", cleaned)
        if found:
            return date(int(found[4]), int(found[3]), int(found[1])).isoformat()
        return date.fromisoformat(cleaned).isoformat()
    except (ValueError, OverflowError):
        raise ValueError(f"{text.strip()[:20]!r} is no day; write it like 2026-12-31 or tomorrow.") from None


def read_time(text: str) -> str:
    """A time of day as HH:MM, from 7:30, 07.30, 7, 7 pm, 19h30 or 730; nothing stays nothing. Raises ``ValueError``
    with a sentence for the person."""
    cleaned = text.strip().lower().removesuffix("uhr").strip()
    if not cleaned:
        return ""
    found = re.fullmatch(r"([0-9]{1,2})(?:[:.h ]?([0-9]{2})?)\s?([ap])?\.?m?\.?", cleaned)
    hours, minutes = (int(found[1]), int(found[2] or 0)) if found else (99, 0)
    if found and found[3] and 1 <= hours <= 12:
        hours = hours % 12 + (12 if found[3] == "p" else 0)
    if hours > 23 or minutes > 59:
        raise ValueError(f"{text.strip()[:20]!r} is no time; write it like 19:30.")
    return f"{hours:02}:{minutes:02}"


def minutes_between(start: str, end: str) -> int:
    """The minutes from one time of day, HH:MM, to another; an end before the start is on the next day."""
    first, last = (int(time[:2]) * 60 + int(time[3:5]) for time in (start, end))
    return (last - first) % (24 * 60)
