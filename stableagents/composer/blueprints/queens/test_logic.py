"""Tests of the queens' puzzle. Run them with: python -m pytest"""

from __future__ import annotations

from itertools import pairwise

import pytest
from logic import Board, attacks, search, solutions


def test_a_queen_attacks_along_rows_columns_and_diagonals() -> None:
    assert attacks((0, 0), (0, 5))
    assert attacks((3, 3), (6, 3))
    assert attacks((0, 7), (7, 0))
    assert not attacks((0, 0), (1, 2))
    assert not attacks((2, 2), (2, 2))


@pytest.mark.parametrize(("size", "count"), [(4, 2), (5, 10), (6, 4), (7, 40), (8, 92), (9, 352), (10, 724)])
def test_every_solution_is_found_once(size: int, count: int) -> None:
    found = solutions(size)
    assert len(found) == len(set(found)) == count
    for columns in found[:20]:
        board = Board(size)
        board.put(columns)
        assert board.is_solved


def test_queens_that_attack_each_other_are_told() -> None:
    board = Board(4)
    board.press((0, 0))
    board.press((3, 3))
    board.press((1, 2))
    assert board.attacked_queens() == {(0, 0), (3, 3)}
    assert not board.is_solved
    board.press((3, 3))
    assert board.attacked_queens() == set()
    assert board.is_attacked((2, 0))


def test_hints_lead_to_a_solution_or_tell_that_there_is_none() -> None:
    board = Board(8)
    board.press((0, 3))
    for _ in range(7):
        place = board.hint()
        assert place is not None
        board.press(place)
    assert board.is_solved
    assert board.hint() is None
    corner = Board(4)
    corner.press((0, 0))
    assert corner.hint() is None


def test_every_change_is_taken_back() -> None:
    board = Board(4)
    board.put(solutions(4)[1])
    assert board.number() == 2
    board.clear()
    assert board.undo()
    assert board.number() == 2
    assert board.undo()
    assert board.queens == []
    assert not board.undo()


def test_the_search_goes_back_where_nothing_fits() -> None:
    lengths = [len(columns) for columns, _is_done in search(4)]
    assert lengths[0] == 0
    assert [columns for columns, is_done in search(6) if is_done] == list(solutions(6))
    assert max(lengths) == 4
    assert any(second < first for first, second in pairwise(lengths))
