"""Tests of the blind auction. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from logic import Auction, AuctionError
from storage import Storage


def auction(storage: Storage | None = None) -> Auction:
    return Auction(storage or Storage(":memory:"))


def test_the_highest_bid_wins() -> None:
    sold = auction()
    for name, amount in (("Ann", "20"), ("Ben", "35.50"), ("Eva", "30")):
        sold.bid(name, amount)
    sold.end()
    assert [name for name, _amount in sold.ranked()] == ["Ben", "Eva", "Ann"]
    assert not sold.is_tied()


def test_of_equal_bids_the_earlier_wins() -> None:
    sold = auction()
    sold.bid("Ann", "20")
    sold.bid("Ben", "20")
    assert sold.ranked()[0][0] == "Ann"
    assert sold.is_tied()


@pytest.mark.parametrize(
    ("name", "amount", "field"),
    [
        ("", "20", "name"),
        ("ann", "20", "name"),
        ("Ben", "", "amount"),
        ("Ben", "0", "amount"),
        ("Ben", "nan", "amount"),
        ("Ben", "0.001", "amount"),
    ],
)
def test_what_is_no_bid_is_refused(name: str, amount: str, field: str) -> None:
    sold = auction()
    sold.bid("Ann", "10")
    with pytest.raises(AuctionError) as refused:
        sold.bid(name, amount)
    assert refused.value.field == field
    assert list(sold.bids) == ["Ann"]


def test_nobody_bids_after_the_end_and_bids_are_kept() -> None:
    storage = Storage(":memory:")
    sold = auction(storage)
    with pytest.raises(AuctionError):
        sold.end()
    sold.bid("Ann", "10")
    sold.end()
    again = auction(storage)
    assert (list(again.bids), again.is_over) == (["Ann"], True)
    with pytest.raises(AuctionError):
        again.bid("Ben", "20")
    again.again()
    assert not auction(storage).bids
