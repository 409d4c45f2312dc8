"""Tests of the rules of nine men's morris. Run them with: python -m pytest"""

from __future__ import annotations

import random

from logic import BESIDE, LEAST, MILLS, NOBODY, PIECES, POINTS, QUIET, Game, Move, Position, best_move


def placed(*ends: int) -> Game:
    return Game([Move(NOBODY, end) for end in ends])


def position(own: tuple[int, ...], other: tuple[int, ...], own_left: int = 0, other_left: int = 0) -> Position:
    points = tuple(1 if point in own else -1 if point in other else 0 for point in POINTS)
    return Position(points, own_left, other_left)


def test_each_point_is_in_two_mills_and_beside_others() -> None:
    assert len(MILLS) == 16
    assert all(sum(point in mill for mill in MILLS) == 2 for point in POINTS)
    assert sorted(len(BESIDE[point]) for point in POINTS) == [2] * 12 + [3] * 8 + [4] * 4
    assert all(point in BESIDE[other] for point in POINTS for other in BESIDE[point])


def test_pieces_are_placed_in_turn_on_free_points() -> None:
    game = placed(0, 3)
    assert (game.owner(0), game.owner(3), game.turn, game.left(0), game.left(1)) == (0, 1, 0, PIECES - 1, PIECES - 1)
    assert not game.play(Move(NOBODY, 0))
    assert not game.play(Move(0, 1))


def test_a_mill_takes_a_piece_that_is_in_none() -> None:
    game = placed(0, 3, 1, 4)
    assert not game.play(Move(NOBODY, 2))
    assert game.play(Move(NOBODY, 2, 3))
    assert (game.owner(3), game.count(1)) == (None, 1)


def test_pieces_in_a_mill_are_taken_only_where_all_are_in_one() -> None:
    both = position((0, 1), (3, 4, 5, 23), own_left=1, other_left=1)
    assert {move.taken for move in both.possible() if move.end == 2} == {23}
    all_in_mill = position((0, 1), (3, 4, 5), own_left=1, other_left=1)
    assert {move.taken for move in all_in_mill.possible() if move.end == 2} == {3, 4, 5}


def test_after_placing_pieces_go_to_points_beside_them() -> None:
    moves = position((0, 6, 18, 23), (1, 4, 10, 20)).possible()
    assert {(move.start, move.end) for move in moves if move.start == 0} == {(0, 9)}


def test_with_three_pieces_one_may_fly() -> None:
    moves = position((0, 6, 18), (1, 4, 10, 20)).possible()
    assert {move.end for move in moves if move.start == 0} == set(POINTS) - {0, 6, 18, 1, 4, 10, 20}
    assert LEAST == 3


def test_who_has_two_pieces_or_no_move_has_lost() -> None:
    assert position((0, 6), (1, 4, 10, 20)).possible() == []
    shut_in = position((0, 2, 21, 23), (1, 9, 14, 22))
    assert shut_in.possible() == []
    assert shut_in.worth() < -500


def test_a_mill_that_is_opened_and_closed_takes_again() -> None:
    moves = position((0, 1, 14, 20), (3, 4, 10, 18)).possible()
    assert {move.taken for move in moves if (move.start, move.end) == (14, 2)} == {4}


def test_the_computer_closes_a_mill_and_plays_a_whole_game() -> None:
    game = placed(0, 12, 1, 16)
    assert best_move(game, random.Random(1)).end == 2
    chance, game = random.Random(2), Game()
    for _ in range(2 * PIECES):
        assert game.play(best_move(game, chance, is_easy=True))
    assert game.left(0) == game.left(1) == 0
    again = Game(game.moves)
    assert [again.owner(point) for point in POINTS] == [game.owner(point) for point in POINTS]


def test_moves_to_and_fro_without_taking_end_in_a_draw() -> None:
    game = Game()
    game._position = position((0, 4, 16, 20), (8, 11, 18, 23))
    steps = [Move(0, 9), Move(23, 14), Move(9, 0), Move(14, 23)]
    for number in range(QUIET):
        assert not game.is_over
        assert game.play(steps[number % 4])
    assert (game.is_draw, game.is_over, game.winner()) == (True, True, None)
    assert not game.play(steps[QUIET % 4])
