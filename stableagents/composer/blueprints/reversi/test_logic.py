"""Tests of reversi. Run them with: python -m pytest"""

from __future__ import annotations

import random

from logic import Game, best_move


def test_enclosed_discs_turn_round() -> None:
    game = Game()
    assert sorted(game.possible()) == [(2, 3), (3, 2), (4, 5), (5, 4)]
    assert game.play((2, 3))
    assert (game.count(0), game.count(1), game.turn) == (4, 1, 1)
    assert not game.play((7, 7))


def test_moves_can_be_played_again_from_a_list() -> None:
    game = Game([(2, 3), (2, 2)])
    assert game.count(1) == 3
    assert Game(game.moves).discs == game.discs


def test_the_computer_beats_chance() -> None:
    game, chance = Game(), random.Random(1)
    while not game.is_over:
        game.play(best_move(game, chance) if game.turn else chance.choice(game.possible()))
    assert game.winner() == 1
