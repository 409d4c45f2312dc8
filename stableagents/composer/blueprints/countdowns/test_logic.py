"""Tests of the countdowns. Run them with: python -m pytest"""

from __future__ import annotations

from datetime import date, datetime

import pytest
from logic import EventError, Events, days_since, left_to, next_of
from storage import Storage

TODAY = date(2026, 11, 27)
NOW = datetime(2026, 11, 27)


@pytest.fixture
def events() -> Events:
    events = Events(Storage(":memory:"))
    events.fill([["New Year", "01-01"]], TODAY)
    return events


def test_what_is_left_is_right_to_the_second() -> None:
    event = {"name": "New Year", "at": "2027-01-01T00:00"}
    assert left_to(event, datetime(2026, 12, 30, 22, 58, 57)) == (1, 1, 1, 3)
    assert left_to(event, datetime(2027, 1, 2)) == (0, 0, 0, 0)
    assert [days_since(event, datetime(2026, 12, 31)), days_since(event, datetime(2027, 1, 3, 1))] == [0, 2]


def test_a_day_of_each_year_is_the_next_one() -> None:
    assert next_of("12-25", TODAY) == "2026-12-25"
    assert next_of("11-27", TODAY) == "2027-11-27"
    assert next_of("02-29", TODAY) == "2028-02-29"
    assert next_of("2030-05-01", TODAY) == "2030-05-01"


def test_the_next_one_comes_first(events: Events) -> None:
    events.add("Concert", "2026-12-05", "19:30", TODAY)
    events.add("Past", "2026-11-01", "", TODAY)
    assert [event["name"] for event in events.all(NOW)] == ["Concert", "New Year", "Past"]
    upcoming = events.upcoming(NOW)
    assert upcoming is not None
    assert (upcoming["name"], upcoming["at"]) == ("Concert", "2026-12-05T19:30")


def test_what_was_removed_comes_back_and_what_was_named_comes_once(events: Events) -> None:
    assert events.remove(events.all(NOW)[0]["id"])
    events.fill([["New Year", "01-01"]], TODAY)
    assert events.all(NOW) == []
    assert events.undo()
    assert [event["name"] for event in events.all(NOW)] == ["New Year"]
    assert not events.undo()


@pytest.mark.parametrize(
    ("name", "day", "time", "field"),
    [
        ("", "2026-12-31", "", "name"),
        ("A", "", "", "day"),
        ("A", "someday", "", "day"),
        ("A", "today", "25:99", "time"),
    ],
)
def test_what_can_not_be_counted_down_to_is_told_at_its_field(
    events: Events, name: str, day: str, time: str, field: str
) -> None:
    with pytest.raises(EventError) as caught:
        events.add(name, day, time, TODAY)
    assert caught.value.field == field
