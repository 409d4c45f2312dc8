"""Tests of the Game of Life. Run them with: python -m pytest"""

from __future__ import annotations

import random

from logic import PATTERNS, Life


def test_a_blinker_turns_and_turns_back() -> None:
    life = Life(10, 10)
    life.begin("Blinker", random.Random(1))
    first = set(life.alive)
    life.step()
    assert life.alive != first
    life.step()
    assert life.alive == first
    assert life.generation == 2


def test_a_glider_moves_by_one_in_four_steps() -> None:
    life = Life(12, 12)
    life.begin("Glider", random.Random(1))
    moved = {(row + 1, column + 1) for row, column in life.alive}
    for _ in range(4):
        life.step()
    assert life.alive == moved


def test_every_pattern_begins_with_cells() -> None:
    for name in [*PATTERNS, "At random"]:
        life = Life(20, 20)
        life.begin(name, random.Random(1))
        assert life.alive


def test_a_cell_can_be_set_and_taken() -> None:
    life = Life(5, 5)
    life.toggle((1, 1))
    life.toggle((1, 1))
    assert not life.alive
