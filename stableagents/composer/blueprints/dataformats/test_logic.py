"""Tests of the format converter. Run them with: python -m pytest"""

from __future__ import annotations

import json

import pytest
from logic import FormatError, convert, short_lines

TABLE = 'name,city\nAda,"London, UK"\nEva,Köln\n'


@pytest.mark.parametrize("through", ["JSON", "TSV"])
def test_there_and_back_is_the_same_table(through: str) -> None:
    assert convert(convert(TABLE, "CSV", through), through, "CSV") == TABLE


def test_json_becomes_a_table_with_every_name() -> None:
    text = json.dumps([{"a": 1}, {"a": None, "b": [1, 2]}])
    assert convert(text, "JSON", "CSV") == 'a,b\n1,\n,"[1, 2]"\n'


def test_other_formats_are_written() -> None:
    assert convert("a;b\n1;<2>", "CSV", "HTML").count("&lt;2&gt;") == 1
    assert convert("a,b\n1,2", "CSV", "Markdown") == "| a | b |\n| --- | --- |\n| 1 | 2 |\n"
    assert "<a>1</a>" in convert("a,b\n1,2", "CSV", "XML")


@pytest.mark.parametrize(("text", "source"), [("{", "JSON"), ("a,b\n1,2,3", "CSV"), ('a\n"', "CSV")])
def test_what_is_wrong_is_told(text: str, source: str) -> None:
    with pytest.raises(FormatError):
        convert(text, source, "CSV")


def test_nothing_stays_nothing() -> None:
    assert convert(" ", "CSV", "JSON") == ""


def test_lines_that_are_too_short_are_told() -> None:
    assert short_lines("a,b\n1,2\n3\n4,5\n6", "CSV") == [3, 5]
    assert short_lines("a\tb\n1", "TSV") == [2]
    assert short_lines('[{"a": 1}, {}]', "JSON") == short_lines(" ", "CSV") == []
