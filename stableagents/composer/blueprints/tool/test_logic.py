"""Tests of the tool and of reading its fields. Run them with: python -m pytest"""

from __future__ import annotations

from contextlib import suppress

import pytest
from app_info import EXAMPLE, FIELDS
from logic import Field, ToolError, number_in, plain, text_in, whole_in
from marks import THOUSANDS
from tool import work_out


def test_the_example_comes_out_right() -> None:
    typed, expected = EXAMPLE
    fields = [Field(*field) for field in FIELDS]
    made = work_out({field.name: typed.get(field.name, field.first) for field in fields}, next(iter(typed), ""))
    assert expected in (made.text, made.rows[0][1])


def test_nothing_at_all_raises_nothing_but_a_sentence() -> None:
    for text in ("", " ", "?", "ä" * 5000, "9" * 5000, "-1", "1/0"):
        fields = [Field(*field) for field in FIELDS]
        typed = {f.name: text if f.type in ("line", "secret", "area") else f.first for f in fields}
        with suppress(ToolError):
            work_out(typed, fields[0].name)


def test_numbers_are_read_as_people_write_them() -> None:
    assert whole_in({"x": f" 1{THOUSANDS}200"}, "x", 0, 5000) == 1200
    assert number_in({"x": "2,5"}, "x", 0, 10) == number_in({"x": "2.5"}, "x", 0, 10)
    assert plain(-0.00001) == "0"
    assert plain(1234.50) == "1,234.5"


@pytest.mark.parametrize("text", ["", "many", "NaN", "²", "9" * 50])
def test_what_is_no_number_is_said_at_its_field(text: str) -> None:
    for read in (whole_in, number_in):
        with pytest.raises(ToolError) as caught:
            read({"x": text}, "x", 0, 10)
        assert caught.value.field == "x"


def test_nothing_is_said_at_its_field() -> None:
    with pytest.raises(ToolError):
        text_in({"x": "  "}, "x")
