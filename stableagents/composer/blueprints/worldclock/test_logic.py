"""Tests of the world clock's rules. Run them with: python -m pytest"""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from logic import CITIES, Clocks, difference, is_day, time_in
from storage import Storage

WINTER = datetime(2026, 1, 15, 12, 0, tzinfo=UTC)
SUMMER = datetime(2026, 7, 15, 12, 0, tzinfo=UTC)


def test_every_city_has_a_time_zone() -> None:
    assert all(ZoneInfo(zone) for zone in CITIES.values())


def test_the_time_in_a_city_follows_its_summer_time() -> None:
    hours = [time_in(city, now).hour for city in ("Berlin", "Tokyo") for now in (WINTER, SUMMER)]
    assert hours == [13, 14, 21, 21]


def test_it_is_day_or_night_by_the_clock_of_the_city() -> None:
    assert [is_day(time_in(city, WINTER)) for city in ("Berlin", "Tokyo", "Los Angeles")] == [True, False, False]


def test_the_difference_is_told_in_hours_and_minutes() -> None:
    assert [difference(city, WINTER) for city in ("Delhi", "New York", "UTC")] == ["+5:30", "-5:00", "+0:00"]


def test_cities_stay_as_they_were_chosen() -> None:
    storage = Storage(":memory:")
    clocks = Clocks(storage, ["Tokyo", "Berlin"])
    assert not clocks.add("Tokyo")
    assert clocks.add("Paris")
    clocks.remove(clocks.cities()[0][0])
    assert [city for _number, city in Clocks(storage, ["Tokyo"]).cities()] == ["Berlin", "Paris"]
