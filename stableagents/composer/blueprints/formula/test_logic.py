"""Tests of the formula and of reading its fields. Run them with: python -m pytest"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from app_info import EXAMPLE, INPUTS
from formula import work_out
from logic import Earlier, Input, InputError, as_number, read_inputs
from marks import THOUSANDS
from storage import Storage


def test_the_example_comes_out_right() -> None:
    typed, expected = EXAMPLE
    typed = typed or {field[0]: "2" for field in INPUTS}  # a formula of one's own has no example
    results = work_out(**read_inputs([Input(*field) for field in INPUTS], typed))
    assert expected in results[0][1]


@pytest.mark.parametrize(
    ("typed", "number"),
    [("1,5", "1.5"), ("1,234.50", "1234.5"), ("1.234,50", "1234.5"), ("$8", 8), (f"200{THOUSANDS}000", 200000)],
)
def test_numbers_are_read_as_people_write_them(typed: str, number: str | int) -> None:
    assert Input("x", "X").read(typed) == Decimal(number)


@pytest.mark.parametrize("typed", ["", "many", "NaN", "9" * 50])
def test_what_is_no_number_is_said_at_its_field(typed: str) -> None:
    with pytest.raises(InputError) as caught:
        Input("x", "Weight").read(typed)
    assert caught.value.field == "x"
    assert "Weight" in str(caught.value)


def test_a_number_outside_its_range_is_refused() -> None:
    with pytest.raises(InputError):
        Input("x", "Height", least="1").read("0")


def test_lists_of_numbers_are_read_with_any_divider() -> None:
    field = Input("x", "Numbers", type="numbers")
    assert field.read("1, 2; 3") == field.read("1 2 3") == [1, 2, 3]


def test_results_are_kept_and_a_removal_can_be_undone() -> None:
    earlier = Earlier(Storage(":memory:"))
    earlier.keep({"x": "1"}, "One", date(2026, 1, 1))
    assert earlier.clear() == 1
    assert earlier.all() == []
    assert earlier.undo() == 1
    assert earlier.all()[0]["result"] == "One"


def test_results_are_written_without_needless_zeros() -> None:
    shown = [as_number(Decimal(number)) for number in ("0", "12.50", "1234567.891", "0.00012345678", "1e-20")]
    assert shown == ["0", "12.5", "1,234,567.89", "0.0001234568", "1.000000E-20"]


def test_a_day_of_each_year_begins_with_the_next_one() -> None:
    field = Input("end", "To", type="date", first="12-25")
    assert field.begins_with(date(2026, 12, 25)) == "2026-12-25"
    assert field.begins_with(date(2026, 12, 26)) == "2027-12-25"
    assert Input("end", "To", type="date", first="02-29").begins_with(date(2096, 3, 1)) == "2104-02-29"
    assert Input("start", "From", type="date", first="today").begins_with(date(2026, 1, 1)) == "today"
