"""Tests of finding words in a square of letters. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from app_info import LETTERS
from logic import Game, WordError, points


@pytest.fixture
def game() -> Game:
    made = Game("ABCDE", 3, 60, random.Random(1))
    made.rows = ["CAT", "ORE", "DNS"]
    return made


def test_a_word_goes_from_letter_to_neighbour(game: Game) -> None:
    assert game.add(" care ") == "CARE"
    assert game.path("CARE") == [(0, 0), (0, 1), (1, 1), (1, 2)]
    assert game.path("CORNS") == [(0, 0), (1, 0), (1, 1), (2, 1), (2, 2)]
    assert game.path("CATS") == []


@pytest.mark.parametrize("word", ["", "at", "cats", "tat", "c" * 500, "ört", "c4t"])
def test_what_is_too_short_or_not_there_is_refused(game: Game, word: str) -> None:
    with pytest.raises(WordError):
        game.add(word)
    assert game.words == []


def test_no_word_counts_twice_and_one_can_be_struck_out(game: Game) -> None:
    game.add("care")
    with pytest.raises(WordError):
        game.add("CARE")
    game.add("corns")
    assert game.score() == 3
    game.remove("CARE")
    assert (game.words, game.score()) == (["CORNS"], 2)


def test_longer_words_are_worth_more() -> None:
    assert [points("A" * count) for count in range(3, 10)] == [1, 1, 2, 3, 5, 11, 11]


def test_when_the_time_is_over_nothing_counts(game: Game) -> None:
    assert [game.tick() for _ in range(61)] == [False] * 59 + [True, False]
    with pytest.raises(WordError):
        game.add("care")
    game.begin()
    assert (game.left, game.words) == (60, [])


def test_every_square_has_vowels_enough() -> None:
    for number in range(30):
        made = Game(LETTERS, 4, 180, random.Random(number))
        letters = "".join(made.rows)
        assert len(letters) == 16
        assert sum(letter.lower() in "aeiouäöüáéíóú" for letter in letters) >= 6


def test_a_game_goes_on(game: Game) -> None:
    game.add("care")
    game.tick()
    other = Game("ABCDE", 3, 60, random.Random(2))
    other.go_on(game.as_text())
    assert other.as_text() == game.as_text()
