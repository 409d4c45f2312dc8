"""What happens on each action in the expense tracker."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app_info import FIRST_ORDER
from logic import EntryError, Ledger, as_money
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        order, descending = FIRST_ORDER
        self.ledger = Ledger(storage, order, descending=descending)
        self.editing: int | None = None

    def start(self) -> None:
        self.stop_editing()
        self.refresh()

    def add(self) -> None:
        """Keep what is in the fields, as a new expense or as the one that is being edited."""
        view, today = self.view, date.today()
        typed = (view.amount.get(), view.category.get(), view.day.get(), view.note.get())
        try:
            if self.editing is None:
                self.ledger.add(*typed, today)
            else:
                self.ledger.change(self.editing, *typed, today)
        except EntryError as error:
            view.problem.set(str(error))
            view.point_at(view.day_entry if error.field == "day" else view.amount_entry)
            return
        message = "Added." if self.editing is None else "Changed."
        self.stop_editing()
        self.refresh(message)

    def edit(self) -> None:
        """Put the chosen expense into the fields."""
        chosen, view = self.view.expenses.selected(), self.view
        expense = self.ledger.get(int(chosen)) if chosen is not None else None
        if expense is None:
            view.status.set("Choose an expense in the list first.")
            return
        self.editing = expense["id"]
        view.amount.set(str(expense["amount"]))
        for name in ("category", "day", "note"):
            getattr(view, name).set(expense[name])
        view.add_text.set("Save")
        view.amount_entry.focus_set()

    def stop_editing(self) -> None:
        """Empty the fields for a new expense; the category stays."""
        self.editing = None
        self.view.amount.set("")
        self.view.note.set("")
        self.view.day.set(date.today().isoformat())
        self.view.problem.set("")
        self.view.add_text.set("Add expense")
        self.view.amount_entry.focus_set()

    def remove(self) -> None:
        chosen = self.view.expenses.selected()
        if chosen is None:
            self.view.status.set("Choose an expense in the list first.")
            return
        self.ledger.remove(int(chosen))
        self.stop_editing()
        self.refresh("Deleted. Undo brings it back.")

    def undo(self) -> None:
        self.refresh("It is back." if self.ledger.undo() else "There is nothing to undo.")

    def export(self) -> None:
        """Write the shown month into a CSV file."""
        path = self.view.ask_save_path("expenses.csv")
        if not path:
            return
        try:
            Path(path).write_text(self.ledger.as_csv(self.view.month.get()), encoding="utf-8", newline="")
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")

    def refresh(self, message: str = "") -> None:
        months = self.ledger.months()
        self.view.set_choices(self.view.month_box, months)
        if self.view.month.get() not in months:
            self.view.month.set(months[0])
        month = self.view.month.get()
        rows = [
            (e["id"], [e["day"], e["category"], e["note"], as_money(e["amount"])]) for e in self.ledger.expenses(month)
        ]
        self.view.expenses.show(rows)
        self.draw_chart()
        self.view.total.set(f"Total: {as_money(self.ledger.total(month))}")
        self.view.status.set(message)

    def draw_chart(self) -> None:
        """Show the largest categories of the month."""
        totals = self.ledger.by_category(self.view.month.get())
        self.view.chart.show([(name, float(total), as_money(total)) for name, total in totals[:8]])
