"""Tests of learning Morse code. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from logic import HEAR, READ, SEND, SIGNS, WORDS_LEVEL, MorseError, Trainer, in_morse, shown, tones
from sounds import RATE
from storage import Storage


@pytest.fixture
def trainer() -> Trainer:
    made = Trainer(Storage(":memory:"), random.Random(1), ["sun", "moon"])
    made.choose(0, READ)
    return made


@pytest.mark.parametrize(("text", "code"), [("SOS", "... --- ..."), ("e", "."), ("73", "--... ...--")])
def test_a_word_in_morse(text: str, code: str) -> None:
    assert in_morse(text) == code


@pytest.mark.parametrize("level", range(WORDS_LEVEL + 1))
def test_a_level_asks_for_its_signs_and_none_twice_in_a_row(trainer: Trainer, level: int) -> None:
    for _question in range(40):
        before = trainer.asked
        trainer.choose(level, READ)
        assert trainer.asked != before
        assert trainer.asked in (SIGNS[level] if level < WORDS_LEVEL else ("SUN", "MOON"))


@pytest.mark.parametrize("exercise", [HEAR, READ])
def test_a_letter_is_the_answer_in_whatever_case(trainer: Trainer, exercise: int) -> None:
    trainer.choose(0, exercise)
    assert trainer.answer(f" {trainer.asked.lower()} ")
    assert not trainer.answer("Q")
    assert (trainer.score.right, trainer.score.asked, trainer.score.streak) == (1, 2, 0)


def test_what_is_sent_may_be_written_with_other_dots_and_dashes(trainer: Trainer) -> None:
    trainer.choose(WORDS_LEVEL, SEND)
    trainer.asked = "SUN"
    assert trainer.answer("•••  ••— —•")
    with pytest.raises(MorseError):
        trainer.answer("sun")


@pytest.mark.parametrize("text", ["", "   "])
def test_nothing_is_no_answer(trainer: Trainer, text: str) -> None:
    with pytest.raises(MorseError):
        trainer.answer(text)
    assert trainer.score.asked == 0


def test_a_dash_is_heard_as_long_as_three_dots() -> None:
    dot, dash = len(tones(".", 0.1)), len(tones("-", 0.1))
    assert dot == 2 * int(RATE * 0.1)
    assert dash - dot == int(RATE * 0.3) - int(RATE * 0.1)


def test_signs_are_shown_apart() -> None:
    assert shown(".- -") == "• — / —"
