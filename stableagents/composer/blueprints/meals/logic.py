"""The rules of planning meals: what is eaten in a week, what each dish needs, and what is to be bought, by aisle."""

from __future__ import annotations

import json
import random
import re
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from storage import Storage

MEALS = ("breakfast", "lunch", "dinner")
MAX_DISH = 80
MAX_LINES = 100
_LINE = re.compile(
    r"(?P<number>\d+(?:[.,]\d+)?(?:/\d+)?)\s*"
    r"(?P<unit>kg|g|mg|l|ml|cl|dl|tsp|tbsp|cups?|el|tl|lb|oz|c\.s\.|c\.c\.)?\b\.?\s*(?P<name>.+)",
    re.IGNORECASE,
)
_SMALLER = {"kg": ("g", 1000), "l": ("ml", 1000), "cl": ("ml", 10), "dl": ("ml", 100), "cups": ("cup", 1)}

Dish = dict[str, Any]


class MealError(ValueError):
    """That can't be kept; the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


class Planner:
    """Days with a dish for each meal, dishes with what they need, and what of the list was bought."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._removed: Dish | None = None
        self._before: list[dict[str, str]] = []  # the week before it was drawn

    def week(self, monday: date) -> list[dict[str, str]]:
        """The meals of seven days."""
        kept = {day["day"]: day for day in self._storage.all("days")}
        days = [(monday + timedelta(days=number)).isoformat() for number in range(7)]
        return [{"day": day, **{meal: kept.get(day, {}).get(meal, "") for meal in MEALS}} for day in days]

    def first_week(self, today: date) -> date:
        """The Monday of the week to show: the one that was looked at before on the same day, else this week's."""
        looked_at = dict(self._kept("looked"))
        return date.fromisoformat(looked_at["week"]) if looked_at.get("on") == today.isoformat() else monday_of(today)

    def look_at(self, monday: date, today: date) -> None:
        self._storage.set_setting("looked", json.dumps({"week": monday.isoformat(), "on": today.isoformat()}))

    def plan(self, day: str, meals: dict[str, str]) -> None:
        """Keep the meals of a day."""
        read = {meal: " ".join(meals.get(meal, "").split())[:MAX_DISH] for meal in MEALS}
        kept = next((one for one in self._storage.all("days") if one["day"] == day), None)
        if kept:
            self._storage.change({**kept, **read})
        else:
            self._storage.add("days", {"day": day, **read})

    def draw(self, monday: date, meals: list[str], chance: random.Random) -> None:
        """A dish by chance for these meals of a week, none of them twice. Raises ``MealError`` for too few dishes."""
        names, week = [dish["name"] for dish in self.dishes()], self.week(monday)
        wanted = len(week) * len(meals)
        if len(names) < wanted:
            raise MealError(f"No dish comes twice: {wanted} dishes are needed, there are {len(names)}.", "dish_name")
        drawn = iter(chance.sample(names, wanted))
        for day in week:
            self.plan(day["day"], {**day, **{meal: next(drawn) for meal in meals}})
        self._removed, self._before = None, week

    def dishes(self) -> list[Dish]:
        return sorted(self._storage.all("dishes"), key=lambda dish: dish["name"].casefold())

    def save_dish(self, name: str, needs: str) -> None:
        """Keep what a dish needs, a line each, such as 200 g flour. Raises ``MealError``."""
        name = " ".join(name.split())[:MAX_DISH]
        if not name:
            raise MealError("Write the name of the dish.", "dish_name")
        lines = [" ".join(line.split()) for line in needs.splitlines() if line.strip()][:MAX_LINES]
        known = next((dish for dish in self.dishes() if dish["name"].casefold() == name.casefold()), None)
        if known:
            self._storage.change({**known, "name": name, "needs": lines})
        else:
            self._storage.add("dishes", {"name": name, "needs": lines})

    def remove_dish(self, number: int) -> bool:
        self._removed = next((dish for dish in self.dishes() if dish["id"] == number), None)
        self._storage.remove(number)
        self._before = []
        return self._removed is not None

    def undo(self) -> bool:
        """Bring back the dish that was removed last, or the week before it was drawn."""
        if self._before:
            for day in self._before:
                self.plan(day["day"], day)
            self._before = []
            return True
        dish, self._removed = self._removed, None
        if dish is not None:
            self._storage.add("dishes", dish)
        return dish is not None

    def shopping(self, monday: date) -> list[tuple[str, str, str, bool]]:
        """What the dishes of a week need: aisle, thing, how much, and whether it is bought; what has no aisle last."""
        amounts: dict[str, dict[str, Fraction]] = {}
        shown: dict[str, str] = {}
        by_name = {dish["name"].casefold(): dish["needs"] for dish in self.dishes()}
        for day in self.week(monday):
            for meal in MEALS:
                for line in by_name.get(day[meal].casefold(), []):
                    number, unit, name = read_line(line)
                    sums = amounts.setdefault(name.casefold(), {})
                    sums[unit] = sums.get(unit, Fraction()) + number
                    shown.setdefault(name.casefold(), name)
        aisles, bought = self._kept("aisles"), self._kept(f"bought-{monday.isoformat()}")
        found = [
            (
                aisles.get(key, ""),
                shown[key],
                " + ".join(written(n, unit) for unit, n in sums.items() if n),
                key in bought,
            )
            for key, sums in amounts.items()
        ]
        return sorted(found, key=lambda item: (item[3], not item[0], item[0].casefold(), item[1].casefold()))

    def put_in_aisle(self, name: str, aisle: str) -> None:
        """Keep where in the shop a thing is, for this list and every later one."""
        self._storage.set_setting(
            "aisles", json.dumps({**self._kept("aisles"), name.casefold(): " ".join(aisle.split())[:40]})
        )

    def toggle_bought(self, name: str, monday: date) -> None:
        key, where = name.casefold(), f"bought-{monday.isoformat()}"
        bought = self._kept(where)
        left = {other: True for other in bought if other != key}
        self._storage.set_setting(where, json.dumps(left if key in bought else {**left, key: True}))

    def _kept(self, name: str) -> dict[str, Any]:
        return dict(json.loads(self._storage.setting(name, "{}")))


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def read_line(line: str) -> tuple[Fraction, str, str]:
    """Amount, unit and thing of a line such as 1.5 kg flour; nothing is 0, kilograms and litres become the smaller."""
    found = _LINE.fullmatch(line.strip())
    if not found:
        return Fraction(), "", line.strip()
    number, unit = _number(found["number"]), (found["unit"] or "").lower()
    unit, factor = _SMALLER.get(unit, (unit, 1))
    return number * factor, unit, re.sub(r"^(?:of|de|d'|du) ", "", found["name"].strip())


def written(number: Fraction, unit: str) -> str:
    """An amount as people read it."""
    if unit in ("g", "ml") and number >= 1000:
        number, unit = number / 1000, {"g": "kg", "ml": "l"}[unit]
    return f"{float(number):.6g} {unit}".strip()


def _number(text: str) -> Fraction:
    whole, _, below = text.replace(",", ".").partition("/")
    return Fraction(whole) / int(below) if below and int(below) else Fraction(whole)
