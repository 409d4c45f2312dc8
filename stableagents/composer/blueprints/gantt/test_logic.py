"""Tests of the plan. Run them with: python -m pytest"""

from __future__ import annotations

from datetime import date

import pytest
from logic import Plan, PlanError
from storage import Storage

TODAY = date(2026, 3, 2)  # a Monday


def plan() -> Plan:
    return Plan(Storage(":memory:"))


def add(made: Plan, name: str, days: str = "1", start: str = "", after: int = 0, done: str = "") -> int:
    return made.save(None, {"name": name, "start": start, "days": days, "done": done}, after, TODAY)


def test_a_task_begins_when_the_one_before_it_has_ended() -> None:
    made = plan()
    walls = add(made, "Walls", "3")
    roof = add(made, "Roof", "2", after=walls)
    assert made.spans()[walls] == (date(2026, 3, 2), date(2026, 3, 4))
    assert made.spans()[roof] == (date(2026, 3, 5), date(2026, 3, 6))
    later = add(made, "Party", "1", start="2026-03-20", after=roof)
    assert made.spans()[later].start == date(2026, 3, 20)
    assert made.total() == ((date(2026, 3, 2), date(2026, 3, 20)), 0)


def test_weekends_may_be_free() -> None:
    made = plan()
    first = add(made, "First", "6")
    second = add(made, "Second", "1", after=first)
    assert made.spans()[first].end == date(2026, 3, 7)
    made.has_free_weekends = True
    assert made.spans()[first].end == date(2026, 3, 9)
    assert made.spans()[second].start == date(2026, 3, 10)
    third = add(made, "Saturday", start="2026-03-07")
    assert made.spans()[third].start == date(2026, 3, 9)


def test_nothing_waits_for_itself() -> None:
    made = plan()
    one = add(made, "One")
    two = add(made, "Two", after=one)
    three = add(made, "Three", after=two)
    with pytest.raises(PlanError) as caught:
        made.save(one, {"name": "One", "start": "", "days": "1", "done": ""}, three, TODAY)
    assert caught.value.field == "after"


def test_what_waited_for_a_task_that_is_gone_keeps_its_days_and_undo_brings_all_back() -> None:
    made = plan()
    one = add(made, "One", "3")
    two = add(made, "Two", after=one)
    made.remove(one)
    assert made.spans()[two].start == date(2026, 3, 5)
    assert made.undo()
    assert made.get(two) == {"id": two, "name": "Two", "start": "", "days": 1, "after": one, "done": 0, "place": 1}


def test_tasks_change_places() -> None:
    made = plan()
    one, two = add(made, "One"), add(made, "Two")
    assert made.move(two, -1)
    assert not made.move(two, -1)
    assert [task["id"] for task in made.tasks()] == [two, one]


def test_what_is_done_weighs_by_its_days() -> None:
    made = plan()
    add(made, "Long", "3", done="100")
    add(made, "Short", "1", done="0%")
    total = made.total()
    assert total is not None
    assert total[1] == 75


def test_the_list_is_written_without_formulas() -> None:
    made = plan()
    one = add(made, "=1+1", "2", done="50")
    add(made, "Then", after=one)
    lines = made.as_csv(["Task"]).splitlines()
    assert lines[1] == "'=1+1,2026-03-02,2026-03-03,2,,50"
    assert lines[2] == "Then,2026-03-04,2026-03-04,1,=1+1,0"


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"name": " "}, "name"),
        ({"name": "One"}, "name"),
        ({"name": "x" * 80}, "name"),
        ({"start": "soon"}, "start"),
        ({"days": "0"}, "days"),
        ({"days": "many"}, "days"),
        ({"done": "101"}, "done"),
    ],
)
def test_what_cant_be_kept_is_said_at_its_field(typed: dict[str, str], field: str) -> None:
    made = plan()
    add(made, "One")
    with pytest.raises(PlanError) as caught:
        made.save(None, {"name": "Two", "start": "", "days": "1", "done": "", **typed}, 0, TODAY)
    assert caught.value.field == field
