"""Tests of the habit tracker's rules. Run them with: python -m pytest"""

from __future__ import annotations

from datetime import date

import pytest
from logic import DAY, HabitError, Habits, last_days, longest, streak
from storage import Storage

TODAY = date(2026, 3, 2)


def days_ago(*counts: int) -> list[str]:
    return sorted((TODAY - DAY * count).isoformat() for count in counts)


def test_a_missed_day_ends_a_streak() -> None:
    assert streak(days_ago(0, 1, 2, 4), TODAY) == 3
    assert streak(days_ago(2, 3), TODAY) == 0


def test_today_still_open_does_not_end_it() -> None:
    assert streak(days_ago(1, 2), TODAY) == 2


def test_the_longest_row_goes_over_the_end_of_a_month() -> None:
    assert longest(days_ago(0, 1, 2, 3, 5)) == 4
    assert longest([]) == 0


def test_the_last_days_are_oldest_first() -> None:
    assert last_days(days_ago(0, 2), TODAY, 3) == [True, False, True]


def test_a_day_is_marked_and_unmarked() -> None:
    habits = Habits(Storage(":memory:"))
    number = habits.add("Read")
    assert habits.toggle(number, TODAY)
    assert not habits.toggle(number, TODAY)


def test_a_deleted_habit_comes_back_with_all_its_days() -> None:
    habits = Habits(Storage(":memory:"))
    number = habits.add("Read")
    habits.toggle(number, TODAY)
    habits.remove(number)
    assert habits.all() == []
    assert habits.undo()
    assert habits.all()[0]["days"] == [TODAY.isoformat()]


@pytest.mark.parametrize("name", ["", " ", "x" * 100, "yoga"])
def test_a_name_is_needed_and_used_once(name: str) -> None:
    habits = Habits(Storage(":memory:"))
    habits.add("Yoga")
    with pytest.raises(HabitError):
        habits.add(name)


def test_a_habit_is_kept_for_each_part_of_the_day() -> None:
    habits = Habits(Storage(":memory:"))
    habits.add_each("Pills ", ["morning", "evening"])
    habits.add_each("Walk", [])
    assert [habit["name"] for habit in habits.all()] == ["Pills (morning)", "Pills (evening)", "Walk"]
    with pytest.raises(HabitError):
        habits.add_each("pills", ["noon", "evening"])
    with pytest.raises(HabitError):
        habits.add_each(" ", ["noon"])
    assert len(habits.all()) == 3
