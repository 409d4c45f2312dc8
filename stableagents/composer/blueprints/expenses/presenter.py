"""What happens on each action in the expense tracker."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from amounts import as_money
from app_info import FIRST_BUDGET, FIRST_LIMITS, FIRST_ORDER, HAS_BUDGET, HAS_INCOME, HAS_LIMITS
from logic import ALL_MONTHS, EXPENSE, INCOME, EntryError, Ledger
from marks import as_here, day_here
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
        self.more: Any = view  # what only some windows have

    def start(self) -> None:
        self.ledger.limit_first(FIRST_LIMITS)
        if HAS_BUDGET:
            self.ledger.begin_with_budget(FIRST_BUDGET)
        self.stop_editing()
        self.refresh()

    def add(self) -> None:
        """Keep what is in the fields, as a new expense or as the one that is being edited."""
        view, today = self.view, date.today()
        typed = (view.amount.get(), view.category.get(), view.day.get(), view.note.get())
        kind = view.entry_kind.get() if HAS_INCOME else EXPENSE
        try:
            if self.editing is None:
                self.ledger.add(*typed, today, kind)
            else:
                self.ledger.change(self.editing, *typed, today, kind)
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
        view.amount.set(as_here(str(expense["amount"])))
        for name in ("category", "day", "note"):
            getattr(view, name).set(day_here(expense[name]) if name == "day" else expense[name])
        if HAS_INCOME:
            view.entry_kind.set(expense["kind"])
        view.add_text.set("Save")
        view.amount_entry.focus_set()

    def stop_editing(self) -> None:
        """Empty the fields for a new expense; the category stays."""
        self.editing = None
        self.view.amount.set("")
        self.view.note.set("")
        self.view.day.set(day_here(date.today().isoformat()))
        self.view.problem.set("")
        self.view.add_text.set("Add entry" if HAS_INCOME else "Add expense")
        self.view.amount_entry.focus_set()

    def set_limit(self) -> None:
        """Limit what the chosen category may cost in a month; an empty field takes the limit away."""
        category = self.view.category.get()
        try:
            self.ledger.set_limit(category, self.view.limit.get())
        except EntryError as error:
            self.view.problem.set(str(error))
            self.view.point_at(self.view.limit_entry)
            return
        self.view.limit.set("")
        self.view.problem.set("")
        self.refresh(
            f"The limit of {category} is set." if category in self.ledger.limits() else f"{category} has no limit."
        )

    def set_budget(self) -> None:
        """Limit what a month may cost in all; an empty field takes the limit away."""
        try:
            self.ledger.set_budget(self.more.budget.get())
        except EntryError as error:
            self.view.problem.set(str(error))
            self.view.point_at(self.more.budget_entry)
            return
        self.view.problem.set("")
        self.refresh()

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
        rows = []
        for e in self.ledger.expenses(month):
            amount = as_money(e["amount"])
            shown = f"+{amount}" if e["kind"] == INCOME else amount
            rows.append((e["id"], [day_here(e["day"]), e["category"], e["note"], shown]))
        self.view.expenses.show(rows)
        self.draw_chart()
        self.view.total.set(self._summed_up(month))
        if HAS_BUDGET:
            self._show_budget()
        self.view.status.set(" ".join(filter(None, (message, self._warning(month)))))

    def draw_chart(self) -> None:
        """Show the largest categories of the month, or the last months."""
        if self.view.chart_by.get() == "By month":
            totals = self.ledger.by_month()[-8:]
        else:
            totals = self.ledger.by_category(self.view.month.get())[:8]
        limits = self.ledger.limits() if HAS_LIMITS else {}
        self.view.chart.show([(name, float(total), self._of_limit(total, limits.get(name))) for name, total in totals])

    def _show_budget(self) -> None:
        """What of this month's budget is left, or by how much it is exceeded."""
        budget = self.ledger.budget()
        self.more.budget.set("" if budget is None else as_money(budget))
        if budget is None:
            self.more.left.set("")
            return
        left = budget - self.ledger.total(date.today().isoformat()[:7])
        self.more.left.set(
            f"Left this month: {as_money(left)}" if left >= 0 else f"The budget is exceeded by {as_money(-left)}!"
        )

    def _summed_up(self, month: str) -> str:
        spent = self.ledger.total(month)
        if not HAS_INCOME:
            return f"Total: {as_money(spent)}"
        income = self.ledger.total(month, INCOME)
        return f"Income: {as_money(income)}   Expenses: {as_money(spent)}   Balance: {as_money(income - spent)}"

    def _warning(self, month: str) -> str:
        this_month = date.today().isoformat()[:7] if month == ALL_MONTHS else month
        exceeded = self.ledger.exceeded(this_month) if HAS_LIMITS else []
        return f"Over the limit: {', '.join(exceeded)}" if exceeded else ""

    @staticmethod
    def _of_limit(total: Decimal, limit: Decimal | None) -> str:
        return f"{as_money(total)} of {as_money(limit)}" if limit is not None else as_money(total)
