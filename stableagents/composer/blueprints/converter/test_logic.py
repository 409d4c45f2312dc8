"""Tests of the conversion rules. Run them with: python -m pytest"""

from __future__ import annotations

from decimal import Decimal

import pytest
from logic import FAMILIES, ConversionError, as_text, convert, read_number


@pytest.mark.parametrize(
    ("number", "family", "source", "target", "result"),
    [
        ("1", "Length", "mile", "kilometre", "1.609344"),
        ("12", "Length", "inch", "foot", "1"),
        ("1", "Weight", "pound", "gram", "453.59237"),
        ("100", "Temperature", "Celsius", "Fahrenheit", "212"),
        ("0", "Temperature", "Kelvin", "Celsius", "-273.15"),
        ("36", "Speed", "kilometre per hour", "metre per second", "10"),
        ("1", "Data", "gibibyte", "mebibyte", "1024"),
    ],
)
def test_known_conversions(number: str, family: str, source: str, target: str, result: str) -> None:
    assert as_text(convert(Decimal(number), family, source, target)) == result


@pytest.mark.parametrize("family", FAMILIES)
def test_there_and_back_is_where_it_was(family: str) -> None:
    for source in FAMILIES[family]:
        for target in FAMILIES[family]:
            there = convert(Decimal(300), family, source, target)
            assert as_text(convert(there, family, target, source)) == "300"


@pytest.mark.parametrize("text", ["", "abc", "1e99", "NaN", "inf", "9" * 50])
def test_what_is_no_number_is_explained(text: str) -> None:
    with pytest.raises(ConversionError):
        read_number(text)


def test_a_comma_is_a_point() -> None:
    assert read_number(" 1,5 ") == Decimal("1.5")


def test_nothing_is_colder_than_absolute_zero() -> None:
    with pytest.raises(ConversionError):
        convert(Decimal(-300), "Temperature", "Celsius", "Kelvin")
