"""Tests of the maze. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from logic import STEPS, Maze


@pytest.mark.parametrize("size", [7, 15, 31])
def test_there_is_a_way_out_and_it_can_be_walked(size: int) -> None:
    maze = Maze(size, random.Random(3))
    for place in maze.way_out()[1:]:
        step = (place[0] - maze.place[0], place[1] - maze.place[1])
        assert maze.walk(next(way for way, found in STEPS.items() if found == step))
    assert maze.is_out
    assert not maze.walk("up")


def test_walls_can_not_be_walked_through() -> None:
    maze = Maze(9, random.Random(1))
    assert not maze.walk("up")
    assert not maze.walk_to((0, 0))
    assert maze.place == (1, 1)


def test_a_cell_in_sight_is_walked_to_step_by_step() -> None:
    maze = Maze(9, random.Random(1))
    way = maze.way_out()
    assert maze.walk_to(way[2])
    assert maze.walked == way[:3]


def test_every_chamber_is_reached() -> None:
    maze = Maze(15, random.Random(5))
    assert sum(row % 2 == 1 and column % 2 == 1 for row, column in maze.open) == 49
