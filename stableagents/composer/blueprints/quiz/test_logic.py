"""Tests of the quiz's rules. Run them with: python -m pytest"""

from __future__ import annotations

import random
from datetime import date

import pytest
from logic import OwnQuestions, Question, QuestionError, Quiz, ScoreTable, arithmetic, prize_of, votes_of
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


def test_time_that_runs_out_is_a_wrong_answer() -> None:
    quiz = Quiz([Question("1 + 1?", "2", ("3",))], random.Random(1), 2)
    assert [quiz.tick(), quiz.tick(), quiz.tick()] == [False, True, False]
    assert quiz.answer("2") is None
    assert [given for _question, given in quiz.missed] == [""]
    quiz.next()
    assert (quiz.question, quiz.left) == (None, 2)


def test_without_seconds_there_is_any_time() -> None:
    quiz = Quiz(arithmetic(1, random.Random(1)), random.Random(1))
    assert not any(quiz.tick() for _second in range(100))


def test_the_score_table_has_the_best_first_and_is_kept() -> None:
    storage = Storage(":memory:")
    table = ScoreTable(storage)
    for name, right in [("Ann", 5), ("Ben", 9), ("Cleo", 9), ("Dan", 1)]:
        table.name_player(name)
        table.add(right, 10, date(2024, 5, 1))
    assert [(one.place, one.name) for one in ScoreTable(storage).ranks()] == [
        (1, "Ben"),
        (1, "Cleo"),
        (3, "Ann"),
        (4, "Dan"),
    ]
    assert ScoreTable(storage).player == "Dan"
    table.clear()
    assert table.ranks() == []


def test_a_wrong_answer_leaves_the_last_safe_prize() -> None:
    assert [prize_of(right) for right in (0, 1, 5, 15, 16)] == [0, 100, 1_000, 1_000_000, 1_000_000]
    assert [prize_of(right, is_lost=True) for right in (0, 4, 5, 9, 10, 14)] == [0, 0, 1_000, 1_000, 32_000, 32_000]


def test_half_of_the_answers_go_and_the_right_one_stays() -> None:
    quiz = Quiz([Question("?", "a", ("b", "c", "d"))], random.Random(3))
    quiz.halve()
    assert len(quiz.choices) == 2
    assert "a" in quiz.choices
    quiz.end()
    assert quiz.question is None


def test_an_audience_mostly_knows_and_votes_add_up() -> None:
    for seed in range(30):
        votes = votes_of(["a", "b", "c", "d"], "c", random.Random(seed))
        assert sum(votes.values()) == 100
        assert votes["c"] >= 50
