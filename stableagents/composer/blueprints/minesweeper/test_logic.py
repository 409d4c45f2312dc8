"""Tests of minesweeper. Run them with: python -m pytest"""

from __future__ import annotations

import random

from logic import Field


def laid(rows: int, columns: int, mines: set[tuple[int, int]]) -> Field:
    field = Field(rows, columns, len(mines), random.Random(1))
    field.mines = mines
    return field


def test_the_first_cell_is_never_a_mine() -> None:
    for seed in range(30):
        field = Field(3, 3, 8, random.Random(seed))
        assert field.press((1, 1))
        assert not field.is_lost()
        assert field.is_won()


def test_an_empty_region_opens_at_once() -> None:
    field = laid(3, 3, {(0, 0)})
    field.press((2, 2))
    assert len(field.open) == 8
    assert field.is_won()


def test_numbers_count_the_mines_beside() -> None:
    field = laid(2, 2, {(0, 0), (0, 1)})
    assert field.near((1, 1)) == 2


def test_a_mine_ends_the_game() -> None:
    field = laid(2, 2, {(0, 0)})
    field.press((0, 0))
    assert field.is_lost()
    assert not field.press((1, 1))
    assert not field.flag((1, 1))


def test_a_flagged_cell_is_not_opened() -> None:
    field = laid(2, 2, {(0, 0)})
    assert field.flag((0, 0))
    assert not field.press((0, 0))
    assert field.flag((0, 0))
    assert not field.flags
