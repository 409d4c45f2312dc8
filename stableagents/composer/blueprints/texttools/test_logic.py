"""Tests of the text tools. Run them with: python -m pytest"""

from __future__ import annotations

import contextlib

import pytest
from logic import CHANGES, TextError, change, count, find, frequent, replace

WAYS = {"is_pattern": False, "case_matters": False}


def test_counts() -> None:
    counts = count("It's late. Go home!\nNow")
    assert (counts.words, counts.sentences, counts.lines, counts.characters) == (5, 3, 2, 23)
    assert count("").words == count("\n\n").paragraphs == 0
    assert count("one\ntwo\n\n \nthree").paragraphs == 2
    assert count("a " * 201).minutes() == 2
    assert count("a " * 201).minutes(300) == 1


def test_what_is_found_has_its_line() -> None:
    assert find("one\nTwo two", "two", **WAYS) == [("Two", 2), ("two", 2)]
    assert find("a.c abc", "a.c", is_pattern=False, case_matters=True) == [("a.c", 1)]
    assert find("a1 b22", r"\d+", is_pattern=True, case_matters=True) == [("1", 1), ("22", 1)]


def test_replacing_counts_and_takes_groups() -> None:
    assert replace("a-b", r"(\w)-(\w)", r"\2-\1", is_pattern=True, case_matters=True) == ("b-a", 1)
    assert replace("a\\1", "a", r"\1", **WAYS) == ("\\1\\1", 1)


@pytest.mark.parametrize("pattern", ["", "(", "[a", "*"])
def test_a_wrong_pattern_is_explained(pattern: str) -> None:
    with pytest.raises(TextError):
        find("x", pattern, is_pattern=True, case_matters=True)


def test_there_and_back() -> None:
    text = "Größe & <b>\n日本"
    assert change(change(text, "Base64"), "From Base64") == text
    assert change(change(text, "URL code"), "From URL code") == text


@pytest.mark.parametrize("name", CHANGES)
def test_every_change_takes_any_text_it_can(name: str) -> None:
    for text in ("", "a b\n\nB a", "%%%", "日本"):
        with contextlib.suppress(TextError):
            assert isinstance(change(text, name), str)


def test_known_changes() -> None:
    assert change("it's here", "Capitalised words") == "It's Here"
    assert change("b\na\nb", "Sort lines") == "a\nb\nb"
    assert change("b\na\nb", "Remove double lines") == "b\na"
    assert frequent("b a b") == [("b", 2), ("a", 1)]
    assert frequent("The cat and the dog", 5, ("the", "and")) == [("cat", 1), ("dog", 1)]


def test_the_groups_of_a_pattern_are_shown() -> None:
    found = find("ann@x.org\nben@y.org", r"(\w+)@(\w+)", is_pattern=True, case_matters=True)
    assert found == [(r"ann@x   \1: ann   \2: x", 1), (r"ben@y   \1: ben   \2: y", 2)]


def test_spaces_become_dashes() -> None:
    assert change("My  holiday photo\n two days ", "Spaces to dashes") == "My-holiday-photo\ntwo-days"
