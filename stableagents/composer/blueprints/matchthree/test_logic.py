"""Tests of the match three game's rules. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from logic import FOR_EACH, GONE, KINDS, SIZE, Cells, Game, MoveError, rows, swapped


def without_rows() -> Cells:
    """A board on which nothing is in a row, and no swap makes one but those that a test puts there."""
    return [[(column + 2 * row) % KINDS for column in range(SIZE)] for row in range(SIZE)]


def game_of(cells: Cells, left: int = 5) -> Game:
    return Game(random.Random(3), left, {"cells": cells, "score": 0, "left": left})


def test_a_new_board_has_no_row_and_a_move() -> None:
    for seed in range(6):
        game = Game(random.Random(seed), 10)
        assert not rows(game.cells)
        pair = game.hint()
        assert pair is not None
        assert rows(swapped(game.cells, *pair))
        assert {kind for line in game.cells for kind in line} <= set(range(KINDS))


def test_rows_are_found_across_and_down() -> None:
    cells = without_rows()
    assert rows(cells) == set()
    for column in (2, 3, 4, 5):
        cells[0][column] = 9
    for row in (0, 1, 2):
        cells[row][2] = 9
    assert rows(cells) == {(0, 2), (0, 3), (0, 4), (0, 5), (1, 2), (2, 2)}


def test_a_swap_takes_a_row_off_and_others_fall_down() -> None:
    cells = without_rows()
    cells[7][0] = cells[7][1] = cells[6][2] = 9
    above = cells[6][0]
    game = game_of(cells)
    frames = game.swap((6, 2), (7, 2))
    assert frames[1].cells[7][:3] == [GONE] * 3
    assert frames[1].score == 3 * FOR_EACH
    assert frames[2].cells[7][0] == above
    assert game.left == 4
    assert game.score == frames[-1].score
    assert not rows(game.cells)
    assert all(kind != GONE for line in game.cells for kind in line)


def test_what_makes_no_row_is_refused_and_costs_no_move() -> None:
    game = game_of(without_rows())
    for second in ((0, 1), (1, 1), (0, 0), (4, 4)):
        with pytest.raises(MoveError):
            game.swap((0, 0), second)
    assert (game.left, game.score, game.cells) == (5, 0, without_rows())


def test_the_game_ends_with_the_last_move() -> None:
    cells = without_rows()
    cells[7][0] = cells[7][1] = cells[6][2] = 9
    game = game_of(cells, left=1)
    game.swap((6, 2), (7, 2))
    assert game.is_over
    with pytest.raises(MoveError):
        game.swap((0, 0), (0, 1))


def test_there_is_a_move_until_the_game_ends() -> None:
    for seed in range(4):
        game = Game(random.Random(seed), 15)
        while not game.is_over:
            pair = game.hint()
            assert pair is not None
            game.swap(*pair)


def test_a_game_goes_on_where_it_was() -> None:
    game = Game(random.Random(1), 9)
    again = Game(random.Random(2), 9, game.as_dict())
    assert (again.cells, again.score, again.left) == (game.cells, 0, 9)
