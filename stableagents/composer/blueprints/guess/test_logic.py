"""Tests of guessing a number. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from logic import GuessError, Search, Secret


def test_the_hints_lead_to_the_number() -> None:
    for seed in range(50):
        secret, low, high = Secret(1, 100, random.Random(seed)), 1, 100
        while not secret.is_found():
            middle = (low + high) // 2
            said = secret.guess(str(middle))
            low, high = (middle + 1, high) if said == "It is higher." else (low, middle - 1)
        assert len(secret.guesses) <= 7


@pytest.mark.parametrize("typed", ["", "many", "0", "101", "1.5"])
def test_what_is_no_guess_is_explained(typed: str) -> None:
    secret = Secret(1, 100, random.Random(1))
    with pytest.raises(GuessError):
        secret.guess(typed)
    assert secret.guesses == []


def test_what_is_found_needs_no_more_guesses() -> None:
    secret = Secret(5, 5, random.Random(1))
    secret.guess("5")
    with pytest.raises(GuessError):
        secret.guess("5")


def test_the_last_try_ends_the_game() -> None:
    secret = Secret(1, 100, random.Random(1), tries=2)
    wrong = "1" if secret.number != 1 else "2"
    secret.guess(wrong)
    assert not secret.is_lost()
    secret.guess(wrong)
    assert secret.is_lost()
    with pytest.raises(GuessError):
        secret.guess(str(secret.number))


@pytest.mark.parametrize("number", [1, 37, 50, 99, 100])
def test_the_computer_finds_a_number(number: int) -> None:
    search = Search(1, 100)
    while not search.is_found():
        asked = search.guess
        search.take("That is it." if asked == number else "It is higher." if number > asked else "It is lower.")
    assert search.guess == number
    assert len(search.guesses) <= 7


def test_answers_that_leave_no_number_are_refused() -> None:
    search = Search(1, 2)
    with pytest.raises(GuessError):
        search.take("It is lower.")
    search.take("It is higher.")
    assert search.guess == 2
    search.take("That is it.")
    with pytest.raises(GuessError):
        search.take("It is higher.")
