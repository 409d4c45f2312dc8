"""Tests of checkers. Run them with: python -m pytest"""

from __future__ import annotations

import random

from logic import Game, best_move


def game_with(pieces: dict[tuple[int, int], tuple[int, bool]], turn: int = 0) -> Game:
    game = Game()
    game.pieces, game.turn = dict(pieces), turn
    return game


def test_there_are_seven_first_moves() -> None:
    assert len(Game().possible()) == 7


def test_who_can_take_must_take() -> None:
    game = game_with({(5, 2): (0, False), (4, 3): (1, False), (7, 0): (0, False)})
    assert game.possible() == [((5, 2), (3, 4))]


def test_several_are_taken_in_one_move() -> None:
    game = game_with({(7, 0): (0, False), (6, 1): (1, False), (4, 3): (1, False)})
    assert game.play(((7, 0), (5, 2), (3, 4)))
    assert list(game.pieces) == [(3, 4)]
    assert game.is_over


def test_a_piece_on_the_last_row_becomes_a_king() -> None:
    game = game_with({(1, 0): (0, False), (7, 6): (1, False)})
    game.play(((1, 0), (0, 1)))
    assert game.pieces[0, 1] == (0, True)


def test_the_computer_does_not_give_a_piece_away() -> None:
    game = game_with({(2, 1): (1, False), (2, 5): (1, False), (5, 6): (0, False), (4, 3): (0, False)}, turn=1)
    move = best_move(game, random.Random(1))
    assert not any(abs(m[0][0] - m[1][0]) == 2 for m in game.after(move).possible())
