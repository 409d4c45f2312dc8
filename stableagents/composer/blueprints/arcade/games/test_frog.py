"""Tests of the frog. Run them with: python -m pytest"""

from __future__ import annotations

import random

from game import FIRST, LANE, ROAD, SECONDS, Game


def game() -> Game:
    return Game(random.Random(1), lives=3, goal=7, is_for_two=False)


def at(played: Game, lane: int, x: float) -> Game:
    played.frog.x, played.frog.y = x, LANE * (lane + 0.5)
    return played


def test_each_key_is_one_hop_within_the_field() -> None:
    played = game()
    played.steer("down", is_held=True)
    assert played.lane == FIRST
    played.steer("up", is_held=True)
    played.steer("up", is_held=False)
    assert played.lane == FIRST - 1
    for _ in range(30):
        played.steer("left", is_held=True)
    assert played.frog.x == LANE / 2


def test_a_car_costs_a_life() -> None:
    played = game()
    car = played.cars[0]
    at(played, ROAD[0], car.x).step(0.001)
    assert (played.lives, played.lane) == (2, FIRST)


def test_logs_carry_and_the_water_costs_a_life() -> None:
    played = game()
    log = next(one for one in played.logs if 100 < one.x < 500)
    lane = int(log.y // LANE)
    at(played, lane, log.x).step(0.1)
    assert played.lives == 3
    assert abs(played.frog.x - log.x) < 1
    gap = next(x for x in range(40, 600, 5) if all(abs(one.x - x) > one.width for one in played.logs if one.y == log.y))
    at(played, lane, gap).step(0.001)
    assert played.lives == 2


def test_the_other_side_counts() -> None:
    played = game()
    at(played, 0, 300).step(0.01)
    assert (played.score, played.lane, played.lives) == (1, FIRST, 3)


def test_too_long_a_time_costs_a_life() -> None:
    played = game()
    for _ in range(int(SECONDS * 10) + 2):
        played.step(0.1)
    assert played.lives == 2
