"""Tests of what follows from the other fields of a record. Run them with: python -m pytest"""

from __future__ import annotations

from datetime import date

import pytest
from computing import computed, computed_in


def test_a_late_fee_counts_the_days_after_the_one_on_which_it_was_due() -> None:
    steps, today = ("due", "back", "1.50"), date(2026, 1, 10)
    for back, fee in (("2026-01-06", "3.00"), ("2026-01-04", "0.00"), ("", "9.00")):
        assert computed("late_fee", steps, {"due": "2026-01-04", "back": back}, today) == fee
    assert computed("late_fee", steps, {"due": "", "back": ""}, today) == ""


def test_hours_of_the_night_end_in_the_morning() -> None:
    today, steps = date(2026, 1, 1), ("start", "end", "22:00")
    nights = [("18:00", "00:30", "2.5"), ("18:00", "21:00", "0"), ("23:00", "07:00", "7"), ("02:00", "03:00", "1")]
    for start, end, late in (*nights, ("", "9:00", "")):
        assert computed("hours_after", steps, {"start": start, "end": end}, today) == late


def test_a_rate_is_another_beyond_so_many_of_a_year() -> None:
    days = [("2026-05-02", "8"), ("2026-03-01", "7"), ("2027-01-01", "3"), ("", "")]
    records = [{"day": day, "way": way} for day, way in days]
    found = computed_in("banded", ("day", "10", "2", "1", "way"), records, date(2027, 1, 2))
    assert found == ["11.00", "14.00", "6.00", ""]


def test_steps_take_the_smaller_and_the_larger_and_tell_what_is_more() -> None:
    today = date(2026, 1, 1)
    for steps, result in (
        (("a", "3", "min"), "3"),
        (("a", "7", "max"), "7"),
        (("a", "4", ">"), "1"),
        (("a", "5", ">"), "0"),
    ):
        assert computed("amount", steps, {"a": "5"}, today) == result
    assert computed("amount", ("a", "3", "min"), {"a": ""}, today) == ""


@pytest.mark.parametrize(("how", "result"), [("up", "3"), ("down", "2")])
def test_a_result_is_rounded_to_a_whole_and_a_chosen_price_counts(how: str, result: str) -> None:
    today = date(2026, 1, 1)
    assert computed("formula", ("length", "2", "/", how), {"length": "5"}, today) == result
    assert computed("amount", ("count", "drink", "*"), {"count": "2", "drink": "Tea 1,50 €"}, today) == "3"


def test_an_amount_rises_with_what_was_chosen_and_on_a_day_of_the_week() -> None:
    steps = ("rate", "1", "shift=N", "0.25", "*", "+", "day@6", "0.5", "*", "+", "*")
    shifts = [("N", "2026-03-02"), ("E", "2026-03-01"), ("E", "2026-03-02")]
    records = [{"rate": "10", "shift": shift, "day": day} for shift, day in shifts]
    assert [computed("formula", steps, record, date.today()) for record in records] == ["12.5", "15", "10"]


def test_a_way_ends_at_a_time_of_the_same_or_the_next_day() -> None:
    today, steps = date(2026, 1, 1), ("start", "way", "speed")
    ways = [
        ("10:00", "15", "6", "12:30"),
        ("22:00", "30", "10", "01:00"),
        ("10:00", "15", "0", ""),
        ("", "15", "6", ""),
    ]
    for start, way, speed, end in ways:
        record = {"start": start, "way": way, "speed": speed}
        assert computed("arrival", steps, record, today) == end
