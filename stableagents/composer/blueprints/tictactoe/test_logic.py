"""Tests of tic-tac-toe. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from logic import Game, best_move


def test_three_in_a_row_win() -> None:
    game = Game()
    for place in (0, 3, 1, 4, 2):
        assert game.play(place)
    assert game.winner() == "X"
    assert game.winning_line() == (0, 1, 2)
    assert not game.play(8)


def test_a_taken_cell_is_refused_and_moves_can_be_undone() -> None:
    game = Game()
    assert game.play(4)
    assert not game.play(4)
    assert not game.play(99)
    assert game.undo(2) == 1
    assert game.turn == "X"


@pytest.mark.parametrize("seed", range(12))
def test_the_computer_never_loses(seed: int) -> None:
    chance, game = random.Random(seed), Game()
    while not game.winner() and not game.is_full():
        free = [place for place in range(9) if place not in game.moves]
        game.play(chance.choice(free) if game.turn == "X" else best_move(game, chance))
    assert game.winner() in ("O", "")


def test_on_a_larger_board_the_computer_wins_and_blocks() -> None:
    game = Game(5, 4)
    for place in (0, 20, 1, 21, 2):
        game.play(place)
    assert best_move(game, random.Random(1)) == 3
