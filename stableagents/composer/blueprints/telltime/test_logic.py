"""Tests of learning the time. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from clockface import MIDDLE
from logic import CHOICES, READ, ROUND, SET, STEPS, Trainer, as_figures, as_words, read_answer
from storage import Storage

HOURS = ["twelve", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"]
SPOKEN = [f"{number} past {{hour}}" for number in range(7)] + [f"{number} to {{next}}" for number in range(5, 0, -1)]


@pytest.fixture
def trainer() -> Trainer:
    return Trainer(Storage(":memory:"), random.Random(1), 2, READ)


@pytest.mark.parametrize("level", range(len(STEPS)))
def test_a_level_asks_for_its_times_and_offers_four(trainer: Trainer, level: int) -> None:
    for _question in range(50):
        before = trainer.time
        trainer.choose(level, READ)
        assert trainer.time % STEPS[level] == 0
        assert trainer.time != before
        assert len(set(trainer.choices)) == CHOICES
        assert trainer.time in trainer.choices
        assert all(0 <= time < ROUND and time % STEPS[level] == 0 for time in trainer.choices)


def test_a_right_answer_counts_and_brings_another_question(trainer: Trainer) -> None:
    asked = trainer.time
    assert trainer.answer(asked + ROUND)
    assert trainer.time != asked
    assert (trainer.score.right, trainer.score.asked, trainer.score.streak, trainer.score.best) == (1, 1, 1, 1)


def test_a_wrong_answer_ends_the_row_and_the_question_stays(trainer: Trainer) -> None:
    trainer.answer(trainer.time)
    asked = trainer.time
    assert not trainer.answer(asked + 15)
    assert trainer.time == asked
    assert (trainer.score.right, trainer.score.asked, trainer.score.streak, trainer.score.best) == (1, 2, 0, 1)


def test_the_score_of_each_level_is_kept() -> None:
    storage = Storage(":memory:")
    first = Trainer(storage, random.Random(1), 0, READ)
    first.answer(first.time)
    first.choose(3, SET)
    again = Trainer(storage, random.Random(2), 0, READ)
    assert (again.level, again.exercise, again.score.right) == (3, SET, 0)
    again.choose(0, READ)
    assert again.score.right == 1
    again.reset()
    assert again.score.asked == 0


def test_hands_are_turned_by_buttons_and_by_a_press(trainer: Trainer) -> None:
    trainer.hands = 0
    trainer.turn(-15)
    assert as_figures(trainer.hands) == "11:45"
    trainer.hands = 0
    trainer.point_at(MIDDLE + 150, MIDDLE)
    assert as_figures(trainer.hands) == "12:15"
    trainer.point_at(MIDDLE, MIDDLE + 60)
    assert as_figures(trainer.hands) == "6:15"


@pytest.mark.parametrize(("text", "time"), [("3:15", 195), ("15.15", 195), ("12", 0), ("0:30", 30), ("7", 420)])
def test_an_answer_may_be_written_as_people_do(text: str, time: int) -> None:
    assert read_answer(text) == time


@pytest.mark.parametrize("text", ["", "late", "25:00", "3:61"])
def test_what_is_no_time_is_told(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        read_answer(text)


def test_a_time_in_words_names_the_hour_that_is_meant() -> None:
    assert as_words(195, HOURS, SPOKEN) == "3 past three"
    assert as_words(11 * 60 + 55, HOURS, SPOKEN) == "1 to twelve"
    assert as_words(196, HOURS, SPOKEN) == ""
    assert as_figures(0) == "12:00"
