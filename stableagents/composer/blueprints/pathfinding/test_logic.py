"""Tests of looking for a way. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from logic import METHODS, Grid, Search


def found(grid: Grid, method: str) -> Search:
    search = Search(grid, method)
    while not search.is_over:
        search.step()
    return search


@pytest.mark.parametrize("method", METHODS)
def test_every_method_finds_a_way_around_a_wall(method: str) -> None:
    grid = Grid(9, 7)
    for row in range(6):
        grid.put("wall", (4, row))
    search = found(grid, method)
    assert (search.way[0], search.way[-1]) == (grid.start, grid.end)
    assert not set(search.way) & grid.walls
    steps = zip(search.way, search.way[1:], strict=False)
    assert all(abs(a[0] - b[0]) + abs(a[1] - b[1]) == 1 for a, b in steps)


@pytest.mark.parametrize("method", ["Breadth first", "Dijkstra", "A*"])
def test_the_way_is_the_shortest(method: str) -> None:
    grid = Grid(9, 7)
    assert len(found(grid, method).way) == 7
    grid.is_slanted = True
    grid.put("end", (7, 5))
    assert found(grid, "A*").cost == pytest.approx(4 + 2 * 1.4142)


def test_mud_is_gone_around_where_that_is_cheaper() -> None:
    grid = Grid(9, 7)
    for row in range(1, 6):
        grid.put("mud", (4, row))
    assert found(grid, "Breadth first").cost == 10
    for method in ("Dijkstra", "A*"):
        assert found(grid, method).cost == 10
    grid.put("nothing", (4, 2))
    for method in ("Dijkstra", "A*"):
        assert found(grid, method).cost == 8


def test_a_star_looks_at_fewer_cells() -> None:
    grid = Grid(32, 20)
    assert len(found(grid, "A*").looked_at) < len(found(grid, "Dijkstra").looked_at)


def test_where_there_is_no_way_that_is_found_out() -> None:
    grid = Grid(9, 7)
    for row in range(7):
        grid.put("wall", (4, row))
    search = found(grid, "A*")
    assert (search.way, search.cost) == ([], 0)


@pytest.mark.parametrize("seed", range(5))
def test_a_maze_has_a_way(seed: int) -> None:
    grid = Grid(32, 20)
    grid.grow_maze(random.Random(seed))
    assert found(grid, "Breadth first").way


def test_start_and_end_are_never_walls_and_stay_apart() -> None:
    grid = Grid(9, 7)
    assert not grid.put("wall", grid.start)
    assert not grid.put("end", grid.start)
    assert not grid.put("wall", (-1, 3))
    grid.scatter(random.Random(1))
    assert not {grid.start, grid.end} & grid.walls


def test_a_grid_is_kept_and_read_again() -> None:
    grid, other = Grid(9, 7), Grid(9, 7)
    grid.put("wall", (3, 3))
    grid.put("mud", (5, 5))
    grid.put("start", (0, 0))
    other.read(grid.as_text())
    assert other.as_text() == grid.as_text()
    small = Grid(4, 4)
    small.read(grid.as_text())
    assert (small.walls, small.mud) == ({(3, 3)}, set())
