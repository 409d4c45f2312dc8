"""Tests of mental arithmetic. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from logic import SIGNS, AnswerError, Practice, Sum, make, read, read_tables
from storage import Storage


@pytest.mark.parametrize("kind", SIGNS)
def test_nothing_is_below_zero_and_division_comes_out_whole(kind: str) -> None:
    for seed in range(50):
        asked = make(kind, 20, random.Random(seed))
        assert asked.sign == SIGNS[kind]
        assert asked.result >= 0
        if asked.sign == "÷":
            assert asked.result * asked.second == asked.first


def test_signs_mean_what_they_say() -> None:
    assert [Sum(8, sign, 2).result for sign in "+−×÷"] == [10, 6, 16, 4]


def test_what_was_wrong_stays_until_it_is_right() -> None:
    practice = Practice(Storage(":memory:"), random.Random(1), "Times tables", 10, 5)
    asked = practice.now
    assert not practice.answer(asked.result + 1)
    assert practice.wrong()[0]["times"] == 1
    practice.now = asked
    assert practice.answer(asked.result)
    assert practice.wrong() == []
    assert (practice.asked, practice.right) == (2, 1)


def test_mixed_is_of_the_kinds_that_are_wanted() -> None:
    chance = random.Random(4)
    assert {make("Mixed", 10, chance, ("Addition", "Times tables")).sign for _ in range(40)} == {"+", "×"}


def test_a_round_ends_with_its_time() -> None:
    practice = Practice(Storage(":memory:"), random.Random(1), "Mixed", 10, 5)
    practice.answer(None)
    practice.end()
    assert practice.is_over


def test_a_round_ends() -> None:
    practice = Practice(Storage(":memory:"), random.Random(1), "Mixed", 10, 2)
    practice.answer(None)
    practice.answer(None)
    assert practice.is_over


@pytest.mark.parametrize("typed", ["", "ten", "3.5"])
def test_what_is_no_whole_number_is_no_answer(typed: str) -> None:
    with pytest.raises(AnswerError):
        read(typed)


def test_only_the_tables_that_are_named_are_asked() -> None:
    chance = random.Random(2)
    assert read_tables("6, 7 and 8") == (6, 7, 8)
    asked = [make("Times tables", 10, chance, tables=(6, 7, 8)) for _ in range(60)]
    assert {one.second for one in asked} == {6, 7, 8}
    assert {one.first for one in asked} == set(range(1, 11))
    divided = [make("Division", 10, chance, tables=(7,)) for _ in range(20)]
    assert {one.second for one in divided} == {7}
    assert read_tables(" ") == ()
    for wrong in ("seven", "0", "12345"):
        with pytest.raises(AnswerError):
            read_tables(wrong)
