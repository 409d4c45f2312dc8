"""What happens on each action in the expense tracker."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from logic import EntryError, Ledger, as_money
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.ledger = Ledger(storage)

    def start(self) -> None:
        self.view.day.set(date.today().isoformat())
        self.refresh()

    def add(self) -> None:
        view = self.view
        try:
            self.ledger.add(view.amount.get(), view.category.get(), view.day.get(), view.note.get(), date.today())
        except EntryError as error:
            view.status.set(str(error))
            return
        view.amount.set("")
        view.note.set("")
        self.refresh("Added.")

    def remove(self) -> None:
        chosen = self.view.expenses.selected()
        if chosen is None:
            self.view.status.set("Choose an expense in the list first.")
            return
        self.ledger.remove(int(chosen))
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
        self.view.month_box.configure(values=months)
        if self.view.month.get() not in months:
            self.view.month.set(months[0])
        month = self.view.month.get()
        rows = [
            (e["id"], [e["day"], e["category"], e["note"], as_money(e["amount"])]) for e in self.ledger.expenses(month)
        ]
        self.view.expenses.show(rows)
        pairs = [(name, float(total), as_money(total)) for name, total in self.ledger.by_category(month)]
        self.view.chart.show(pairs[:8])
        self.view.total.set(f"Total: {as_money(self.ledger.total(month))}")
        self.view.status.set(message)
