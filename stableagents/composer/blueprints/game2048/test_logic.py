"""Tests of 2048. Run them with: python -m pytest"""

from __future__ import annotations

import random

from logic import Grid


def grid(rows: list[list[int]]) -> Grid:
    made = Grid(len(rows), random.Random(1))
    made.cells = rows
    return made


def test_equal_numbers_become_one_once() -> None:
    game = grid([[2, 2, 2, 2], [0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]])
    assert game.slide("left")
    assert game.cells[0][:2] == [4, 4]
    assert game.score == 8


def test_every_way_slides() -> None:
    for way, place in (("left", (0, 0)), ("right", (0, 2)), ("down", (2, 1)), ("up", (0, 1))):
        game = grid([[0, 8, 0], [0, 0, 0], [0, 0, 0]])
        assert game.slide(way) == (way != "up")
        assert game.cells[place[0]][place[1]] == 8


def test_a_move_can_be_undone() -> None:
    rows = [[2, 2], [0, 0]]
    game = grid([list(row) for row in rows])
    game.slide("left")
    assert game.undo()
    assert (game.cells, game.score) == (rows, 0)
    assert not game.undo()


def test_it_is_over_when_nothing_moves() -> None:
    assert grid([[2, 4], [4, 2]]).is_over()
    assert not grid([[2, 2], [4, 8]]).is_over()
