"""Tests of the fight. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from logic import Fight, FightError
from storage import Storage


@pytest.fixture
def fight() -> Fight:
    fight = Fight(Storage(":memory:"), random.Random(1))
    for name, initiative, points in (("Goblin", "12", "7"), ("Mage", "18", "20"), ("Bear", "12", "")):
        fight.add(name, initiative, points)
    return fight


def names(fight: Fight) -> list[str]:
    return [one["name"] for one in fight.in_order()]


def turn(fight: Fight) -> tuple[int, str]:
    one = fight.get(fight.turn)
    return fight.round, one["name"] if one else ""


def test_the_highest_initiative_comes_first_and_rounds_are_counted(fight: Fight) -> None:
    assert names(fight) == ["Mage", "Goblin", "Bear"]
    turns = []
    for _ in range(4):
        fight.next_turn()
        turns.append(turn(fight))
    assert turns == [(1, "Mage"), (1, "Goblin"), (1, "Bear"), (2, "Mage")]
    fight.last_turn()
    assert turn(fight) == (1, "Bear")


def test_the_turn_goes_on_when_its_owner_leaves(fight: Fight) -> None:
    fight.next_turn()
    fight.next_turn()
    fight.remove(fight.turn)
    assert turn(fight) == (1, "Bear")
    assert fight.undo()
    assert turn(fight) == (1, "Goblin")


def test_hit_points_stay_between_nothing_and_the_most(fight: Fight) -> None:
    mage = fight.in_order()[0]["key"]
    for text, sign, left in (("5", -1, 15), ("99", -1, 0), ("3", 1, 3), ("99", 1, 20)):
        fight.hurt(mage, text, sign)
        assert fight.in_order()[0]["points"] == left
    for text in ("", "x", "-3", "12345678"):
        with pytest.raises(FightError):
            fight.hurt(mage, text)
    with pytest.raises(FightError):
        fight.hurt(fight.in_order()[2]["key"], "3")


def test_a_condition_runs_out_after_its_rounds(fight: Fight) -> None:
    mage = fight.in_order()[0]["key"]
    fight.toggle(mage, "Prone", "")
    fight.toggle(mage, "Stunned", "2")
    gone = [fight.next_turn() for _ in range(4)]
    assert gone == [[], [], [], ["Stunned"]]
    assert fight.in_order()[0]["conditions"] == {"Prone": 0}
    fight.toggle(mage, "Prone", "")
    assert fight.in_order()[0]["conditions"] == {}


def test_a_bonus_is_rolled_for(fight: Fight) -> None:
    key = fight.add("Elf", "+30", "")
    assert names(fight)[0] == "Elf"
    fight.roll_all()
    elf = fight.get(key)
    assert elf is not None
    assert 31 <= elf["initiative"] <= 50
    fight.change(key, "Elf", "3", "9")
    assert (elf["initiative"], elf["most"]) == (3, 9)


def test_a_fight_is_kept_and_can_begin_anew() -> None:
    storage = Storage(":memory:")
    fight = Fight(storage, random.Random(1))
    fight.add("Orc", "5", "10")
    fight.next_turn()
    fight.hurt(1, "4")
    again = Fight(storage, random.Random(1))
    assert (again.round, again.in_order()[0]["points"]) == (1, 6)
    again.new_fight()
    assert (again.round, again.in_order()[0]["points"]) == (0, 10)


@pytest.mark.parametrize(("name", "initiative"), [("", "5"), ("goblin", "5"), ("x" * 41, "5"), ("Orc", "high")])
def test_what_can_not_be_kept_is_told(fight: Fight, name: str, initiative: str) -> None:
    with pytest.raises(FightError):
        fight.add(name, initiative, "")
