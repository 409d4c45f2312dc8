"""Tests of cron expressions. Run them with: python -m pytest"""

from __future__ import annotations

from datetime import datetime

import pytest
from logic import CronError, explained, read

FRIDAY = datetime(2026, 11, 27, 16, 50)


def times(text: str, count: int = 5) -> list[str]:
    return [f"{time:%m-%d %H:%M}" for time in read(text).next_times(FRIDAY, count)]


def test_the_next_times_are_right() -> None:
    assert times("*/15 9-17 * * 1-5") == ["11-27 17:00", "11-27 17:15", "11-27 17:30", "11-27 17:45", "11-30 09:00"]
    assert times("0 8 * * *", 2) == ["11-28 08:00", "11-29 08:00"]
    assert times("50,51 16 * * *", 2) == ["11-27 16:51", "11-28 16:50"]
    assert times("30 6 * jan mon", 1) == ["01-04 06:30"]


def test_a_day_or_a_weekday_is_enough() -> None:
    assert times("0 0 1 * 0", 2) == ["11-29 00:00", "12-01 00:00"]


def test_seven_is_sunday_and_names_stand_for_expressions() -> None:
    assert read("0 0 * * 7").values == read("0 0 * * sun").values
    assert read("@daily").values == read("0 0 * * *").values


def test_rare_days_are_found_and_impossible_ones_are_none() -> None:
    assert read("0 0 29 2 *").next_times(FRIDAY, 1) == [datetime(2028, 2, 29)]
    assert read("0 0 30 2 *").next_times(FRIDAY) == []


def test_each_field_is_explained() -> None:
    rows = explained(read("*/15 9-17 * * 1-5"))
    assert [written for _field, written, _meaning in rows] == ["*/15", "9-17", "*", "*", "1-5"]
    assert all(meaning for _field, _written, meaning in rows)
    assert "9" in rows[1][2]
    assert "17" in rows[1][2]


@pytest.mark.parametrize(
    "text", ["", "* * * *", "* * * * * *", "60 * * * *", "* 24 * * *", "* * 0 * *", "5-1 * * * *", "*/0 * * * *",
             "a * * * *", "* * * foo *", "1,,2 * * * *", "*-5 * * * *", "٣ * * * *"]
)  # fmt: skip
def test_what_is_no_expression_is_told(text: str) -> None:
    with pytest.raises(CronError):
        read(text)
