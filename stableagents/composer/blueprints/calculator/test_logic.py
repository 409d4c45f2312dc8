"""Tests of the calculator's rules. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from logic import CalculationError, History, as_text, calculate
from storage import Storage


@pytest.mark.parametrize(
    ("expression", "result"),
    [
        ("1+2×3", "7"),
        ("(1+2)×3", "9"),
        ("0.1+0.2", "0.3"),
        ("10÷4", "2.5"),
        ("-3+5", "2"),
        ("2^10", "1024"),
        ("-2^2", "-4"),
        ("50%", "0.5"),
        ("2×√16", "8"),
        ("200×10%", "20"),
        ("1,5*2", "3"),
        ("100", "100"),
        ("1÷3", "0.3333333333333333"),
        ("2^64", "18446744073709551616"),
        ("1÷3×3", "1"),
    ],
)
def test_what_is_typed_is_worked_out_exactly(expression: str, result: str) -> None:
    assert as_text(calculate(expression)) == result


@pytest.mark.parametrize(
    "expression",
    ["", "1÷0", "2+", "(1", "1)", "abc", "1..2", "9" * 300, "9^9999^9", "√(0-4)", "√", "(" * 200, "-" * 200],
)
def test_what_can_not_be_worked_out_is_explained(expression: str) -> None:
    with pytest.raises(CalculationError) as caught:
        calculate(expression)
    assert str(caught.value).endswith(".")


def test_earlier_calculations_are_kept_newest_first() -> None:
    history = History(Storage(":memory:"))
    history.add("1+1", "2")
    history.add("2+2", "4")
    assert [entry["result"] for entry in history.entries()] == ["4", "2"]
    history.clear()
    assert history.entries() == []
