"""What happens on each action with the invoices."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from amounts import as_money, as_short
from app_info import TAX
from logic import Invoice, InvoiceError, Invoices, amount_of, as_html, totals
from marks import day_here
from storage import Storage

if TYPE_CHECKING:
    from main import App

FIELDS = ("customer", "day", "tax", "text", "quantity", "price")
HEADINGS = {
    "invoice": "Invoice",
    "text": "Description",
    "quantity": "Quantity",
    "price": "Price",
    "amount": "Amount",
    "net": "Net",
    "tax": "Tax",
    "total": "Total",
}


class Presenter:
    """Between the window and the rules; ``number`` is the invoice that is shown on the right."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.invoices = Invoices(storage)
        self.number: int | None = None

    def start(self) -> None:
        self.clear()
        newest = self.invoices.all()
        if newest:
            self.open(newest[0]["id"])
        draft = json.loads(self.storage.setting("draft", "{}"))
        if draft:
            self.number = draft["number"] if self.invoices.get(draft["number"]) else None
            for name in FIELDS:
                getattr(self.view, name).set(draft["typed"][name])
        self.refresh("What you had typed is here again; it is not saved yet." if draft else "")

    def keep_draft(self) -> None:
        """Keep what is typed and not saved for the next start."""
        typed = {name: getattr(self.view, name).get() for name in FIELDS}
        invoice = self.invoices.get(self.number) or {"customer": "", "day": date.today().isoformat(), "tax": TAX}
        is_kept = all(typed[name] == invoice.get(name, "") for name in FIELDS)
        self.storage.set_setting("draft", "{}" if is_kept else json.dumps({"number": self.number, "typed": typed}))

    def clear(self) -> None:
        """Begin a new invoice: it gets its number with its first line, or when it is saved."""
        self.number = None
        self.view.customer.set("")
        self.view.day.set(date.today().isoformat())
        self.view.tax.set(TAX)
        self._clear_line()
        self.view.invoices.unselect()
        self.refresh()
        self.view.customer_entry.focus_set()

    def select(self) -> None:
        chosen = self.view.invoices.selected()
        if chosen is not None and int(chosen) != self.number:
            self.open(int(chosen))

    def open(self, number: int) -> None:
        """Show an invoice."""
        invoice = self.invoices.get(number)
        if invoice is not None:
            self.number = number
            for name in ("customer", "day", "tax"):
                getattr(self.view, name).set(invoice[name])
            self._clear_line()
            self.refresh()

    def save(self) -> None:
        if self._keep_head():
            self.refresh("Saved.")

    def add_line(self) -> None:
        view = self.view
        if not self._keep_head() or self.number is None:
            return
        try:
            self.invoices.add_line(self.number, view.text.get(), view.quantity.get(), view.price.get())
        except InvoiceError as error:
            self.refresh()
            self._tell(error)
            return
        self._clear_line()
        self.view.text_entry.focus_set()
        self.refresh()

    def remove_line(self) -> None:
        chosen = self.view.lines.selected()
        if self.number is None or chosen is None:
            self.view.status.set("Choose a line first.")
            return
        self.invoices.remove_line(self.number, int(chosen))
        self.refresh("Removed. Undo brings it back.")

    def toggle_paid(self) -> None:
        if self.number is None:
            self.view.status.set("Choose an invoice in the list first.")
            return
        self.invoices.toggle_paid(self.number)
        self.refresh()

    def remove(self) -> None:
        if self.number is None:
            self.view.status.set("Choose an invoice in the list first.")
            return
        self.invoices.remove(self.number)
        self.clear()
        self.refresh("Deleted. Undo brings it back.")

    def undo(self) -> None:
        is_undone = self.invoices.undo()
        if self.number is not None and self.invoices.get(self.number) is None:
            self.clear()
        self.refresh("It is as before." if is_undone else "There is nothing to undo.")

    def export(self) -> None:
        """Write the invoice as a page that a browser prints."""
        invoice = self.invoices.get(self.number)
        if invoice is None:
            self.view.status.set("Choose an invoice in the list first.")
            return
        path = self.view.ask_save_path(f"{invoice['number']}.html")
        if not path:
            return
        try:
            Path(path).write_text(as_html(invoice, HEADINGS), encoding="utf-8")
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")

    def refresh(self, message: str = "") -> None:
        invoices = self.invoices.all(self.view.search.get())
        self.view.invoices.show([(one["id"], self._row(one)) for one in invoices])
        invoice = self.invoices.get(self.number)
        lines = invoice["lines"] if invoice else []
        self.view.lines.show([(place, self._line_row(line)) for place, line in enumerate(lines)])
        self.view.heading.set(f"Invoice {invoice['number']}" if invoice else "New invoice")
        self.view.sums.set(self._sums(invoice) if invoice else "")
        self.view.open_sum.set(f"Not paid yet: {as_money(self.invoices.open_total())}")
        self.view.status.set(message)

    def _keep_head(self) -> bool:
        typed = (self.view.customer.get(), self.view.day.get(), self.view.tax.get())
        try:
            if self.number is None:
                self.number = self.invoices.new(*typed, date.today())
            else:
                self.invoices.change(self.number, *typed, date.today())
        except InvoiceError as error:
            self._tell(error)
            return False
        self.view.problem.set("")
        return True

    def _tell(self, error: InvoiceError) -> None:
        self.view.problem.set(str(error))
        self.view.point_at(getattr(self.view, f"{error.field}_entry"))

    def _clear_line(self) -> None:
        for field in (self.view.text, self.view.quantity, self.view.price, self.view.problem):
            field.set("")

    @staticmethod
    def _row(invoice: Invoice) -> list[str]:
        paid = "✓" if invoice["paid"] else ""
        return [invoice["number"], invoice["customer"], day_here(invoice["day"]), as_money(totals(invoice).total), paid]

    @staticmethod
    def _line_row(line: dict[str, str]) -> list[str]:
        quantity = as_short(Decimal(line["quantity"]))
        return [line["text"], quantity, as_money(Decimal(line["price"])), as_money(amount_of(line))]

    @staticmethod
    def _sums(invoice: Invoice) -> str:
        sums = totals(invoice)
        return f"Net: {as_money(sums.net)}   Tax: {as_money(sums.tax)}   Total: {as_money(sums.total)}"
