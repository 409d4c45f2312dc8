"""Tests of the maze with ghosts. Run them with: python -m pytest"""

from __future__ import annotations

import random

from game import HOME, START, WAYS, Game, Walker, dug


def game(seed: int = 1) -> Game:
    return Game(random.Random(seed), lives=3, goal=7, is_for_two=False)


def without_ghosts(played: Game) -> Game:
    played.ghosts = []
    return played


def test_every_cell_of_a_maze_can_be_reached_and_none_is_a_dead_end() -> None:
    for seed in range(10):
        cells = dug(random.Random(seed))
        seen, waiting = {START}, [START]
        while waiting:
            row, column = waiting.pop()
            beside = {(row + down, column + right) for down, right in WAYS.values()} & cells
            assert len(beside) > 1
            waiting += beside - seen
            seen |= beside
        assert seen == cells
        assert HOME in cells


def test_one_walks_on_until_a_wall_and_never_into_it() -> None:
    played = without_ghosts(game())
    chance = random.Random(2)
    for _ in range(2000):
        played.steer(chance.choice(list(WAYS)), is_held=True)
        played.step(0.05)
        assert played.eater.cell in played.open
        assert played.eater.target in played.open


def test_dots_count_and_are_gone() -> None:
    played = without_ghosts(game())
    dot = min(played.dots)
    before = len(played.dots)
    played.eater = Walker(dot)
    played.step(0.01)
    assert (played.score, len(played.dots)) == (10, before - 1)


def test_a_ghost_costs_a_life_and_a_weak_one_is_eaten() -> None:
    played = game()
    played.eater = Walker(HOME)
    played.step(0.01)
    assert (played.lives, played.eater.cell) == (2, START)
    played.eater = Walker(min(played.large))
    played.step(0.01)
    assert played.weak > 0
    played.eater, score = Walker(HOME), played.score
    played.step(0.01)
    assert (played.lives, played.score) == (2, score + 600)


def test_another_maze_comes_when_all_is_eaten() -> None:
    played = game()
    played.dots, played.large = set(), set()
    played.step(0.01)
    assert played.level == 2
    assert played.dots
