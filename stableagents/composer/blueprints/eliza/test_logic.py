"""Tests of the talk. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from logic import Talk, TeachError, read_rules
from rules import RULES
from storage import Storage

SMALL = r"""
! Hello
= my > your
= i > you
# \bi like (.+)
Why do you like {1}?
# .*
Go on.
Tell me more.
"""


@pytest.fixture
def talk(monkeypatch: pytest.MonkeyPatch) -> Talk:
    monkeypatch.setattr("logic.RULES", SMALL)
    return Talk(Storage(":memory:"), random.Random(1))


def test_what_was_said_is_turned_round(talk: Talk) -> None:
    assert talk.answer("I like my old car!") == "Why do you like your old car?"
    assert talk.turned("My dog and I") == "your dog and you"


def test_no_answer_comes_twice_before_the_others_came(talk: Talk) -> None:
    assert {talk.answer("hm"), talk.answer("well")} == {"Go on.", "Tell me more."}


def test_what_was_said_is_kept(talk: Talk) -> None:
    talk.greet()
    talk.greet()
    talk.say("  I like   tea ")
    assert talk.say("   ") == ""
    assert [(line["who"], line["text"]) for line in talk.lines()] == [
        ("bot", "Hello"),
        ("person", "I like tea"),
        ("bot", "Why do you like tea?"),
    ]
    talk.clear()
    assert len(talk.lines()) == 1


def test_answers_can_be_taught(talk: Talk) -> None:
    talk.teach("Tea", "Earl Grey is best.")
    assert talk.answer("I like TEA") == "Earl Grey is best."
    talk.teach("tea", "Green tea.")
    assert len(talk.taught()) == 1
    talk.forget(talk.taught()[0]["id"])
    assert talk.answer("tea") != "Green tea."
    assert talk.undo()
    assert talk.answer("tea") == "Green tea."


@pytest.mark.parametrize(
    ("word", "answer", "field"), [("", "x", "word"), ("x", " ", "answer"), ("x" * 90, "x", "word")]
)
def test_what_cant_be_taught_is_said_at_its_field(talk: Talk, word: str, answer: str, field: str) -> None:
    with pytest.raises(TeachError) as caught:
        talk.teach(word, answer)
    assert caught.value.field == field


def test_the_rules_have_an_answer_to_everything() -> None:
    rules, turned, greetings = read_rules(RULES)
    assert greetings
    assert turned
    assert all(rule.answers for rule in rules)
    talk = Talk(Storage(":memory:"), random.Random(1))
    for text in ("?", "x", "ä" * 500, "(", "\\1 {1}", "123"):
        assert talk.answer(text) not in ("", "…")
