"""What happens on each action with the reminders."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from app_info import OFTEN
from logic import FEW_MINUTES, ONCE, ReminderError, Reminders
from storage import Storage

if TYPE_CHECKING:
    from main import App

SNOOZE_MINUTES = 5
RING_AGAIN_S = 5


class Presenter:
    """Between the window and the rules; looks at the clock every second."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.reminders = Reminders(storage)
        self.come: list[int] = []
        self.seconds = 0

    def start(self) -> None:
        self.reminders.fill(OFTEN, datetime.now())
        self.refresh()
        self.tick()
        self.view.every(1000, self.tick)

    def tick(self) -> None:
        """Show the time, and what has come; it rings again until it is answered."""
        now = datetime.now()
        self.view.clock.set(now.strftime("%H:%M:%S"))
        due = self.reminders.due(now)
        new = [one["id"] for one in due if one["id"] not in self.come]
        if due and (new or self.seconds % RING_AGAIN_S == 0):
            self.view.bell()
        self.seconds += 1
        self.come = [one["id"] for one in due]
        self.view.ringing.set("\n".join(f"{one['next'][11:]}  {one['what']}" for one in due))

    def add(self) -> None:
        view = self.view
        what, now = view.what.get(), datetime.now()
        try:
            if view.repeat.get() == FEW_MINUTES:
                self.reminders.add_often(what, view.minutes.get(), view.earliest.get(), view.latest.get(), now)
            else:
                self.reminders.add(what, view.day.get(), view.time.get(), view.repeat.get(), now)
        except ReminderError as error:
            view.problem.set(str(error))
            view.point_at(getattr(view, f"{error.field}_entry"))
            return
        for field in (view.what, view.day, view.time, view.problem):
            field.set("")
        view.what_entry.focus_set()
        self.refresh("Added.")

    def answer(self) -> None:
        """Put off what is ringing: it was seen."""
        for number in self.come:
            self.reminders.answer(number, datetime.now())
        self.refresh("" if self.come else "Nothing has come yet.")
        self.tick()

    def snooze(self) -> None:
        for number in self.come:
            self.reminders.snooze(number, SNOOZE_MINUTES, datetime.now())
        self.refresh(f"It comes again in {SNOOZE_MINUTES} minutes." if self.come else "Nothing has come yet.")
        self.tick()

    def remove(self) -> None:
        chosen = self.view.reminders.selected()
        if chosen is None:
            self.view.status.set("Choose one in the list first.")
            return
        self.reminders.remove(int(chosen))
        self.refresh("Deleted. Undo brings it back.")

    def undo(self) -> None:
        self.refresh("It is back." if self.reminders.undo() else "There is nothing to undo.")

    def refresh(self, message: str = "") -> None:
        rows = []
        for one in self.reminders.all():
            day, time = one["next"][:10], one["next"][11:]
            repeat = "" if one["repeat"] == ONCE else one["repeat"]
            if one["repeat"] == FEW_MINUTES:
                repeat = f"Every {one['minutes']} minutes"
            rows.append((one["id"], [one["what"], time, day or "over", repeat]))
        self.view.reminders.show(rows)
        self.view.status.set(message)
