"""Tests of the Advent calendar. Run them with: python -m pytest"""

from __future__ import annotations

import random
from datetime import date

import pytest
from logic import Calendar, DoorError, day_of, year_of
from storage import Storage

USUAL = ["a star", "a song"]


@pytest.fixture
def calendar() -> Calendar:
    return Calendar(Storage(":memory:"), 24, USUAL, random.Random(1))


def test_a_door_opens_from_its_day_on(calendar: Calendar) -> None:
    with pytest.raises(DoorError, match="7"):
        calendar.open(7, date(2026, 12, 6))
    assert calendar.open(7, date(2026, 12, 7)) == "a star"
    assert calendar.open(6, date(2026, 12, 31)) == "a song"
    assert calendar.opened(date(2026, 12, 31)) == [7, 6]


def test_no_door_opens_before_december_and_all_do_in_january(calendar: Calendar) -> None:
    assert calendar.waiting(date(2026, 11, 30)) == []
    assert calendar.waiting(date(2026, 12, 3)) == [1, 2, 3]
    assert calendar.waiting(date(2027, 1, 5)) == list(range(1, 25))
    assert calendar.waiting(date(2027, 2, 1)) == []


def test_opened_doors_stay_open_and_another_year_begins_anew() -> None:
    storage = Storage(":memory:")
    Calendar(storage, 24, USUAL, random.Random(1)).open(1, date(2026, 12, 1))
    again = Calendar(storage, 24, USUAL, random.Random(2))
    assert again.opened(date(2027, 1, 2)) == [1]
    assert again.opened(date(2027, 12, 1)) == []
    again.close_all(date(2026, 12, 2))
    assert again.opened(date(2026, 12, 2)) == []


def test_the_doors_are_mixed_and_stay_where_they_are() -> None:
    storage = Storage(":memory:")
    first = Calendar(storage, 24, USUAL, random.Random(1))
    assert sorted(first.order) == list(range(1, 25)) != first.order
    assert Calendar(storage, 24, USUAL, random.Random(9)).order == first.order


def test_what_is_behind_a_door_can_be_written_and_taken_out() -> None:
    storage = Storage(":memory:")
    Calendar(storage, 24, USUAL, random.Random(1)).write(3, "  a walk ")
    again = Calendar(storage, 24, USUAL, random.Random(1))
    assert again.text(3) == "a walk"
    again.write(3, " ")
    assert again.text(3) == "a star"


def test_in_january_the_december_before_counts() -> None:
    assert year_of(date(2027, 1, 31)) == 2026
    assert day_of(24, date(2027, 2, 1)) == date(2027, 12, 24)
