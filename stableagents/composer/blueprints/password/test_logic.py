"""Tests of making passwords. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from logic import LOOK_ALIKE, SIGNS, PasswordError, bits, in_words, make

ALL = {"smalls": True, "capitals": True, "digits": True, "signs": True, "readable": False}


def test_every_chosen_kind_is_in_it() -> None:
    for seed in range(50):
        password = make("Characters", "8", random.Random(seed), **ALL)
        assert len(password) == 8
        assert any(c.islower() for c in password)
        assert any(c.isupper() for c in password)
        assert any(c.isdigit() for c in password)
        assert any(c in SIGNS for c in password)


def test_what_is_easy_to_read_has_nothing_alike() -> None:
    password = make("Characters", "100", random.Random(1), **(ALL | {"readable": True}))
    assert not set(password) & set(LOOK_ALIKE)


def test_words_and_digits() -> None:
    assert make("Digits", "6", random.Random(1), **ALL).isdigit()
    words = make("Words", "4", random.Random(1), **(ALL | {"digits": False}))
    assert len(words.split("-")) == 4


@pytest.mark.parametrize("length", ["", "0", "101", "many", "-1", "²", "3"])
def test_a_length_that_is_none_is_explained(length: str) -> None:
    with pytest.raises(PasswordError):
        make("Characters", length, random.Random(1), **ALL)


def test_small_letters_can_be_left_out_and_something_must_be_chosen() -> None:
    for seed in range(20):
        assert not any(c.islower() for c in make("Characters", "30", random.Random(seed), **(ALL | {"smalls": False})))
    with pytest.raises(PasswordError):
        make(
            "Characters", "8", random.Random(1), smalls=False, capitals=False, digits=False, signs=False, readable=False
        )
    assert bits("Characters", 10, smalls=False, capitals=True, digits=False, signs=False) == 47


def test_strength() -> None:
    assert bits("Digits", 6, smalls=True, capitals=False, digits=True, signs=False) == 19
    assert in_words(19) == "Weak"
    assert in_words(100) == "Very strong"
