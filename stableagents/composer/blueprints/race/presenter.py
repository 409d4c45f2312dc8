"""What happens on each action at the race."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from logic import Race, RaceError, as_csv, as_gap, as_time
from storage import Storage

if TYPE_CHECKING:
    from main import App

TICK_MS = 100
ALL = "All"
HEADS = ("Place", "Number", "Name", "Category", "Time", "Gap")


TYPED = ("number", "name", "finish_number")


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.race = Race(storage)

    def start(self) -> None:
        self.refresh()
        for name, text in json.loads(self.storage.setting("typed", "{}")).items():
            getattr(self.view, name).set(text)
        self.view.every(TICK_MS, self.tick)

    def keep(self) -> None:
        """What is typed and not entered yet is there the next time."""
        self.storage.set_setting("typed", json.dumps({name: getattr(self.view, name).get() for name in TYPED}))

    def tick(self) -> None:
        self.view.clock.set(as_time(self.race.seconds_at(datetime.now())))

    def start_race(self) -> None:
        try:
            self.race.start(datetime.now())
        except RaceError as error:
            self.tell(error)
            return
        self.refresh("The race is on.")
        self.view.finish_number_entry.focus_set()

    def finish(self) -> None:
        """The number that was typed has arrived."""
        now, number = datetime.now(), self.view.finish_number.get()
        try:
            name = self.race.finish(number, now)
        except RaceError as error:
            self.tell(error)
            return
        self.view.finish_number.set("")
        self.refresh(f"{name} has arrived.")
        self.view.finish_number_entry.focus_set()

    def undo_finish(self) -> None:
        self.refresh("It is as before." if self.race.undo_finish() else "There is nothing to undo.")

    def start_over(self) -> None:
        if self.view.confirm("Begin anew? All times are taken out."):
            self.race.start_over()
            self.refresh()

    def add(self) -> None:
        view = self.view
        try:
            self.race.add(view.number.get(), view.name.get(), view.category.get())
        except RaceError as error:
            self.tell(error)
            return
        view.number.set("")
        view.name.set("")
        self.refresh()
        view.number_entry.focus_set()

    def remove(self) -> None:
        key = self.view.runners.selected()
        if key is None:
            self.view.status.set("Choose a runner in the list first.")
            return
        self.race.remove(int(key))
        self.refresh("Removed. Undo brings it back.")

    def undo(self) -> None:
        self.refresh("It is as before." if self.race.undo_runner() else "There is nothing to undo.")

    def export(self) -> None:
        path = self.view.ask_save_path("ranking.csv")
        if not path:
            return
        try:
            Path(path).write_text(as_csv(list(HEADS), self.race.ranking(self._category())), encoding="utf-8")
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")

    def show_category(self) -> None:
        self.refresh()

    def refresh(self, message: str = "") -> None:
        view = self.view
        view.problem.set("")
        view.finish_problem.set("")
        lines = self.race.ranking(self._category())
        rows = [(one.finish, [one.place, one.number, one.name, one.category, as_time(one.seconds), as_gap(one.gap)])
                for one in lines]  # fmt: skip
        view.ranking.show(rows)
        view.runners.show([(one["id"], [one["number"], one["name"], one["category"]]) for one in self.race.runners()])
        view.summary.set(f"Arrived: {len(self.race.ranking())}   Still running: {self.race.still_running()}")
        view.status.set(message)
        self.tick()

    def tell(self, error: RaceError) -> None:
        """Say what is wrong, at its field."""
        is_finish = error.field == "finish_number"
        (self.view.finish_problem if is_finish else self.view.problem).set(str(error))
        widgets = {
            "finish_number": self.view.finish_number_entry,
            "number": self.view.number_entry,
            "name": self.view.name_entry,
        }
        self.view.point_at(widgets[error.field])

    def _category(self) -> str:
        chosen = str(self.view.shown.get())
        return "" if chosen == ALL else chosen
