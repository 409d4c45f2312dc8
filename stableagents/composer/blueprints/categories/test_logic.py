"""Tests of the letter game. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from app_info import FIRST_RULES
from logic import Clock, Game, GameError
from storage import Storage

RULES = {"players": ["Ann", "Ben"], "categories": ["Town"], "without": ["Q", "X", "Y"], "seconds": 60}


def game(storage: Storage | None = None) -> Game:
    return Game(storage or Storage(":memory:"), dict(RULES), random.Random(1))


def test_no_letter_comes_twice_and_those_left_out_never_come() -> None:
    played = game()
    letters = [played.draw() for _ in range(23)]
    assert len(set(letters)) == 23
    assert not set(letters) & set("QXY")
    with pytest.raises(GameError):
        played.draw()
    played.new_game()
    assert played.draw() in "ABCDEFGHIJKLMNOPRSTUVWZ"


def test_points_add_up_for_each_player() -> None:
    played = game()
    with pytest.raises(GameError):
        played.enter(0, "5")  # no letter yet
    played.draw()
    played.enter(0, "20")
    assert played.waiting() == 1
    played.enter(1, "15")
    played.draw()
    played.enter(1, "10")
    assert (played.total(0), played.total(1)) == (20, 25)
    assert played.ahead() == ["Ben"]
    assert played.undo()
    assert played.ahead() == ["Ann"]


@pytest.mark.parametrize("text", ["", "x", "-1", "1001", "1.5"])
def test_points_that_are_none_are_refused(text: str) -> None:
    played = game()
    played.draw()
    with pytest.raises(GameError):
        played.enter(0, text)
    assert not played.undo()


def test_the_time_ends_once() -> None:
    clock = Clock()
    clock.begin(2)
    assert not clock.pass_time(1.5)
    assert clock.pass_time(1)
    assert not clock.pass_time(1)
    assert not clock.is_running


def test_rules_are_checked_and_everything_is_kept() -> None:
    storage = Storage(":memory:")
    played = game(storage)
    for texts in (("", "a", "", "60"), ("A\na", "a", "", "60"), ("A", "a", "", "x"), ("A", "a", "", "0")):
        with pytest.raises(GameError):
            played.change_rules(*texts)
    played.change_rules("Cleo\n\nDora", "River", "qz", "30")
    letter = played.draw()
    played.enter(1, "5")
    again = game(storage)
    assert again.rules == {"players": ["Cleo", "Dora"], "categories": ["River"], "without": ["Q", "Z"], "seconds": 30}
    assert (again.letter, again.total(1)) == (letter, 5)


def test_other_categories_are_as_many() -> None:
    played = game()
    assert len(played.mix_categories(["a", "b", "c"])) == 1


def test_the_first_rules_can_be_played() -> None:
    played = Game(Storage(":memory:"), dict(FIRST_RULES), random.Random(1))
    assert played.draw()
    assert played.players
