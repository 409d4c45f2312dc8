"""Tests of the cash machine. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from logic import Bank, BankError, cents_of
from storage import Storage

NOW = "2026-11-27 10:00"


@pytest.fixture
def bank() -> Bank:
    return Bank(Storage(":memory:"), "1234", 10_000)


def test_money_goes_in_and_out_and_is_counted(bank: Bank) -> None:
    assert bank.balance() == 10_000
    assert bank.take_out("30", NOW) == 3000
    assert bank.balance() == 7000
    bank.pay_in("12,50", NOW)
    assert bank.balance() == 8250
    assert [one["cents"] for one in bank.movements()] == [10_000, -3000, 1250]


def test_no_more_goes_out_than_there_is(bank: Bank) -> None:
    with pytest.raises(BankError) as caught:
        bank.take_out("100.01", NOW)
    assert caught.value.field == "amount"
    assert bank.balance() == 10_000
    bank.take_out("100", NOW)
    assert bank.balance() == 0


def test_three_wrong_pins_block_the_card(bank: Bank) -> None:
    for _ in range(3):
        with pytest.raises(BankError):
            bank.enter("9999")
    with pytest.raises(BankError):
        bank.enter("1234")
    assert not bank.is_open
    bank.unblock()
    bank.enter("1234")
    assert bank.is_open


def test_the_right_pin_gives_the_tries_back_and_can_be_changed(bank: Bank) -> None:
    with pytest.raises(BankError):
        bank.enter("0000")
    bank.enter(" 1234 ")
    assert bank.tries_left == 3
    bank.change_pin("4711")
    bank.leave()
    with pytest.raises(BankError):
        bank.enter("1234")
    bank.enter("4711")
    for pin in ("", "12", "12345678", "abcd", "²²²²"):
        with pytest.raises(BankError):
            bank.change_pin(pin)


def test_all_is_kept_but_the_pin_is_not_readable() -> None:
    storage = Storage(":memory:")
    Bank(storage, "1234", 500).take_out("2", NOW)
    again = Bank(storage, "0000", 0)
    assert again.balance() == 300
    again.enter("1234")
    assert "1234" not in storage.setting("pin", "")


@pytest.mark.parametrize("amount", ["", "much", "0", "-5", "NaN", "1e400", "1.234,567,8", "0.001", "9" * 30])
def test_what_is_no_amount_is_told(amount: str) -> None:
    with pytest.raises(BankError):
        cents_of(amount)
