"""What happens on each action in the calendar."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from logic import MONTHS, WEEKDAYS, EventError, Events, sheet, shifted
from marks import day_here
from storage import Storage

if TYPE_CHECKING:
    from main import App

HALF_A_MINUTE_MS = 30_000


class Presenter:
    """Between the window and the rules; reminds of an event when its time has come."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.events = Events(storage)
        self.day = date.today()
        self.editing: int | None = None
        self.reminded = datetime.now().strftime("%Y-%m-%d %H:%M")

    def start(self) -> None:
        self.show_day(date.today())
        count = len(self.events.on(date.today().isoformat()))
        self.view.status.set(f"Events today: {count}" if count else "")
        self.view.every(HALF_A_MINUTE_MS, self.remind)

    def press(self, row: int, column: int) -> None:
        """A day was pressed; the first row holds the names of the days."""
        if row > 0:
            self.show_day(sheet(self.day.year, self.day.month)[row - 1][column])

    def previous_month(self) -> None:
        self.show_day(shifted(self.day, -1))

    def next_month(self) -> None:
        self.show_day(shifted(self.day, 1))

    def show_today(self) -> None:
        self.show_day(date.today())

    def show_day(self, day: date) -> None:
        """Show a day, its month, and its events; a new event is for that day."""
        self.day = day
        if self.editing is None:
            self.view.day.set(day.isoformat())
        self.refresh()

    def save(self) -> None:
        view = self.view
        typed = (view.text.get(), view.day.get(), view.time.get())
        try:
            event = self.events.save(*typed, date.today(), self.editing)
        except EventError as error:
            view.problem.set(str(error))
            view.point_at(getattr(view, f"{error.field}_entry"))
            return
        self.day = date.fromisoformat(event["day"])
        self.clear()
        self.refresh("Saved.")

    def clear(self) -> None:
        """Empty the fields for a new event."""
        self.editing = None
        for field in (self.view.text, self.view.time, self.view.problem):
            field.set("")
        self.view.day.set(self.day.isoformat())
        self.view.add_text.set("Add")
        self.view.text_entry.focus_set()

    def edit(self) -> None:
        """Put the chosen event into the fields."""
        event = self.events.get(self._chosen())
        if event is not None:
            self.editing = event["id"]
            for name in ("text", "day", "time"):
                getattr(self.view, name).set(event[name])
            self.view.add_text.set("Save")
            self.view.text_entry.focus_set()

    def remove(self) -> None:
        number = self._chosen()
        if number is not None:
            self.events.remove(number)
            self.clear()
            self.refresh("Deleted. Undo brings it back.")

    def undo(self) -> None:
        self.clear()
        self.refresh("It is as before." if self.events.undo() else "There is nothing to undo.")

    def look_for(self) -> None:
        self.refresh()

    def refresh(self, message: str = "") -> None:
        self.view.month.set(f"{MONTHS[self.day.month - 1]} {self.day.year}")
        busy = self.events.days_with_events()
        weeks = sheet(self.day.year, self.day.month)
        names = [[(name, "plain") for name in WEEKDAYS]]
        self.view.month_sheet.show(names + [[self._cell(day, busy) for day in week] for week in weeks])
        words = self.view.search.get()
        events = self.events.agenda(self.day.isoformat(), words)
        rows = [(event["id"], [day_here(event["day"]), event["time"], event["text"]]) for event in events]
        self.view.events.show(rows, "No event is like that." if words.strip() else "")
        self.view.status.set(message)

    def remind(self) -> None:
        """Ring for what has come since the last look."""
        now = datetime.now().strftime("%Y-%m-%d %H:%M")
        come = [event for event in self.events.agenda("") if self.reminded < f"{event['day']} {event['time']}" <= now]
        self.reminded = now
        for event in come:
            if event["time"]:
                self.view.bell()
                self.view.status.set(f"Now: {event['text']}")

    def _cell(self, day: date, busy: set[str]) -> tuple[str, str]:
        if day.month != self.day.month:
            return "", "plain"
        text = f"{day.day}•" if day.isoformat() in busy else str(day.day)
        if day == self.day:
            return text, "accent"
        if day.isoformat() in busy:
            return text, "good"
        return text, "warm" if day == date.today() else "raised"

    def _chosen(self) -> int | None:
        chosen = self.view.events.selected()
        if chosen is None:
            self.view.status.set("Choose one in the list first.")
        return int(chosen) if chosen is not None else None
