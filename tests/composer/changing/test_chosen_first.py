"""What the window lets choose, chosen at first by an instruction."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.composer.changing.owner import Owner


@pytest.mark.parametrize(
    ("description", "instruction", "var", "value"),
    [
        ("snake", "it's way too fast", "speed", "Slow"),
        ("simon says", "demasiado rápido", "speed", "Slow"),
        ("game of life", "faster", "speed", "Fast"),
        ("reversi", "make it easier", "opponent", "Easy computer"),
        ("connect four", "my son wants to play with me", "opponent", "Another person"),
        ("memory game with pairs", "bigger board", "board_size", "4 × 5"),
        ("minesweeper", "make it harder", "level", "Middle"),
        ("minesweeper", "can I have a bigger field", "level", "Middle"),
        ("password generator", "only digits", "made_of", "Digits"),
        ("a to-do list", "hide finished ones", "which", "Active"),
        ("Aufgabenliste", "erledigte Aufgaben sollen verschwinden", "which", "Active"),
        ("eine Aufgabenliste", "nur die offenen zeigen", "which", "Active"),
        ("shopping list", "I'd rather have the ticked ones go away", "which", "Active"),
    ],
)
def test_a_choice_of_the_window_begins_as_wished(description: str, instruction: str, var: str, value: str) -> None:
    owner = Owner(description)
    owner.says(instruction)
    assert dict(owner.spec.chosen) == {var: value}


def test_what_is_chosen_is_there_when_the_app_opens_and_may_be_chosen_otherwise(tmp_path: Path) -> None:
    owner = Owner("Aufgabenliste")
    owner.says("nur die offenen zeigen")
    with owner.opened(tmp_path) as app:
        assert app.view.which.get() == "Offen"


@pytest.mark.parametrize(
    ("description", "instruction"),
    [
        ("solitaire", "bigger cards"),
        ("password generator", "without special characters"),
        ("a to-do list", "show me the shop"),
    ],
)
def test_nothing_is_chosen_that_was_not_meant(description: str, instruction: str) -> None:
    owner = Owner(description)
    owner.says(instruction)
    assert owner.spec.chosen == ()


def test_what_is_set_since_is_not_overruled_by_what_was_chosen() -> None:
    owner = Owner("chess")
    owner.says("make it easier")
    owner.says("I play against my brother")
    assert owner.spec.chosen == ()
    assert owner.spec.options["opponent"] == "Another person"
