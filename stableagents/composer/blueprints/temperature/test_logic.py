"""Tests of the temperatures. Run them with: python -m pytest"""

from __future__ import annotations

from decimal import Decimal

import pytest
from logic import TemperatureError, as_text, read, to_celsius, to_fahrenheit


@pytest.mark.parametrize(("celsius", "fahrenheit"), [("100", "212"), ("0", "32"), ("-40", "-40"), ("36.6", "97.88")])
def test_both_ways_agree(celsius: str, fahrenheit: str) -> None:
    assert as_text(to_fahrenheit(read(celsius))) == fahrenheit
    assert as_text(to_celsius(read(fahrenheit))) == celsius


@pytest.mark.parametrize("typed", ["", "warm", "NaN", "1e99", "1.2.3"])
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(TemperatureError):
        read(typed)


def test_nothing_is_colder_than_absolute_zero() -> None:
    with pytest.raises(TemperatureError):
        to_fahrenheit(Decimal(-274))
