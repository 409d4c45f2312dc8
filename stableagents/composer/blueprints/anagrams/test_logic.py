"""Tests of mixed-up words. Run them with: python -m pytest"""

from __future__ import annotations

import random

from logic import Game, mixed


def test_mixed_letters_are_those_of_the_word_in_another_order() -> None:
    for seed in range(20):
        letters = mixed("garden", random.Random(seed))
        assert letters != "garden"
        assert sorted(letters) == sorted("garden")


def test_a_word_of_equal_letters_stays_as_it_is() -> None:
    assert mixed("aaa", random.Random(1)) == "aaa"


def test_the_right_word_counts_its_letters_less_the_hints() -> None:
    game = Game(["garden"], 60, random.Random(1))
    assert game.hint() == "g"
    assert game.hint() == "ga"
    assert not game.guess("window")
    assert game.guess(" Garden ")
    assert (game.score, game.solved) == (4, 1)


def test_after_the_time_nothing_counts() -> None:
    game = Game(["garden"], 10, random.Random(1))
    game.pass_time(11)
    assert game.is_over
    assert not game.guess("garden")
