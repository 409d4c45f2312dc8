"""Quizzes that ask about a part of the world alone."""

from __future__ import annotations

import pytest

from stableagents.composer import compose
from stableagents.composer.blueprints.quiz.countries import capital_questions, flag_questions

PARTS = ("europe", "asia", "africa", "north", "south", "oceania")


@pytest.mark.parametrize(
    ("text", "asked", "not_asked"),
    [
        ("a quiz on flags of Europe only", "Sweden", "Japan"),
        ("flags of African countries quiz", "Senegal", "Peru"),
        ("capitals of South America quiz", "Lima", "Ottawa"),
        ("Quiz über die Hauptstädte von Asien", "Tokio", "Paris"),
        ("quiz sobre las capitales de América", "La Habana", "Roma"),
        ("Quiz sur les drapeaux d'Europe", "Suède", "Japon"),
        ("a flag quiz", "Japan", "Rome"),
    ],
)
def test_a_part_of_the_world_is_asked_about_alone(text: str, asked: str, not_asked: str) -> None:
    written = compose(text).files["app_info.py"]
    assert f'"{asked}"' in written
    assert f'"{not_asked}"' not in written


@pytest.mark.parametrize("part", ["", *PARTS])
@pytest.mark.parametrize("questions", [capital_questions, flag_questions])
def test_no_wrong_answer_is_the_right_one(part: str, questions: object) -> None:
    asked = questions("en", [part] if part else [])  # type: ignore[operator]
    assert asked
    assert all(len({right, *wrong}) == 4 for _text, right, wrong in asked)
