"""Tests of the programmer's calculator. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from logic import NumberError, Register, read


def register_of(number: int, bits: int = 8, *, has_sign: bool = False) -> Register:
    register = Register(bits, has_sign=has_sign)
    register.put(number)
    return register


def test_a_number_is_shown_in_each_base() -> None:
    register = register_of(42)
    assert [register.shown(base) for base in (10, 16, 8, 2)] == ["42", "2A", "52", "0010 1010"]
    assert register_of(-1, has_sign=True).shown(10) == "-1"
    assert register_of(-1, has_sign=True).shown(16) == "FF"


@pytest.mark.parametrize(
    ("text", "base", "number"),
    [("ff", 16, 255), ("0xFF", 0, 255), ("1010 1010", 2, 170), ("-5", 10, -5), ("0b11", 0, 3)],
)
def test_numbers_are_read_in_their_base(text: str, base: int, number: int) -> None:
    assert read(text, base, "other") == number


@pytest.mark.parametrize(("text", "base"), [("", 10), ("12", 2), ("8", 8), ("xyz", 16), ("1.5", 10), ("٣", 10)])
def test_what_is_no_number_is_explained(text: str, base: int) -> None:
    with pytest.raises(NumberError):
        read(text, base, "binary")


@pytest.mark.parametrize(
    ("number", "operation", "other", "result"),
    [
        *((12, "AND", "10", 8), (12, "OR", "3", 15), (12, "XOR", "0xF", 3), (250, "+", "10", 4), (2, "−", "3", 255)),
        *((100, "×", "3", 44), (100, "÷", "7", 14), (100, "mod", "7", 2)),
    ],
)
def test_operations_stay_within_the_bits(number: int, operation: str, other: str, result: int) -> None:
    register = register_of(number)
    register.work_out(operation, other)
    assert register.value == result


def test_dividing_by_zero_is_explained() -> None:
    with pytest.raises(NumberError):
        register_of(1).work_out("÷", "0")


def test_bits_shift_turn_and_are_turned_over() -> None:
    register = register_of(0b1000_0001)
    register.shift(1)
    assert register.value == 0b10
    register = register_of(0b1000_0001)
    register.turn(1)
    assert register.value == 0b11
    register.turn(-1)
    assert register.value == 0b1000_0001
    register.turn_over(0, 0)
    assert register.value == 1
    register.invert()
    assert register.value == 0b1111_1110


def test_a_sign_is_kept_on_the_way_to_the_right_and_in_more_bits() -> None:
    register = register_of(-8, has_sign=True)
    register.shift(-1)
    assert register.number == -4
    register.change(16, has_sign=True)
    assert (register.number, len(register.lines()[0])) == (-4, 16)
