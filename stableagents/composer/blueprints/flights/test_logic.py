"""Tests of booking a flight. Run them with: python -m pytest"""

from __future__ import annotations

from datetime import date

import pytest
from logic import Booking, BookingError, Bookings, as_text, read
from storage import Storage

TODAY = date(2026, 3, 1)


def test_a_one_way_flight_needs_no_return() -> None:
    assert read("27.03.2026", "nothing", is_return=False, today=TODAY) == Booking(date(2026, 3, 27))


def test_a_return_may_be_on_the_same_day_but_not_before() -> None:
    same = read("27.03.2026", "27.03.2026", is_return=True, today=TODAY)
    assert same.last_day == date(2026, 3, 27)
    with pytest.raises(BookingError) as caught:
        read("27.03.2026", "26.03.2026", is_return=True, today=TODAY)
    assert caught.value.fields == ("homeward",)


@pytest.mark.parametrize("typed", ["", "31.02.2026", "soon", "27.03.2026x"])
def test_what_is_no_date_is_told_at_its_field(typed: str) -> None:
    with pytest.raises(BookingError) as caught:
        read(typed, "27.03.2026", is_return=True, today=TODAY)
    assert caught.value.fields == ("departure",)


def test_a_cancelled_booking_can_be_brought_back() -> None:
    bookings = Bookings(Storage(":memory:"))
    bookings.keep(Booking(TODAY))
    assert bookings.cancel(bookings.all()[0]["id"])
    assert bookings.all() == []
    assert bookings.undo()
    assert as_text(date.fromisoformat(bookings.all()[0]["departure"])) == "01.03.2026"
