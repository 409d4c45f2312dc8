"""Tests of falling blocks. Run them with: python -m pytest"""

from __future__ import annotations

import random

from logic import COLUMNS, PIECES, ROWS, Game


def test_a_full_row_goes_away_and_what_is_above_falls() -> None:
    game = Game(random.Random(1))
    game.lying = {(ROWS - 1, column): 0 for column in range(COLUMNS - 1)} | {(ROWS - 2, 0): 2}
    game.piece, game.blocks = 0, [(ROWS - 4 + n, COLUMNS - 1) for n in range(4)]
    game.step()
    assert game.rows == 1
    assert game.score == 40
    assert game.lying[ROWS - 1, 0] == 2
    assert len(game.lying) == 4


def test_a_piece_stays_within_the_walls() -> None:
    game = Game(random.Random(1))
    for _ in range(20):
        game.move(-1)
    assert min(column for _row, column in game.blocks) == 0
    for _ in range(4):
        game.turn()
        assert all(0 <= column < COLUMNS for _row, column in game.blocks)


def test_every_piece_comes_once_before_any_comes_again() -> None:
    game = Game(random.Random(1))
    drawn = []
    for _ in range(len(PIECES) - 1):
        drawn.append(game.piece)
        game.lying.clear()
        game.drop()
    assert len(set(drawn)) == len(drawn)


def test_it_ends_when_no_piece_can_come() -> None:
    game = Game(random.Random(1))
    for _ in range(60):
        game.drop()
    assert game.is_over
    assert not game.move(1)
