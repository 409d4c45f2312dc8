"""Tests of time zones. Run them with: python -m pytest"""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from app_info import CITIES
from logic import TimeError, as_text, elsewhere, offset, read, zone_of

NOW = datetime(2026, 1, 15, 12, 0, tzinfo=UTC)


def test_summer_time_counts() -> None:
    winter = read("2026-01-15 12:00", "Europe/Berlin", NOW)
    summer = read("2026-07-15 12:00", "Europe/Berlin", NOW)
    assert as_text(elsewhere(winter, "America/New_York")) == "2026-01-15 06:00"
    assert [offset(winter), offset(summer)] == ["+1:00", "+2:00"]


@pytest.mark.parametrize(("typed", "hour"), [("14:30", 14), ("2:30 pm", 14), ("9", 9), ("12 am", 0), ("7.15", 7)])
def test_times_are_read_as_people_write_them(typed: str, hour: int) -> None:
    assert read(typed, "UTC", NOW).hour == hour


@pytest.mark.parametrize("typed", ["", "soon", "25:00", "2026-02-30 10:00"])
def test_what_is_no_time_is_refused(typed: str) -> None:
    with pytest.raises(TimeError):
        read(typed, "UTC", NOW)


def test_half_hours_from_utc() -> None:
    assert offset(elsewhere(NOW, "Asia/Kolkata")) == "+5:30"


def test_every_place_is_known_and_a_wrong_one_is_told() -> None:
    assert all(zone_of(zone) for zone in CITIES.values())
    with pytest.raises(TimeError):
        zone_of("Nowhere/None")
