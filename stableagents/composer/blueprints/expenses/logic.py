"""The rules of an expense tracker: exact amounts, income, categories and their limits, months, totals."""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from amounts import read_number, rounded
from days import read_day
from storage import Storage

ALL_MONTHS = "All months"
EXPENSE, INCOME = "Expense", "Income"


class EntryError(ValueError):
    """An expense can't be kept like this: the message says why, ``field`` is amount or day."""

    def __init__(self, message: str, field: str = "amount") -> None:
        super().__init__(message)
        self.field = field


def read_amount(text: str) -> Decimal:
    """An amount of money with at most two decimals. Raises ``EntryError``."""
    try:
        amount = read_number(text)
    except ValueError:
        raise EntryError("Write an amount like 12.50.") from None
    if amount <= 0:
        raise EntryError("An amount is more than nothing and less than a million million.")
    if amount != rounded(amount):
        raise EntryError("An amount has at most two decimals.")
    return rounded(amount)


def day_or_today(text: str, today: date) -> str:
    """A day as YYYY-MM-DD; nothing means today. Raises ``EntryError``."""
    try:
        return read_day(text, today) or today.isoformat()
    except ValueError as error:
        raise EntryError(str(error), "day") from None


class Ledger:
    """Expenses, and income, with ``kind``, ``amount``, ``category``, ``day`` and ``note``; the last removal can be
    undone. A category may have a limit for a month."""

    def __init__(self, storage: Storage, order: str = "day", *, descending: bool = True) -> None:
        self._storage = storage
        self._order = order
        self._descending = descending
        self._removed: dict[str, Any] | None = None

    def expenses(self, month: str = ALL_MONTHS) -> list[dict[str, Any]]:
        """What was spent and came in in a month such as 2026-11, the latest first unless another order was given."""
        found = [{"kind": EXPENSE, **e, "amount": Decimal(e["amount"])} for e in self._storage.all("expenses")]
        found = [e for e in found if month == ALL_MONTHS or e["day"].startswith(month)]
        return sorted(found, key=lambda e: (e[self._order], e["id"]), reverse=self._descending)

    def add(self, amount: str, category: str, day: str, note: str, today: date, kind: str = EXPENSE) -> int:
        return self._storage.add("expenses", _kept(amount, category, day, note, today, kind))

    def get(self, number: int) -> dict[str, Any] | None:
        return next((e for e in self.expenses() if e["id"] == number), None)

    def change(
        self, number: int, amount: str, category: str, day: str, note: str, today: date, kind: str = EXPENSE
    ) -> None:
        """Keep new content of an expense. Raises ``EntryError``; then nothing has changed."""
        self._storage.change({**_kept(amount, category, day, note, today, kind), "id": number})

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

    def total(self, month: str = ALL_MONTHS, kind: str = EXPENSE) -> Decimal:
        return sum((e["amount"] for e in self.expenses(month) if e["kind"] == kind), Decimal(0))

    def by_category(self, month: str = ALL_MONTHS) -> list[tuple[str, Decimal]]:
        """What was spent in each category, the largest first."""
        totals: dict[str, Decimal] = defaultdict(Decimal)
        for expense in self.expenses(month):
            if expense["kind"] == EXPENSE:
                totals[expense["category"]] += expense["amount"]
        return sorted(totals.items(), key=lambda pair: (-pair[1], pair[0]))

    def by_month(self) -> list[tuple[str, Decimal]]:
        """What was spent in each month, the earliest first."""
        months = [month for month in self.months() if month != ALL_MONTHS]
        return [(month, self.total(month)) for month in reversed(months)]

    def limits(self) -> dict[str, Decimal]:
        """What each category may cost in a month, where that is limited."""
        return {one["category"]: Decimal(one["amount"]) for one in self._storage.all("limits")}

    def limit_first(self, limits: Sequence[Sequence[str]]) -> None:
        """Limit categories as the app begins, once: a limit that was changed since stays so."""
        if limits and not self._storage.setting("is_limited", ""):
            self._storage.set_setting("is_limited", "yes")
            for category, amount in limits:
                self.set_limit(category, amount)

    def budget(self) -> Decimal | None:
        """What all expenses of a month may come to, where that is limited."""
        kept = self._storage.setting("budget", "")
        return Decimal(kept) if kept else None

    def begin_with_budget(self, amount: str) -> None:
        """Limit a month as the app begins, once: a budget that was changed since stays so."""
        if amount and not self._storage.setting("has_budget", ""):
            self.set_budget(amount)

    def set_budget(self, amount: str) -> None:
        """Limit what a month may cost in all; nothing takes the limit away. Raises ``EntryError``."""
        self._storage.set_setting("budget", str(read_amount(amount)) if amount.strip() else "")
        self._storage.set_setting("has_budget", "yes")

    def set_limit(self, category: str, amount: str) -> None:
        """Limit a category; nothing takes the limit away. Raises ``EntryError``."""
        limit = str(read_amount(amount)) if amount.strip() else ""
        for one in self._storage.all("limits"):
            if one["category"] == category:
                self._storage.remove(one["id"])
        if limit:
            self._storage.add("limits", {"category": category, "amount": limit})

    def exceeded(self, month: str) -> list[str]:
        """The categories that cost more in a month than they may."""
        limits = self.limits()
        return [name for name, total in self.by_category(month) if name in limits and total > limits[name]]

    def as_csv(self, month: str = ALL_MONTHS) -> str:
        text = io.StringIO()
        writer = csv.writer(text)
        writer.writerow(["day", "kind", "category", "amount", "note"])
        for expense in self.expenses(month):
            writer.writerow([expense[name] for name in ("day", "kind", "category", "amount", "note")])
        return text.getvalue()


def _kept(amount: str, category: str, day: str, note: str, today: date, kind: str) -> dict[str, str]:
    return {
        "kind": kind,
        "amount": str(read_amount(amount)),
        "category": " ".join(category.split())[:60] or "Other",
        "day": day_or_today(day, today),
        "note": " ".join(note.split())[:300],
    }
