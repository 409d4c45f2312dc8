"""Tests of the tanks. Run them with: python -m pytest"""

from __future__ import annotations

import math
import random

from game import BLAST, SECONDS, THINKS, Game
from logic import WIDTH


def game(*, is_for_two: bool = False) -> Game:
    return Game(random.Random(1), lives=3, goal=2, is_for_two=is_for_two)


def after(played: Game, seconds: float) -> Game:
    for _ in range(round(seconds * 40)):
        played.step(0.025)
    return played


def aimed(played: Game) -> Game:
    """The tank whose turn it is, aimed as well as can be."""
    tank, other = played.tanks[played.turn], played.tanks[1 - played.turn]
    shots = [(float(angle), power / 2) for angle in range(20, 90, 3) for power in range(60, 200)]
    tank.angle, tank.power = min(shots, key=lambda shot: abs(played.lands(tank, *shot) - other.x))
    return played


def test_keys_set_the_angle_and_the_power() -> None:
    played = game()
    played.steer("up", is_held=True)
    played.steer("left", is_held=True)
    after(played, 0.5)
    assert math.isclose(played.tanks[0].angle, 70)
    assert math.isclose(played.tanks[0].power, 45)
    played.steer("up", is_held=False)
    after(played, 0.5)
    assert math.isclose(played.tanks[0].angle, 70)


def test_a_hit_is_a_point_and_the_other_is_next() -> None:
    played = aimed(game(is_for_two=True))
    played.steer("fire", is_held=True)
    assert not played.is_asked
    after(played, 8)
    assert played.points == [1, 0]
    assert played.turn == 1


def test_a_miss_leaves_a_hole_and_the_turn_goes_on() -> None:
    played = game(is_for_two=True)
    played.wind = 0.0
    played.tanks[0].angle, played.tanks[0].power = 80.0, 40.0
    place = played.lands(played.tanks[0], 80.0, 40.0)
    before = played.ground_at(place)
    played.steer("fire", is_held=True)
    after(played, 6)
    assert played.points == [0, 0]
    assert played.ground_at(place) > before
    assert played.turn == 1


def test_who_waits_too_long_loses_the_turn() -> None:
    played = after(game(is_for_two=True), SECONDS + 0.1)
    assert played.turn == 1


def test_the_computer_shoots_by_itself_and_gets_better() -> None:
    played = game()
    after(played, SECONDS + 0.1)
    assert played.turn == 1
    after(played, THINKS + 0.2)
    assert played.shell is not None
    for _ in range(12):
        after(played, SECONDS + 10)
    assert played.is_over
    assert played.points[1] == 2


def test_the_wind_moves_a_shell() -> None:
    played = game()
    played.ground = [390.0] * len(played.ground)
    played.wind = 40.0
    with_it = played.lands(played.tanks[0], 60, 60)
    played.wind = -40.0
    assert played.lands(played.tanks[0], 60, 60) < with_it - BLAST


def test_the_mouse_aims() -> None:
    played = game()
    tank = played.tanks[0]
    played.point(tank.x + 150, tank.y - 160)
    assert 40 < tank.angle < 50
    assert 60 < tank.power < 80
    played.point(WIDTH * 9, 0)
    assert tank.power == 100
