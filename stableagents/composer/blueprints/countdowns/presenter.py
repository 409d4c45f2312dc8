"""What happens on each action of the countdowns."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import TYPE_CHECKING

from app_info import FIRST_EVENTS
from logic import EventError, Events, Record, days_since, left_to
from marks import day_here
from storage import Storage

if TYPE_CHECKING:
    from main import App

TICK_MS = 500
TYPED = ("name", "day", "time")


class Presenter:
    """Between the window and the rules. The table is shown anew when its words change."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.events = Events(storage)
        self.rows: list[tuple[int, list[str]]] | None = None

    def start(self) -> None:
        self.events.fill(FIRST_EVENTS, date.today())
        typed = json.loads(self.storage.setting("typed", "{}"))
        for name in TYPED:
            getattr(self.view, name).set(typed.get(name, ""))
        self.tick()
        self.view.every(TICK_MS, self.tick)

    def keep_typed(self) -> None:
        self.storage.set_setting("typed", json.dumps({name: getattr(self.view, name).get() for name in TYPED}))

    def tick(self) -> None:
        now, chosen = datetime.now(), self.view.events.selected()
        events = self.events.all(now)
        rows = [
            (one["id"], [one["name"], f"{day_here(one['at'][:10])} {one['at'][11:]}", self._left(one, now)])
            for one in events
        ]
        if rows != self.rows:
            self.rows = rows
            self.view.events.show(rows)
            if chosen is not None and any(str(one["id"]) == chosen for one in events):
                self.view.events.select(chosen)
        shown = next((one for one in events if str(one["id"]) == chosen), None) or self.events.upcoming(now)
        self.view.name_shown.set(shown["name"] if shown else "")
        self.view.left.set(self._left(shown, now) if shown else "–")

    def add(self) -> None:
        view = self.view
        try:
            added = self.events.add(view.name.get(), view.day.get(), view.time.get(), date.today())
        except EventError as error:
            view.problem.set(str(error))
            view.point_at(getattr(view, f"{error.field}_entry"))
            return
        for name in TYPED:
            getattr(view, name).set("")
        self._show("Kept.")
        view.events.select(str(added))
        self.tick()
        view.name_entry.focus_set()

    def remove(self) -> None:
        chosen = self.view.events.selected()
        if chosen is None or not self.events.remove(int(chosen)):
            self.view.status.set("Choose something in the list first.")
            return
        self._show("Removed. Undo brings it back.")

    def undo(self) -> None:
        self._show("It is as before." if self.events.undo() else "There is nothing to undo.")

    def _show(self, message: str) -> None:
        self.view.problem.set("")
        self.view.status.set(message)
        self.tick()

    @staticmethod
    def _left(event: Record, now: datetime) -> str:
        days, hours, minutes, seconds = left_to(event, now)
        if not (days or hours or minutes or seconds):
            gone = days_since(event, now)
            return f"{gone} days ago" if gone > 1 else "Yesterday" if gone else "It is here."
        return f"{days} d {hours:02}:{minutes:02}:{seconds:02}"
