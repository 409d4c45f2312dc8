"""Tests of the knight. Run them with: python -m pytest"""

from __future__ import annotations

from itertools import pairwise

import pytest
from logic import Walk, moves, shortest, tour


def test_a_knight_goes_two_and_one() -> None:
    assert sorted(moves(8, (0, 0))) == [(1, 2), (2, 1)]
    assert len(moves(8, (3, 3))) == 8


@pytest.mark.parametrize("size", [5, 6, 7, 8, 10])
def test_a_tour_visits_every_cell_once(size: int) -> None:
    found = tour(size, [(0, 0)])
    assert found is not None
    assert len(set(found)) == len(found) == size * size
    assert all(second in moves(size, first) for first, second in pairwise(found))


def test_every_cell_of_a_chessboard_begins_a_tour() -> None:
    assert all(tour(8, [(row, column)]) for row in range(8) for column in range(8))


def test_where_there_is_no_tour_none_is_told() -> None:
    assert tour(5, [(0, 1)]) is None


def test_the_shortest_way() -> None:
    assert shortest(8, (0, 0), (0, 0)) == [(0, 0)]
    assert len(shortest(8, (0, 0), (1, 2))) == 2
    assert len(shortest(8, (0, 0), (1, 1))) == 5
    way = shortest(8, (0, 0), (7, 7))
    assert len(way) == 7
    assert all(second in moves(8, first) for first, second in pairwise(way))


def test_only_moves_of_a_knight_to_new_cells_are_made() -> None:
    walk = Walk(5)
    assert walk.go((0, 0))
    assert not walk.go((1, 1))
    assert walk.go((1, 2))
    assert not walk.go((0, 0))
    assert walk.undo()
    assert walk.way == [(0, 0)]


def test_hints_lead_over_the_whole_board() -> None:
    walk = Walk(6)
    while not walk.is_done:
        place = walk.hint()
        assert place is not None
        assert walk.go(place)
    assert walk.hint() is None
    assert not walk.open_moves()
