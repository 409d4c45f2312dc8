"""Typed fields: how what was typed is read, kept, ordered and shown."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from amounts import as_money, read_number, rounded
from computing import as_number, computed_in, linked_in
from days import read_day, read_time
from durations import as_duration, read_duration
from marks import as_here, day_here

MAX_TEXT = 2000
STARS = 5
COMPUTED = (
    "product",
    "hours",
    "hours_after",
    "formula",
    "amount",
    "age",
    "days_left",
    "next_day",
    "arrival",
    "difference",
    "running",
    "days",
    "late_fee",
    "left",
    "money_left",
    "level",
    "banded",
    "by_kind",
    "by_choice",
    "pace",
    "looked_up",
    "price_of",
    "left_there",
    "is_with",
)
LINKED = ("looked_up", "price_of", "left_there", "is_with")  # what follows from the records of other lists
AMOUNTS = ("money", "product", "amount", "running", "late_fee", "money_left", "by_kind", "price_of", "banded")
_NO_NUMBERS = ("next_day", "arrival", "is_with")
NUMBERS = ("number", "money", "stars", "duration", *(kind for kind in COMPUTED if kind not in _NO_NUMBERS))
EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+")
URL = re.compile(r"(?:https?://)?[^\s/.:@]+(?:\.[^\s/.:@]+)+(?::\d+)?(?:/\S*)?", re.IGNORECASE)


class FieldError(ValueError):
    """A field can't be kept like this; the message says why, ``field`` is its key."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


@dataclass(frozen=True)
class Field:
    """One field of a record. ``type`` is text, long_text, number, money, date, time, duration, choice, tick, stars,
    email, url, file, picture, or link, a record of the list that ``choices`` names; ``names`` are then those records'
    names by their number. One of the types in ``COMPUTED`` follows from those that ``choices`` names, one in ``LINKED``
    also from the records of other lists, which ``others`` gives as they are kept."""

    key: str
    label: str
    type: str = "text"
    choices: tuple[str, ...] = ()
    names: Callable[[], dict[str, str]] = field(default=dict, compare=False)
    others: Callable[[str], Sequence[Mapping[str, Any]]] = field(default=lambda name: (), compare=False)

    @property
    def is_computed(self) -> bool:
        return self.type in COMPUTED

    def read(self, typed: str) -> str:
        """What was typed as it is kept. Raises ``FieldError``."""
        text = typed.strip()
        if len(text) > MAX_TEXT:
            raise FieldError(f"{self.label}: at most {MAX_TEXT} characters.", self.key)
        if not text:
            return ""
        try:
            return self._read(text)
        except ValueError as error:
            raise FieldError(f"{self.label}: {error}", self.key) from None

    def _read(self, text: str) -> str:
        if self.type in ("number", "money"):
            number = read_number(text)
            return str(rounded(number)) if self.type == "money" else str(number)
        if self.type == "date":
            return read_day(text, date.today())
        if self.type == "time":
            return read_time(text)
        if self.type == "duration":
            return read_duration(text)
        if self.type == "stars":
            return _read_stars(text)
        if self.type == "choice" and text not in self.choices:
            raise ValueError(f"choose one of {', '.join(self.choices)}.")
        if self.type == "link":
            return self._read_link(text)
        if self.type == "email" and not EMAIL.fullmatch(text):
            raise ValueError("write an address like name@example.org.")
        if self.type == "url" and not URL.fullmatch(text):
            raise ValueError("write an address like www.example.org.")
        return text if self.type == "long_text" else " ".join(text.split())

    def _read_link(self, text: str) -> str:
        for number, name in self.names().items():
            if text == name:
                return number
        raise ValueError("choose one of the list, or add it there first.")

    def order(self, kept: str) -> tuple[int, Decimal, str]:
        """A sorting key: what is empty comes last."""
        if self.type in NUMBERS:
            return (0 if kept else 1, as_number(kept), kept.casefold())
        if self.type == "choice" and kept in self.choices:
            return (0, Decimal(self.choices.index(kept)), "")
        return (0 if kept else 1, Decimal(0), (self.shown(kept) if self.type == "link" else kept).casefold())

    def shown(self, kept: str) -> str:
        """What is kept as it is shown in the list."""
        if self.type == "tick":
            return "✓" if kept else ""
        if self.type == "stars":
            return "★" * int(as_number(kept))
        if self.type == "link":
            return self.names().get(kept, "")
        if self.type in ("duration", "pace") and kept:
            return as_duration(as_number(kept))
        if self.type in AMOUNTS and kept:
            return as_money(as_number(kept))
        if self.type in ("date", "next_day"):
            return day_here(kept)
        return as_here(kept) if self.type in NUMBERS else kept.replace("\n", " ")

    def written(self, kept: str) -> str:
        """What is kept as it is written into a file or a form, so that it can be read again."""
        if self.type in ("number", "money"):
            return as_here(kept)
        return self.shown(kept) if self.type in ("link", "duration", "date") else kept

    def compute(self, records: Sequence[Mapping[str, Any]]) -> list[str]:
        """The value of a computed field in each of the records."""
        if self.type in LINKED:
            return linked_in(self.type, self.choices, records, self.others)
        return computed_in(self.type, self.choices, records, date.today())


def _read_stars(text: str) -> str:
    count = text.count("★") if set(text) <= {"★", "☆"} else int(text) if text.isdecimal() and len(text) < 3 else -1
    if not 0 <= count <= STARS:
        raise ValueError(f"give 0 to {STARS} stars.")
    return str(count) if count else ""
