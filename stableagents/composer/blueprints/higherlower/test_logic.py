"""Tests of higher or lower. Run them with: python -m pytest"""

from __future__ import annotations

import random

from logic import HIGHER, LOWER, Game


def test_a_guess_is_right_as_the_cards_say() -> None:
    game, right = Game(random.Random(1), 60), 0
    while not game.is_over:
        before, streak = game.card, game.streak
        is_right = game.guess(HIGHER)
        assert game.last == before
        if game.card.value == before.value:
            assert is_right is None
            assert game.streak == streak
        else:
            assert is_right is (game.card.value > before.value)
            assert game.streak == (streak + 1 if is_right else 0)
        right += bool(is_right)
    assert game.score == right
    assert game.left == 0
    assert game.longest >= game.streak


def test_the_last_life_ends_the_game() -> None:
    game = Game(random.Random(3), 1)
    while not game.is_over:
        game.guess(LOWER if game.odds(LOWER) < game.odds(HIGHER) else HIGHER)
    assert game.lives == 0
    assert game.guess(HIGHER) is None


def test_the_odds_are_those_of_the_cards_that_are_left() -> None:
    game = Game(random.Random(2), 3)
    assert 0 <= game.odds(HIGHER) + game.odds(LOWER) <= 100
