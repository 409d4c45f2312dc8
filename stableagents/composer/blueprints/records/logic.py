"""The rules of a record keeper: records with typed fields, checked at the field; search, order, sums, undo, CSV."""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from amounts import as_money, as_short, rounded
from checks import Rule, check
from computing import as_number
from durations import as_duration
from fields import AMOUNTS, Field, FieldError
from history import History
from marks import as_here
from storage import Storage

ALL = "All"
AT_ONCE = ("by_choice", "looked_up")  # computed fields that a rule may ask for before a record is kept


class Records:
    """One list of records with a value for each field; every change is kept at once and can be taken back."""

    def __init__(self, storage: Storage, fields: list[Field], rules: list[Rule], name: str = "records") -> None:
        self._storage = storage
        self._name = name
        self.fields = fields
        self.rules = rules
        self._history = History(storage, name)

    def find(
        self, words: str = "", order: str = "", *, descending: bool = False, where: tuple[str, str] = ("", ALL)
    ) -> list[dict[str, Any]]:
        """The records that hold all the words and, with ``where``, a value in a field; ordered by a field or as they
        were added."""
        wanted, (key, value) = words.casefold().split(), where
        found = [r for r in self.all() if all(word in self._text(r) for word in wanted)]
        if key and value != ALL:
            found = [record for record in found if record[key] == value]
        if not order and descending:
            found.reverse()
        for field in self.fields:
            if field.key == order:
                found.sort(key=lambda record: field.order(record[field.key]), reverse=descending)
        return found

    def all(self) -> list[dict[str, Any]]:
        """Every record, oldest first. One of an earlier version of this app may lack a field: it is empty then."""
        empty = {field.key: "" for field in self.fields}
        records = [{**empty, **record} for record in self._storage.all(self._name)]
        for field in self.fields:  # one may follow from another
            if field.is_computed:
                for record, value in zip(records, field.compute(records), strict=True):
                    record[field.key] = value
        return records

    def untick_once_a_day(self, key: str, today: str) -> None:
        """Take a tick off all records, but only the first time on a day."""
        if self._storage.setting(f"{self._name}_ticked_on", "") == today:
            return
        self._storage.set_setting(f"{self._name}_ticked_on", today)
        for record in self._storage.all(self._name):
            if record.get(key):
                self._storage.change({**record, key: ""})

    def next_number(self, key: str) -> str:
        """The number after the highest that there is."""
        return str(max((int(as_number(record[key])) for record in self.all()), default=0) + 1)

    def get(self, number: int | None) -> dict[str, Any] | None:
        return next((record for record in self.all() if record["id"] == number), None)

    def save(self, typed: Mapping[str, str], number: int | None = None) -> int:
        """Keep a new record, or new content of one. Raises ``FieldError``; then nothing has changed."""
        record = {field.key: field.read(typed.get(field.key, "")) for field in self.fields if not field.is_computed}
        old = self.get(number)
        others = [other for other in self.all() if old is None or other["id"] != number]
        chosen = {field.key: field.compute([record])[0] for field in self.fields if field.type in AT_ONCE}
        whole = record | chosen
        check(whole if old is None else {"id": number, **whole}, others, self.fields, self.rules)
        if old is None:
            added = self._storage.add(self._name, record)
            self._history.note((added, None))
            return added
        # What a field that the app no longer has held stays with the record.
        self._storage.change({**old, **record})
        self._history.note((old["id"], old))
        return int(old["id"])

    def change(self, changes: Mapping[int, Mapping[str, str]]) -> None:
        """Keep other values of some fields of some records, as one change. Raises ``FieldError``; then nothing has
        changed."""
        before = [(record["id"], record) for record in self.all() if record["id"] in changes]
        records = [{**record, **changes.get(record["id"], {})} for record in self.all()]
        for record in records:
            changed = changes.get(record["id"], {})
            rules = [rule for rule in self.rules if rule[0] in changed]
            check(record, [other for other in records if other is not record], self.fields, rules)
        for record in records:
            if record["id"] in changes:
                self._storage.change(record)
        self._history.note(*before)

    def remove(self, number: int) -> None:
        self._history.note((number, self.get(number)))
        self._storage.remove(number)

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        return self._history.undo()

    def in_time(self, records: list[dict[str, Any]], day: str) -> list[dict[str, Any]]:
        """Some records by their day, the earliest first, or as they were added where ``day`` is empty. What has no day
        is taken as added after the others."""
        return sorted(records, key=lambda one: (not one.get(day), one.get(day, ""), one["id"]))

    def summed(self, records: list[dict[str, Any]], key: str) -> Decimal:
        """The exact sum of a field."""
        return sum((as_number(record[key]) for record in records), Decimal(0))

    def average(self, records: list[dict[str, Any]], key: str, weight: str = "") -> Decimal | None:
        """The average of a field over the records where it is filled in. Each counts as much as the field ``weight``
        says; where that is empty, once."""
        counted = [
            (as_number(r[key]), as_number(r[weight] or "1") if weight else Decimal(1)) for r in records if r[key]
        ]
        whole = sum((times for _figure, times in counted), Decimal(0))
        return sum((figure * times for figure, times in counted), Decimal(0)) / whole if whole else None

    def grouped(
        self,
        records: list[dict[str, Any]],
        by: Field,
        figure: str = "",
        named: Callable[[str], str] | None = None,
    ) -> list[tuple[str, list[dict[str, Any]]]]:
        """The records for each value of a field, those where ``figure`` is empty left out; ``named`` gives the name of
        the group for a day, such as its month. Days come in their order, others the largest sum first."""
        groups: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for record in sorted(records, key=lambda record: record[by.key]) if by.type == "date" else records:
            if record[by.key] and (not figure or record[figure]):
                groups[named(record[by.key]) if named else by.shown(record[by.key])].append(record)
        if by.type == "date":
            return list(groups.items())
        sums = {name: self.summed(group, figure) if figure else Decimal(len(group)) for name, group in groups.items()}
        return sorted(groups.items(), key=lambda group: (-sums[group[0]], group[0]))

    def as_csv(self) -> str:
        text = io.StringIO()
        writer = csv.writer(text)
        writer.writerow([field.label for field in self.fields])
        for record in self.all():
            writer.writerow([field.written(record[field.key]) for field in self.fields])
        return text.getvalue()

    def add_csv(self, text: str) -> tuple[int, int]:
        """Take records from a CSV with these headings. Returns how many were taken and how many could not be."""
        taken = refused = 0
        first = text.partition("\n")[0]
        divider = ";" if first.count(";") > first.count(",") else ","
        for row in csv.DictReader(io.StringIO(text), delimiter=divider):
            try:
                self.save({field.key: row.get(field.label) or "" for field in self.fields})
                taken += 1
            except FieldError:
                refused += 1
        return taken, refused

    def _text(self, record: dict[str, Any]) -> str:
        return " ".join(field.shown(record[field.key]) for field in self.fields).casefold()


def month_of(day: str) -> str:
    """The month of a day, as 2026-03."""
    return day[:7]


def year_of(day: str) -> str:
    return day[:4]


def week_of(day: str) -> str:
    """The week of a day, as 2026-W09; what is no day has none."""
    try:
        year, week, _day = date.fromisoformat(day).isocalendar()
    except ValueError:
        return ""
    return f"{year}-W{week:02}"


def as_figure(field: Field, figure: Decimal) -> str:
    """A sum of a field, as it is shown."""
    if field.type in ("duration", "pace"):
        return as_duration(figure)
    if field.type in AMOUNTS:
        return as_money(figure)
    return as_here(f"{figure.normalize():,f}")


def as_average(field: Field, figure: Decimal) -> str:
    """An average of a field, as it is shown."""
    return as_duration(rounded(figure)) if field.type in ("duration", "pace") else as_short(figure)
