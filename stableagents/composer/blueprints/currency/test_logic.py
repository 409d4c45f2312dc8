"""Tests of currency conversion. Run them with: python -m pytest"""

from __future__ import annotations

from decimal import Decimal

import pytest
from app_info import CURRENCIES
from logic import RATES, AmountError, Rates, as_money, read
from storage import Storage


def test_there_and_back_is_the_same_amount() -> None:
    rates = Rates(Storage(":memory:"))
    for code in CURRENCIES:
        there = rates.convert(Decimal(100), "USD", code)
        assert as_money(rates.convert(there, code, "USD")) == "100.00"
    assert set(CURRENCIES) == set(RATES)


def test_a_changed_rate_is_kept_and_can_be_forgotten() -> None:
    storage = Storage(":memory:")
    Rates(storage).change("USD", "2")
    assert Rates(storage).convert(Decimal(10), "EUR", "USD") == 20
    Rates(storage).reset()
    assert Rates(storage).of("USD") == Decimal(RATES["USD"])


@pytest.mark.parametrize("typed", ["", "much", "-1", "NaN", "1e40"])
def test_what_is_no_amount_is_refused(typed: str) -> None:
    with pytest.raises(AmountError):
        read(typed)


def test_amounts_are_read_as_people_write_them() -> None:
    assert [read(text) for text in ("12,5", "1.234,50", "1,234.50", "€ 3")] == [
        Decimal("12.5"),
        *[Decimal("1234.5")] * 2,
        3,
    ]


def test_the_rate_of_the_euro_is_one() -> None:
    with pytest.raises(AmountError):
        Rates(Storage(":memory:")).change("EUR", "2")
