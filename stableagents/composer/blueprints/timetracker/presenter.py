"""What happens on each action in the time tracker."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from logic import PERIODS, TimeTrackError, Tracker, shown
from marks import day_here
from storage import Storage

if TYPE_CHECKING:
    from main import App

EVERY_MS = 1000


class Presenter:
    """Between the window and the rules. The clock of what runs goes on while the window is closed."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.tracker = Tracker(storage)

    def start(self) -> None:
        self.view.every(EVERY_MS, self.tick)
        self.view.period.set(PERIODS[0])
        self.refresh()

    def tick(self) -> None:
        """Go on with the clock of what runs."""
        if self.tracker.running:
            self.show_clock()
            self.show_totals()

    def start_project(self) -> None:
        """Begin with the project that is written, or the one that is chosen."""
        try:
            self.tracker.start(self.view.project.get() or self.view.projects.selected() or "", datetime.now())
        except TimeTrackError as error:
            self.fail(error)
            return
        self.view.project.set("")
        self.refresh("It runs. Stop keeps the time.")

    def stop_project(self) -> None:
        if self.tracker.running is None:
            self.view.status.set("Nothing runs.")
            return
        seconds = self.tracker.stop(datetime.now())
        self.refresh(f"Kept: {shown(seconds)}")

    def add_entry(self) -> None:
        view = self.view
        name = view.project.get() or view.projects.selected() or ""
        try:
            self.tracker.add(name, view.day.get(), view.duration.get(), datetime.now().date())
        except TimeTrackError as error:
            self.fail(error)
            return
        for var in (view.project, view.day, view.duration):
            var.set("")
        self.refresh("Added.")

    def remove_entry(self) -> None:
        key = self.view.entries.selected()
        if key is None or not self.tracker.remove(int(key)):
            self.view.status.set("Choose an entry first.")
            return
        self.refresh("Deleted. Undo brings it back.")

    def undo(self) -> None:
        self.refresh("It is back." if self.tracker.undo() else "There is nothing to undo.")

    def choose(self) -> None:
        """Show the entries of the chosen project."""
        self.show_entries()

    def see_all(self) -> None:
        self.view.projects.unselect()
        self.show_entries()

    def change_period(self) -> None:
        self.refresh()

    def export(self) -> None:
        path = self.view.ask_save_path("times.csv")
        if not path:
            return
        try:
            Path(path).write_text(self.tracker.as_csv(), encoding="utf-8-sig", newline="")
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")

    def refresh(self, message: str = "") -> None:
        self.view.problem.set("")
        self.show_clock()
        self.show_totals()
        self.show_entries()
        self.view.status.set(message)

    def show_clock(self) -> None:
        running = self.tracker.running
        clock = shown(self.tracker.elapsed(datetime.now()))
        self.view.clock.set(f"{running[0]}   {clock}" if running else "Nothing runs.")

    def show_totals(self) -> None:
        totals = self.tracker.totals(self.period(), datetime.now())
        runs = self.tracker.running[0] if self.tracker.running else ""
        self.view.projects.show(
            [(name, ["▶" if name == runs else "", name, shown(seconds)]) for name, seconds in totals]
        )
        self.view.total.set(f"Total: {shown(sum(seconds for _name, seconds in totals))}")
        self.draw_chart(totals)

    def draw_chart(self, totals: list[tuple[str, int]]) -> None:
        self.view.chart.show([(name, seconds / 3600, shown(seconds)) for name, seconds in totals[:8]])

    def show_entries(self) -> None:
        entries = self.tracker.entries(self.period(), datetime.now().date(), self.view.projects.selected() or "")
        rows = [(e["id"], [day_here(e["day"]), e["begin"], e["project"], shown(e["seconds"])]) for e in entries]
        self.view.entries.show(rows)

    def period(self) -> int:
        chosen = self.view.period.get()
        return PERIODS.index(chosen) if chosen in PERIODS else 0

    def fail(self, error: TimeTrackError) -> None:
        self.view.problem.set(str(error))
        self.view.point_at(getattr(self.view, f"{error.field}_entry"))
