"""Tests of calling bingo. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from logic import Caller
from storage import Storage


@pytest.fixture
def caller() -> Caller:
    return Caller(Storage(":memory:"), 75, random.Random(1))


def test_each_number_is_called_once(caller: Caller) -> None:
    assert sorted(number for number in (caller.call() for _ in range(75)) if number) == list(range(1, 76))
    assert caller.call() is None


def test_the_last_number_goes_back(caller: Caller) -> None:
    number = caller.call()
    assert caller.undo() == number
    assert caller.called == []
    assert caller.undo() is None


def test_called_numbers_are_kept() -> None:
    storage = Storage(":memory:")
    number = Caller(storage, 90, random.Random(1)).call()
    again = Caller(storage, 75, random.Random(2))
    assert (again.size, again.called) == (90, [number])


def test_the_board_has_every_number_and_its_letter(caller: Caller) -> None:
    assert [number for line in caller.lines() for number in line] == list(range(1, 76))
    assert [caller.name(number) for number in (1, 16, 75)] == ["B 1", "I 16", "O 75"]
    caller.new_game(90)
    assert caller.name(90) == "90"
    assert len(caller.lines()) == 9
