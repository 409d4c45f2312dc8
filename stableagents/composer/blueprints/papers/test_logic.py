"""Tests of the papers. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from app_info import FIELDS, PAPER
from logic import PaperError, as_html, blocks, lines_of

EMPTY = {name: "" for name, *_ in FIELDS}


def test_what_is_empty_takes_no_place() -> None:
    assert blocks(FIELDS, EMPTY) == []
    name = FIELDS[0][0]
    assert len(blocks(FIELDS, EMPTY | {name: "Ann"})) == 1


def test_all_that_is_typed_stands_on_the_paper() -> None:
    typed = {name: f"words of {name}" for name, *_ in FIELDS}
    page = as_html(PAPER, FIELDS, typed, "Green")
    for text in typed.values():
        assert text in page


def test_signs_of_html_are_shown_as_they_are() -> None:
    page = as_html(PAPER, FIELDS, EMPTY | {FIELDS[0][0]: "<b>Ann</b> & Ben"}, "Blue")
    assert "&lt;b&gt;Ann&lt;" in page
    assert "<b>Ann" not in page


def test_a_paper_without_its_first_field_is_refused() -> None:
    with pytest.raises(PaperError) as caught:
        as_html(PAPER, FIELDS, EMPTY | {FIELDS[-1][0]: " "}, "Blue")
    assert caught.value.field == FIELDS[0][0]


def test_lines_are_cleaned() -> None:
    assert lines_of("  a  b \n\n c") == ["a b", "c"]
