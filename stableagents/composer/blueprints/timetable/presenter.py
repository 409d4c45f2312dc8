"""What happens on each action in the timetable."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING

from app_info import LEAST_DAYS
from logic import Sheet, Timetable, TimetableError, as_time, following, minutes_left, running
from storage import Storage

if TYPE_CHECKING:
    from main import App

TICK_MS = 5000
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
COLOR_NAMES = ("Red", "Orange", "Yellow", "Green", "Turquoise", "Blue", "Purple", "Pink", "Brown", "Grey")
BY_ITSELF = "By itself"
TYPED = ("subject", "begins", "ends", "room", "who")


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.timetable = Timetable(storage)
        self.chosen: int | None = None

    def start(self) -> None:
        typed = json.loads(self.storage.setting("typed", "{}"))
        for name in TYPED:
            getattr(self.view, name).set(typed.get(name, ""))
        self.view.day.set(WEEKDAYS[typed.get("day", 0)])
        self.show()
        self.view.every(TICK_MS, self.tick)

    def keep_typed(self) -> None:
        typed = {name: getattr(self.view, name).get() for name in TYPED}
        self.storage.set_setting("typed", json.dumps({**typed, "day": self._day()}))

    def tick(self) -> None:
        """Show what is on now, and draw the week as it stands."""
        now = datetime.now()
        entries = self.timetable.entries()
        current = running(entries, now)
        if current is None:
            self.view.now_text.set("Now: free")
        else:
            where = f" ({current.room})" if current.room else ""
            left = minutes_left(current, now)
            self.view.now_text.set(f"Now: {current.subject}{where} until {as_time(current.end)}, {left} min left")
        self.view.next_text.set(self._next(now))
        colors = {entry.subject: self.timetable.color_of(entry.subject) for entry in entries}
        self.view.sheet.show(Sheet(entries, LEAST_DAYS).shapes(colors, WEEKDAYS, now, self.chosen))

    def press(self, x: float, y: float) -> None:
        """Choose what was pressed in the week; a free place fills in its day and hour."""
        sheet = Sheet(self.timetable.entries(), LEAST_DAYS)
        entry = sheet.at(x, y)
        if entry is not None:
            self._choose(entry.number)
            return
        place = sheet.place_at(x, y)
        if place is not None:
            self.clear()
            self.view.day.set(WEEKDAYS[place[0]])
            self.view.begins.set(as_time(place[1]))
            self.view.subject_entry.focus_set()

    def choose(self) -> None:
        """Show what is chosen in the list, to be changed."""
        chosen = self.view.entries.selected()
        if chosen is not None:
            self._choose(int(chosen))

    def save(self) -> None:
        view = self.view
        chosen = view.color.get()
        color = COLOR_NAMES.index(chosen) if chosen in COLOR_NAMES else None
        times = (view.begins.get(), view.ends.get())
        said = (view.subject.get(), view.room.get(), view.who.get())
        try:
            self.timetable.save(self._day(), times, said, color, self.chosen)
        except TimetableError as error:
            view.problem.set(str(error))
            view.point_at(getattr(view, f"{error.field}_entry"))
            return
        ended = view.ends.get()
        self.clear()
        view.begins.set(ended)  # the next one often begins where this one ends
        self.show("Saved.")

    def remove(self) -> None:
        if self.chosen is None:
            self.view.status.set("Choose a row first.")
            return
        self.timetable.remove(self.chosen)
        self.clear()
        self.show("Removed. Undo brings it back.")

    def clear(self) -> None:
        """Empty the fields for a new entry; the day stays."""
        self.chosen = None
        for name in TYPED:
            getattr(self.view, name).set("")
        self.view.color.set(BY_ITSELF)
        self.view.subject_entry.focus_set()
        self.show()

    def undo(self) -> None:
        is_undone = self.timetable.undo()
        if self.chosen not in [entry.number for entry in self.timetable.entries()]:
            self.chosen = None
        self.show("It is as before." if is_undone else "There is nothing to undo.")

    def show(self, message: str = "") -> None:
        view = self.view
        entries = self.timetable.entries()
        view.entries.show(
            [(one.number, [WEEKDAYS[one.day], one.times, one.subject, one.room, one.who]) for one in entries],
        )
        if self.chosen is not None:
            view.entries.select(self.chosen)
        view.save_text.set("Add" if self.chosen is None else "Save")
        view.problem.set("")
        view.status.set(message)
        self.tick()

    def _choose(self, number: int) -> None:
        entry = next((one for one in self.timetable.entries() if one.number == number), None)
        if entry is None or number == self.chosen:
            return
        self.chosen = number
        view = self.view
        view.subject.set(entry.subject)
        view.day.set(WEEKDAYS[entry.day])
        view.begins.set(as_time(entry.start))
        view.ends.set(as_time(entry.end))
        view.room.set(entry.room)
        view.who.set(entry.who)
        view.color.set(COLOR_NAMES[self.timetable.color_of(entry.subject)])
        self.show()

    def _day(self) -> int:
        chosen = self.view.day.get()
        return WEEKDAYS.index(chosen) if chosen in WEEKDAYS else 0

    def _next(self, now: datetime) -> str:
        found = following(self.timetable.entries(), now)
        if found is None:
            return "Next: nothing yet"
        entry, wait = found
        where = f" ({entry.room})" if entry.room else ""
        if wait < 60:
            return f"Next: {entry.subject}{where} at {as_time(entry.start)}, in {wait} min"
        day = "" if entry.day == now.weekday() else f"{WEEKDAYS[entry.day]} "
        return f"Next: {entry.subject}{where}, {day}{as_time(entry.start)}"
