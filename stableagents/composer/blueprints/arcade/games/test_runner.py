"""Tests of the dinosaur. Run them with: python -m pytest"""

from __future__ import annotations

import random

from game import DUCKED, GROUND, SAFE, SPEED, TALL, Game
from logic import Box


def game() -> Game:
    played = Game(random.Random(1), lives=3, goal=7, is_for_two=False)
    played.coming = [Box(2000, GROUND - 20, 20, 40)]
    return played


def run(played: Game, seconds: float) -> None:
    for _ in range(round(seconds * 100)):
        played.step(0.01)


def test_a_jump_leads_back_to_the_ground_and_none_begins_in_the_air() -> None:
    played = game()
    played.steer("fire", is_held=True)
    run(played, 0.2)
    assert not played.is_on_ground
    rises = played.runner.down
    played.steer("up", is_held=True)
    assert played.runner.down == rises
    run(played, 1)
    assert played.is_on_ground


def test_what_is_hit_costs_one_life_and_what_is_passed_counts() -> None:
    played = game()
    played.coming = [Box(played.runner.x + 60, GROUND - 20, 20, 40), Box(3000, GROUND - 20, 20, 40)]
    run(played, SAFE - 0.2)
    assert (played.lives, played.score) == (2, 1)


def test_a_cactus_is_jumped_over() -> None:
    for height in (30, 42, 54):
        played = game()
        played.coming = [Box(played.runner.x + SPEED * 0.38, GROUND - height / 2, 40, height)]
        played.steer("up", is_held=True)
        run(played, 1)
        assert (played.lives, played.score) == (3, 1)


def test_a_bird_is_ducked_below_as_long_as_the_key_is_held() -> None:
    played = game()
    played.coming = [Box(played.runner.x + 120, GROUND - TALL - 4, 40, 30)]
    played.steer("down", is_held=True)
    assert played.runner.height == DUCKED
    run(played, 1.2)
    assert played.lives == 3
    played.steer("down", is_held=False)
    assert (played.runner.height, played.runner.y) == (TALL, GROUND - TALL / 2)


def test_it_becomes_faster_and_ends_with_the_last_life() -> None:
    played = game()
    run(played, 2)
    assert played.speed > SPEED
    played.lives = 1
    played.coming = [Box(played.runner.x, GROUND - 20, 20, 40)]
    played.step(0.01)
    assert played.is_over
