"""Tests of the seat plan. Run them with: python -m pytest"""

from __future__ import annotations

from decimal import Decimal
from random import Random

import pytest
from logic import SeatError, SeatPlan, initials, seat_name
from storage import Storage


@pytest.fixture
def plan() -> SeatPlan:
    return SeatPlan(Storage(":memory:"), 8, 10, "6.50", 80)


def test_sold_seats_times_the_price_are_the_takings(plan: SeatPlan) -> None:
    for column in range(3):
        plan.book((0, column), f"Guest {column}")
    assert plan.takings() == Decimal("19.50")
    assert plan.booked()[0, 1] == "Guest 1"


def test_a_booked_seat_is_not_booked_again(plan: SeatPlan) -> None:
    plan.book((2, 2), "Ann")
    with pytest.raises(SeatError):
        plan.book((2, 2), "Ben")
    assert plan.booked() == {(2, 2): "Ann"}


def test_everybody_who_is_shuffled_has_one_seat_and_comes_back(plan: SeatPlan) -> None:
    for column in range(4):
        plan.book((0, column), f"Guest {column}")
    before = plan.booked()
    plan.shuffle(Random(1))
    assert sorted(plan.booked().values()) == sorted(before.values())
    assert plan.booked() != before
    assert plan.undo()
    assert plan.booked() == before


def test_freeing_can_be_undone(plan: SeatPlan) -> None:
    plan.book((0, 0))
    plan.book((0, 1))
    plan.free()
    assert plan.booked() == {}
    assert plan.undo()
    assert set(plan.booked()) == {(0, 0), (0, 1)}
    plan.free((0, 0))
    assert set(plan.booked()) == {(0, 1)}


def test_bookings_and_the_room_outlive_a_restart() -> None:
    storage = Storage(":memory:")
    first = SeatPlan(storage, 8, 10, "6.50", 80)
    first.book((1, 4), "Ann")
    first.change_room("5", "12", "7")
    again = SeatPlan(storage, 8, 10, "6.50", 80)
    assert (again.rows, again.columns, again.price) == (5, 12, 7)
    assert again.booked() == {(1, 4): "Ann"}


@pytest.mark.parametrize(
    ("rows", "columns", "price", "field"),
    [("0", "5", "1", "rows"), ("x", "5", "1", "rows"), ("5", "99", "1", "columns"), ("5", "5", "-1", "price"),
     ("5", "5", "dear", "price"), ("3", "5", "1", "rows")],
)  # fmt: skip
def test_a_room_that_can_t_be_is_refused(plan: SeatPlan, rows: str, columns: str, price: str, field: str) -> None:
    plan.book((7, 0))
    with pytest.raises(SeatError) as refused:
        plan.change_room(rows, columns, price)
    assert refused.value.field == field
    assert (plan.rows, plan.columns) == (8, 10)


def test_the_last_row_may_be_shorter() -> None:
    plan = SeatPlan(Storage(":memory:"), 13, 4, "0", 50)
    assert (plan.has((12, 1)), plan.has((12, 2))) == (True, False)
    plan.change_room("13", "4", "9")
    assert plan.count == 50
    plan.change_room("10", "4", "9")
    assert plan.count == 40


def test_seats_have_names() -> None:
    assert seat_name((0, 0), by_table=False) == "A1"
    assert seat_name((2, 0), by_table=True) == "3-1"
    assert (initials("Ann Mary Lee"), initials("bo"), initials("")) == ("AL", "B", "")
