"""How numbers and days are written where the app's language is spoken."""

from __future__ import annotations

import re

from app_info import LANGUAGE

# Between thousands, and before decimals.
THOUSANDS, POINT = {"de": (".", ","), "es": (".", ","), "fr": ("\u202f", ",")}.get(LANGUAGE, (",", "."))
DAY = {"de": r"\3.\2.\1", "es": r"\3/\2/\1", "fr": r"\3/\2/\1"}.get(LANGUAGE, r"\1-\2-\3")


def as_here(number: str) -> str:
    """A number that is written like 1,234.50."""
    return number.translate({ord(","): THOUSANDS, ord("."): POINT})


def day_here(day: str) -> str:
    """A day that is written YYYY-MM-DD; anything else stays."""
    return re.sub(r"^([0-9]{4})-([0-9]{2})-([0-9]{2})$", DAY, day)


def result_here(text: str) -> str:
    """A text with numbers like 1,234.50 and days."""
    text = re.sub(r"(?<![\w.:])[0-9][0-9,]*(?:\.[0-9]+)?(?![\w.:-])", lambda found: as_here(found[0]), text)
    return re.sub(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", lambda found: day_here(found[0]), text)


def without_thousands(number: str) -> str:
    """A number without the marks between its thousands, where they are no decimals: 1,234 and 1,234,567."""
    mark = re.escape(THOUSANDS)
    return (
        number.replace(THOUSANDS, "") if re.fullmatch(rf"-?[1-9][0-9]{{0,2}}(?:{mark}[0-9]{{3}})+", number) else number
    )
