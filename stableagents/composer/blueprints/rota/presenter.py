"""What happens on each action in the rota."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app_info import FIRST_EVERY, FIRST_PEOPLE, FIRST_TASKS, FIRST_UNIT
from logic import Rota, RotaError, as_text
from marks import day_here
from storage import Storage

if TYPE_CHECKING:
    from main import App

UNITS = ("Days", "Weeks", "Months")
HEAD = "From"
SHOWN = 16
CHECK_MS = 60_000


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        first = {"people": list(FIRST_PEOPLE), "tasks": list(FIRST_TASKS), "every": FIRST_EVERY, "unit": FIRST_UNIT}
        self.rota = Rota(storage, first, date.today())
        self.today = date.today()

    def start(self) -> None:
        self.show_plan()
        for name, area in (("people", self.view.people), ("tasks", self.view.tasks)):
            area.set_text(self.storage.setting(name, "") or area.get_text())
        self.show()
        self.view.every(CHECK_MS, self.look_at_the_day)

    def look_at_the_day(self) -> None:
        """Go on to the next period while the app stays open over midnight."""
        if date.today() != self.today:
            self.today = date.today()
            self.show()

    # This period.

    def tick(self) -> None:
        task = self._chosen()
        if task is not None:
            self.rota.tick(self._now(), task)
            self.show()

    def give(self) -> None:
        """Let the chosen person take the chosen task this time."""
        task, person = self._chosen(), self.view.person.get()
        if task is None:
            return
        if person not in self.rota.people:
            self.view.status.set("Choose who takes it.")
            return
        self.rota.give(self._now(), task, person)
        self.show(f"{person} takes {task} this time.")

    def move_on(self) -> None:
        self.rota.move_on()
        self.show_plan()
        self.show("Everybody has moved on by one. Undo takes it back.")

    def undo(self) -> None:
        was_changed = self.rota.undo()
        if was_changed:
            self.show_plan()
        self.show("It is as before." if was_changed else "There is nothing to undo.")

    def copy_rota(self) -> None:
        self.view.copy(self._as_text())
        self.view.status.set("Copied.")

    def save_rota(self) -> None:
        path = self.view.ask_save_path("rota.txt")
        if not path:
            return
        try:
            Path(path).write_text(self._as_text(), encoding="utf-8")
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")

    # Who and what.

    def change(self) -> None:
        view = self.view
        try:
            self.rota.change(
                view.people.get_text(),
                view.tasks.get_text(),
                view.often.get(),
                UNITS.index(view.unit.get()),
                view.first_day.get(),
                self.today,
            )
        except RotaError as error:
            view.problem.set(str(error))
            entries = {"every": view.often_entry, "begin": view.first_day_entry}
            view.point_at(entries.get(error.field) or getattr(view, error.field))
            return
        self.show_plan()
        self.show("The rota is as you wrote it.")

    def keep_typed(self) -> None:
        """Keep names and tasks that are written and not yet taken."""
        rota, view = self.rota, self.view
        for name, area, taken in (("people", view.people, rota.people), ("tasks", view.tasks, rota.tasks)):
            text = area.get_text()
            self.storage.set_setting(name, "" if text.split("\n") == taken else text)

    def show_plan(self) -> None:
        """The names, the tasks and the lengths that hold."""
        view, plan = self.view, self.rota.plan
        view.people.set_text("\n".join(self.rota.people))
        view.tasks.set_text("\n".join(self.rota.tasks))
        view.often.set(str(plan["every"]))
        view.unit.set(UNITS[plan["unit"]])
        view.first_day.set(day_here(plan["begin"]))
        view.problem.set("")

    def show(self, message: str = "") -> None:
        rota, view, now = self.rota, self.view, self._now()
        view.this_time.set(f"From {day_here(rota.first_day(now).isoformat())} on")
        rows = [(place, [task, self._who(now, task), self._mark(now, task)]) for place, task in enumerate(rota.tasks)]
        chosen = view.turns.selected()
        view.turns.show(rows)
        if chosen is not None and int(chosen) < len(rows):
            view.turns.select(chosen)
        free = ", ".join(rota.free(now))
        view.free.set(f"Free this time: {free}" if free else "")
        view.set_choices(view.person_box, rota.people)
        if view.person.get() not in rota.people:
            view.person.set(rota.people[0])
        view.coming.set_columns([(HEAD, 120, False), *((task, 120, False) for task in rota.tasks)])
        view.coming.show([(period, self._row(period)) for period in range(now, now + SHOWN)])
        view.status.set(message)

    def _now(self) -> int:
        return self.rota.period(self.today)

    def _chosen(self) -> str | None:
        chosen = self.view.turns.selected()
        if chosen is None or int(chosen) >= len(self.rota.tasks):
            self.view.status.set("Choose a task in the list first.")
            return None
        return self.rota.tasks[int(chosen)]

    def _who(self, period: int, task: str) -> str:
        return self.rota.who(period, task) + (" ⇄" if self.rota.is_swapped(period, task) else "")

    def _mark(self, period: int, task: str) -> str:
        return "✓" if self.rota.is_done(period, task) else ""

    def _row(self, period: int) -> list[str]:
        day = day_here(self.rota.first_day(period).isoformat())
        return [day, *(self._who(period, task) for task in self.rota.tasks)]

    def _as_text(self) -> str:
        now = self._now()
        return as_text([HEAD, *self.rota.tasks], [self._row(period) for period in range(now, now + SHOWN)])
