"""What happens on each action with things that fall due again and again."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from amounts import as_money
from app_info import EVERY, FIRST_THINGS, FIRST_WEEKDAY, HAS_COST, KEEPS_SCHEDULE, UNIT
from logic import Thing, ThingError, Things, days_left
from marks import day_here
from storage import Storage

if TYPE_CHECKING:
    from main import App

AN_HOUR_MS = 3_600_000
SOON_DAYS = 7


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.things = Things(storage)
        self.fields = ("name", "often", "unit", "next", *(("cost",) if HAS_COST else ()))
        self.editing: int | None = None

    def start(self) -> None:
        self.things.begin(FIRST_THINGS, FIRST_WEEKDAY, date.today())
        self.clear()
        self.refresh()
        self.view.every(AN_HOUR_MS, self.refresh)  # a new day may have begun
        if any(days_left(thing, date.today()) <= 0 for thing in self.things.all()):
            self.view.bell()

    def save(self) -> None:
        typed = {name: getattr(self.view, name).get() for name in self.fields}
        try:
            self.things.save(typed, date.today(), self.editing)
        except ThingError as error:
            self.view.problem.set(str(error))
            self.view.point_at(getattr(self.view, f"{error.field}_entry"))
            return
        self.clear()
        self.refresh("Saved.")

    def clear(self) -> None:
        """Empty the fields for a new thing."""
        self.editing = None
        first = {"often": str(EVERY), "unit": UNIT}
        for name in self.fields:
            getattr(self.view, name).set(first.get(name, ""))
        self.view.problem.set("")
        self.view.things.unselect()
        self.view.name_entry.focus_set()

    def edit(self) -> None:
        """Put the chosen thing into the fields."""
        thing = self.things.get(self._chosen())
        if thing is not None:
            self.editing = thing["id"]
            for name in self.fields:
                getattr(self.view, name).set(day_here(str(thing[name])))
            self.view.name_entry.focus_set()
            self.view.status.set("Change it and press Save.")

    def done(self) -> None:
        number = self._chosen()
        if number is not None:
            self.things.done(number, date.today(), keeps_schedule=KEEPS_SCHEDULE)
            self.refresh("Done. It comes again.")

    def remove(self) -> None:
        number = self._chosen()
        if number is not None:
            self.things.remove(number)
            self.clear()
            self.refresh("Deleted. Undo brings it back.")

    def undo(self) -> None:
        self.clear()
        self.refresh("It is as before." if self.things.undo() else "There is nothing to undo.")

    def refresh(self, message: str = "") -> None:
        things, today = self.things.all(self.view.search.get()), date.today()
        self.view.things.show([(one["id"], self._row(one, today)) for one in things])
        overdue = sum(days_left(one, today) < 0 for one in things)
        soon = sum(0 <= days_left(one, today) <= SOON_DAYS for one in things)
        said = f"Overdue: {overdue}   Due within a week: {soon}"
        if HAS_COST:
            monthly = self.things.cost_per_month()
            said += f"   Per month: {as_money(monthly)}   Per year: {as_money(monthly * 12)}"
        self.view.summary.set(said)
        self._show_soonest(today)
        self.view.status.set(message)

    def _show_soonest(self, today: date) -> None:
        """What comes next, and when; all that comes on that day."""
        things = self.things.all()
        names = [one["name"] for one in things if one["next"] == things[0]["next"]]
        when = f"{day_here(things[0]['next'])}, {_in_words(days_left(things[0], today))}" if things else ""
        self.view.soonest.set(f"{', '.join(names)}: {when}" if things else "")

    @staticmethod
    def _row(thing: Thing, today: date) -> list[str]:
        often, when = f"{thing['often']} {thing['unit']}", _in_words(days_left(thing, today))
        row = [thing["name"], often, day_here(thing["next"]), when]
        return [*row, as_money(Decimal(thing["cost"])) if thing["cost"] else ""] if HAS_COST else row

    def _chosen(self) -> int | None:
        chosen = self.view.things.selected()
        if chosen is None:
            self.view.status.set("Choose one in the list first.")
        return int(chosen) if chosen is not None else None


def _in_words(days: int) -> str:
    if days < 0:
        return "1 day overdue" if days == -1 else f"{-days} days overdue"
    return "due today" if days == 0 else "due tomorrow" if days == 1 else f"in {days} days"
