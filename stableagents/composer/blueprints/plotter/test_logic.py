"""Tests of reading and plotting functions. Run them with: python -m pytest"""

from __future__ import annotations

import math

import pytest
from functions import FunctionError, read, value
from logic import Window, curve, marks, roots


@pytest.mark.parametrize(
    ("written", "x", "y"),
    [
        ("x^2 - 3x + 2", 3, 2),
        ("f(x) = 2sin(x)", math.pi / 2, 2),
        ("y = -x^2", 2, -4),
        ("2(x+1)(x-1)", 3, 16),
        ("x²/4", 4, 4),
        ("|x| + |−2|", -3, 5),
        ("e^x", 0, 1),
        ("√x", 9, 3),
        ("xsin(x)", math.pi / 2, math.pi / 2),
        ("2^x^2", 2, 16),
        ("0,5x", 4, 2),
        ("cos πx", 0, 0),
    ],
)
def test_a_function_is_read_as_people_write_it(written: str, x: float, y: float) -> None:
    assert value(read(written), x) == pytest.approx(y)


@pytest.mark.parametrize("written", ["", "x +", "(x", "foo(x)", "x $ 2", "x" * 500, "sin", "|x", "x)"])
def test_what_is_no_function_is_explained(written: str) -> None:
    with pytest.raises(FunctionError):
        read(written)


@pytest.mark.parametrize(("written", "x"), [("1/x", 0), ("sqrt(x)", -1), ("ln(x)", 0), ("exp(x)", 1e6), ("x^0.5", -2)])
def test_there_is_no_value_where_none_is_defined(written: str, x: float) -> None:
    assert value(read(written), x) is None


def test_a_curve_is_cut_where_it_jumps() -> None:
    assert len(curve(read("x"), Window())) == 1
    assert len(curve(read("1/x"), Window())) == 2
    assert len(curve(read("sqrt(x)"), Window())) == 1


def test_zeros_are_found_but_no_jump_is_one() -> None:
    assert roots(read("x^2 - 4"), Window()) == [-2, 2]
    assert roots(read("1/x"), Window()) == []
    assert roots(read("x^2 + 1"), Window()) == []


def test_marks_are_round_numbers() -> None:
    assert marks(-10, 10) == [-10, -8, -6, -4, -2, 0, 2, 4, 6, 8, 10]
    assert all(0.1 <= mark <= 0.9 for mark in marks(0.1, 0.9))


def test_zooming_and_moving_keep_the_middle_and_have_an_end() -> None:
    window = Window().zoomed(0.5)
    assert (window.left, window.right) == (-5, 5)
    for _ in range(500):
        window = window.zoomed(2).moved(1, 1)
    assert window.right < 1e10
