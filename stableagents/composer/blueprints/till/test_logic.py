"""Tests of the till. Run them with: python -m pytest"""

from __future__ import annotations

import re
from datetime import datetime
from decimal import Decimal

import pytest
from amounts import as_money
from logic import Till, TillError, total_of
from storage import Storage

NOW = datetime(2026, 5, 1, 10, 30)


@pytest.fixture
def till() -> Till:
    till = Till(Storage(":memory:"))
    till.add_good("Coffee", "2,50")
    till.add_good("Cake", "3.10")
    return till


def number_of(till: Till, name: str) -> int:
    return next(one["id"] for one in till.goods() if one["name"] == name)


def test_lines_add_up_to_the_cent_and_the_same_good_is_one_line(till: Till) -> None:
    till.sell(number_of(till, "Coffee"), "2")
    till.sell(number_of(till, "Coffee"), "")
    till.sell(number_of(till, "Cake"), "1")
    assert [line["quantity"] for line in till.lines] == ["3", "1"]
    assert till.total() == Decimal("10.60")


def test_the_change_is_what_was_given_less_the_total(till: Till) -> None:
    till.sell(number_of(till, "Cake"), "2")
    assert till.change("10") == Decimal("3.80")
    assert till.change("") == 0
    with pytest.raises(TillError, match=re.escape(as_money(Decimal("1.20")))):
        till.pay("5", NOW)
    assert till.lines


def test_a_paid_sale_counts_for_its_day_and_can_be_taken_back(till: Till) -> None:
    till.sell(number_of(till, "Cake"), "2")
    assert till.pay("7", NOW) == Decimal("0.80")
    assert till.lines == []
    assert [total_of(sale["lines"]) for sale in till.sales("2026-05-01")] == [Decimal("6.20")]
    assert till.sales("2026-05-02") == []
    assert till.undo()
    assert till.sales("2026-05-01") == []
    assert till.total() == Decimal("6.20")


def test_a_price_can_change_and_a_good_can_go_and_come_back(till: Till) -> None:
    till.add_good("coffee", "3")
    assert [(one["name"], one["price"]) for one in till.goods("cof")] == [("coffee", "3")]
    till.remove_good(number_of(till, "coffee"))
    assert till.goods("cof") == []
    assert till.undo()
    assert till.goods("cof")


@pytest.mark.parametrize(
    ("name", "price", "field"), [("", "1", "name"), ("Tea", "much", "price"), ("Tea", "-1", "price")]
)
def test_what_can_not_be_sold_is_told_at_its_field(till: Till, name: str, price: str, field: str) -> None:
    with pytest.raises(TillError) as caught:
        till.add_good(name, price)
    assert caught.value.field == field


def test_what_is_there_from_the_start_comes_once(till: Till) -> None:
    till.fill([["Tea", "1.80"]])
    till.remove_good(number_of(till, "Tea"))
    till.fill([["Tea", "1.80"]])
    assert till.goods("tea") == []


def test_nothing_can_not_be_paid(till: Till) -> None:
    with pytest.raises(TillError):
        till.pay("5", NOW)


def test_goods_are_sold_by_their_numbers() -> None:
    till = Till(Storage(":memory:"))
    till.fill([("Tea", "2"), ("Cake", "3.50"), ("Milk", "1")])
    till.sell_numbers("1 2 1")
    assert [(line["name"], line["quantity"]) for line in till.lines] == [("Tea", "2"), ("Cake", "1")]
    assert till.total() == Decimal("7.50")
    for wrong in ("", "14", "x", "²"):
        with pytest.raises(TillError) as refused:
            till.sell_numbers(wrong)
        assert refused.value.field == "numbers"
    assert till.total() == Decimal("7.50")
