"""Tests of the calorie counter. Run them with: python -m pytest"""

from __future__ import annotations

from datetime import date

import pytest
from logic import Diary, FoodError, filled
from storage import Storage

DAY = "2026-11-27"


@pytest.fixture
def diary() -> Diary:
    return Diary(Storage(":memory:"), 2000, [("Bagel", "1 slice", 90), ("Ackee", "1", 95)])


def number(diary: Diary, name: str) -> int:
    return int(diary.foods(name)[0]["id"])


def test_portions_add_up_to_the_days_total(diary: Diary) -> None:
    diary.eat(number(diary, "bagel"), "2", DAY, "08:00")
    diary.eat(number(diary, "ackee"), "", DAY, "07:00")
    diary.eat(number(diary, "ackee"), "0,5", "2026-11-26", "07:00")
    assert diary.total(DAY) == 275
    assert [one["name"] for one in diary.on(DAY)] == ["Ackee", "Bagel"]
    assert diary.last_days(date(2026, 11, 27), 3) == [("2026-11-25", 0), ("2026-11-26", 48), (DAY, 275)]
    assert diary.average(date(2026, 11, 27), 7) == 162


def test_foods_are_found_changed_and_removed(diary: Diary) -> None:
    added = diary.add_food(" Sago ", "100 g", "130 kcal")
    assert [one["name"] for one in diary.foods()] == ["Ackee", "Bagel", "Sago"]
    assert diary.add_food("sago", "150 g", "195") == added
    diary.eat(added, "1", DAY, "12:00")
    diary.remove_food(added)
    assert diary.foods("sag") == []
    assert diary.total(DAY) == 195
    assert diary.undo()
    assert diary.foods("sag")[0]["portion"] == "150 g"
    assert diary.eat(999, "1", DAY, "12:00") is None


@pytest.mark.parametrize(
    ("name", "calories", "field"),
    [
        ("", "90", "food_name"),
        ("Sago", "", "food_calories"),
        ("Sago", "-1", "food_calories"),
        ("Sago", "much", "food_calories"),
    ],
)
def test_a_food_that_can_not_be_kept_is_told(diary: Diary, name: str, calories: str, field: str) -> None:
    with pytest.raises(FoodError) as caught:
        diary.add_food(name, "", calories)
    assert caught.value.field == field


@pytest.mark.parametrize("portions", ["0", "-1", "x", "51", "1/0"])
def test_portions_that_can_not_be_are_told(diary: Diary, portions: str) -> None:
    with pytest.raises(FoodError) as caught:
        diary.eat(number(diary, "ackee"), portions, DAY, "08:00")
    assert caught.value.field == "portions"
    assert diary.on(DAY) == []


def test_days_in_a_row_keep_the_goal(diary: Diary) -> None:
    diary.set_goal("200")
    for day in ("2026-11-24", "2026-11-25", "2026-11-26"):
        diary.eat(number(diary, "ackee"), "2", day, "08:00")
    assert diary.streak(date(2026, 11, 27)) == 3
    diary.eat(number(diary, "ackee"), "3", DAY, "08:00")
    assert diary.streak(date(2026, 11, 27)) == 3
    assert diary.streak(date(2026, 11, 30)) == 0


def test_the_goal_is_kept_and_nonsense_is_refused() -> None:
    storage = Storage(":memory:")
    diary = Diary(storage, 2000, [])
    diary.set_goal("1800")
    for text in ("", "x", "0", "99999"):
        with pytest.raises(FoodError):
            diary.set_goal(text)
    assert Diary(storage, 2000, []).goal == 1800
    assert [filled(total, 2000) for total in (0, 500, 2000, 9000)] == [0, 25, 100, 100]


def test_foods_that_were_removed_do_not_come_back() -> None:
    storage = Storage(":memory:")
    diary = Diary(storage, 2000, [("Bagel", "", 90)])
    diary.remove_food(number(diary, "bagel"))
    assert Diary(storage, 2000, [("Bagel", "", 90)]).foods() == []
