"""Tests of drawing by chance. Run them with: python -m pytest"""

from __future__ import annotations

import random
from datetime import date

import pytest
from logic import (
    DrawError,
    coins_of,
    dice_of,
    names,
    numbers,
    partners,
    range_of,
    roll,
    roll_as,
    so_far,
    some,
    still_in,
    teams,
    toss,
)

CHANCE = random.Random(1)


def test_dice_show_each_of_their_sides() -> None:
    assert set(roll(2000, 6, CHANCE)) == {1, 2, 3, 4, 5, 6}
    assert set(toss(100, CHANCE)) == {"Heads", "Tails"}
    assert len(toss(coins_of("1000"), CHANCE)) == 1000
    with pytest.raises(DrawError, match="1000000"):
        coins_of("0")


@pytest.mark.parametrize(
    ("count", "sides", "field"),
    [("0", "6", "count"), ("101", "6", "count"), ("1", "1", "sides"), ("1", "101", "sides")],
)
def test_dice_have_their_limits(count: str, sides: str, field: str) -> None:
    assert dice_of("3", "37", 100) == (3, 37)
    with pytest.raises(DrawError) as caught:
        dice_of(count, sides, 100)
    assert caught.value.field == field


def test_how_often_each_face_came_is_told_in_the_order_of_the_faces() -> None:
    assert so_far({"10": 1, "2": 3}) == [("2", 3, 75), ("10", 1, 25)]
    assert so_far({}) == []


def test_numbers_are_different_and_in_range() -> None:
    assert sorted(numbers("1", "5", "5", CHANCE)) == [1, 2, 3, 4, 5]
    assert numbers("-3", "-3", "1", CHANCE) == [-3]


@pytest.mark.parametrize(
    ("low", "high", "amount", "field"),
    [("x", "5", "1", "low"), ("5", "1", "1", "high"), ("1", "5", "6", "amount"), ("1", "9" * 15, "1", "high")],
)
def test_what_can_not_be_drawn_is_said_at_its_field(low: str, high: str, amount: str, field: str) -> None:
    with pytest.raises(DrawError) as caught:
        numbers(low, high, amount, CHANCE)
    assert caught.value.field == field


def test_each_name_is_in_one_team_only() -> None:
    people = names("Ann\n\n Bob \nCid\nDee\nEve")
    made = teams(people, "2", CHANCE)
    assert sorted(name for team in made for name in team) == people
    assert {len(team) for team in made} == {2, 3}


def test_teams_of_so_many_each_take_everybody() -> None:
    made = teams([*"ABCDEFG"], "2", CHANCE, "3")
    assert sorted(name for team in made for name in team) == [*"ABCDEFG"]
    assert sorted(len(team) for team in made) == [2, 2, 3]
    with pytest.raises(DrawError) as caught:
        teams([*"ABC"], "2", CHANCE, "0")
    assert caught.value.field == "team_size"


def test_names_and_a_number_of_teams_are_needed() -> None:
    for draw in (lambda: names(" \n"), lambda: teams(["Ann"], "2", CHANCE)):
        with pytest.raises(DrawError):
            draw()


def test_dice_are_thrown_as_they_are_written() -> None:
    for _ in range(100):
        thrown, added = roll_as("2d6 + 3", CHANCE)
        assert len(thrown) == 2
        assert all(1 <= one <= 6 for one in thrown)
        assert added == 3
    assert len(roll_as("d20", CHANCE)[0]) == 1
    for text in ("", "2d", "0d6", "d1", "six", "2d6*2"):
        with pytest.raises(DrawError) as caught:
            roll_as(text, CHANCE)
        assert caught.value.field == "notation"


def test_everybody_gives_to_one_other_and_gets_from_one_other() -> None:
    people = names("Ann\nBen\nCid\nDee")
    for _ in range(50):
        drawn = partners(people, CHANCE)
        assert [giver for giver, _taker in drawn] == people
        assert sorted(taker for _giver, taker in drawn) == people
        assert all(giver != taker for giver, taker in drawn)
    for few in (["Ann", "Ben"], ["Ann", "ann", "Ben"]):
        with pytest.raises(DrawError):
            partners(few, CHANCE)


PEOPLE = ["Ann", "Ben", "Cleo", "Ben"]
DRAWN = [["Ann", "2026-05-01"], ["Ben", "2026-05-03"]]


def test_who_was_drawn_stays_out_once_each() -> None:
    assert still_in(PEOPLE, DRAWN, "once", date(2026, 5, 9)) == ["Cleo", "Ben"]
    assert still_in(PEOPLE, [*DRAWN, ["Ben", "2026-05-04"], ["Cleo", "2026-05-04"]], "once", date(2026, 5, 9)) == []


def test_the_last_one_stays_out_where_there_are_others() -> None:
    assert still_in(["Ann", "Ben"], DRAWN, "last", date(2026, 5, 9)) == ["Ann"]
    assert still_in(["Ben"], DRAWN, "last", date(2026, 5, 9)) == ["Ben"]


def test_those_of_the_last_draw_stay_out_together() -> None:
    day, people = date(2026, 5, 9), ["Ann", "Ben", "Cleo"]
    assert still_in(people, DRAWN, "last", day, 2) == ["Cleo"]
    assert still_in(people, DRAWN, "last", day, 0) == people
    assert still_in(["Ann", "Ben"], DRAWN, "last", day, 2) == ["Ann", "Ben"]


def test_several_drawn_at_once_are_different_ones() -> None:
    people = ["Ann", "Ben", "Cleo"]
    assert sorted(some(people, "3", CHANCE)) == people
    assert len(some(people, " 2", CHANCE)) == 2
    for amount in ("0", "4", "x"):
        with pytest.raises(DrawError) as caught:
            some(people, amount, CHANCE)
        assert caught.value.field == "at_once"


def test_within_some_days_nobody_is_drawn_again() -> None:
    assert still_in(PEOPLE, DRAWN, 3, date(2026, 5, 3)) == ["Cleo"]
    assert still_in(PEOPLE, DRAWN, 3, date(2026, 5, 5)) == ["Ann", "Cleo"]
    assert still_in(PEOPLE, DRAWN, 3, date(2026, 5, 6)) == PEOPLE


def test_dice_may_go_from_any_figure_to_another() -> None:
    assert range_of("1", "5", 1000) == (1, 5)
    assert range_of(" -2", "2", 1000) == (-2, 2)
    for low, high, field in (
        ("5", "5", "highest"),
        ("1", "x", "highest"),
        ("", "5", "lowest"),
        ("0", "5000", "highest"),
    ):
        with pytest.raises(DrawError) as caught:
            range_of(low, high, 1000)
        assert caught.value.field == field
