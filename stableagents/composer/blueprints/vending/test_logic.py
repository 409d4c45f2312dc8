"""Tests of the vending machine. Run them with: python -m pytest"""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from amounts import as_money
from logic import FULL, Machine, MachineError
from storage import Storage

COINS = ("0.05", "0.10", "0.20", "0.50", "1.00", "2.00")


@pytest.fixture
def machine() -> Machine:
    machine = Machine(Storage(":memory:"), COINS)
    machine.fill([["Cola", "1.50"], ["Water", "0.80"]])
    return machine


def test_coins_buy_and_the_rest_comes_back_in_few_coins(machine: Machine) -> None:
    machine.insert("2.00")
    assert machine.buy(machine.goods()[1]["id"]) == "Water"
    assert machine.credit == Decimal("1.20")
    assert machine.give_back() == [(Decimal("1.00"), 1), (Decimal("0.20"), 1)]
    assert machine.credit == 0
    assert machine.taken == Decimal("0.80")


def test_too_little_money_changes_nothing(machine: Machine) -> None:
    machine.insert("1.00")
    with pytest.raises(MachineError, match=re.escape(as_money(Decimal("0.50")))):
        machine.buy(machine.goods()[0]["id"])
    assert machine.credit == 1
    assert machine.goods()[0]["count"] == FULL


def test_what_is_sold_out_is_told_and_can_be_refilled(machine: Machine) -> None:
    machine.add_good("cola", "1.50", "0")
    machine.insert("2.00")
    with pytest.raises(MachineError, match="cola"):
        machine.buy(machine.goods()[0]["id"])
    machine.refill()
    assert machine.buy(machine.goods()[0]["id"]) == "cola"


def test_changes_of_the_goods_can_be_taken_back(machine: Machine) -> None:
    machine.add_good("Tea", "1,20", "3")
    machine.remove_good(machine.goods()[0]["id"])
    assert machine.undo()
    assert machine.undo()
    assert [one["name"] for one in machine.goods()] == ["Cola", "Water"]
    assert not machine.undo()


@pytest.mark.parametrize(
    ("name", "price", "count", "field"),
    [("", "1", "1", "name"), ("Tea", "much", "1", "price"), ("Tea", "1.03", "1", "price"), ("Tea", "1", "-1", "count")],
)
def test_what_can_not_be_in_it_is_told_at_its_field(
    machine: Machine, name: str, price: str, count: str, field: str
) -> None:
    with pytest.raises(MachineError) as caught:
        machine.add_good(name, price, count)
    assert caught.value.field == field
