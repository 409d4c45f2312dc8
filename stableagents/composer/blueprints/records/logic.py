"""The rules of a record keeper: typed fields, checked at the field; search, order, totals, CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from days import read_day
from storage import Storage

MAX_TEXT = 2000


class FieldError(ValueError):
    """A field can't be kept like this; the message says why, ``field`` is its key."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


@dataclass(frozen=True)
class Field:
    """One field of a record. ``type`` is text, long_text, number, money, date, tick or choice."""

    key: str
    label: str
    type: str = "text"
    choices: tuple[str, ...] = ()

    def read(self, typed: str) -> str:
        """What was typed as it is kept. Raises ``FieldError``."""
        text = typed.strip()
        if not text:
            return ""
        if self.type in ("number", "money"):
            return self._number(text)
        if self.type == "date":
            try:
                return read_day(text, date.today())
            except ValueError as error:
                raise FieldError(f"{self.label}: {error}", self.key) from None
        if self.type == "choice" and text not in self.choices:
            raise FieldError(f"{self.label}: choose one of {', '.join(self.choices)}.", self.key)
        if len(text) > MAX_TEXT:
            raise FieldError(f"{self.label}: at most {MAX_TEXT} characters.", self.key)
        return text if self.type == "long_text" else " ".join(text.split())

    def _number(self, text: str) -> str:
        try:
            number = Decimal(text.replace(" ", "").lstrip("$€£").replace(",", "."))
        except InvalidOperation:
            raise FieldError(f"{self.label}: write a number like 12.50.", self.key) from None
        if not number.is_finite() or abs(number) >= 10**12:
            raise FieldError(f"{self.label}: that number is too large.", self.key)
        return str(number.quantize(Decimal("0.01"))) if self.type == "money" else str(number)

    def order(self, kept: str) -> tuple[int, Decimal, str]:
        """A sorting key: what is empty comes last."""
        if self.type in ("number", "money"):
            return (0 if kept else 1, as_number(kept), kept.casefold())
        return (0 if kept else 1, Decimal(0), kept.casefold())


def as_number(kept: str) -> Decimal:
    """A kept figure; nothing, or words from when the field was one of text, count as 0."""
    try:
        return Decimal(kept)
    except InvalidOperation:
        return Decimal(0)


class Records:
    """Records with one value for each field; every change is kept at once, and the last removal can be undone."""

    def __init__(self, storage: Storage, fields: list[Field]) -> None:
        self._storage = storage
        self.fields = fields
        self._removed: dict[str, Any] | None = None

    def find(self, words: str = "", order: str = "", *, descending: bool = False) -> list[dict[str, Any]]:
        """The records that hold all the words, ordered by a field or as they were added."""
        wanted = words.casefold().split()
        found = [r for r in self._all() if all(word in self._text(r) for word in wanted)]
        for field in self.fields:
            if field.key == order:
                found.sort(key=lambda record: field.order(record[field.key]), reverse=descending)
        return found

    def get(self, number: int) -> dict[str, Any] | None:
        return next((record for record in self._all() if record["id"] == number), None)

    def save(self, typed: Mapping[str, str], number: int | None = None) -> int:
        """Keep a new record, or new content of one. Raises ``FieldError``; then nothing has changed."""
        record: dict[str, Any] = {field.key: field.read(typed.get(field.key, "")) for field in self.fields}
        if not any(value for field in self.fields for value in [record[field.key]] if field.type != "tick"):
            raise FieldError("Fill in at least one field.", self.fields[0].key)
        if number is None or self.get(number) is None:
            return self._storage.add("records", record)
        # What a field that the app no longer has held stays with the record.
        self._storage.change({**(self.get(number) or {}), **record, "id": number})
        return number

    def remove(self, number: int) -> None:
        self._removed = self.get(number)
        self._storage.remove(number)

    def undo(self) -> bool:
        record, self._removed = self._removed, None
        if record is not None:
            self._storage.add("records", record)
        return record is not None

    def totals(self, records: list[dict[str, Any]]) -> list[tuple[str, Decimal]]:
        """The sum of each field that holds money or numbers."""
        summed = [field for field in self.fields if field.type in ("number", "money")]
        return [(field.label, sum((as_number(r[field.key]) for r in records), Decimal(0))) for field in summed]

    def as_csv(self) -> str:
        text = io.StringIO()
        writer = csv.writer(text)
        writer.writerow([field.label for field in self.fields])
        for record in self._all():
            writer.writerow([record[field.key] for field in self.fields])
        return text.getvalue()

    def add_csv(self, text: str) -> tuple[int, int]:
        """Take records from a CSV with these headings. Returns how many were taken and how many could not be."""
        taken = refused = 0
        for row in csv.DictReader(io.StringIO(text)):
            try:
                self.save({field.key: row.get(field.label) or "" for field in self.fields})
                taken += 1
            except FieldError:
                refused += 1
        return taken, refused

    def _all(self) -> list[dict[str, Any]]:
        # A record of an earlier version of this app may lack a field.
        empty = {field.key: "" for field in self.fields}
        return [{**empty, **record} for record in self._storage.all("records")]

    def _text(self, record: dict[str, Any]) -> str:
        return " ".join(str(record[field.key]) for field in self.fields).casefold()
