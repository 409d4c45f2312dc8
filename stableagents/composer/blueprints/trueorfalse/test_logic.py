"""Tests of true or false. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from app_info import STATEMENTS
from logic import OwnStatements, Round, Statement, StatementError
from storage import Storage

TRUE, FALSE = Statement("Ice is cold.", True), Statement("Fire is cold.", False)


def test_right_answers_give_points_and_wrong_ones_are_kept() -> None:
    game = Round([TRUE, FALSE], 10, random.Random(1))
    while game.statement is not None:
        assert game.answer(True) is (game.statement == TRUE)
        assert game.answer(False) is None  # only the first answer counts
        assert game.go_on()
    assert (game.points, game.count, game.missed) == (1, 2, [FALSE])
    assert game.answer(True) is None


def test_going_on_needs_an_answer() -> None:
    game = Round([TRUE, FALSE], 1, random.Random(1))
    assert game.count == 1
    assert not game.go_on()


def test_own_statements_are_checked_kept_and_brought_back() -> None:
    own = OwnStatements(Storage(":memory:"))
    own.add("  Grass is   green. ", True)
    assert own.statements() == [Statement("Grass is green.", True)]
    for text in ("", "  ", "grass is GREEN."):
        with pytest.raises(StatementError):
            own.add(text, False)
    own.remove(own.all()[0]["id"])
    assert own.all() == []
    assert own.undo()
    assert own.undo()
    assert not own.undo()
    assert own.all() == []


def test_only_a_better_result_is_kept() -> None:
    own = OwnStatements(Storage(":memory:"))
    assert own.note_result(50)
    assert not own.note_result(40)
    assert own.best() == 50


def test_there_is_something_to_judge() -> None:
    assert STATEMENTS
    assert all(text and is_true in (True, False) for text, is_true in STATEMENTS)
