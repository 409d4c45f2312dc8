"""Tests of lights out. Run them with: python -m pytest"""

from __future__ import annotations

import random

from logic import Lights


def test_a_press_changes_the_light_and_its_neighbours() -> None:
    lights = Lights(3)
    lights.press((0, 0))
    assert lights.lit == {(0, 0), (0, 1), (1, 0)}
    lights.press((1, 1))
    assert lights.lit == {(0, 0), (1, 1), (1, 2), (2, 1)}
    lights.undo()
    lights.undo()
    assert lights.is_solved


def test_hints_solve_every_puzzle() -> None:
    for seed in range(10):
        lights = Lights(5)
        lights.shuffle(random.Random(seed))
        assert not lights.is_solved
        for _ in range(25):
            place = lights.hint()
            if place is None:
                break
            lights.press(place)
        assert lights.is_solved
