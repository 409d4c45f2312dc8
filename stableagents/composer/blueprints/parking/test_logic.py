"""Tests of the parking lot. Run them with: python -m pytest"""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal

import pytest
from logic import Lot, ParkingError, Rates, as_length, minutes_between
from storage import Storage

NOW = datetime(2026, 11, 27, 9, 0)
RATES = Rates(Decimal(2), 15, Decimal(12))


@pytest.fixture
def lot() -> Lot:
    return Lot(Storage(":memory:"), 3, RATES)


@pytest.mark.parametrize(
    ("minutes", "fee"),
    [
        (0, 0),
        (15, 0),
        (16, 2),
        (60, 2),
        (61, 4),
        (5 * 60, 10),
        (9 * 60, 12),
        (24 * 60, 12),
        (25 * 60, 14),
        (72 * 60, 36),
    ],
)
def test_begun_hours_are_paid_up_to_the_most_for_a_day(minutes: int, fee: int) -> None:
    assert RATES.fee(minutes) == fee


def test_without_a_limit_every_hour_is_paid() -> None:
    rates = Rates(Decimal("1.50"), 0, Decimal(0))
    assert rates.fee(25 * 60) == Decimal("37.50")
    assert rates.fee(0) == 0


def test_cars_come_to_free_places_and_pay_when_they_leave(lot: Lot) -> None:
    assert lot.enter("b-xy 1", "2", NOW) == 2
    assert lot.enter("K 22", "", NOW) == 1
    assert lot.free_places() == [3]
    car = lot.car_at(2)
    assert car is not None
    assert car["plate"] == "B-XY 1"
    left = lot.leave(car["id"], NOW + timedelta(minutes=130))
    assert left is not None
    assert left["fee"] == "6.00"
    assert lot.takings("2026-11-27") == 6
    assert lot.takings("2026-11-28") == 0
    assert lot.free_places() == [2, 3]
    assert lot.leave(999, NOW) is None


def test_a_car_that_left_by_mistake_comes_back(lot: Lot) -> None:
    lot.enter("A 1", "", NOW)
    lot.leave(lot.cars()[0]["id"], NOW + timedelta(hours=3))
    assert lot.undo()
    assert lot.cars()[0]["since"] == "2026-11-27T09:00"
    assert lot.left() == []


@pytest.mark.parametrize(
    ("plate", "place", "field"),
    [("", "", "plate"), ("b xy 1", "", "plate"), ("C 3", "2", "place"), ("C 3", "9", "place"), ("C 3", "x", "place")],
)
def test_what_can_not_stand_there_is_told(lot: Lot, plate: str, place: str, field: str) -> None:
    lot.enter("B-XY 1", "2", NOW)
    with pytest.raises(ParkingError) as caught:
        lot.enter(plate, place, NOW)
    assert caught.value.field == field
    assert len(lot.cars()) == 1


def test_a_full_lot_takes_no_more(lot: Lot) -> None:
    for plate in ("A 1", "A 2", "A 3"):
        lot.enter(plate, "", NOW)
    with pytest.raises(ParkingError):
        lot.enter("A 4", "", NOW)


def test_rates_and_places_change_and_are_kept() -> None:
    storage = Storage(":memory:")
    lot = Lot(storage, 3, RATES)
    lot.enter("A 1", "3", NOW)
    lot.change("10", "2.50", "30", "")
    again = Lot(storage, 3, RATES)
    assert (again.places, again.rates) == (10, Rates(Decimal("2.50"), 30, Decimal(0)))
    for places, hour, free in (("2", "1", "0"), ("0", "1", "0"), ("5", "x", "0"), ("5", "-1", "0"), ("5", "1", "-5")):
        with pytest.raises(ParkingError):
            again.change(places, hour, free, "")


def test_a_clock_that_goes_back_costs_nothing() -> None:
    assert minutes_between("2026-11-27T09:00", NOW - timedelta(hours=1)) == 0
    assert as_length(125) == "2:05 h"
