"""Tests of the to-do list's rules. Run them with: python -m pytest"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from days import read_day
from logic import COMPLETED, REPEATS, TaskError, TodoList, days_left, next_day
from storage import Storage

TODAY = date(2026, 11, 27)


@pytest.fixture
def todo() -> TodoList:
    return TodoList(Storage(":memory:"))


def test_open_tasks_come_first_and_the_soonest_due_before_others(todo: TodoList) -> None:
    first = todo.add("one")
    todo.add("two", due="2030-01-02")
    todo.add("three", due="2030-01-01")
    todo.toggle(first, TODAY)
    assert [task["text"] for task in todo.tasks()] == ["three", "two", "one"]
    assert [task["text"] for task in todo.tasks(COMPLETED)] == ["one"]
    assert todo.count_active() == 2


def test_parts_stand_below_their_task_and_go_with_it(todo: TodoList) -> None:
    cake = todo.add("cake")
    todo.add("boat")
    flour = todo.add("flour", cake)
    todo.add("eggs", flour)  # parts have no parts
    assert [task["text"] for task in todo.tasks()] == ["cake", "flour", "eggs", "boat"]
    todo.toggle(cake, TODAY)
    assert todo.count_active() == 1
    assert todo.undo()
    assert todo.count_active() == 4
    todo.remove(cake)
    assert [task["text"] for task in todo.tasks()] == ["boat"]
    assert todo.undo()
    assert len(todo.tasks()) == 4


def test_the_tasks_of_one_person_are_shown_alone_and_found_by_the_name(todo: TodoList) -> None:
    todo.add("bins", person="Lea")
    todo.add("dishes", person="Tom")
    todo.add("post")
    assert [task["text"] for task in todo.tasks(person="Tom")] == ["dishes"]
    assert [task["text"] for task in todo.tasks(words="lea")] == ["bins"]
    assert len(todo.tasks()) == 3


def test_groups_stand_in_the_order_in_which_they_were_told() -> None:
    todo = TodoList(Storage(":memory:"), "category", groups=("Kitchen", "Bath"))
    todo.add("towels", category="Bath")
    todo.add("post")
    todo.add("dishes", category="Kitchen")
    assert [task["text"] for task in todo.tasks()] == ["dishes", "towels", "post"]
    assert [task["text"] for task in todo.tasks(group="Bath")] == ["towels"]


def test_what_repeats_is_due_again(todo: TodoList) -> None:
    never, daily, weekly, monthly, yearly = REPEATS
    assert next_day("2026-11-20", never, TODAY) == ""
    assert next_day("2026-11-20", daily, TODAY) == "2026-11-28"
    assert next_day("2026-11-20", weekly, TODAY) == "2026-12-04"
    assert next_day("2026-08-31", monthly, TODAY) == "2026-11-30"
    assert next_day("2024-02-29", yearly, TODAY) == "2027-02-28"
    assert next_day("", weekly, TODAY) == "2026-12-04"
    number = todo.add("bins", due="2026-11-27", repeat=weekly)
    assert todo.toggle(number, TODAY) == "2026-12-04"
    assert todo.count_active() == 1


def test_another_order_has_what_lacks_the_detail_last() -> None:
    tasks = (("b", "Low", "2030-01-02"), ("a", "High", ""), ("c", "Normal", "2030-01-01"))
    orders = {"due": "cba", "priority": "acb", "text": "abc", "id": "bac"}
    for by, shown in orders.items():
        ordered = TodoList(Storage(":memory:"), by)
        for text, priority, due in tasks:
            ordered.add(text, priority=priority, due=due)
        assert "".join(task["text"] for task in ordered.tasks()) == shown
    latest = TodoList(Storage(":memory:"), "due", descending=True)
    for text, priority, due in tasks:
        latest.add(text, priority=priority, due=due)
    assert [task["text"] for task in latest.tasks()] == ["b", "c", "a"]


@pytest.mark.parametrize(
    ("text", "due"), [("", ""), ("   ", ""), ("x" * 501, ""), ("a task", "someday"), ("a task", "31.2.2026")]
)
def test_what_can_not_be_kept_is_explained(todo: TodoList, text: str, due: str) -> None:
    with pytest.raises(TaskError):
        todo.add(text, due=due)
    assert todo.tasks() == []


def test_what_was_removed_comes_back_with_undo(todo: TodoList) -> None:
    for text in ("one", "two"):
        todo.toggle(todo.add(text), TODAY)
    assert todo.clear_completed() == 2
    assert todo.tasks() == []
    assert todo.undo()
    assert len(todo.tasks(COMPLETED)) == 2
    assert todo.undo()
    assert len(todo.tasks(COMPLETED)) == 1


def test_all_are_completed_at_once_and_made_active_again(todo: TodoList) -> None:
    todo.toggle(todo.add("one"), TODAY)
    todo.add("two")
    todo.toggle_all()
    assert todo.count_active() == 0
    todo.toggle_all()
    assert todo.count_active() == 2
    assert todo.undo()
    assert todo.count_active() == 0


def test_what_is_more_important_comes_first(todo: TodoList) -> None:
    for text, priority in (("later", "Low"), ("now", "High"), ("some day", ""), ("soon", "Normal")):
        todo.add(text, priority=priority)
    assert [task["text"] for task in todo.tasks()] == ["now", "some day", "soon", "later"]


def test_a_task_is_overdue_only_while_it_is_open(todo: TodoList) -> None:
    number = todo.add("late", due="2020-01-01")
    assert todo.is_overdue(todo.tasks()[0], date(2020, 1, 2))
    todo.toggle(number, TODAY)
    assert not todo.is_overdue(todo.tasks()[0], date(2020, 1, 2))


def test_searching_finds_parts_of_words_in_any_case(todo: TodoList) -> None:
    todo.add("Buy Milk")
    assert len(todo.tasks(words="milk")) == 1
    assert todo.tasks(words="bread") == []


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-12-31", "2026-12-31"),
        ("31.12.2026", "2026-12-31"),
        ("Today", "2026-11-23"),
        ("tomorrow", "2026-11-24"),
        ("monday", "2026-11-30"),
        ("friday", "2026-11-27"),
        ("  ", ""),
    ],
)
def test_days_are_read_as_people_write_them(typed: str, day: str) -> None:
    assert read_day(typed, date(2026, 11, 23)) == day


def test_the_days_left_of_a_task_are_told_while_it_is_open(todo: TodoList) -> None:
    number = todo.add("one", due="2026-11-30")
    todo.add("two")
    one, two = todo.tasks()
    assert days_left(one, TODAY) == 3
    assert days_left(two, TODAY) is None
    todo.toggle(number, TODAY)
    assert days_left(todo.tasks(COMPLETED)[0], TODAY) is None


def test_what_the_open_tasks_cost_is_told_each_as_often_as_it_is_wanted(todo: TodoList) -> None:
    todo.add("milk", price="1,20", quantity="3")
    todo.add("bread", price="2.5")
    done = todo.add("wine", price="9")
    todo.toggle(done, TODAY)
    assert todo.open_price() == Decimal("6.10")
    assert [task["price"] for task in todo.tasks()] == ["1.20", "2.50", "9.00"]
    with pytest.raises(TaskError) as refused:
        todo.add("jam", price="dear")
    assert refused.value.field == "price"
