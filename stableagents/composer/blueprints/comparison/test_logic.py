"""Tests of comparing texts. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from logic import GONE, MAX_LINES, NEW, SAME, Line, TooLongError, alike, as_text, compare


def test_each_line_of_both_texts_is_told_once() -> None:
    assert compare("a\nb\nc", "a\nc\nd") == [
        Line(SAME, 1, 1, "a"),
        Line(GONE, 2, 0, "b"),
        Line(SAME, 3, 2, "c"),
        Line(NEW, 0, 3, "d"),
    ]


def test_equal_and_empty_texts_do_not_differ() -> None:
    assert compare("", "") == []
    assert as_text(compare("a\nb", "a\nb\n")) == ""


def test_case_and_blanks_can_be_ignored() -> None:
    assert as_text(compare("Two  words", "two words")) == "− Two  words\n+ two words\n"
    assert as_text(compare("Two  words", "two words", ignore_case=True, ignore_blanks=True)) == ""


def test_what_is_too_long_is_refused() -> None:
    with pytest.raises(TooLongError):
        compare("\n" * (MAX_LINES + 1), "")


@pytest.mark.parametrize(
    ("first", "second", "percent"),
    [("the cat sat", "the cat sat", 100), ("one two three four", "one two three five", 75), ("a b", "c d", 0)],
)
def test_how_alike_two_texts_are_is_told_in_percent_of_their_words(first: str, second: str, percent: int) -> None:
    assert alike(first, second) == percent


def test_nothing_is_alike_where_one_text_is_empty() -> None:
    assert alike("", "a word") is None
