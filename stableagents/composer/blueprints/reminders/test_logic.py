"""Tests of the rules of reminders. Run them with: python -m pytest"""

from __future__ import annotations

from datetime import datetime

import pytest
from logic import DAILY, FEW_MINUTES, MONTHLY, ONCE, WEEKDAYS, ReminderError, Reminders, after
from storage import Storage

NOW = datetime(2026, 11, 27, 8, 0)  # a Friday


@pytest.fixture
def reminders() -> Reminders:
    return Reminders(Storage(":memory:"))


def test_one_without_a_day_comes_at_its_time_next(reminders: Reminders) -> None:
    reminders.add("wake up", "", "7:30", DAILY, NOW)
    reminders.add("tea", "", "17", ONCE, NOW)
    assert [one["next"] for one in reminders.all()] == ["2026-11-27 17:00", "2026-11-28 07:30"]


def test_what_was_answered_comes_again_or_is_over(reminders: Reminders) -> None:
    daily, once = (reminders.add("x", "", "9:00", repeat, NOW) for repeat in (DAILY, ONCE))
    later = datetime(2026, 11, 29, 10, 0)
    assert {one["id"] for one in reminders.due(later)} == {daily, once}
    reminders.answer(daily, later)
    reminders.answer(once, later)
    assert [(one["id"], one["next"]) for one in reminders.all()] == [(daily, "2026-11-30 09:00"), (once, "")]


def test_a_snooze_waits_some_minutes(reminders: Reminders) -> None:
    number = reminders.add("x", "", "9:00", ONCE, NOW)
    reminders.snooze(number, 5, datetime(2026, 11, 27, 9, 0))
    assert reminders.all()[0]["next"] == "2026-11-27 09:05"


def test_weekdays_leave_out_the_weekend_and_a_month_its_missing_days() -> None:
    assert after(datetime(2026, 11, 27, 7, 0), WEEKDAYS, 27) == datetime(2026, 11, 30, 7, 0)
    february = after(datetime(2026, 1, 31, 7, 0), MONTHLY, 31)
    assert (february, after(february, MONTHLY, 31)) == (datetime(2026, 2, 28, 7), datetime(2026, 3, 31, 7))


@pytest.mark.parametrize(
    ("what", "day", "time", "field"),
    [("", "", "7", "what"), ("x", "soon", "7", "day"), ("x", "", "late", "time"), ("x", "", "", "time"),
     ("x", "2020-01-01", "7", "day")],
)  # fmt: skip
def test_what_can_not_be_kept_is_explained(reminders: Reminders, what: str, day: str, time: str, field: str) -> None:
    with pytest.raises(ReminderError) as caught:
        reminders.add(what, day, time, ONCE, NOW)
    assert caught.value.field == field
    assert reminders.all() == []


def test_a_removed_one_comes_back(reminders: Reminders) -> None:
    reminders.remove(reminders.add("x", "", "9:00", ONCE, NOW))
    assert reminders.undo()
    assert reminders.all()[0]["what"] == "x"
    assert not reminders.undo()


def test_what_comes_every_few_minutes_rests_outside_of_its_hours(reminders: Reminders) -> None:
    number = reminders.add_often("stretch", "45", "9", "17", NOW)
    first = datetime(2026, 11, 27, 9, 0)
    assert [(one["repeat"], one["next"]) for one in reminders.all()] == [(FEW_MINUTES, "2026-11-27 09:00")]
    reminders.answer(number, first)
    assert reminders.all()[0]["next"] == "2026-11-27 09:45"
    reminders.answer(number, datetime(2026, 11, 27, 16, 50))  # seen late: what was between is over
    assert reminders.all()[0]["next"] == "2026-11-28 09:00"
    for minutes, begin, end, field in (("0", "", "", "minutes"), ("x", "", "", "minutes"), ("5", "17", "9", "latest")):
        with pytest.raises(ReminderError) as refused:
            reminders.add_often("x", minutes, begin, end, NOW)
        assert refused.value.field == field
