"""The rules of a water goal: what was drunk on each day, and how much of the goal that is."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from daily import days_in_a_row, last_days
from storage import Storage

LARGEST = 5000  # of one drink
LARGEST_GOAL = 20_000

Drink = dict[str, Any]


class WaterError(ValueError):
    """That can't be kept; the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


class Water:
    """Drinks with ``day`` (YYYY-MM-DD), ``time`` (HH:MM) and ``amount``; every change is kept at once."""

    def __init__(self, storage: Storage, first_goal: int) -> None:
        self._storage = storage
        self._first_goal = first_goal
        self._changes: list[tuple[str, Drink]] = []

    @property
    def goal(self) -> int:
        return int(self._storage.setting("goal", str(self._first_goal)))

    def set_goal(self, text: str) -> None:
        """Keep another goal for a day. Raises ``WaterError``."""
        self._storage.set_setting("goal", str(read_amount(text, LARGEST_GOAL, "goal")))

    def drink(self, text: str, day: str, time: str) -> int:
        """Keep a drink, such as 250 or 0.3 l. Returns its amount. Raises ``WaterError``."""
        drink = {"day": day, "time": time, "amount": read_amount(text, LARGEST, "amount")}
        self._changes.append(("added", {**drink, "id": self._storage.add("drinks", drink)}))
        return int(drink["amount"])

    def remove(self, number: int) -> bool:
        """Take a drink out. Returns whether there was one."""
        drink = next((one for one in self._storage.all("drinks") if one["id"] == number), None)
        if drink is not None:
            self._storage.remove(number)
            self._changes.append(("removed", drink))
        return drink is not None

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        if not self._changes:
            return False
        what, drink = self._changes.pop()
        if what == "added":
            self._storage.remove(drink["id"])
        else:
            self._storage.add("drinks", drink)
        return True

    def on(self, day: str) -> list[Drink]:
        """The drinks of a day, the first one first."""
        return sorted((one for one in self._storage.all("drinks") if one["day"] == day), key=lambda one: one["time"])

    def total(self, day: str) -> int:
        return sum(one["amount"] for one in self.on(day))

    def last_days(self, until: date, days: int) -> list[tuple[str, int]]:
        """What was drunk on each of the last days, the oldest first."""
        return last_days(self._totals(), until, days)

    def streak(self, today: date) -> int:
        """On how many days in a row the goal was reached, up to today, or yesterday while today is not over."""
        totals, goal = self._totals(), self.goal
        return days_in_a_row(lambda day: totals.get(day, 0) >= goal, today)

    def _totals(self) -> dict[str, int]:
        totals: dict[str, int] = {}
        for one in self._storage.all("drinks"):
            totals[one["day"]] = totals.get(one["day"], 0) + one["amount"]
        return totals


def filled(total: int, goal: int) -> int:
    """How much of the goal is reached, in percent from 0 to 100."""
    return min(100, total * 100 // goal)


def read_amount(text: str, most: int, field: str) -> int:
    """A whole amount above nothing; litres, as in 0.3 l, become millilitres. Raises ``WaterError``."""
    found = re.fullmatch(r"\+?\s*([0-9]{1,6}(?:[.,][0-9]{1,3})?)\s*(ml|cl|dl|l|oz)?", text.strip().lower())
    if not found:
        raise WaterError("Write an amount such as 250.", field)
    factor = {"l": 1000, "dl": 100, "cl": 10}.get(found[2], 1)
    amount = round(float(found[1].replace(",", ".")) * factor)
    if not 0 < amount <= most:
        raise WaterError(f"Write an amount between 1 and {most}.", field)
    return amount
