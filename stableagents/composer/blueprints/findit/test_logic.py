"""Tests of learning with pictures. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from logic import ALIKE, ALL_TOPICS, CARDS, FIND, NAME, ODD, Pictures
from sketches import drawn
from storage import Storage


@pytest.fixture
def storage() -> Storage:
    return Storage(":memory:")


@pytest.mark.parametrize("topic", ALL_TOPICS)
@pytest.mark.parametrize("game", [FIND, ODD, NAME, CARDS])
def test_one_of_those_offered_is_right(storage: Storage, game: int, topic: str) -> None:
    pictures = Pictures(storage, random.Random(3), choices=4)
    pictures.begin(game, topic)
    for _question in range(20):
        assert pictures.offered.count(pictures.asked) == 1
        assert len(pictures.offered) == 4
        others = {name for name in pictures.offered if name != pictures.asked}
        if game == ODD:
            assert pictures.asked not in ALL_TOPICS[topic] or topic in ALIKE
            assert others <= set(ALL_TOPICS[topic])
            assert len(others) == 1 or topic not in ALIKE
        assert pictures.answer(pictures.offered.index(pictures.asked))


def test_a_question_counts_once_and_a_wrong_answer_takes_a_life(storage: Storage) -> None:
    pictures = Pictures(storage, random.Random(1), lives=2)
    pictures.begin(FIND, "Animals")
    wrong = next(at for at, name in enumerate(pictures.offered) if name != pictures.asked)
    assert not pictures.answer(wrong)
    assert not pictures.answer(wrong)
    assert (pictures.score.asked, pictures.lives_left) == (1, 1)
    pictures.answer(pictures.offered.index(pictures.asked))
    assert (pictures.score.right, pictures.done, pictures.right) == (0, 1, 0)
    pictures.run_out()
    assert pictures.is_over()


def test_a_round_has_its_length_and_only_what_was_wished_for(storage: Storage) -> None:
    pictures = Pictures(storage, random.Random(1), length=3, own=("Dog", "Cat", "Cow"))
    pictures.begin(NAME, "Animals")
    for _question in range(3):
        assert set(pictures.offered) == {"Dog", "Cat", "Cow"}
        pictures.answer(pictures.offered.index(pictures.asked))
    assert pictures.is_over()
    assert pictures.right == 3


def test_everything_has_a_picture() -> None:
    for names in ALL_TOPICS.values():
        assert all(drawn(name, 0, 0, 100) for name in names)
    assert len(drawn("7", 0, 0, 100)) == 7
