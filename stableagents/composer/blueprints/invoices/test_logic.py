"""Tests of the rules of invoices. Run them with: python -m pytest"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from amounts import as_money
from logic import InvoiceError, Invoices, Totals, as_html, totals
from storage import Storage

TODAY = date(2026, 11, 27)
WORDS = dict.fromkeys(("invoice", "text", "quantity", "price", "amount", "net", "tax", "total"), "Word")


@pytest.fixture
def invoices() -> Invoices:
    return Invoices(Storage(":memory:"))


def test_totals_are_right_to_the_cent(invoices: Invoices) -> None:
    number = invoices.new("Acme", "", "19", TODAY)
    invoices.add_line(number, "Work", "3", "50")
    invoices.add_line(number, "Nails", "0.5", "0,33")
    invoice = invoices.get(number)
    assert invoice is not None
    assert totals(invoice) == Totals(Decimal("150.17"), Decimal("28.53"), Decimal("178.70"))
    assert invoices.open_total() == Decimal("178.70")
    invoices.toggle_paid(number)
    assert invoices.open_total() == 0


def test_numbers_follow_each_other_within_a_year(invoices: Invoices) -> None:
    for day in ("2026-01-01", "2027-05-05", "2026-02-02"):
        invoices.new("Acme", day, "0", TODAY)
    assert [one["number"] for one in invoices.all()] == ["2027-001", "2026-002", "2026-001"]


def test_each_change_is_taken_back(invoices: Invoices) -> None:
    number = invoices.new("Acme", "", "19", TODAY)
    invoices.add_line(number, "Work", "", "50")
    invoices.remove_line(number, 0)
    assert invoices.undo()
    assert [line["text"] for line in invoices.all()[0]["lines"]] == ["Work"]
    assert invoices.undo()
    assert invoices.undo()
    assert invoices.all() == []
    assert not invoices.undo()


@pytest.mark.parametrize(
    ("head", "field"), [(("", "", "19"), "customer"), (("A", "soon", "19"), "day"), (("A", "", "much"), "tax"),
                        (("A", "", "101"), "tax")]
)  # fmt: skip
def test_a_head_that_can_not_be_kept_is_explained(invoices: Invoices, head: tuple[str, str, str], field: str) -> None:
    with pytest.raises(InvoiceError) as caught:
        invoices.new(*head, TODAY)
    assert caught.value.field == field
    assert invoices.all() == []


@pytest.mark.parametrize(
    ("line", "field"), [(("", "1", "1"), "text"), (("x", "many", "1"), "quantity"), (("x", "1", ""), "price"),
                        (("x", "1", "-1"), "price")]
)  # fmt: skip
def test_a_line_that_can_not_be_kept_is_explained(invoices: Invoices, line: tuple[str, str, str], field: str) -> None:
    number = invoices.new("Acme", "", "19", TODAY)
    with pytest.raises(InvoiceError) as caught:
        invoices.add_line(number, *line)
    assert caught.value.field == field
    assert invoices.all()[0]["lines"] == []


def test_a_page_to_print_shows_names_as_they_are(invoices: Invoices) -> None:
    number = invoices.new("<b>Acme & Co", "", "19", TODAY)
    invoices.add_line(number, "Work", "2", "50")
    page = as_html(invoices.all()[0], WORDS)
    assert "&lt;b&gt;Acme &amp; Co" in page
    assert as_money(Decimal(119)) in page
