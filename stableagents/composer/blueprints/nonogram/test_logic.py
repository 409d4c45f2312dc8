"""Tests of the nonogram. Run them with: python -m pytest"""

from __future__ import annotations

import random
from itertools import combinations

import pytest
from logic import CROSSED, EMPTY, FILLED, Nonogram, clue, solved
from puzzles import PICTURES
from storage import Storage


def fill(game: Nonogram) -> None:
    for row, cells in enumerate(game.picture):
        for column, cell in enumerate(cells):
            if cell == FILLED:
                game.mark(row, column)


def lines_for(runs: tuple[int, ...], size: int) -> list[str]:
    """Every line that has these runs."""
    if runs == (0,):
        return [EMPTY * size]
    free = size - sum(runs) + 1
    found = []
    for places in combinations(range(free), len(runs)):
        line = ""
        for number, (place, run) in enumerate(zip(places, runs, strict=True)):
            line = line.ljust(place + sum(runs[:number]), EMPTY) + FILLED * run
        found.append(line.ljust(size, EMPTY))
    return found


def test_numbers_are_the_runs_of_filled_cells() -> None:
    assert clue("##.#.") == (2, 1)
    assert clue(".....") == (0,)
    assert clue("#x#x#") == (1, 1, 1)


@pytest.mark.parametrize("name", PICTURES)
def test_each_puzzle_can_be_solved_from_its_numbers_alone(name: str) -> None:
    game = Nonogram(Storage(":memory:"), name)
    rows = [lines_for(runs, game.size) for runs in game.rows]
    columns = [lines_for(runs, game.size) for runs in game.columns]
    for _ in range(4 * game.size):
        for row in range(game.size):
            for column in range(game.size):
                both = {line[column] for line in rows[row]} & {line[row] for line in columns[column]}
                rows[row] = [line for line in rows[row] if line[column] in both]
                columns[column] = [line for line in columns[column] if line[row] in both]
    assert rows == [[row] for row in game.picture]


def test_the_filled_picture_is_solved_and_stays() -> None:
    storage = Storage(":memory:")
    game = Nonogram(storage, "Heart")
    assert not game.is_solved
    fill(game)
    assert game.is_solved
    game.mark(0, 0)
    assert game.is_solved
    assert solved(storage) == ["Heart"]
    assert Nonogram(storage, "Heart").is_solved


def test_a_cell_goes_from_empty_to_filled_to_crossed() -> None:
    game = Nonogram(Storage(":memory:"), "Heart")
    seen = []
    for _ in range(3):
        game.mark(0, 0)
        seen.append(game.cells[0][0])
    assert seen == [FILLED, CROSSED, EMPTY]
    game.cross(0, 0)
    assert game.cells[0][0] == CROSSED
    assert game.undo()
    assert game.cells[0][0] == EMPTY


def test_a_check_finds_what_is_wrong_until_the_next_mark() -> None:
    game = Nonogram(Storage(":memory:"), "Heart")
    game.mark(0, 0)
    game.cross(0, 1)
    game.cross(0, 2)
    assert game.check() == 2
    assert game.wrong == {(0, 0), (0, 1)}
    game.mark(4, 4)
    assert game.wrong == set()


def test_hints_solve_it_in_the_end() -> None:
    game = Nonogram(Storage(":memory:"), "Boat")
    game.mark(0, 0)
    count = 0
    while game.hint(random.Random(1)):
        count += 1
    assert game.is_solved
    assert count <= game.size**2
    game.clear()
    assert not game.is_solved
    assert game.undo()
    assert game.is_solved
