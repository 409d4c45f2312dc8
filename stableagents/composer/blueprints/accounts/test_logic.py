"""Tests of the accounts. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from logic import Bank, BankError
from storage import Storage

NOW = "2026-01-05 10:00"


@pytest.fixture
def bank() -> Bank:
    return Bank(Storage(":memory:"))


def test_money_comes_in_and_goes_out(bank: Bank) -> None:
    account = bank.open_account("  Ann  Lee ")
    assert bank.accounts()[0]["name"] == "Ann Lee"
    bank.pay_in(account, "100", NOW)
    bank.take_out(account, "30.50", NOW)
    assert bank.balance(account) == 6950


def test_no_account_goes_below_nothing(bank: Bank) -> None:
    account, other = bank.open_account("Ann"), bank.open_account("Ben")
    bank.pay_in(account, "20", NOW)
    with pytest.raises(BankError):
        bank.take_out(account, "20.01", NOW)
    with pytest.raises(BankError):
        bank.transfer(account, other, "21", NOW)
    assert (bank.balance(account), bank.balance(other)) == (2000, 0)


def test_a_transfer_takes_what_it_adds(bank: Bank) -> None:
    account, other = bank.open_account("Ann"), bank.open_account("Ben")
    bank.pay_in(account, "20", NOW)
    bank.transfer(account, other, "5", NOW)
    assert (bank.balance(account), bank.balance(other)) == (1500, 500)
    with pytest.raises(BankError) as refused:
        bank.transfer(account, account, "5", NOW)
    assert refused.value.field == "target"
    bank.undo()
    assert (bank.balance(account), bank.balance(other)) == (2000, 0)


def test_only_an_empty_account_is_closed(bank: Bank) -> None:
    account = bank.open_account("Ann")
    bank.pay_in(account, "20", NOW)
    with pytest.raises(BankError):
        bank.close_account(account)
    bank.take_out(account, "20", NOW)
    bank.close_account(account)
    assert not bank.accounts()
    assert bank.undo()
    assert len(bank.movements(account)) == 2


@pytest.mark.parametrize("amount", ["", "0", "-5", "0.001", "many", "1e99"])
def test_what_is_no_amount_is_refused(bank: Bank, amount: str) -> None:
    account = bank.open_account("Ann")
    with pytest.raises(BankError) as refused:
        bank.pay_in(account, amount, NOW)
    assert refused.value.field == "amount"


def test_an_account_has_an_owner(bank: Bank) -> None:
    with pytest.raises(BankError):
        bank.open_account(" ")
