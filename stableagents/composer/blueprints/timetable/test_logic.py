"""Tests of the timetable. Run them with: python -m pytest"""

from __future__ import annotations

from datetime import datetime

import pytest
from logic import LEFT, TOP, Sheet, Timetable, TimetableError, following, minutes_left, running
from storage import Storage

MONDAY = datetime(2026, 11, 23)


@pytest.fixture
def timetable() -> Timetable:
    timetable = Timetable(Storage(":memory:"))
    timetable.save(0, ("8", "8:45"), ("Maths", "12", ""))
    timetable.save(0, ("8:50", "9.35"), ("English", "", ""))
    timetable.save(2, ("10:00", "11:30"), ("Sport", "Gym", ""))
    return timetable


def at(hour: int, minute: int, day: int = 0) -> datetime:
    return MONDAY.replace(day=MONDAY.day + day, hour=hour, minute=minute)


@pytest.mark.parametrize(
    ("now", "subject"),
    [
        (at(7, 59), ""),
        (at(8, 0), "Maths"),
        (at(8, 44), "Maths"),
        (at(8, 45), ""),
        (at(8, 50), "English"),
        (at(8, 0, 1), ""),
    ],
)
def test_what_is_on_now(timetable: Timetable, now: datetime, subject: str) -> None:
    current = running(timetable.entries(), now)
    assert (current.subject if current else "") == subject


@pytest.mark.parametrize(
    ("now", "subject", "wait"),
    [
        (at(7, 30), "Maths", 30),
        (at(8, 0), "English", 50),
        (at(9, 0), "Sport", 2 * 24 * 60 + 60),
        (at(10, 0, 2), "Maths", 5 * 24 * 60 - 120),
        (at(12, 0, 6), "Maths", 20 * 60),
    ],
)
def test_what_comes_next_also_over_the_end_of_the_week(
    timetable: Timetable, now: datetime, subject: str, wait: int
) -> None:
    found = following(timetable.entries(), now)
    assert found is not None
    assert (found[0].subject, found[1]) == (subject, wait)


def test_one_entry_alone_comes_again_in_a_week() -> None:
    timetable = Timetable(Storage(":memory:"))
    assert following(timetable.entries(), MONDAY) is None
    timetable.save(0, ("8", "9"), ("Maths", "", ""))
    found = following(timetable.entries(), at(8, 0))
    assert found is not None
    assert found[1] == 7 * 24 * 60


def test_the_minutes_that_are_left(timetable: Timetable) -> None:
    assert minutes_left(timetable.entries()[0], at(8, 33)) == 12


def test_two_can_not_be_on_at_once(timetable: Timetable) -> None:
    with pytest.raises(TimetableError) as caught:
        timetable.save(0, ("8:30", "9:00"), ("Art", "", ""))
    assert caught.value.field == "begins"
    timetable.save(0, ("8:45", "8:50"), ("Art", "", ""))
    maths = timetable.entries()[0]
    timetable.save(0, ("8:05", "8:40"), ("Maths", "", ""), None, maths.number)
    assert timetable.entries()[0].times == "08:05–08:40"


@pytest.mark.parametrize(
    ("subject", "start", "end", "field"),
    [(" ", "8", "9", "subject"), ("Art", "", "9", "begins"), ("Art", "8", "soon", "ends"), ("Art", "9", "8", "ends")],
)
def test_what_can_not_be_kept_is_told_at_its_field(
    timetable: Timetable, subject: str, start: str, end: str, field: str
) -> None:
    with pytest.raises(TimetableError) as caught:
        timetable.save(3, (start, end), (subject, "", ""))
    assert caught.value.field == field


def test_a_subject_has_its_colour_everywhere_and_others_have_another(timetable: Timetable) -> None:
    assert len({timetable.color_of(subject) for subject in ("Maths", "English", "Sport")}) == 3
    timetable.save(4, ("8", "9"), ("maths", "", ""), 7)
    assert timetable.color_of("Maths") == 7


def test_a_removed_entry_comes_back(timetable: Timetable) -> None:
    timetable.remove(timetable.entries()[0].number)
    assert [one.subject for one in timetable.entries()] == ["English", "Sport"]
    assert timetable.undo()
    assert [one.subject for one in timetable.entries()] == ["Maths", "English", "Sport"]


def test_the_week_has_further_days_and_hours_where_something_is_on(timetable: Timetable) -> None:
    assert Sheet(timetable.entries(), 5).days == [0, 1, 2, 3, 4]
    timetable.save(6, ("19", "20:30"), ("Choir", "", ""))
    sheet = Sheet(timetable.entries(), 5)
    assert sheet.days == [0, 1, 2, 3, 4, 6]
    colors = {one.subject: timetable.color_of(one.subject) for one in timetable.entries()}
    texts = [shape.text for shape in sheet.shapes(colors, list("abcdefg"), at(8, 10))]
    assert "21:00" in texts
    assert "Choir" in texts


def test_a_place_on_the_sheet_is_an_entry_or_a_day_and_an_hour(timetable: Timetable) -> None:
    sheet = Sheet(timetable.entries(), 5)
    entry = sheet.at(LEFT + 20, TOP + 10)
    assert entry is not None
    assert entry.subject == "Maths"
    assert sheet.place_at(LEFT + 20, TOP + 10) == (0, 8 * 60)
    assert sheet.place_at(5, 5) is None
