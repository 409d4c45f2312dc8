"""Tests of finding a hidden number. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from logic import Game, GuessError


def game(secret: str = "1234", tries: int = 10) -> Game:
    played = Game(len(secret), tries, random.Random(1))
    played.secret = secret
    return played


def test_no_hidden_digit_is_there_twice() -> None:
    for seed in range(50):
        secret = Game(4, 10, random.Random(seed)).secret
        assert len(set(secret)) == len(secret) == 4


@pytest.mark.parametrize(
    ("guess", "clue"), [("1234", (4, 0)), ("4321", (0, 4)), ("1567", (1, 0)), ("5617", (0, 1)), ("5678", (0, 0))]
)
def test_right_and_misplaced_digits_are_counted(guess: str, clue: tuple[int, int]) -> None:
    assert game().guess(guess) == clue


@pytest.mark.parametrize("text", ["", "12", "12345", "12a4", "1123", "-123", "１２３４"])
def test_what_is_no_guess_is_explained_and_costs_nothing(text: str) -> None:
    played = game()
    with pytest.raises(GuessError):
        played.guess(text)
    assert played.guesses == []


def test_the_game_ends_with_the_number_or_the_last_try() -> None:
    won, lost = game(), game(tries=2)
    won.guess("1234")
    assert won.is_won
    for _ in range(2):
        lost.guess("5678")
    assert lost.is_over
    assert not lost.is_won
    with pytest.raises(GuessError):
        lost.guess("1234")
