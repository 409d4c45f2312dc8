"""Tests of the typing test. Run them with: python -m pytest"""

from __future__ import annotations

from logic import Results, Test
from storage import Storage


def test_the_clock_starts_with_the_first_letter() -> None:
    test = Test("hello world", 60)
    test.pass_time(5)
    assert test.elapsed == 0
    test.type("h")
    test.pass_time(5)
    assert test.elapsed == 5


def test_only_right_letters_count() -> None:
    test = Test("hello world", 60)
    test.type("hallo worl")
    test.pass_time(30)
    assert test.right == 9
    assert test.accuracy == 90
    assert test.words_a_minute == 9 / 5 / 0.5
    assert test.first_mistake == "hello"


def test_it_ends_with_the_text_or_the_time() -> None:
    test = Test("hi", 10)
    test.type("hi")
    assert test.is_over
    slow = Test("hello", 10)
    slow.type("h")
    slow.pass_time(20)
    assert slow.is_over
    slow.type("hello")
    assert slow.typed == "h"


def test_results_are_kept_newest_first() -> None:
    results = Results(Storage(":memory:"))
    for text in ("a", "ab"):
        test = Test("abc", 10)
        test.type(text)
        test.pass_time(10)
        results.keep(test, "2026-01-01")
    assert [entry["words"] for entry in results.all()] == [2.4, 1.2]
