"""Tests of the rota's rules. Run them with: python -m pytest"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from logic import DAYS, MONTHS, WEEKS, Rota, RotaError, add_months, as_text, first_day
from storage import Storage

MONDAY = date(2026, 5, 4)
FIRST = {"people": ["Ann", "Bob", "Cleo"], "tasks": ["Bins", "Dishes"], "every": 1, "unit": WEEKS}


def rota(**plan: Any) -> Rota:
    return Rota(Storage(":memory:"), FIRST | plan, MONDAY + timedelta(days=2))


def turns(kept: Rota, period: int) -> list[str]:
    return [kept.who(period, task) for task in kept.tasks]


def test_each_task_goes_to_the_next_one_every_week() -> None:
    kept = rota()
    assert [turns(kept, period) for period in range(4)] == [
        ["Ann", "Bob"],
        ["Bob", "Cleo"],
        ["Cleo", "Ann"],
        ["Ann", "Bob"],
    ]
    assert kept.free(0) == ["Cleo"]


def test_a_week_begins_on_monday() -> None:
    kept = rota()
    assert kept.first_day(0) == MONDAY
    assert [kept.period(MONDAY + timedelta(days=days)) for days in (-1, 0, 6, 7, 14)] == [-1, 0, 0, 1, 2]
    assert kept.first_day(2) == MONDAY + timedelta(days=14)


def test_every_second_week_is_two_weeks_long() -> None:
    kept = rota(every=2)
    assert [kept.period(MONDAY + timedelta(days=days)) for days in (13, 14)] == [0, 1]


def test_months_have_the_length_that_they_have() -> None:
    kept = rota(unit=MONTHS)
    assert kept.first_day(0) == date(2026, 5, 1)
    assert kept.first_day(10) == date(2027, 3, 1)
    assert [kept.period(day) for day in (date(2026, 5, 31), date(2026, 6, 1), date(2027, 1, 31))] == [0, 1, 8]
    assert add_months(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert add_months(date(2026, 11, 30), 1) == date(2026, 12, 30)


def test_a_first_period_begins_where_one_expects() -> None:
    today = date(2026, 5, 7)
    assert [first_day(today, unit) for unit in (DAYS, WEEKS, MONTHS)] == [today, MONDAY, date(2026, 5, 1)]


def test_who_takes_a_task_of_another_gives_their_own() -> None:
    kept = rota()
    kept.give(0, "Bins", "Bob")
    assert (turns(kept, 0), turns(kept, 1)) == (["Bob", "Ann"], ["Bob", "Cleo"])
    kept.give(0, "Bins", "Cleo")
    assert turns(kept, 0) == ["Cleo", "Ann"]
    assert kept.undo()
    assert kept.undo()
    assert turns(kept, 0) == ["Ann", "Bob"]
    assert not kept.undo()


def test_what_is_done_is_marked_for_its_period_alone() -> None:
    kept = rota()
    kept.tick(0, "Bins")
    assert (kept.is_done(0, "Bins"), kept.is_done(1, "Bins")) == (True, False)
    kept.tick(0, "Bins")
    assert not kept.is_done(0, "Bins")


def test_moving_on_moves_everybody_by_one() -> None:
    kept = rota()
    kept.move_on()
    assert turns(kept, 0) == ["Bob", "Cleo"]


def test_another_plan_is_kept() -> None:
    kept = rota()
    kept.change("Ann\n\nDan\nAnn", "Cooking", "2", DAYS, "2026-05-10", MONDAY)
    assert (kept.people, kept.tasks) == (["Ann", "Dan"], ["Cooking"])
    assert [kept.who(kept.period(date(2026, 5, day)), "Cooking") for day in (10, 11, 12)] == ["Ann", "Ann", "Dan"]


@pytest.mark.parametrize(
    ("people", "tasks", "every", "begin", "field"),
    [
        ("", "Bins", "1", "today", "people"),
        ("Ann", " \n", "1", "today", "tasks"),
        ("Ann", "Bins", "0", "today", "every"),
        ("Ann", "Bins", "often", "today", "every"),
        ("Ann", "Bins", "1", "soon", "begin"),
        ("Ann", "Bins", "1", "", "begin"),
    ],
)
def test_what_is_no_plan_is_explained(people: str, tasks: str, every: str, begin: str, field: str) -> None:
    kept = rota()
    with pytest.raises(RotaError) as caught:
        kept.change(people, tasks, every, WEEKS, begin, MONDAY)
    assert caught.value.field == field
    assert kept.people == FIRST["people"]


def test_a_rota_is_written_as_a_table() -> None:
    assert as_text(["a", "b"], [["4.5.", "Ann"]]) == "a\tb\n4.5.\tAnn\n"
