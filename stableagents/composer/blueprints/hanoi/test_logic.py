"""Tests of the Tower of Hanoi. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from logic import MoveError, Towers


def test_a_larger_disk_never_lies_on_a_smaller_one() -> None:
    towers = Towers(3)
    towers.move(0, 2)
    with pytest.raises(MoveError):
        towers.move(0, 2)
    with pytest.raises(MoveError):
        towers.move(1, 2)  # an empty rod
    assert towers.rods == [[3, 2], [], [1]]
    assert towers.moves == 1


def test_a_move_can_be_taken_back() -> None:
    towers = Towers(2)
    towers.move(0, 1)
    assert towers.undo()
    assert (towers.rods, towers.moves) == ([[2, 1], [], []], 0)
    assert not towers.undo()


@pytest.mark.parametrize("disks", [1, 2, 3, 5, 8])
def test_the_way_that_is_shown_is_the_shortest(disks: int) -> None:
    towers = Towers(disks)
    while not towers.is_solved:
        towers.move(*towers.next_move())
    assert towers.moves == towers.fewest == 2**disks - 1
    with pytest.raises(MoveError):
        towers.move(2, 0)


def test_the_way_leads_on_from_anywhere() -> None:
    towers = Towers(4)
    for start, end in ((0, 2), (0, 1), (2, 1), (0, 2)):
        towers.move(start, end)
    while not towers.is_solved:
        towers.move(*towers.next_move())
    assert towers.rods == [[], [], [4, 3, 2, 1]]
