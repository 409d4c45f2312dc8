"""The rules of an expense tracker: exact amounts, categories, months, totals."""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from days import read_day
from storage import Storage

ALL_MONTHS = "All months"
MAX_AMOUNT = Decimal(10**12)


class EntryError(ValueError):
    """An expense can't be kept like this: the message says why, ``field`` is amount or day."""

    def __init__(self, message: str, field: str = "amount") -> None:
        super().__init__(message)
        self.field = field


def read_amount(text: str) -> Decimal:
    """An amount of money with at most two decimals. Raises ``EntryError``."""
    cleaned = text.strip().replace(" ", "").lstrip("$€£").replace(",", ".")
    try:
        amount = Decimal(cleaned)
    except InvalidOperation:
        raise EntryError("Write an amount like 12.50.") from None
    if not amount.is_finite() or not 0 < amount < MAX_AMOUNT:
        raise EntryError("An amount is more than nothing and less than a million million.")
    if amount != amount.quantize(Decimal("0.01")):
        raise EntryError("An amount has at most two decimals.")
    return amount.quantize(Decimal("0.01"))


def day_or_today(text: str, today: date) -> str:
    """A day as YYYY-MM-DD; nothing means today. Raises ``EntryError``."""
    try:
        return read_day(text, today) or today.isoformat()
    except ValueError as error:
        raise EntryError(str(error), "day") from None


def as_money(amount: Decimal) -> str:
    return f"{amount:,.2f}"


class Ledger:
    """Expenses with ``amount``, ``category``, ``day`` and ``note``; the last removal can be undone."""

    def __init__(self, storage: Storage, order: str = "day", *, descending: bool = True) -> None:
        self._storage = storage
        self._order = order
        self._descending = descending
        self._removed: dict[str, Any] | None = None

    def expenses(self, month: str = ALL_MONTHS) -> list[dict[str, Any]]:
        """The expenses of a month such as 2026-11, in their order: the latest first unless another was given."""
        found = [{**e, "amount": Decimal(e["amount"])} for e in self._storage.all("expenses")]
        found = [e for e in found if month == ALL_MONTHS or e["day"].startswith(month)]
        return sorted(found, key=lambda e: (e[self._order], e["id"]), reverse=self._descending)

    def add(self, amount: str, category: str, day: str, note: str, today: date) -> int:
        return self._storage.add("expenses", _kept(amount, category, day, note, today))

    def get(self, number: int) -> dict[str, Any] | None:
        return next((e for e in self.expenses() if e["id"] == number), None)

    def change(self, number: int, amount: str, category: str, day: str, note: str, today: date) -> None:
        """Keep new content of an expense. Raises ``EntryError``; then nothing has changed."""
        self._storage.change({**_kept(amount, category, day, note, today), "id": number})

    def remove(self, number: int) -> None:
        self._removed = next((e for e in self._storage.all("expenses") if e["id"] == number), None)
        self._storage.remove(number)

    def undo(self) -> bool:
        expense, self._removed = self._removed, None
        if expense is not None:
            self._storage.add("expenses", expense)
        return expense is not None

    def months(self) -> list[str]:
        return [ALL_MONTHS, *sorted({e["day"][:7] for e in self.expenses()}, reverse=True)]

    def total(self, month: str = ALL_MONTHS) -> Decimal:
        return sum((e["amount"] for e in self.expenses(month)), Decimal(0))

    def by_category(self, month: str = ALL_MONTHS) -> list[tuple[str, Decimal]]:
        """Each category's total, the largest first."""
        totals: dict[str, Decimal] = defaultdict(Decimal)
        for expense in self.expenses(month):
            totals[expense["category"]] += expense["amount"]
        return sorted(totals.items(), key=lambda pair: (-pair[1], pair[0]))

    def as_csv(self, month: str = ALL_MONTHS) -> str:
        text = io.StringIO()
        writer = csv.writer(text)
        writer.writerow(["day", "category", "amount", "note"])
        for expense in self.expenses(month):
            writer.writerow([expense["day"], expense["category"], expense["amount"], expense["note"]])
        return text.getvalue()


def _kept(amount: str, category: str, day: str, note: str, today: date) -> dict[str, str]:
    return {
        "amount": str(read_amount(amount)),
        "category": " ".join(category.split())[:60] or "Other",
        "day": day_or_today(day, today),
        "note": " ".join(note.split())[:300],
    }
