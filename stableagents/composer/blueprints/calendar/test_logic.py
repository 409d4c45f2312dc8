"""Tests of the calendar's rules. Run them with: python -m pytest"""

from __future__ import annotations

from datetime import date

import pytest
from logic import EventError, Events, sheet, shifted
from storage import Storage

TODAY = date(2026, 11, 27)


@pytest.fixture
def events() -> Events:
    return Events(Storage(":memory:"))


def test_the_events_of_a_day_come_in_the_order_of_their_times(events: Events) -> None:
    for text, day, time in (("lunch", "2026-05-04", "12"), ("holiday", "2026-05-04", ""), ("other", "2026-05-05", "9")):
        events.save(text, day, time, TODAY)
    assert [(event["time"], event["text"]) for event in events.on("2026-05-04")] == [
        ("", "holiday"),
        ("12:00", "lunch"),
    ]
    assert [event["text"] for event in events.agenda("2026-05-05")] == ["other", "holiday", "lunch"]
    assert events.days_with_events() == {"2026-05-04", "2026-05-05"}
    assert [event["text"] for event in events.agenda("", "OTH")] == ["other"]


def test_a_sheet_has_six_weeks_from_monday_to_sunday() -> None:
    for month in range(1, 13):
        weeks = sheet(2026, month)
        assert (len(weeks), weeks[0][0].weekday(), weeks[-1][-1].weekday()) == (6, 0, 6)
        assert date(2026, month, 1) in weeks[0]
    assert len({day for week in sheet(2021, 2) for day in week}) == 42


def test_months_go_on_over_the_end_of_a_year() -> None:
    assert (shifted(date(2026, 12, 31), 1), shifted(date(2026, 1, 31), -1)) == (date(2027, 1, 1), date(2025, 12, 1))


def test_each_change_is_taken_back(events: Events) -> None:
    number = events.save("dentist", "tomorrow", "8:30", TODAY)["id"]
    events.save("doctor", "tomorrow", "8:30", TODAY, number)
    events.remove(number)
    assert [events.undo() and events.agenda("")[0]["text"] for _ in range(2)] == ["doctor", "dentist"]
    assert events.undo()
    assert events.agenda("") == []
    assert not events.undo()


@pytest.mark.parametrize(
    ("text", "day", "time", "field"),
    [("", "today", "", "text"), ("x" * 201, "today", "", "text"), ("x", "", "", "day"), ("x", "soon", "", "day"),
     ("x", "today", "late", "time")],
)  # fmt: skip
def test_what_can_not_be_kept_is_explained(events: Events, text: str, day: str, time: str, field: str) -> None:
    with pytest.raises(EventError) as caught:
        events.save(text, day, time, TODAY)
    assert caught.value.field == field
