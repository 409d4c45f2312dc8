import pytest

from quiz.questions import Quiz


def test_a_right_answer_counts():
    quiz = Quiz()
    assert quiz.answer(1)
    assert quiz.score == 1
    with pytest.raises(IndexError):
        Quiz(questions=[]).answer(0)
