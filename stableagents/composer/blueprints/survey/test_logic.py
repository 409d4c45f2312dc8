"""Tests of the survey. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from logic import Survey, SurveyError, shares
from storage import Storage


@pytest.fixture
def survey() -> Survey:
    return Survey(Storage(":memory:"))


def test_each_choice_is_counted(survey: Survey) -> None:
    number = survey.add_question("Lunch?", "Pizza, Sushi , Pizza")
    for choice in ("Pizza", "Sushi", "Pizza"):
        survey.add_answers({number: choice})
    question = survey.questions()[0]
    assert survey.counts(question) == [("Pizza", 2), ("Sushi", 1)]
    assert shares([2, 1]) == ["66.7 %", "33.3 %"]
    assert shares([0]) == [""]


@pytest.mark.parametrize(
    ("text", "choices", "field"),
    [("", "a,b", "new_question"), ("Lunch?", "a", "new_choices"), ("Why?", ",".join("abcdefghijklmn"), "new_choices")],
)
def test_what_is_no_question_is_said_at_its_field(survey: Survey, text: str, choices: str, field: str) -> None:
    with pytest.raises(SurveyError) as caught:
        survey.add_question(text, choices)
    assert caught.value.field == field


def test_a_question_is_there_once(survey: Survey) -> None:
    survey.add_question("Lunch?", "a,b")
    with pytest.raises(SurveyError):
        survey.add_question("lunch?", "c,d")


def test_what_was_removed_comes_back_with_its_answers(survey: Survey) -> None:
    number = survey.add_question("Lunch?", "a,b")
    survey.add_answers({number: "a"})
    survey.remove_question(number)
    assert survey.questions() == []
    assert survey.undo()
    assert survey.counts(survey.questions()[0]) == [("a", 1), ("b", 0)]
    assert survey.clear() == 1
    assert survey.answers() == []
    assert survey.undo()
    assert len(survey.answers()) == 1
    assert not survey.undo()


def test_answers_are_written_as_lines_under_the_questions(survey: Survey) -> None:
    first, second = survey.add_question("Lunch?", "=1+1,b"), survey.add_question("Why?", "c,d")
    survey.add_answers({first: "=1+1", second: "d"})
    assert survey.as_csv().splitlines() == ["Lunch?,Why?", "'=1+1,d"]
