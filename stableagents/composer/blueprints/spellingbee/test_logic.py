"""Tests of the spelling bee. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from logic import MAX_WORDS, Round, same, words_in


def test_words_are_read_from_lines_and_commas() -> None:
    assert words_in(" one\ntwo, three ,\n\none  ") == ["one", "two", "three"]
    assert words_in("  \n,, ") == []
    assert len(words_in("\n".join(map(str, range(2000))))) == MAX_WORDS


def test_a_wrong_word_comes_again_at_the_end() -> None:
    bee = Round(["one", "two"], random.Random(1))
    first = bee.now
    assert not bee.write("wrong")
    assert bee.now != first
    assert bee.write(bee.now)
    assert bee.now == first
    assert bee.write(f"  {first} ")
    assert (bee.now, bee.left, bee.right_at_once) == ("", 0, 1)
    assert [one.text for one in bee.wrong] == ["wrong"]
    assert not bee.write("more")


def test_all_words_come() -> None:
    words = [str(number) for number in range(20)]
    bee = Round(words, random.Random(2))
    seen = []
    while bee.now:
        seen.append(bee.now)
        bee.write(bee.now)
    assert sorted(seen) == sorted(words)
    assert bee.right_at_once == 20


@pytest.mark.parametrize(
    ("word", "text", "is_same"),
    [
        ("été", "été", True),
        ("été", "ete", False),
        ("Haus", "haus", False),
        ("it's", "it’s", True),
        ("a b", "a  b", True),
    ],
)
def test_capitals_and_accents_count(word: str, text: str, is_same: bool) -> None:
    assert same(word, text) == is_same
