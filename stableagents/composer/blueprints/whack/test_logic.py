"""Tests of whack a mole. Run them with: python -m pytest"""

from __future__ import annotations

import random

from logic import Game


def test_a_hit_counts_and_a_miss_costs() -> None:
    game = Game(3, 30, 1, random.Random(1))
    game.pass_time(0.4)
    assert game.mole is not None
    assert game.press(game.mole)
    assert (game.score, game.mole) == (1, None)
    assert not game.press((0, 0))
    assert game.score == 0


def test_a_mole_goes_away_after_its_time() -> None:
    game = Game(3, 30, 1, random.Random(1))
    game.pass_time(0.4)
    first = game.mole
    game.pass_time(1.1)
    assert game.mole not in (first, None)
    assert game.missed == 1


def test_the_game_ends_with_the_time() -> None:
    game = Game(3, 5, 1, random.Random(1))
    game.pass_time(5)
    assert game.is_over
    assert not game.press((0, 0))
