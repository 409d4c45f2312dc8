"""Tests of the rules of things that fall due again and again. Run them with: python -m pytest"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from logic import ThingError, Things, days_left, later
from storage import Storage

TODAY = date(2026, 11, 27)


def typed(
    name: str = "Fern", every: str = "3", unit: str = "Days", following: str = "", cost: str = ""
) -> dict[str, str]:
    return {"name": name, "often": every, "unit": unit, "next": following, "cost": cost}


@pytest.fixture
def things() -> Things:
    return Things(Storage(":memory:"))


def test_what_is_new_is_due_today_and_comes_again_after_its_time(things: Things) -> None:
    number = things.save(typed(), TODAY)
    assert days_left(things.all()[0], TODAY) == 0
    things.done(number, date(2026, 11, 30), keeps_schedule=False)
    assert things.all()[0]["next"] == "2026-12-03"
    assert things.undo()
    assert things.all()[0]["next"] == "2026-11-27"


def test_a_bill_keeps_its_day_however_late_it_was_paid(things: Things) -> None:
    number = things.save(typed("Rent", "1", "Months", "2026-01-31"), TODAY)
    things.done(number, date(2026, 2, 5), keeps_schedule=True)
    assert things.all()[0]["next"] == "2026-02-28"
    things.done(number, date(2026, 2, 28), keeps_schedule=True)
    assert things.all()[0]["next"] == "2026-03-31"


def test_months_and_years_end_on_days_that_there_are() -> None:
    assert later(date(2026, 1, 31), 1, "Months", 31) == date(2026, 2, 28)
    assert later(date(2024, 2, 29), 1, "Years", 29) == date(2025, 2, 28)
    assert later(date(2026, 12, 15), 2, "Weeks", 15) == date(2026, 12, 29)


def test_the_cost_per_month_is_right_to_the_cent(things: Things) -> None:
    things.save(typed("Films", "1", "Years", cost="120"), TODAY)
    things.save(typed("Music", "1", "Months", cost="9,99"), TODAY)
    assert things.cost_per_month() == Decimal("19.99")


@pytest.mark.parametrize(
    ("wrong", "field"),
    [(typed(name=" "), "name"), (typed(every="often"), "often"), (typed(every="0"), "often"),
     (typed(following="soon"), "next"), (typed(cost="cheap"), "cost"), (typed(cost="-1"), "cost")],
)  # fmt: skip
def test_what_can_not_be_kept_is_explained_at_its_field(things: Things, wrong: dict[str, str], field: str) -> None:
    with pytest.raises(ThingError) as caught:
        things.save(wrong, TODAY)
    assert caught.value.field == field
    assert things.all() == []


def test_what_an_app_begins_with_is_there_once_each_from_its_weekday_on() -> None:
    storage, monday = Storage(":memory:"), date(2026, 6, 1)
    first = [("Black", 2, 1, False), ("Recycling", 2, 1, True), ("Garden", 4, 1, False)]
    for _ in range(2):
        Things(storage).begin(first, 3, monday)
    kept = {one["name"]: one["next"] for one in Things(storage).all()}
    assert kept == {"Black": "2026-06-04", "Garden": "2026-06-04", "Recycling": "2026-06-11"}
