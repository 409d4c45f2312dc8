"""Tests of Simon. Run them with: python -m pytest"""

from __future__ import annotations

import random

from logic import FIELDS, Game


def test_each_round_is_one_longer() -> None:
    game = Game(random.Random(1))
    for length in range(1, 6):
        assert len(game.row) == length
        row = list(game.row)
        assert [game.press(field) for field in row] == [False] * (length - 1) + [True]
    assert game.rounds == 5


def test_a_wrong_field_ends_the_game() -> None:
    game = Game(random.Random(1))
    assert not game.press((game.row[0] + 1) % FIELDS)
    assert game.is_over
    assert not game.press(game.row[0])
