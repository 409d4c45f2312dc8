"""Tests of the game. Run them with: python -m pytest"""

from __future__ import annotations

import math
import random

from game import Game
from logic import HEIGHT, WIDTH, Box, Glider


def game(seed: int = 1) -> Game:
    return Game(random.Random(seed), lives=3, goal=3, is_for_two=False)


def test_boxes_touch_where_they_overlap() -> None:
    assert Box(0, 0, 10, 10).touches(Box(9, 9, 10, 10))
    assert not Box(0, 0, 10, 10).touches(Box(11, 0, 10, 10))


def test_a_key_moves_as_long_as_it_is_held_and_of_two_the_later_one_counts() -> None:
    glider = Glider(100)
    glider.hold(1, is_held=True)
    assert math.isclose(glider.pass_time(0.5), 50)
    glider.hold(-1, is_held=True)
    assert math.isclose(glider.pass_time(0.1), -10)
    glider.hold(-1, is_held=False)
    assert math.isclose(glider.pass_time(0.1), 10)
    glider.hold(1, is_held=False)
    assert glider.pass_time(1) == 0


def test_everything_stays_finite_and_the_game_ends_by_itself() -> None:
    for seed in range(3):
        played, chance = game(seed), random.Random(seed)
        for _ in range(20_000):
            if played.is_over:
                break
            way = chance.choice(["left", "right", "up", "down", "fire", "other_up"])
            played.steer(way, is_held=chance.random() < 0.2)
            played.step(0.025)
            assert all(math.isfinite(number) for shape in played.shapes() for number in shape.points)
        assert played.is_over
        assert played.ending()


def test_after_the_end_nothing_moves() -> None:
    played = game()
    for _ in range(20_000):
        played.step(0.05)
    before = played.shapes()
    played.step(0.05)
    assert played.is_over
    assert played.shapes() == before


def test_the_mouse_steers_within_the_field() -> None:
    played = game()
    played.point(WIDTH * 5, HEIGHT * 5)
    played.step(0.02)
    assert played.told()
