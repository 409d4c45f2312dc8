"""Tests of the water goal. Run them with: python -m pytest"""

from __future__ import annotations

from datetime import date

import pytest
from logic import Water, WaterError, filled, read_amount
from storage import Storage


@pytest.fixture
def water() -> Water:
    return Water(Storage(":memory:"), 2000)


def test_what_is_drunk_adds_up_day_by_day(water: Water) -> None:
    water.drink("200", "2026-11-26", "09:00")
    water.drink("0,5 l", "2026-11-27", "10:00")
    water.drink("330 ml", "2026-11-27", "08:00")
    assert (water.total("2026-11-26"), water.total("2026-11-27"), water.total("2026-11-28")) == (200, 830, 0)
    assert [one["time"] for one in water.on("2026-11-27")] == ["08:00", "10:00"]
    assert water.last_days(date(2026, 11, 27), 3) == [("2026-11-25", 0), ("2026-11-26", 200), ("2026-11-27", 830)]


def test_drinking_and_removing_can_be_undone(water: Water) -> None:
    water.drink("500", "2026-11-27", "09:00")
    [drink] = water.on("2026-11-27")
    assert water.remove(drink["id"])
    assert water.total("2026-11-27") == 0
    assert water.undo()
    assert water.total("2026-11-27") == 500
    assert water.undo()
    assert water.total("2026-11-27") == 0
    assert not water.undo()
    assert not water.remove(99)


def test_days_in_a_row_count_today_only_when_its_goal_is_reached(water: Water) -> None:
    water.set_goal("1000")
    for day in ("2026-11-24", "2026-11-25", "2026-11-26"):
        water.drink("1 l", day, "09:00")
    assert water.streak(date(2026, 11, 27)) == 3
    water.drink("1000", "2026-11-27", "09:00")
    assert water.streak(date(2026, 11, 27)) == 4
    assert water.streak(date(2026, 11, 30)) == 0


@pytest.mark.parametrize("text", ["", "x", "0", "-200", "9999999", "6 l", "²"])
def test_what_is_no_amount_is_told(water: Water, text: str) -> None:
    with pytest.raises(WaterError) as caught:
        water.drink(text, "2026-11-27", "09:00")
    assert caught.value.field == "amount"


def test_the_goal_is_kept_and_filled() -> None:
    storage = Storage(":memory:")
    Water(storage, 2000).set_goal("2.5 l")
    assert Water(storage, 2000).goal == 2500
    assert [filled(total, 2000) for total in (0, 500, 2000, 9000)] == [0, 25, 100, 100]
    assert read_amount("+200 ml", 5000, "amount") == 200
