"""What happens on each action in the habit tracker."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app_info import FIRST_HABITS, PARTS
from days import read_day
from logic import DAY, HabitError, Habits, last_days, longest, streak
from marks import day_here
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules. Days are those up to the shown one."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.habits = Habits(storage)
        self.day = date.today()
        self.renaming: int | None = None
        if not storage.setting("was_opened", ""):
            storage.set_setting("was_opened", "yes")
            for name in FIRST_HABITS:
                self.habits.add_each(name, PARTS)

    def start(self) -> None:
        self.today()

    def add(self) -> None:
        """Keep a new habit, or the new name of one."""
        try:
            if self.renaming is None:
                self.habits.add_each(self.view.new_name.get(), PARTS)
            else:
                self.habits.rename(self.renaming, self.view.new_name.get())
        except HabitError as error:
            self.view.problem.set(str(error))
            self.view.point_at(self.view.new_name_entry)
            return
        self.stop_renaming()
        self.refresh()

    def rename(self) -> None:
        """Put the chosen habit's name into the field above."""
        number = self._chosen()
        for habit in self.habits.all():
            if habit["id"] == number:
                self.renaming = number
                self.view.new_name.set(habit["name"])
                self.view.add_text.set("Save")
                self.view.new_name_entry.focus_set()

    def stop_renaming(self) -> None:
        self.renaming = None
        self.view.new_name.set("")
        self.view.problem.set("")
        self.view.add_text.set("Add")

    def toggle(self) -> None:
        number = self._chosen()
        if number is not None:
            is_done = self.habits.toggle(number, self.day)
            self.refresh("Done." if is_done else "Not done on this day.")

    def remove(self) -> None:
        number = self._chosen()
        if number is not None:
            self.stop_renaming()
            self.habits.remove(number)
            self.refresh("Deleted. Undo brings it back.")

    def undo(self) -> None:
        self.refresh("It is back." if self.habits.undo() else "There is nothing to undo.")

    def show_day(self) -> None:
        """Show another day, as it was typed."""
        try:
            day = read_day(self.view.day.get(), date.today())
        except ValueError as error:
            self.view.day_text.set(str(error))
            return
        if day:
            self.day = min(date.fromisoformat(day), date.today())
            self.refresh()

    def day_before(self) -> None:
        if self.day > date.min:
            self.view.day.set((self.day - DAY).isoformat())
            self.show_day()

    def today(self) -> None:
        self.view.day.set(date.today().isoformat())
        self.show_day()

    def export(self) -> None:
        path = self.view.ask_save_path("habits.csv")
        if not path:
            return
        try:
            Path(path).write_text(self.habits.as_csv(), encoding="utf-8", newline="")
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")

    def refresh(self, message: str = "") -> None:
        rows = []
        for habit in self.habits.all():
            days = habit["days"]
            week = "".join("●" if done else "○" for done in last_days(days, self.day, 7))
            done = "✓" if self.day.isoformat() in days else ""
            rows.append((habit["id"], [done, habit["name"], week, streak(days, self.day), longest(days)]))
        self.view.habits.show(rows)
        self.draw_chart()
        self.view.day_text.set(day_here(self.day.isoformat()))
        done = sum(bool(values[0]) for _number, values in rows)
        self.view.status.set(message or (f"{done} of {len(rows)} done" if rows else ""))

    def draw_chart(self) -> None:
        """Show how often each habit was done in thirty days."""
        pairs = []
        for habit in self.habits.all()[:8]:
            month = sum(last_days(habit["days"], self.day, 30))
            pairs.append((habit["name"], float(month), f"{month} of 30"))
        self.view.chart.show(pairs)

    def _chosen(self) -> int | None:
        chosen = self.view.habits.selected()
        if chosen is None:
            self.view.status.set("Choose a habit in the list first.")
            return None
        return int(chosen)
