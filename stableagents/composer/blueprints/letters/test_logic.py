"""Tests of learning letters. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from logic import CHOICES, MISSING, NEXT, SMALL, Trainer
from storage import Storage

LETTERS = [("A", "apple"), ("B", "ball"), ("C", "cat"), ("D", "dog"), ("E", "egg"), ("F", "fish")]


@pytest.fixture
def trainer() -> Trainer:
    made = Trainer(Storage(":memory:"), random.Random(1), LETTERS)
    made.choose(SMALL)
    return made


@pytest.mark.parametrize("exercise", [SMALL, NEXT, MISSING])
def test_the_right_letter_is_among_different_ones(trainer: Trainer, exercise: int) -> None:
    for _question in range(40):
        before = trainer.asked
        trainer.choose(exercise)
        assert trainer.asked != before
        assert trainer.letter in trainer.choices
        assert len(set(trainer.choices)) == CHOICES


@pytest.mark.parametrize(("exercise", "shown"), [(SMALL, "c"), (NEXT, "A B ?"), (MISSING, "_AT")])
def test_what_is_shown_does_not_tell_the_letter(trainer: Trainer, exercise: int, shown: str) -> None:
    trainer.choose(exercise)
    trainer.asked = 2
    assert trainer.shown == shown


def test_what_comes_next_is_never_asked_of_the_first_letter(trainer: Trainer) -> None:
    for _question in range(60):
        trainer.choose(NEXT)
        assert trainer.asked > 0


def test_a_right_letter_counts_and_brings_another(trainer: Trainer) -> None:
    asked = trainer.asked
    wrong = next(one for one in trainer.choices if one != trainer.letter)
    assert not trainer.answer(wrong)
    assert trainer.asked == asked
    assert trainer.answer(trainer.letter)
    assert trainer.asked != asked
    assert (trainer.score.right, trainer.score.asked, trainer.score.streak) == (1, 2, 1)
    trainer.choose(NEXT)
    assert trainer.score.asked == 0
