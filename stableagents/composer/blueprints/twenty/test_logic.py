"""Tests of twenty questions. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from logic import MOST, NO, UNKNOWN, YES, Finder, LearningError, Secret, is_so, known_things, learn
from storage import Storage
from things import FACTS, QUESTIONS


@pytest.mark.parametrize("name", FACTS)
def test_everything_is_found(name: str) -> None:
    finder = Finder(FACTS, random.Random(7))
    while (finder.question or finder.guess) and not finder.is_found:
        if finder.guess:
            finder.answer(YES if finder.guess == name else NO)
        else:
            finder.answer(is_so(FACTS[name], finder.question))
    assert finder.is_found
    assert finder.count <= MOST


def test_every_letter_is_a_question() -> None:
    assert {letter for facts in FACTS.values() for letter in "".join(facts)} <= set(QUESTIONS)


def test_what_was_learnt_is_found_the_next_time() -> None:
    storage = Storage(":memory:")
    learn(storage, "  kangaroo ", {"a": YES, "f": YES, "j": YES, "q": NO, "z": YES, "m": NO})
    with pytest.raises(LearningError):
        learn(storage, " ", {})
    assert "Kangaroo" in known_things(storage, only_animals=True)
    assert "Spoon" not in known_things(storage, only_animals=True)
    assert is_so(known_things(storage)["Kangaroo"], "p") == UNKNOWN


def test_a_secret_answers_and_is_guessed() -> None:
    secret = Secret({"Dog": FACTS["Dog"], "Bee": FACTS["Bee"]}, random.Random(2))
    assert secret.ask("a") == YES
    secret.ask("a")
    assert secret.left == MOST - 1
    assert not secret.guess("Spoon")
    assert secret.guess(secret.name)
    assert secret.is_over
