"""Tests of planning meals. Run them with: python -m pytest"""

from __future__ import annotations

import random
from datetime import date
from fractions import Fraction

import pytest
from logic import MealError, Planner, monday_of, read_line, written
from storage import Storage

MONDAY = date(2026, 11, 23)


@pytest.fixture
def planner() -> Planner:
    return Planner(Storage(":memory:"))


def test_a_week_has_seven_days_and_keeps_its_meals(planner: Planner) -> None:
    planner.plan("2026-11-24", {"lunch": " Soup "})
    planner.plan("2026-11-24", {"lunch": "Soup", "dinner": "Rice"})
    week = planner.week(MONDAY)
    assert [day["day"] for day in week][::6] == ["2026-11-23", "2026-11-29"]
    assert (week[1]["breakfast"], week[1]["lunch"], week[1]["dinner"]) == ("", "Soup", "Rice")
    assert monday_of(date(2026, 11, 29)) == MONDAY


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("200 g rye", (200, "g", "rye")),
        ("1,5 kg Mehl", (1500, "g", "Mehl")),
        ("1/2 l cider", (500, "ml", "cider")),
        ("3 eggs", (3, "", "eggs")),
        ("2 cups of rice", (2, "cup", "rice")),
        ("4 lemons", (4, "", "lemons")),
        ("salt", (0, "", "salt")),
        ("1/0 x", (1, "", "x")),
    ],
)
def test_lines_are_read_with_amount_and_unit(line: str, read: tuple[int, str, str]) -> None:
    assert read_line(line) == (Fraction(read[0]), *read[1:])


def test_the_list_adds_up_what_the_dishes_of_the_week_need(planner: Planner) -> None:
    planner.save_dish("Pancakes", "250 g flour\n2 eggs\nsalt")
    planner.save_dish("Bread", "1 kg Flour")
    for day in ("2026-11-23", "2026-11-25"):
        planner.plan(day, {"breakfast": "pancakes"})
    planner.plan("2026-11-24", {"dinner": "Bread", "lunch": "What is left"})
    assert planner.shopping(MONDAY) == [
        ("", "eggs", "4", False),
        ("", "flour", "1.5 kg", False),
        ("", "salt", "", False),
    ]
    assert planner.shopping(date(2026, 11, 30)) == []


def test_the_list_is_in_the_order_of_the_aisles_with_what_is_bought_last(planner: Planner) -> None:
    planner.save_dish("Cake", "flour\nmilk\neggs")
    planner.plan("2026-11-23", {"dinner": "Cake"})
    planner.put_in_aisle("Milk", "Dairy")
    planner.put_in_aisle("flour", "Baking")
    assert [item[:2] for item in planner.shopping(MONDAY)] == [("Baking", "flour"), ("Dairy", "milk"), ("", "eggs")]
    planner.toggle_bought("flour", MONDAY)
    assert [item[1] for item in planner.shopping(MONDAY)] == ["milk", "eggs", "flour"]
    planner.toggle_bought("flour", MONDAY)
    assert [item[1] for item in planner.shopping(MONDAY)] == ["flour", "milk", "eggs"]


def test_the_week_that_was_looked_at_is_shown_again_on_the_same_day(planner: Planner) -> None:
    planner.look_at(date(2026, 12, 7), date(2026, 11, 27))
    assert planner.first_week(date(2026, 11, 27)) == date(2026, 12, 7)
    assert planner.first_week(date(2026, 11, 28)) == MONDAY


def test_a_dish_is_one_however_it_is_written_and_comes_back(planner: Planner) -> None:
    planner.save_dish("Borscht", "water")
    planner.save_dish("BORSCHT", "water\nsalt")
    [dish] = planner.dishes()
    assert dish["needs"] == ["water", "salt"]
    assert planner.remove_dish(dish["id"])
    assert planner.undo()
    assert len(planner.dishes()) == 1
    with pytest.raises(MealError):
        planner.save_dish("  ", "x")


def test_amounts_are_written_for_people() -> None:
    assert [written(Fraction(n), u) for n, u in ((1500, "g"), (250, "ml"), (3, ""))] == ["1.5 kg", "250 ml", "3"]


def test_a_week_is_drawn_without_a_dish_twice_and_undone() -> None:
    planner = Planner(Storage(":memory:"))
    with pytest.raises(MealError):
        planner.draw(MONDAY, ["dinner"], random.Random(1))
    for number in range(14):
        planner.save_dish(f"Dish {number}", "")
    planner.plan(MONDAY.isoformat(), {"breakfast": "Bread", "dinner": "Soup"})
    planner.draw(MONDAY, ["lunch", "dinner"], random.Random(1))
    week = planner.week(MONDAY)
    assert len({day[meal] for day in week for meal in ("lunch", "dinner")}) == 14
    assert week[0]["breakfast"] == "Bread"
    assert planner.undo()
    assert planner.week(MONDAY)[0]["dinner"] == "Soup"
