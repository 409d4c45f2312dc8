"""What kinds of app are set to by words: their figures, details and lists of words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from stableagents.composer.blueprints import BLUEPRINTS
from tests.composer.changing.owner import Owner


@pytest.mark.parametrize(
    ("description", "instruction", "name", "value"),
    [
        ("a password generator", "length 20 by default", "length", 20),
        ("a unit converter", "only temperature", "family", "Temperature"),
        ("a shopping list", "add quantity and due dates", "details", ["quantity", "due"]),
        ("a to-do list with priorities", "remove the due date", "details", ["priority"]),
        ("notes with tags", "remove the tags", "sorted_by", ""),
        ("an expense tracker with income", "remove income", "income", False),
        ("an expense tracker", "remove Fun from the categories", "categories", None),
        ("a password generator", "no symbols", "signs", False),
        ("a packing list with quantity", "I want to tick packed off", "details", ["quantity"]),
    ],
)
def test_settings_change_by_what_is_named_and_keep_the_rest(
    description: str, instruction: str, name: str, value: Any
) -> None:
    owner = Owner(description)
    owner.says(instruction)
    now = owner.spec.options[name]
    assert (
        ("Fun" not in now)
        if value is None
        else (sorted(now) == sorted(value) if isinstance(value, list) else now == value)
    )


def test_columns_of_a_board_come_go_and_get_other_names_and_cards_stay(tmp_path: Path) -> None:
    owner = Owner("a kanban board")
    with owner.opened(tmp_path) as app:
        app.view.new_text.set("Paint")
        app.presenter.add()
    owner.says("add a column 'Waiting' and rename Done to Finished")
    assert list(owner.spec.options["columns"]) == ["To do", "Doing", "Finished", "Waiting"]
    with owner.opened(tmp_path) as app:
        app.view.new_text.set("Saw")
        app.presenter.add()
        assert [len(getattr(app.view, f"column_{number}").rows) for number in range(4)] == [2, 0, 0, 0]
    owner.says("remove the Waiting column")
    assert list(owner.spec.options["columns"]) == ["To do", "Doing", "Finished"]
    assert owner.says("remove the To do column").app is None
    with owner.opened(tmp_path) as app:
        assert len(app.view.column_0.rows) == 2


def test_a_detail_that_went_comes_back_with_what_it_held(tmp_path: Path) -> None:
    owner = Owner("a to-do list")
    with owner.opened(tmp_path) as app:
        app.view.new_text.set("Pay")
        app.view.new_due.set("2030-01-02")
        app.presenter.add()
    owner.says("remove the due date")
    with owner.opened(tmp_path) as app:
        assert "2030-01-02" not in str(app.view.tasks.rows)
    owner.says("add due dates")
    with owner.opened(tmp_path) as app:
        assert "2030-01-02" in str(app.view.tasks.rows)


def test_what_only_a_first_start_shows_is_told() -> None:
    assert "where nothing was entered yet" in Owner("a world clock").says("add Berlin").reply


@pytest.mark.parametrize(
    ("description", "instruction", "options"),
    [
        ("minesweeper", "make the board twelve by twelve", {"sides": [12, 12], "mines": 0}),
        ("minesweeper 20x20", "30 mines", {"sides": [20, 20], "mines": 30}),
        ("minesweeper with 30 mines", "16 columns and 10 rows", {"sides": [10, 16], "mines": 30}),
        ("tic-tac-toe", "the board should be four by four", {"size": 4}),
        ("tres en raya", "un tablero de cinco por cinco", {"size": 5}),
        ("a countdown timer", "start with twenty-five minutes", {"countdown": 1500}),
        ("a countdown timer", "add buttons for three and eight minutes", {"countdown": 300}),
        ("snake", "mach das Feld zwölf mal zwölf", {"size": 12}),
        ("a quiz", "quinze questions", {"round": 15}),
        ("game of life", "thirty rows and forty columns", {"rows": 30, "columns": 40}),
    ],
)
def test_numbers_may_be_words_and_leave_those_that_are_not_named(
    description: str, instruction: str, options: dict[str, Any]
) -> None:
    owner = Owner(description)
    owner.says(instruction)
    assert {name: owner.spec.options[name] for name in options} == options


def test_an_app_from_before_keeps_its_board_of_mines() -> None:
    spec = replace(Owner("minesweeper").spec, options={"own": [9, 12, 20]})
    assert BLUEPRINTS["minesweeper"].constants(spec)["LEVELS"]["As described"] == (9, 12, 20)
    fewer = replace(spec, options={**spec.options, "mines": 15})
    assert BLUEPRINTS["minesweeper"].constants(fewer)["LEVELS"]["As described"] == (9, 12, 15)
