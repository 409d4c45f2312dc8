"""Tests of counters with names. Run them with: python -m pytest"""

from __future__ import annotations

from datetime import date

import pytest
from logic import Tally, TallyError, filled, last_days, leading, shares
from storage import Storage


@pytest.fixture
def tally() -> Tally:
    return Tally(Storage(":memory:"))


def test_a_count_goes_up_and_never_below_nothing(tally: Tally) -> None:
    number = tally.add("Cars", "")
    assert tally.count(number, "", 1)
    assert tally.count(number, "", -1)
    assert not tally.count(number, "", -1)
    assert tally.all()[0]["counts"] == {"": 0}


def test_each_day_has_its_own_count(tally: Tally) -> None:
    number = tally.add("Water", "8")
    tally.count(number, "2026-11-26", 5)
    tally.count(number, "2026-11-27", 2)
    tally.reset("2026-11-27")
    assert last_days(tally.all()[0], date(2026, 11, 27), 2) == [("2026-11-26", 5), ("2026-11-27", 0)]
    assert tally.undo()
    assert tally.all()[0]["counts"]["2026-11-27"] == 2


def test_each_change_is_taken_back(tally: Tally) -> None:
    number = tally.add("Cars", "")
    tally.count(number, "", 1)
    tally.change(number, "Lorries", "4")
    tally.remove(number)
    for names, count in ((["Lorries"], 1), (["Cars"], 1), (["Cars"], 0)):
        assert tally.undo()
        assert [one["name"] for one in tally.all()] == names
        assert tally.all()[0]["counts"].get("", 0) == count
    assert tally.undo()
    assert tally.all() == []
    assert not tally.undo()


def test_shares_and_who_leads(tally: Tally) -> None:
    for name, votes in (("Ann", 3), ("Ben", 1)):
        tally.count(tally.add(name, ""), "", votes)
    assert shares([3, 1]) == ["75.0 %", "25.0 %"]
    assert shares([0, 0]) == ["", ""]
    assert leading(tally.all(), "") == ["Ann"]
    assert leading(tally.all(), "2026-11-27") == []


@pytest.mark.parametrize(("count", "goal", "percent"), [(0, 8, 0), (4, 8, 50), (9, 8, 100), (3, 0, 0)])
def test_a_goal_fills_its_bar(count: int, goal: int, percent: int) -> None:
    assert filled(count, goal) == percent


@pytest.mark.parametrize(
    ("name", "goal", "field"), [(" ", "", "name"), ("x" * 61, "", "name"), ("VANS", "", "name"), ("A", "-1", "goal")]
)
def test_what_can_not_be_kept_is_said_at_its_field(tally: Tally, name: str, goal: str, field: str) -> None:
    tally.add("Vans", "")
    with pytest.raises(TallyError) as caught:
        tally.add(name, goal)
    assert caught.value.field == field
