"""Tests of hangman. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from logic import GuessError, Hangman, own_words


def test_letters_open_the_word() -> None:
    game = Hangman("egg", 3)
    assert game.shown() == "_ _ _"
    assert game.guess("G")
    assert game.shown() == "_ G G"
    assert game.guess("e")
    assert game.is_won()


def test_a_letter_counts_once() -> None:
    game = Hangman("egg", 3)
    assert not game.guess("x")
    with pytest.raises(GuessError):
        game.guess("X")
    assert game.left() == 2


def test_the_word_is_shown_at_the_end() -> None:
    game = Hangman("egg", 1)
    game.guess("x")
    assert game.is_over()
    assert not game.is_won()
    assert game.shown() == "E G G"
    with pytest.raises(GuessError):
        game.guess("e")


def test_the_whole_word_may_be_guessed() -> None:
    assert Hangman("egg", 2).guess("EGG")
    game = Hangman("egg", 2)
    assert not game.guess("hen")
    assert game.left() == 1


@pytest.mark.parametrize("text", ["", "1", "!!"])
def test_what_is_no_letter_is_refused(text: str) -> None:
    with pytest.raises(GuessError):
        Hangman("egg", 3).guess(text)


def test_a_letter_stands_for_those_with_accents() -> None:
    game = Hangman("Été-Fuß", 3)
    for letter in "etfus":
        assert game.guess(letter)
    assert game.is_won()
    assert game.shown() == "É T É - F U S S"


def test_the_drawing_is_done_with_the_last_try() -> None:
    game = Hangman("egg", 3)
    assert game.shapes() == []
    for letter in "xyz":
        before = len(game.shapes())
        game.guess(letter)
        assert len(game.shapes()) > before
    assert len(game.shapes()) == 10


def test_own_words_are_one_a_line() -> None:
    assert own_words(" apple tree \n\nBären") == ["apple tree", "Bären"]
    with pytest.raises(GuessError, match="h2o"):
        own_words("water\nh2o")
