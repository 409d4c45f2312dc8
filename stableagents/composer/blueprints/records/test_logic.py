"""Tests of the record keeper's rules. Run them with: python -m pytest"""

from __future__ import annotations

from decimal import Decimal

import pytest
from app_info import FIELDS
from logic import Field, FieldError, Records
from storage import Storage

NAME = Field("name", "Name")
PRICE = Field("price", "Price", "money")
DAY = Field("day", "Day", "date")


@pytest.fixture
def records() -> Records:
    return Records(Storage(":memory:"), [NAME, PRICE, DAY])


def test_a_record_is_kept_as_it_was_typed(records: Records) -> None:
    number = records.save({"name": "  Fern ", "price": "€ 3,5", "day": "2026-01-31"})
    assert records.get(number) == {"id": number, "name": "Fern", "price": "3.50", "day": "2026-01-31"}


@pytest.mark.parametrize(
    "typed", [{}, {"name": "   "}, {"price": "cheap"}, {"price": "NaN"}, {"day": "soon"}, {"name": "x" * 5000}]
)
def test_what_can_not_be_kept_is_explained_and_changes_nothing(records: Records, typed: dict[str, str]) -> None:
    with pytest.raises(FieldError):
        records.save(typed)
    assert records.find() == []


def test_records_are_found_by_all_words_and_ordered_by_a_field(records: Records) -> None:
    for name, price in (("Blue fern", "10"), ("Red rose", "9"), ("Red fern", "")):
        records.save({"name": name, "price": price})
    assert [r["name"] for r in records.find("FERN red")] == ["Red fern"]
    assert [r["price"] for r in records.find(order="price")] == ["9.00", "10.00", ""]


def test_totals_are_exact(records: Records) -> None:
    for price in ("0.10", "0.20"):
        records.save({"name": "x", "price": price})
    assert records.totals(records.find()) == [("Price", Decimal("0.30"))]


def test_a_change_keeps_the_record_and_a_removal_can_be_undone(records: Records) -> None:
    number = records.save({"name": "Fern"})
    assert records.save({"name": "Rose"}, number) == number
    records.remove(number)
    assert records.undo()
    assert records.find()[0]["name"] == "Rose"
    assert not records.undo()


def test_what_was_exported_can_be_taken_back(records: Records) -> None:
    records.save({"name": 'A "quoted", name', "price": "1"})
    other = Records(Storage(":memory:"), records.fields)
    assert other.add_csv(records.as_csv()) == (1, 0)
    assert other.find()[0]["name"] == 'A "quoted", name'


def test_the_fields_of_this_app_keep_a_record() -> None:
    fields = [Field(*field) for field in FIELDS]
    samples = {"number": "1", "money": "1", "date": "2026-01-01", "tick": "yes"}
    typed = {field.key: field.choices[0] if field.choices else samples.get(field.type, "words") for field in fields}
    assert Records(Storage(":memory:"), fields).save(typed) == 1
