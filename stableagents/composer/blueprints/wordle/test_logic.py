"""Tests of finding a word. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from app_info import WORDS
from logic import Game, GuessError, judge


@pytest.mark.parametrize(
    ("secret", "guess", "marks"),
    [
        ("apple", "apple", "RRRRR"),
        ("apple", "paper", "EEREM"),
        ("table", "eeeee", "MMMMR"),
        ("bread", "drama", "EREMM"),
    ],
)
def test_a_letter_counts_as_often_as_it_is_there(secret: str, guess: str, marks: str) -> None:
    found = "".join(mark[0].upper() for mark in judge(secret, guess))
    assert found == marks


@pytest.mark.parametrize("typed", ["", "four", "sixsix", "12345", "ab cd"])
def test_what_is_no_word_of_five_letters_is_no_try(typed: str) -> None:
    with pytest.raises(GuessError):
        Game("apple", 6).guess(typed)


def test_the_game_ends_with_the_word_or_the_last_try() -> None:
    game = Game("apple", 2)
    game.guess("bread")
    game.guess("APPLE")
    assert game.is_won
    with pytest.raises(GuessError):
        game.guess("chair")


def test_a_hint_is_a_letter_that_no_try_has_shown() -> None:
    game = Game("apple", 6)
    game.guess("paler")
    assert game.hint(random.Random(1)) == ""
    assert Game("apple", 6).hint(random.Random(1)) in "aple"


def test_every_word_has_five_letters() -> None:
    assert all(len(word) == 5 and word.isalpha() for word in WORDS)
