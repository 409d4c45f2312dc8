"""Tests of the word chain. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from logic import Chain, ChainError, plain


@pytest.fixture
def chain() -> Chain:
    return Chain(["tiger", "rose", "étoile"], random.Random(1), 2)


def test_a_word_begins_with_the_last_letter_of_the_one_before(chain: Chain) -> None:
    chain.say(" Cat ")
    with pytest.raises(ChainError):
        chain.say("dog")
    chain.say("table")
    assert [(link.word, link.player) for link in chain.links] == [("cat", 0), ("table", 1)]


@pytest.mark.parametrize("text", ["", "a", "two words", "4tune", "it's", "x" * 5000 + "1"])
def test_what_is_no_word_is_told(chain: Chain, text: str) -> None:
    with pytest.raises(ChainError):
        chain.say(text)


def test_no_word_comes_twice(chain: Chain) -> None:
    chain.say("tot")
    with pytest.raises(ChainError):
        chain.say("TOT")


def test_the_computer_answers_and_loses_where_it_knows_no_word(chain: Chain) -> None:
    chain.say("cat")
    assert chain.answer() == "tiger"
    chain.say("rat")
    assert chain.answer() == ""
    assert (chain.is_over, chain.loser) == (True, 1)


@pytest.mark.parametrize(("letter", "meant"), [("é", "e"), ("Ö".lower(), "o"), ("ß", "s"), ("a", "a"), ("ñ", "n")])
def test_accents_are_set_aside(letter: str, meant: str) -> None:
    assert plain(letter) == meant


def test_the_time_begins_with_the_first_word_and_loses(chain: Chain) -> None:
    assert not any(chain.tick() for _second in range(5))
    chain.say("cat")
    assert [chain.tick(), chain.tick()] == [False, True]
    assert chain.loser == 1
    with pytest.raises(ChainError):
        chain.say("tiger")
