"""Tests of the quiz's rules. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from logic import OwnQuestions, Question, QuestionError, Quiz, arithmetic
from storage import Storage


def test_only_the_first_answer_counts() -> None:
    quiz = Quiz([Question("1 + 1?", "2", ("3", "4"))], random.Random(1))
    assert quiz.answer("nonsense") is None
    assert quiz.answer("3") is False
    assert quiz.answer("2") is None
    quiz.next()
    assert quiz.question is None
    assert quiz.score == 0
    assert quiz.answer("2") is None


def test_what_was_wrong_is_kept_for_review() -> None:
    first, second = Question("1 + 1?", "2", ("3",)), Question("2 + 2?", "4", ("5",))
    quiz = Quiz([first, second], random.Random(1))
    while quiz.question:
        quiz.answer(quiz.question.right if quiz.question == first else "5")
        quiz.next()
    assert quiz.missed == [(second, "5")]


def test_going_on_needs_an_answer() -> None:
    quiz = Quiz(arithmetic(3, random.Random(1)), random.Random(1))
    quiz.next()
    assert quiz.place == 0


@pytest.mark.parametrize("seed", range(20))
def test_sums_have_one_right_answer_among_different_ones(seed: int) -> None:
    for question in arithmetic(20, random.Random(seed)):
        left, sign, right = question.text.split(" ")[:3]
        first, second = int(left), int(right)
        result = {"+": first + second, "-": first - second, "×": first * second, "÷": first // second}[sign]
        assert question.right == str(result)
        assert len({question.right, *question.wrong}) == 4


def test_own_questions_are_checked_and_kept() -> None:
    own = OwnQuestions(Storage(":memory:"))
    for text, right, wrong in [("", "a", "b"), ("Q?", "", "b"), ("Q?", "a", ""), ("Q?", "a", "a, b")]:
        with pytest.raises(QuestionError):
            own.add(text, right, wrong)
    own.add("Q?", "a", "b, c")
    assert own.questions() == [Question("Q?", "a", ("b", "c"))]


def test_only_a_better_score_is_kept() -> None:
    own = OwnQuestions(Storage(":memory:"))
    assert own.note_score(50)
    assert not own.note_score(40)
    assert own.best() == 50
