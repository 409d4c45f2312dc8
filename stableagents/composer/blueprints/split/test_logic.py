"""Tests of shared costs. Run them with: python -m pytest"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from logic import Group, SplitError, parts, payments
from storage import Storage

TODAY = date(2026, 11, 27)


@pytest.fixture
def group() -> Group:
    group = Group(Storage(":memory:"))
    for name in ("Ann", "Ben", "Cleo"):
        group.add_person(name)
    return group


def test_each_cent_is_borne_by_somebody(group: Group) -> None:
    group.add_cost("Pizza", "10", "Ann", "", "", TODAY)
    assert group.balances() == {"Ann": Decimal("6.66"), "Ben": Decimal("-3.33"), "Cleo": Decimal("-3.33")}
    assert sum(parts(Decimal("100.01"), 7)) == Decimal("100.01")


def test_only_those_who_share_owe(group: Group) -> None:
    group.add_cost("Taxi", "12,40", "Ben", "ann, Ben", "", TODAY)
    assert payments(group.balances()) == [("Ann", "Ben", Decimal("6.20"))]
    group.settle("Ann", "Ben", Decimal("6.20"), "Paid back", TODAY)
    assert payments(group.balances()) == []
    assert group.total() == Decimal("12.40")


def test_there_are_no_more_payments_than_needed() -> None:
    balances = {"A": 5, "B": 3, "C": -3, "D": -4, "E": 4, "F": -5}
    settled = payments({name: Decimal(amount) for name, amount in balances.items()})
    assert sorted(settled) == [("C", "B", Decimal(3)), ("D", "E", Decimal(4)), ("F", "A", Decimal(5))]


def test_many_people_are_level_after_the_payments() -> None:
    balances = {f"P{number}": Decimal(number) for number in range(-10, 11)}
    settled = payments(balances)
    for payer, receiver, amount in settled:
        balances[payer] += amount
        balances[receiver] -= amount
    assert not any(balances.values())
    assert len(settled) < 20


def test_each_change_is_taken_back(group: Group) -> None:
    number = group.add_cost("Pizza", "9", "Ann", "", "", TODAY)
    group.remove_cost(number)
    assert group.undo()
    assert group.balances()["Ann"] == 6
    assert group.undo()
    assert group.costs() == []


def test_a_person_with_a_part_stays_and_may_be_renamed(group: Group) -> None:
    group.add_cost("Pizza", "9", "Ann", "", "", TODAY)
    with pytest.raises(SplitError):
        group.remove_person("Ben")
    group.rename_person("Ben", "Benno")
    assert group.balances()["Benno"] == -3


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        (("", "9", "Ann", "", ""), "what"),
        (("Pizza", "x", "Ann", "", ""), "amount"),
        (("Pizza", "-1", "Ann", "", ""), "amount"),
        (("Pizza", "9", "Zoe", "", ""), "payer"),
        (("Pizza", "9", "Ann", "Zoe", ""), "sharers"),
        (("Pizza", "9", "Ann", "", "32.1.2026"), "day"),
    ],
)
def test_what_can_not_be_kept_is_said_at_its_field(group: Group, typed: tuple[str, ...], field: str) -> None:
    with pytest.raises(SplitError) as caught:
        group.add_cost(*typed, today=TODAY)
    assert caught.value.field == field
    assert group.costs() == []
