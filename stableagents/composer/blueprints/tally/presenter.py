"""What happens on each action with the counters."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from app_info import BY_DAY, FIRST_COUNTERS, FIRST_GOAL
from days import read_day
from logic import Tally, TallyError, filled, last_days, leading, shares
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules. Where days matter, ``day`` is the one that is shown."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.tally = Tally(storage)
        self.day = date.today()
        self.chosen: int | None = None
        if not storage.setting("was_opened", ""):
            storage.set_setting("was_opened", "yes")
            for name in FIRST_COUNTERS:
                Tally(storage).add(name, FIRST_GOAL)

    def start(self) -> None:
        counters = self.tally.all()
        self.refresh()
        if counters:
            self.open(counters[0]["id"])
            self.view.counters.select(self.chosen)

    def select(self) -> None:
        chosen = self.view.counters.selected()
        if chosen is not None and int(chosen) != self.chosen:
            self.open(int(chosen))

    def open(self, number: int) -> None:
        """Count with this counter, and show its name and goal in the fields."""
        counter = self.tally.get(number)
        if counter is not None:
            self.chosen = number
            self.view.counter_name.set(counter["name"])
            self.view.goal.set(str(counter["goal"] or ""))
            self.refresh()

    def up(self) -> None:
        self._count(1)

    def down(self) -> None:
        self._count(-1)

    def reset(self) -> None:
        self.tally.reset(self._day())
        self.refresh("All are 0. Undo brings them back.")

    def add(self) -> None:
        """Keep a new counter of the name in the field."""
        try:
            self.chosen = self.tally.add(self.view.counter_name.get(), self.view.goal.get())
        except TallyError as error:
            self._tell(error)
            return
        self.refresh("It is in the list.")
        self.view.counters.select(self.chosen)

    def change(self) -> None:
        """Keep the name and the goal in the fields for the chosen counter."""
        if self.tally.get(self.chosen) is None or self.chosen is None:
            self.view.status.set("Choose a counter in the list first.")
            return
        try:
            self.tally.change(self.chosen, self.view.counter_name.get(), self.view.goal.get())
        except TallyError as error:
            self._tell(error)
            return
        self.refresh("Saved.")

    def remove(self) -> None:
        if self.tally.get(self.chosen) is None or self.chosen is None:
            self.view.status.set("Choose a counter in the list first.")
            return
        self.tally.remove(self.chosen)
        self.chosen = None
        self.view.counters.unselect()
        self.refresh("Deleted. Undo brings it back.")

    def undo(self) -> None:
        self.refresh("It is as before." if self.tally.undo() else "There is nothing to undo.")

    def show_day(self) -> None:
        """Show another day, as it was typed."""
        try:
            day = read_day(self.view.day.get(), date.today())
        except ValueError as error:
            self.view.status.set(str(error))
            self.view.point_at(self.view.day_entry)
            return
        self._go_to(date.fromisoformat(day) if day else date.today())

    def day_before(self) -> None:
        if self.day > date.min:
            self._go_to(self.day - timedelta(days=1))

    def today(self) -> None:
        self._go_to(date.today())

    def refresh(self, message: str = "") -> None:
        self.view.problem.set("")
        counters, day = self.tally.all(), self._day()
        counts = [one["counts"].get(day, 0) for one in counters]
        rows = []
        for one, count, share in zip(counters, counts, shares(counts), strict=True):
            goal = str(one["goal"] or "")
            rows.append((one["id"], [one["name"], str(count), goal, share]))
        self.view.counters.show(rows)
        shown = self.tally.get(self.chosen)
        count = shown["counts"].get(day, 0) if shown else sum(counts)
        self.view.shown_name.set(shown["name"] if shown else "")
        self.view.number.set(str(count))
        self.view.reached.set(str(filled(count, shown["goal"])) if shown else "0")
        self.view.summary.set(self._summary(counts))
        if BY_DAY:
            self.view.day.set(self.day.isoformat())
        self.draw_chart()
        self.view.status.set(message)

    def draw_chart(self) -> None:
        """Show the last seven days of the chosen counter, or what each counter has of all."""
        shown = self.tally.get(self.chosen)
        if BY_DAY and shown is not None:
            pairs = [(day[5:], count) for day, count in last_days(shown, self.day, 7)]
        else:
            pairs = [(one["name"], one["counts"].get(self._day(), 0)) for one in self.tally.all()[:12]]
        counted = any(count for _name, count in pairs)
        self.view.chart.show([(name, float(count), str(count)) for name, count in pairs] if counted else [])

    def _summary(self, counts: list[int]) -> str:
        shown = self.tally.get(self.chosen)
        if shown is not None and shown["goal"]:
            count = shown["counts"].get(self._day(), 0)
            return f"{count} of {shown['goal']}: reached" if count >= shown["goal"] else f"{count} of {shown['goal']}"
        first = leading(self.tally.all(), self._day())
        if len(counts) < 2 or not first:
            return f"Total: {sum(counts)}"
        names = ", ".join(first)
        return f"Total: {sum(counts)}   First: {names}" if len(first) == 1 else f"Total: {sum(counts)}   Level: {names}"

    def _count(self, step: int) -> None:
        if self.tally.get(self.chosen) is None or self.chosen is None:
            self.view.status.set("Choose a counter in the list first.")
        elif self.tally.count(self.chosen, self._day(), step):
            self.refresh()
        else:
            self.refresh("There is nothing left to take away.")

    def _day(self) -> str:
        return self.day.isoformat() if BY_DAY else ""

    def _go_to(self, day: date) -> None:
        self.day = min(day, date.today())
        self.refresh()

    def _tell(self, error: TallyError) -> None:
        self.view.problem.set(str(error))
        self.view.point_at(self.view.counter_name_entry if error.field == "name" else self.view.goal_entry)
