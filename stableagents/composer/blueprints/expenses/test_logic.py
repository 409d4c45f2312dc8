"""Tests of the expense tracker's rules. Run them with: python -m pytest"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from amounts import as_money
from logic import INCOME, EntryError, Ledger, read_amount
from marks import POINT, THOUSANDS
from storage import Storage

TODAY = date(2026, 11, 23)


@pytest.fixture
def ledger() -> Ledger:
    made = Ledger(Storage(":memory:"))
    made.add("10.10", "Food", "2026-11-01", "bread", TODAY)
    made.add("0.20", "Food", "", "", TODAY)
    made.add("5", "Bus", "2026-10-31", "", TODAY)
    return made


def test_totals_are_exact(ledger: Ledger) -> None:
    assert ledger.total() == Decimal("15.30")
    assert ledger.total("2026-11") == Decimal("10.30")
    assert ledger.by_category() == [("Food", Decimal("10.30")), ("Bus", Decimal("5.00"))]


def test_the_latest_comes_first_and_no_day_means_today(ledger: Ledger) -> None:
    assert [e["day"] for e in ledger.expenses()] == ["2026-11-23", "2026-11-01", "2026-10-31"]
    assert ledger.months() == ["All months", "2026-11", "2026-10"]


@pytest.mark.parametrize(
    ("amount", "day"), [("", ""), ("abc", ""), ("-5", ""), ("0", ""), ("1.2345", ""), ("NaN", ""), ("5", "soon")]
)
def test_what_can_not_be_kept_is_explained(ledger: Ledger, amount: str, day: str) -> None:
    with pytest.raises(EntryError):
        ledger.add(amount, "Food", day, "", TODAY)
    assert len(ledger.expenses()) == 3


def test_a_deleted_expense_comes_back(ledger: Ledger) -> None:
    number = ledger.expenses()[0]["id"]
    ledger.remove(number)
    assert len(ledger.expenses()) == 2
    assert ledger.undo()
    assert ledger.expenses()[0]["id"] == number
    assert not ledger.undo()


def test_amounts_are_read_and_shown_as_people_write_them() -> None:
    assert read_amount("€ 1234,5") == Decimal("1234.50")
    assert as_money(Decimal("1234.5")) == f"1{THOUSANDS}234{POINT}50"


def test_the_file_for_a_spreadsheet_has_a_line_for_each(ledger: Ledger) -> None:
    assert len(ledger.as_csv().splitlines()) == 4


def test_income_is_no_expense(ledger: Ledger) -> None:
    ledger.add("100", "Other", "", "pay", TODAY, INCOME)
    assert (ledger.total(), ledger.total(kind=INCOME)) == (Decimal("15.30"), Decimal("100.00"))
    assert ledger.by_month() == [("2026-10", Decimal("5.00")), ("2026-11", Decimal("10.30"))]


def test_a_category_over_its_limit_is_told_until_the_limit_is_gone(ledger: Ledger) -> None:
    ledger.set_limit("Food", "10")
    assert ledger.exceeded("2026-11") == ["Food"]
    assert ledger.exceeded("2026-10") == []
    ledger.set_limit("Food", "20")
    assert ledger.exceeded("2026-11") == []
    ledger.set_limit("Food", "")
    assert ledger.limits() == {}


def test_limits_that_the_app_begins_with_are_set_once(ledger: Ledger) -> None:
    ledger.limit_first([["Food", "400"], ["Fun", "50.50"]])
    ledger.set_limit("Food", "")
    ledger.limit_first([["Food", "400"], ["Fun", "50.50"]])
    assert ledger.limits() == {"Fun": Decimal("50.50")}


def test_a_month_has_a_budget_that_stays_as_it_was_changed() -> None:
    storage = Storage(":memory:")
    ledger = Ledger(storage)
    assert ledger.budget() is None
    ledger.begin_with_budget("500")
    ledger.set_budget("420.50")
    again = Ledger(storage)
    again.begin_with_budget("500")
    assert again.budget() == Decimal("420.50")
    with pytest.raises(EntryError):
        again.set_budget("much")
    again.set_budget("")
    assert again.budget() is None
