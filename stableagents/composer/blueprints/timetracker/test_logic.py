"""Tests of the time tracker. Run them with: python -m pytest"""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from logic import TimeTrackError, Tracker, read_minutes, shown
from storage import Storage

NOON = datetime(2026, 11, 27, 12, 0)  # a Friday
ALL = 3


@pytest.fixture
def tracker() -> Tracker:
    return Tracker(Storage(":memory:"))


def test_starting_another_project_stops_the_one_that_runs(tracker: Tracker) -> None:
    tracker.start("Garden", NOON)
    tracker.start("House", NOON + timedelta(minutes=30))
    assert tracker.stop(NOON + timedelta(minutes=45)) == 15 * 60
    assert tracker.totals(ALL, NOON) == [("Garden", 1800), ("House", 900)]
    assert tracker.stop(NOON) == 0


def test_what_runs_counts_and_runs_on_after_a_restart() -> None:
    storage = Storage(":memory:")
    Tracker(storage).start("Garden", NOON)
    again = Tracker(storage)
    assert again.elapsed(NOON + timedelta(hours=2)) == 7200
    assert again.totals(0, NOON + timedelta(hours=2)) == [("Garden", 7200)]


def test_a_clock_that_was_set_back_takes_nothing_away(tracker: Tracker) -> None:
    tracker.start("Garden", NOON)
    assert tracker.stop(NOON - timedelta(hours=1)) == 0
    assert tracker.totals(ALL, NOON) == [("Garden", 0)]


def test_periods_hold_today_the_week_and_the_month(tracker: Tracker) -> None:
    for day in ("2026-11-27", "2026-11-23", "2026-11-02", "2026-10-31"):
        tracker.add("Garden", day, "60", NOON.date())
    assert [len(tracker.entries(period, NOON.date())) for period in range(4)] == [1, 2, 3, 4]


def test_a_project_is_one_however_it_is_written(tracker: Tracker) -> None:
    tracker.add("garden", "", "30", NOON.date())
    tracker.add("Garden", "", "30", NOON.date())
    assert tracker.totals(0, NOON) == [("Garden", 3600)]
    assert len(tracker.entries(0, NOON.date(), "GARDEN")) == 2


@pytest.mark.parametrize(
    ("text", "minutes"), [("1:30", 90), ("1.5 h", 90), ("0,25h", 15), ("45 min", 45), ("45", 45), ("2h05", 125)]
)
def test_durations_are_read_as_people_write_them(text: str, minutes: int) -> None:
    assert read_minutes(text) == minutes


@pytest.mark.parametrize("text", ["", "0", "-5", "soon", "1:75", "9999", "25 h"])
def test_what_is_no_duration_is_explained(text: str) -> None:
    with pytest.raises(TimeTrackError):
        read_minutes(text)


def test_what_was_removed_comes_back(tracker: Tracker) -> None:
    number = tracker.add("Garden", "yesterday", "30", date(2026, 11, 27))
    assert tracker.remove(number)
    assert tracker.entries(ALL, NOON.date()) == []
    assert tracker.undo()
    assert tracker.entries(ALL, NOON.date())[0]["day"] == "2026-11-26"
    assert not tracker.undo()


def test_times_are_written_for_people_and_for_a_spreadsheet(tracker: Tracker) -> None:
    assert shown(3723) == "1:02:03"
    tracker.add("A, B", "2026-11-27", "1:30", NOON.date())
    assert tracker.as_csv().splitlines()[1] == '2026-11-27,,"A, B",1.50'
