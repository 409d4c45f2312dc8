"""Tests of the log of events. Run them with: python -m pytest"""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from logic import EventLog, LimitError, as_span, average, read_limit
from storage import Storage

NOW = datetime(2026, 11, 27, 3, 15, 0)


def at(seconds: int) -> datetime:
    return NOW + timedelta(seconds=seconds)


@pytest.fixture
def log() -> EventLog:
    return EventLog(Storage(":memory:"))


def test_one_button_begins_and_ends(log: EventLog) -> None:
    assert log.press(at(0), has_end=True).seconds is None
    assert log.running() is not None
    assert log.press(at(45), has_end=True).seconds == 45
    assert log.running() is None


def test_the_distance_is_from_beginning_to_beginning(log: EventLog) -> None:
    for second in (0, 50, 300, 370):
        log.press(at(second), has_end=True)
    second, first = log.events()
    assert (second.apart, second.seconds) == (300, 70)
    assert (first.apart, first.seconds) == (None, 50)


def test_what_has_no_end_is_over_at_once(log: EventLog) -> None:
    log.press(at(0), has_end=False)
    log.press(at(90), has_end=False)
    assert [event.apart for event in log.events()] == [90, None]


def test_what_runs_and_its_note_outlive_a_restart() -> None:
    storage = Storage(":memory:")
    EventLog(storage).press(at(0), has_end=True, note="  strong   one ")
    again = EventLog(storage)
    assert again.press(at(60), has_end=True).note == "strong one"


def test_each_change_can_be_undone(log: EventLog) -> None:
    event = log.press(at(0), has_end=True)
    log.press(at(30), has_end=True)
    log.set_note(event.number, "left side")
    log.remove(event.number)
    assert log.events() == []
    assert log.undo()
    assert log.events()[0].note == "left side"
    assert log.undo()
    assert log.undo()
    assert log.running() is not None
    assert log.undo()
    assert log.events() == []
    assert not log.undo()


def test_a_clock_that_was_set_back_gives_no_negative_time(log: EventLog) -> None:
    log.press(at(100), has_end=True)
    assert log.press(at(40), has_end=True).seconds == 0


def test_the_last_hour(log: EventLog) -> None:
    for second in (0, 3000, 4000):
        log.press(at(second), has_end=False)
    assert len(log.recent(at(4000))) == 2
    assert average([60, None, 30]) == 45
    assert average([None]) is None


@pytest.mark.parametrize(("seconds", "shown"), [(None, ""), (5, "0:05"), (725, "12:05"), (3723, "1:02:03")])
def test_times_are_shown(seconds: int | None, shown: str) -> None:
    assert as_span(seconds) == shown


@pytest.mark.parametrize("text", ["x", "-5", "0", "1.5", "99999", "٣"])
def test_a_limit_is_whole_minutes(text: str) -> None:
    assert read_limit(" 5 ") == 5
    assert read_limit("") is None
    with pytest.raises(LimitError):
        read_limit(text)
