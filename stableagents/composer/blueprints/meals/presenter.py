"""What happens on each action in the meal planner."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from app_info import DRAWN_MEALS
from logic import MEALS, MealError, Planner, monday_of
from storage import Storage

if TYPE_CHECKING:
    from main import App

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.planner = Planner(storage)
        self.chance = random.SystemRandom()
        self.monday = self.planner.first_week(date.today())

    def start(self) -> None:
        self.view.weekday.set(WEEKDAYS[date.today().weekday()])
        self.refresh()
        self.show_day()

    def last_week(self) -> None:
        self.turn_to(self.monday - timedelta(days=7))

    def next_week(self) -> None:
        self.turn_to(self.monday + timedelta(days=7))

    def this_week(self) -> None:
        self.turn_to(monday_of(date.today()))

    def turn_to(self, monday: date) -> None:
        self.monday = monday
        self.planner.look_at(monday, date.today())
        self.refresh()
        self.show_day()

    def choose_day(self) -> None:
        """Take the chosen day into the fields."""
        key = self.view.week.selected()
        if key is not None:
            self.view.weekday.set(WEEKDAYS[int(key)])
            self.show_day()

    def show_day(self) -> None:
        day = self.planner.week(self.monday)[self.weekday()]
        for meal in MEALS:
            getattr(self.view, meal).set(day[meal])

    def save_day(self) -> None:
        meals = {meal: getattr(self.view, meal).get() for meal in MEALS}
        self.planner.plan(self.planner.week(self.monday)[self.weekday()]["day"], meals)
        known = {dish["name"].casefold() for dish in self.planner.dishes()}
        new = [meal for meal in meals.values() if meal.strip() and " ".join(meal.split()).casefold() not in known]
        self.refresh(f"Kept. What {new[0]} needs can be written under Dishes." if new else "Kept.")

    def draw_week(self) -> None:
        """Another week by chance, from the dishes that are kept."""
        try:
            self.planner.draw(self.monday, DRAWN_MEALS, self.chance)
        except MealError as error:
            self.view.status.set(str(error))
            self.view.point_at(self.view.dish_name_entry)
            return
        self.refresh("The week is drawn. Undo brings the one before back.")
        self.show_day()

    def choose_dish(self) -> None:
        key = self.view.dishes.selected()
        dish = next((one for one in self.planner.dishes() if str(one["id"]) == key), None)
        if dish:
            self.view.dish_name.set(dish["name"])
            self.view.needs.set_text("\n".join(dish["needs"]))

    def save_dish(self) -> None:
        try:
            self.planner.save_dish(self.view.dish_name.get(), self.view.needs.get_text())
        except MealError as error:
            self.view.dish_status.set(str(error))
            self.view.point_at(self.view.dish_name_entry)
            return
        self.view.dish_name.set("")
        self.view.needs.set_text("")
        self.refresh()
        self.view.dish_status.set("Kept.")

    def remove_dish(self) -> None:
        key = self.view.dishes.selected()
        if key is None or not self.planner.remove_dish(int(key)):
            self.view.dish_status.set("Choose a dish first.")
            return
        self.refresh()
        self.view.dish_status.set("Deleted. Undo brings it back.")

    def undo(self) -> None:
        is_back = self.planner.undo()
        self.refresh()
        self.show_day()
        self.view.dish_status.set("It is back." if is_back else "There is nothing to undo.")

    def choose_thing(self) -> None:
        key = self.view.shopping.selected()
        aisles = {name: aisle for aisle, name, _amount, _is_bought in self.planner.shopping(self.monday)}
        if key in aisles:
            self.view.aisle.set(aisles[key])

    def put_in_aisle(self) -> None:
        self.with_thing(lambda name: self.planner.put_in_aisle(name, self.view.aisle.get()))

    def toggle_bought(self) -> None:
        self.with_thing(lambda name: self.planner.toggle_bought(name, self.monday))

    def with_thing(self, action: Callable[[str], None]) -> None:
        """Do something with the chosen thing of the list."""
        key = self.view.shopping.selected()
        if key is None:
            self.view.list_status.set("Choose something in the list first.")
            return
        action(key)
        self.view.list_status.set("")
        self.show_list()

    def copy_list(self) -> None:
        """Copy what is still to be bought, by aisle."""
        lines, before = [], None
        for aisle, name, amount, is_bought in self.planner.shopping(self.monday):
            if is_bought:
                continue
            if aisle != before and aisle:
                lines.append(f"{aisle}:")
            before = aisle
            lines.append(f"- {amount} {name}" if amount else f"- {name}")
        self.view.copy("\n".join(lines))
        self.view.list_status.set("Copied.")

    def refresh(self, message: str = "") -> None:
        view, week = self.view, self.planner.week(self.monday)
        rows = [(n, [WEEKDAYS[n], *(day[meal] for meal in MEALS)]) for n, day in enumerate(week)]
        view.week.show(rows)
        view.week_title.set(f"{week[0]['day']} – {week[-1]['day']}")
        view.dishes.show([(d["id"], [d["name"], ", ".join(d["needs"])]) for d in self.planner.dishes()])
        view.status.set(message)
        self.show_list()

    def show_list(self) -> None:
        items = self.planner.shopping(self.monday)
        rows = [(name, ["✓" if is_bought else "", aisle, name, amount]) for aisle, name, amount, is_bought in items]
        self.view.shopping.show(rows)

    def weekday(self) -> int:
        chosen = self.view.weekday.get()
        return WEEKDAYS.index(chosen) if chosen in WEEKDAYS else 0
