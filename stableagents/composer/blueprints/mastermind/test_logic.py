"""Tests of mastermind. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from logic import Game, judge


@pytest.mark.parametrize(
    ("secret", "guess", "marks"),
    [
        ([0, 1, 2, 3], [0, 1, 2, 3], (4, 0)),
        ([0, 1, 2, 3], [3, 2, 1, 0], (0, 4)),
        ([0, 0, 1, 1], [0, 1, 0, 0], (1, 2)),
        ([0, 0, 0, 0], [1, 1, 1, 1], (0, 0)),
    ],
)
def test_each_colour_counts_once(secret: list[int], guess: list[int], marks: tuple[int, int]) -> None:
    assert judge(secret, guess) == marks


def test_a_try_needs_a_full_row_and_the_game_ends_after_the_last() -> None:
    game = Game(6, 4, 2, random.Random(1))
    wrong = [(colour + 1) % 6 for colour in game.secret]
    assert not game.guess()
    for _ in range(2):
        for colour in wrong:
            assert game.take(colour)
        assert not game.take(0)
        assert game.guess()
    assert game.is_over
    assert not game.is_won


def test_the_secret_row_wins() -> None:
    game = Game(6, 4, 10, random.Random(2))
    for colour in game.secret:
        game.take(colour)
    game.guess()
    assert game.is_won
