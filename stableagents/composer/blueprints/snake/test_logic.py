"""Tests of snake. Run them with: python -m pytest"""

from __future__ import annotations

import random

from logic import Snake


def test_it_grows_when_it_eats() -> None:
    snake = Snake(10, random.Random(1))
    row, column = snake.body[0]
    snake.food = (row, column + 1)
    snake.step()
    assert (snake.score, len(snake.body)) == (1, 4)
    assert snake.food not in snake.body


def test_a_wall_ends_the_game() -> None:
    snake = Snake(8, random.Random(1))
    snake.food = (0, 0)
    for _ in range(8):
        snake.step()
    assert snake.is_over


def test_without_walls_it_comes_back_on_the_other_side() -> None:
    snake = Snake(8, random.Random(1), has_walls=False)
    snake.food = (0, 0)
    for _ in range(8):
        snake.step()
    assert not snake.is_over


def test_it_never_turns_straight_back() -> None:
    snake = Snake(8, random.Random(1))
    snake.turn("left")
    snake.step()
    assert not snake.is_over


def test_biting_itself_ends_the_game() -> None:
    snake = Snake(8, random.Random(1))
    snake.body = [(4, 4), (4, 3), (5, 3), (5, 4), (5, 5)]
    snake.food = (0, 0)
    snake.turn("down")
    snake.step()
    assert snake.is_over
