"""Tests of the high striker. Run them with: python -m pytest"""

from __future__ import annotations

import random

from logic import Tower, points_for


def test_the_higher_the_puck_the_more_points() -> None:
    assert [points_for(height) for height in (0.05, 0.2, 0.3, 0.6, 0.8, 1.0)] == [0, 1, 2, 3, 4, 5]


def test_the_bell_rings_only_at_the_top_and_the_puck_comes_down() -> None:
    chance, rung = random.Random(3), set()
    for _blow in range(40):
        tower = Tower()
        height = tower.strike(chance)
        rings = 0
        while tower.is_moving:
            rings += tower.tick()
        assert rings == (height >= 1)
        assert tower.place == 0
        rung.add(rings)
    assert rung == {0, 1}
