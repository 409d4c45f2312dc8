"""Tests of sudoku. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from logic import GIVEN, Game, has_one_solution, make, peers


@pytest.mark.parametrize("level", GIVEN)
def test_a_puzzle_has_exactly_one_solution(level: str) -> None:
    puzzle, solution = make(level, random.Random(7))
    assert has_one_solution(puzzle)
    assert all(given in (0, digit) for given, digit in zip(puzzle, solution, strict=True))
    assert all(solution[place] not in {solution[peer] for peer in peers(place)} for place in range(81))


def test_what_is_given_stays_and_steps_can_be_undone() -> None:
    game = Game(*make("Easy", random.Random(1)))
    given = next(place for place in range(81) if game.given[place])
    free = next(place for place in range(81) if not game.given[place])
    assert not game.write(given, 5)
    assert game.hint(free)
    assert game.grid[free] == game.solution[free]
    assert game.undo()
    assert game.grid[free] == 0


def test_the_same_digit_twice_in_a_row_clashes() -> None:
    game = Game([0] * 81, [1] * 81)
    game.write(0, 4)
    game.write(8, 4)
    assert game.clashes(0)
    assert not game.clashes(40)


def test_a_full_right_grid_is_solved() -> None:
    game = Game(*make("Hard", random.Random(3)))
    for place in range(81):
        game.hint(place)
    assert game.is_solved
