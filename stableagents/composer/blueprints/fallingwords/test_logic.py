"""Tests of the falling words. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from logic import HEIGHT, PER_LEVEL, Falling, Game

WORDS = ["bread", "butter", "salt", "Öl"]


@pytest.fixture
def game() -> Game:
    return Game(WORDS, random.Random(1), 2)


def test_a_word_that_is_typed_is_gone_and_counts_its_letters(game: Game) -> None:
    game.falling = [Falling("bread", 100), Falling("Öl", 200)]
    assert not game.type("brea")
    assert game.type(" BREAD ")
    assert game.type("öl")
    assert (game.falling, game.score, game.typed) == ([], 7, 2)


def test_a_word_that_lands_costs_a_life_until_the_game_is_over(game: Game) -> None:
    game.falling = [Falling("salt", 100, HEIGHT - 1)]
    game.step(1)
    assert game.lives == 1
    game.falling = [Falling("salt", 100, HEIGHT - 1)]
    game.step(1)
    assert game.is_over
    assert not game.type(game.falling[0].text if game.falling else "bread")


def test_no_word_falls_twice_at_the_same_time(game: Game) -> None:
    for _step in range(60):
        game.step(0.1)
        shown = [word.text for word in game.falling]
        assert len(shown) == len(set(shown))


def test_it_falls_faster_with_each_level(game: Game) -> None:
    game.falling = [Falling("salt", 100)]
    game.step(0.1)
    slow = game.falling[0].y
    game.typed = PER_LEVEL
    assert game.level == 2
    game.falling = [Falling("salt", 100)]
    game.step(0.1)
    assert game.falling[0].y > slow


def test_the_lowest_word_is_meant_by_its_first_letters(game: Game) -> None:
    game.falling = [Falling("bread", 100, 10), Falling("butter", 200, 50)]
    assert game.begun("b") is game.falling[1]
    assert game.begun("br") is game.falling[0]
    assert game.begun("") is None
