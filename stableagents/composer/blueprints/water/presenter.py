"""What happens on each action with the water."""

from __future__ import annotations

import time
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from app_info import FIRST_GOAL, SIZES, UNIT
from logic import Water, WaterError, filled
from marks import day_here
from storage import Storage

if TYPE_CHECKING:
    from main import App

TICK_MS = 1000
REMINDERS = {"Never": 0, "Every 30 minutes": 30, "Every hour": 60, "Every 2 hours": 120}


class Presenter:
    """Between the window and the rules. ``day`` is the one that is shown; it follows the calendar past midnight."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.water = Water(storage, FIRST_GOAL)
        self.today_was = self.day = date.today()
        self.reminded = time.monotonic()

    def start(self) -> None:
        for name, size in zip(("small_text", "middle_text", "large_text"), SIZES, strict=True):
            getattr(self.view, name).set(f"+{size} {UNIT}")
        self.view.goal.set(str(self.water.goal))
        kept = self.storage.setting("reminder", "")
        names = {str(minutes): name for name, minutes in REMINDERS.items()}
        if kept in names:
            self.view.reminder.set(names[kept])
        self.refresh()
        self.view.every(TICK_MS, self.tick)

    def tick(self) -> None:
        """Go to the new day after midnight, and remind."""
        if date.today() != self.today_was:
            self.day = self.today_was = date.today()
            self.refresh()
        minutes = REMINDERS.get(self.view.reminder.get(), 0)
        if minutes and time.monotonic() - self.reminded >= 60 * minutes:
            self.reminded = time.monotonic()
            if self.water.total(self.day.isoformat()) < self.water.goal:
                self.view.bell()
                self.view.status.set("Time to drink.")

    def change_reminder(self) -> None:
        self.reminded = time.monotonic()
        self.storage.set_setting("reminder", str(REMINDERS.get(self.view.reminder.get(), 0)))

    def drink_small(self) -> None:
        self.drink(str(SIZES[0]))

    def drink_middle(self) -> None:
        self.drink(str(SIZES[1]))

    def drink_large(self) -> None:
        self.drink(str(SIZES[2]))

    def drink_amount(self) -> None:
        if self.drink(self.view.amount.get()):
            self.view.amount.set("")

    def drink(self, amount: str) -> bool:
        """Keep a drink on the day that is shown. Returns whether it could be kept."""
        try:
            kept = self.water.drink(amount, self.day.isoformat(), f"{datetime.now():%H:%M}")
        except WaterError as error:
            self.tell(error)
            return False
        self.reminded = time.monotonic()
        self.refresh(f"{kept} {UNIT} added.")
        return True

    def change_goal(self) -> None:
        try:
            self.water.set_goal(self.view.goal.get())
        except WaterError as error:
            self.tell(error)
            return
        self.view.goal.set(str(self.water.goal))
        self.refresh("Saved.")

    def remove(self) -> None:
        key = self.view.drinks.selected()
        if key is None or not self.water.remove(int(key)):
            self.refresh("Choose a drink in the list first.")
            return
        self.refresh("Deleted. Undo brings it back.")

    def undo(self) -> None:
        self.refresh("It is as before." if self.water.undo() else "There is nothing to undo.")

    def day_before(self) -> None:
        self.go_to(self.day - timedelta(days=1))

    def day_after(self) -> None:
        self.go_to(min(self.day + timedelta(days=1), date.today()))

    def today(self) -> None:
        self.go_to(date.today())

    def go_to(self, day: date) -> None:
        self.day = day
        self.refresh()

    def refresh(self, message: str = "") -> None:
        view, day = self.view, self.day.isoformat()
        total, goal = self.water.total(day), self.water.goal
        view.problem.set("")
        view.drunk.set(f"{total} / {goal} {UNIT}")
        view.reached.set(str(filled(total, goal)))
        view.summary.set(self.summary(total, goal))
        view.day_title.set(day_here(day))
        view.drinks.show([(one["id"], [one["time"], f"{one['amount']} {UNIT}"]) for one in self.water.on(day)])
        self.draw_chart()
        view.status.set(message)

    def summary(self, total: int, goal: int) -> str:
        """How far the goal is, and how long it has been kept."""
        left = f"{goal - total} {UNIT} to go." if total < goal else "The goal is reached."
        streak = self.water.streak(date.today())
        return f"{left}   Days in a row: {streak}" if streak else left

    def draw_chart(self) -> None:
        days = self.water.last_days(self.day, 7)
        self.view.chart.show([(day[5:], float(total), str(total)) for day, total in days])

    def tell(self, error: WaterError) -> None:
        self.view.problem.set(str(error))
        self.view.point_at(self.view.goal_entry if error.field == "goal" else self.view.amount_entry)
