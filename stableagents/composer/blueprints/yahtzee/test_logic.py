"""Tests of the dice game. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from logic import LINES, Game, points, total


@pytest.mark.parametrize(
    ("line", "dice", "counts"),
    [
        (0, [1, 1, 2, 3, 4], 2),
        (5, [6, 6, 6, 1, 1], 18),
        (6, [3, 3, 3, 1, 2], 12),
        (7, [3, 3, 3, 1, 2], 0),
        (8, [2, 2, 5, 5, 5], 25),
        (8, [2, 2, 5, 5, 4], 0),
        (9, [1, 2, 3, 4, 6], 30),
        (10, [2, 3, 4, 5, 6], 40),
        (10, [1, 2, 3, 4, 6], 0),
        (11, [4, 4, 4, 4, 4], 50),
        (12, [1, 2, 3, 4, 6], 16),
    ],
)
def test_what_dice_count(line: int, dice: list[int], counts: int) -> None:
    assert points(line, dice) == counts


def test_three_rolls_a_turn_and_kept_dice_stay() -> None:
    game = Game(1, random.Random(1))
    assert not game.keep(0)
    assert game.roll()
    assert game.keep(2)
    die = game.dice[2]
    assert game.roll()
    assert game.dice[2] == die
    assert game.roll()
    assert not game.roll()


def test_each_line_is_taken_once_and_players_take_turns() -> None:
    game = Game(2, random.Random(1))
    assert not game.take(0)
    game.roll()
    assert game.take(0)
    assert game.turn == 1
    game.roll()
    game.take(3)
    game.roll()
    assert not game.take(0)


def test_the_upper_part_brings_a_bonus() -> None:
    assert total({0: 3, 1: 6, 2: 9, 3: 12, 4: 15, 5: 18}) == 63 + 35


def test_the_game_ends_when_every_line_is_taken() -> None:
    game = Game(1, random.Random(1))
    for line in range(len(LINES)):
        game.roll()
        game.take(line)
    assert game.is_over
    assert not game.roll()
