"""Tests of the calculator's rules. Run them with: python -m pytest"""

from __future__ import annotations

from decimal import Decimal

import pytest
from logic import CalculationError, History, Memory, as_text, calculate
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


@pytest.mark.parametrize(
    ("expression", "result"),
    [
        ("sin(30)", "0.5"),
        ("cos 90", "0"),
        ("tan(45)+1", "2"),
        ("log(1000)", "3"),
        ("ln(e)", "1"),
        ("5!", "120"),
        ("2×π", "6.28318530717958"),
        ("asin(1)", "90"),
        ("√(16)+abs(-2)", "6"),
        ("2^10", "1024"),
    ],
)
def test_scientific_functions_work_in_degrees(expression: str, result: str) -> None:
    assert as_text(calculate(expression)).startswith(result)


def test_angles_can_be_in_radians() -> None:
    assert as_text(calculate("sin(π÷2)", in_degrees=False)) == "1"


@pytest.mark.parametrize("expression", ["ln(0)", "asin(2)", "tan(90)", "(-1)!", "2.5!", "foo(3)", "log"])
def test_what_has_no_value_is_told(expression: str) -> None:
    with pytest.raises(CalculationError):
        calculate(expression)


def test_the_memory_is_kept() -> None:
    storage = Storage(":memory:")
    Memory(storage).add(Decimal(5))
    Memory(storage).add(Decimal("-1.5"))
    assert Memory(storage).value == Decimal("3.5")
    Memory(storage).clear()
    assert Memory(storage).value == 0
