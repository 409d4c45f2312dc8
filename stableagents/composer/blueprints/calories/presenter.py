"""What happens on each action in the calorie counter."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from amounts import as_short
from app_info import FIRST_FOODS, FIRST_GOAL
from logic import Diary, FoodError, filled
from marks import day_here
from storage import Storage

if TYPE_CHECKING:
    from main import App

TICK_MS = 1000
TYPED = ("portions", "food_name", "food_portion", "food_calories")


class Presenter:
    """Between the window and the rules. ``day`` is the one that is shown; it follows the calendar past midnight."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.diary = Diary(storage, FIRST_GOAL, FIRST_FOODS)
        self.today_was = self.day = date.today()

    def start(self) -> None:
        for name in TYPED:
            getattr(self.view, name).set(self.storage.setting(name, ""))
        self.view.goal.set(str(self.diary.goal))
        self.show_foods()
        self.show()
        self.view.every(TICK_MS, self.tick)

    def keep(self) -> None:
        for name in TYPED:
            self.storage.set_setting(name, getattr(self.view, name).get())

    def tick(self) -> None:
        """Go to the new day after midnight."""
        if date.today() != self.today_was:
            self.day = self.today_was = date.today()
            self.show()

    # What is eaten.

    def eat(self) -> None:
        chosen = self.view.foods.selected()
        if chosen is None:
            self.show("Choose a food in the list first.")
            return
        try:
            eaten = self.diary.eat(
                int(chosen), self.view.portions.get(), self.day.isoformat(), f"{datetime.now():%H:%M}"
            )
        except FoodError as error:
            self._refuse(error)
            return
        self.view.portions.set("")
        self.show(f"{eaten['name']}: {eaten['calories']} kcal" if eaten else "")

    def remove(self) -> None:
        chosen = self.view.eaten.selected()
        if chosen is None:
            self.show("Choose what was eaten in the list first.")
            return
        self.diary.remove(int(chosen))
        self.show("Deleted. Undo brings it back.")

    def change_goal(self) -> None:
        try:
            self.diary.set_goal(self.view.goal.get())
        except FoodError as error:
            self._refuse(error)
            return
        self.show("Saved.")

    # Foods.

    def search(self) -> None:
        self.show_foods()

    def add_food(self) -> None:
        view = self.view
        try:
            added = self.diary.add_food(view.food_name.get(), view.food_portion.get(), view.food_calories.get())
        except FoodError as error:
            self._refuse(error)
            return
        for name in ("food_name", "food_portion", "food_calories", "wanted"):
            getattr(view, name).set("")
        self.show_foods()
        view.foods.select(added)
        self.show("Kept.")

    def remove_food(self) -> None:
        chosen = self.view.foods.selected()
        if chosen is None:
            self.show("Choose a food in the list first.")
            return
        self.diary.remove_food(int(chosen))
        self.show_foods()
        self.show("Deleted. Undo brings it back.")

    def undo(self) -> None:
        is_undone = self.diary.undo()
        self.show_foods()
        self.show("It is as before." if is_undone else "There is nothing to undo.")

    # Days.

    def day_before(self) -> None:
        self.go_to(self.day - timedelta(days=1))

    def day_after(self) -> None:
        self.go_to(min(self.day + timedelta(days=1), date.today()))

    def today(self) -> None:
        self.go_to(date.today())

    def go_to(self, day: date) -> None:
        self.day = day
        self.show()

    def show(self, message: str = "") -> None:
        view, day = self.view, self.day.isoformat()
        total, goal = self.diary.total(day), self.diary.goal
        view.problem.set("")
        view.total.set(f"{total} / {goal} kcal")
        view.reached.set(str(filled(total, goal)))
        view.summary.set(self._summary(total, goal))
        view.day_title.set(day_here(day))
        view.eaten.show([(one["id"], self._row(one)) for one in self.diary.on(day)])
        self.draw_chart()
        view.status.set(message)

    def show_foods(self) -> None:
        foods = self.diary.foods(self.view.wanted.get())
        self.view.foods.show([(one["id"], [one["name"], one["portion"], str(one["calories"])]) for one in foods])

    def draw_chart(self) -> None:
        days = self.diary.last_days(self.day, 7)
        self.view.chart.show([(day[5:], float(total), str(total)) for day, total in days])

    def _row(self, eaten: dict[str, str]) -> list[str]:
        return [eaten["time"], eaten["name"], as_short(Decimal(eaten["portions"])), str(eaten["calories"])]

    def _summary(self, total: int, goal: int) -> str:
        left = f"{goal - total} kcal left." if total <= goal else f"{total - goal} kcal over the goal."
        average, streak = self.diary.average(self.day, 7), self.diary.streak(date.today())
        mean = f"Average of 7 days: {average} kcal" if average else ""
        kept = f"Days in a row: {streak}" if streak else ""
        return "   ".join(part for part in (left, mean, kept) if part)

    def _refuse(self, error: FoodError) -> None:
        self.view.problem.set(str(error))
        self.view.point_at(getattr(self.view, f"{error.field}_entry"))
