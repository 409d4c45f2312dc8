"""The rules of invoices: numbers without gaps, lines, tax and totals to the cent, and a page to print."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from html import escape
from typing import Any

from amounts import as_money, as_short, read_number, rounded
from days import read_day
from history import History
from storage import Storage

MAX_TEXT = 300

Invoice = dict[str, Any]


class InvoiceError(ValueError):
    """An invoice can't be kept like this: the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


@dataclass(frozen=True)
class Totals:
    """What an invoice comes to."""

    net: Decimal
    tax: Decimal
    total: Decimal


class Invoices:
    """Invoices with ``number``, ``customer``, ``day``, ``tax`` (percent), ``lines`` and ``paid``; every change is kept
    at once and can be taken back."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._history = History(storage, "invoices")

    def all(self, words: str = "") -> list[Invoice]:
        """The invoices whose number or customer holds the words, the newest first."""
        wanted = words.strip().lower()
        found = [one for one in self._storage.all("invoices") if wanted in f"{one['number']} {one['customer']}".lower()]
        return sorted(found, key=lambda one: one["number"], reverse=True)

    def get(self, number: int | None) -> Invoice | None:
        return next((one for one in self._storage.all("invoices") if one["id"] == number), None)

    def new(self, customer: str, day: str, tax: str, today: date) -> int:
        """Begin an invoice with the next number of its year. Raises ``InvoiceError``."""
        invoice = {**_head(customer, day, tax, today), "lines": [], "paid": False}
        year = invoice["day"][:4]
        counts = [int(one["number"][5:]) for one in self.all() if one["number"].startswith(f"{year}-")]
        invoice["number"] = f"{year}-{max(counts, default=0) + 1:03}"
        added = self._storage.add("invoices", invoice)
        self._history.note((added, None))
        return added

    def change(self, number: int, customer: str, day: str, tax: str, today: date) -> None:
        """Keep another customer, day or tax; the number stays. Raises ``InvoiceError``."""
        self._keep(number, _head(customer, day, tax, today))

    def add_line(self, number: int, text: str, quantity: str, price: str) -> None:
        """Add a line. Raises ``InvoiceError``; then nothing has changed."""
        invoice = self.get(number)
        if invoice is not None:
            self._keep(number, {"lines": [*invoice["lines"], _line(text, quantity, price)]})

    def remove_line(self, number: int, place: int) -> None:
        invoice = self.get(number)
        if invoice is not None:
            self._keep(number, {"lines": [line for at, line in enumerate(invoice["lines"]) if at != place]})

    def toggle_paid(self, number: int) -> None:
        invoice = self.get(number)
        if invoice is not None:
            self._keep(number, {"paid": not invoice["paid"]})

    def remove(self, number: int) -> None:
        self._history.note((number, self.get(number)))
        self._storage.remove(number)

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        return self._history.undo()

    def open_total(self) -> Decimal:
        """What is not paid yet."""
        return sum((totals(one).total for one in self.all() if not one["paid"]), Decimal(0))

    def _keep(self, number: int, new: Invoice) -> None:
        invoice = self.get(number)
        if invoice is not None and invoice != {**invoice, **new}:
            self._storage.change({**invoice, **new})
            self._history.note((number, invoice))


def amount_of(line: dict[str, str]) -> Decimal:
    """What a line comes to, to the cent."""
    return rounded(Decimal(line["quantity"]) * Decimal(line["price"]))


def totals(invoice: Invoice) -> Totals:
    """The sum of the lines, the tax on it, and both together."""
    net = sum((amount_of(line) for line in invoice["lines"]), Decimal(0))
    tax = rounded(net * Decimal(invoice["tax"]) / 100)
    return Totals(net, tax, net + tax)


def as_html(invoice: Invoice, words: dict[str, str]) -> str:
    """The invoice as a page to print; ``words`` are those for its headings."""
    rows = "".join(
        f"<tr><td>{escape(line['text'])}</td><td>{as_short(Decimal(line['quantity']))}</td>"
        f"<td>{as_money(Decimal(line['price']))}</td><td>{as_money(amount_of(line))}</td></tr>\n"
        for line in invoice["lines"]
    )
    sums = totals(invoice)
    heads = "".join(f"<th>{escape(words[name])}</th>" for name in ("text", "quantity", "price", "amount"))
    return (
        '<!doctype html>\n<meta charset="utf-8">\n'
        f"<title>{escape(words['invoice'])} {escape(invoice['number'])}</title>\n"
        "<style>body{font:16px sans-serif;margin:3em}table{width:100%;border-collapse:collapse}"
        "td,th{padding:.4em;border-bottom:1px solid #ccc;text-align:right}"
        "td:first-child,th:first-child{text-align:left}</style>\n"
        f"<h1>{escape(words['invoice'])} {escape(invoice['number'])}</h1>\n"
        f"<p>{escape(invoice['customer'])}</p>\n<p>{escape(invoice['day'])}</p>\n"
        f"<table>\n<tr>{heads}</tr>\n{rows}</table>\n"
        f"<p>{escape(words['net'])}: {as_money(sums.net)}</p>\n"
        f"<p>{escape(words['tax'])} {as_short(Decimal(invoice['tax']))} %: {as_money(sums.tax)}</p>\n"
        f"<p><b>{escape(words['total'])}: {as_money(sums.total)}</b></p>\n"
    )


def _head(customer: str, day: str, tax: str, today: date) -> Invoice:
    customer = " ".join(customer.split())
    if not customer:
        raise InvoiceError("Write who it is for first.", "customer")
    if len(customer) > MAX_TEXT:
        raise InvoiceError(f"At most {MAX_TEXT} characters.", "customer")
    try:
        kept_day = read_day(day, today) or today.isoformat()
    except ValueError as error:
        raise InvoiceError(str(error), "day") from None
    percent = _number(tax or "0", "tax")
    if percent > 100:
        raise InvoiceError("A tax is at most 100 percent.", "tax")
    return {"customer": customer, "day": kept_day, "tax": str(percent)}


def _line(text: str, quantity: str, price: str) -> dict[str, str]:
    text = " ".join(text.split())
    if not text:
        raise InvoiceError("Write what the line is for.", "text")
    if len(text) > MAX_TEXT:
        raise InvoiceError(f"At most {MAX_TEXT} characters.", "text")
    count = _number(quantity or "1", "quantity")
    return {"text": text, "quantity": str(count), "price": str(rounded(_number(price, "price")))}


def _number(text: str, field: str) -> Decimal:
    try:
        number = read_number(text)
    except ValueError:
        raise InvoiceError("Write a number like 12.50.", field) from None
    if number < 0:
        raise InvoiceError("This is not below 0.", field)
    return number
