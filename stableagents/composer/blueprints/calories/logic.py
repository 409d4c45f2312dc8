"""The rules of a calorie counter: foods with what a portion has, what was eaten on each day, and the day's goal."""

from __future__ import annotations

import re
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from amounts import read_number
from daily import days_in_a_row, last_days
from history import Snapshots
from storage import Storage

MAX_TEXT = 60
MAX_FOODS = 1000
MOST = 9_999  # calories of a portion
MOST_PORTIONS = Decimal(50)
MOST_GOAL = 20_000

Record = dict[str, Any]


class FoodError(ValueError):
    """That can't be kept: the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


class Diary:
    """Foods have ``name``, ``portion`` (a text) and ``calories`` of one; what was eaten has ``day`` (YYYY-MM-DD),
    ``time``, ``name``, ``portions`` and ``calories`` of all. Every change is kept at once and can be taken back."""

    def __init__(self, storage: Storage, first_goal: int, first_foods: list[tuple[str, str, int]]) -> None:
        self._storage = storage
        self._first_goal = first_goal
        self._before = Snapshots(storage, "foods", "eaten")
        if not storage.setting("begun", ""):
            storage.set_setting("begun", "yes")
            for name, portion, calories in first_foods:
                storage.add("foods", {"name": name, "portion": portion, "calories": calories})

    @property
    def goal(self) -> int:
        return int(self._storage.setting("goal", str(self._first_goal)))

    def set_goal(self, text: str) -> None:
        """Raises ``FoodError``."""
        self._storage.set_setting("goal", str(_calories(text, "goal", MOST_GOAL, least=1)))

    # Foods.

    def foods(self, wanted: str = "") -> list[Record]:
        """The foods whose name has the text, by name."""
        part = wanted.strip().casefold()
        found = [one for one in self._storage.all("foods") if part in one["name"].casefold()]
        return sorted(found, key=lambda one: str(one["name"]).casefold())

    def add_food(self, name: str, portion: str, calories: str) -> int:
        """Keep a food; one of that name is changed. Returns its number. Raises ``FoodError``."""
        called, size = (" ".join(text.split())[:MAX_TEXT] for text in (name, portion))
        if not called:
            raise FoodError("Write what the food is called.", "food_name")
        food: Record = {"name": called, "portion": size, "calories": _calories(calories, "food_calories", MOST)}
        known = next((one for one in self.foods() if one["name"].casefold() == called.casefold()), None)
        if known is None and len(self.foods()) >= MAX_FOODS:
            raise FoodError(f"There are {MAX_FOODS} foods, which is as many as can be.", "food_name")
        self._before.take()
        if known is None:
            return self._storage.add("foods", food)
        self._storage.change({**food, "id": known["id"]})
        return int(known["id"])

    def remove_food(self, number: int) -> None:
        """Take a food out of the list; what was eaten of it stays."""
        self._before.take()
        self._storage.remove(number)

    # What was eaten.

    def eat(self, number: int, portions: str, day: str, time: str) -> Record | None:
        """Some portions of a food; nothing written is one. Returns what is kept. Raises ``FoodError``."""
        food = next((one for one in self.foods() if one["id"] == number), None)
        if food is None:
            return None
        count = _portions(portions)
        calories = int((food["calories"] * count).quantize(Decimal(1), ROUND_HALF_UP))
        self._before.take()
        eaten = {"day": day, "time": time, "name": food["name"], "portions": str(count), "calories": calories}
        self._storage.add("eaten", eaten)
        return eaten

    def remove(self, number: int) -> None:
        self._before.take()
        self._storage.remove(number)

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        return self._before.undo()

    def on(self, day: str) -> list[Record]:
        """What was eaten on a day, the first one first."""
        return sorted(
            (one for one in self._storage.all("eaten") if one["day"] == day), key=lambda one: str(one["time"])
        )

    def total(self, day: str) -> int:
        return sum(int(one["calories"]) for one in self.on(day))

    def last_days(self, until: date, count: int) -> list[tuple[str, int]]:
        """The calories of the last days, the oldest first."""
        return last_days(self._totals(), until, count)

    def average(self, until: date, count: int) -> int:
        """The calories of a day, of those of the last days on which anything was written down."""
        eaten = [calories for _day, calories in self.last_days(until, count) if calories]
        return round(sum(eaten) / len(eaten)) if eaten else 0

    def streak(self, today: date) -> int:
        """On how many days in a row something was written down and the goal was kept."""
        totals, goal = self._totals(), self.goal
        return days_in_a_row(lambda day: 0 < totals.get(day, 0) <= goal, today)

    def _totals(self) -> dict[str, int]:
        totals: dict[str, int] = {}
        for one in self._storage.all("eaten"):
            totals[one["day"]] = totals.get(one["day"], 0) + int(one["calories"])
        return totals


def filled(total: int, goal: int) -> int:
    """How much of the goal is eaten, in percent from 0 to 100."""
    return min(100, total * 100 // goal)


def _calories(text: str, field: str, most: int, *, least: int = 0) -> int:
    said = re.sub(r"\s*(?:kcal|cal)$", "", text.strip().lower())
    try:
        number = round(read_number(said))
    except ValueError:
        number = -1
    if not least <= number <= most:
        raise FoodError(f"Write calories from {least} to {most}.", field)
    return number


def _portions(text: str) -> Decimal:
    try:
        count = read_number(text) if text.strip() else Decimal(1)
    except ValueError:
        count = Decimal(0)
    if not 0 < count <= MOST_PORTIONS:
        raise FoodError("Write how many portions, such as 1 or 0.5.", "portions")
    return count
