"""Tests of reversi. Run them with: python -m pytest"""

from __future__ import annotations

import random

from logic import Game, best_move, bit


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


def test_who_can_not_play_passes() -> None:
    game = Game()
    game.discs = [bit((0, 0)) | bit((2, 7)), bit((0, 1)) | bit((2, 6))]
    game.play((0, 2))
    assert (game.turn, game.possible()) == (0, [(2, 5)])


def test_the_computer_takes_a_corner() -> None:
    game = Game()
    game.discs = [bit((0, 1)) | bit((4, 4)), bit((0, 2)) | bit((4, 5))]
    game.turn = 1
    assert best_move(game, random.Random(1)) == (0, 0)
