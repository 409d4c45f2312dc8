"""Tests of the stamp cards. Run them with: python -m pytest"""

from __future__ import annotations

from datetime import date

import pytest
from logic import CardError, Cards
from storage import Storage

TODAY = date(2026, 11, 27)


@pytest.fixture
def cards() -> Cards:
    return Cards(Storage(":memory:"), 3)


def test_a_full_card_is_one_for_free_and_begins_again(cards: Cards) -> None:
    number = cards.add("Ann", "0123 456")
    assert [cards.stamp(number, TODAY) for _ in range(4)] == [False, False, False, True]
    customer = cards.get(number)
    assert customer is not None
    assert (customer["stamps"], customer["free"], customer["last"]) == (0, 1, "2026-11-27")


def test_a_stamp_given_by_mistake_is_taken_back(cards: Cards) -> None:
    number = cards.add("Ann", "")
    cards.stamp(number, TODAY)
    assert cards.undo()
    customer = cards.get(number)
    assert customer is not None
    assert customer["stamps"] == 0


def test_customers_are_found_by_name_and_phone(cards: Cards) -> None:
    cards.add("Ben", "0170-22 33")
    cards.add("ann", "0123 456")
    assert [one["name"] for one in cards.found("")] == ["ann", "Ben"]
    assert [one["name"] for one in cards.found("AN")] == ["ann"]
    assert [one["name"] for one in cards.found("2233")] == ["Ben"]
    assert cards.found("xyz") == []


def test_a_removed_customer_comes_back_with_the_stamps(cards: Cards) -> None:
    number = cards.add("Ann", "")
    cards.stamp(number, TODAY)
    cards.remove(number)
    assert cards.found("") == []
    cards.undo()
    assert cards.found("")[0]["stamps"] == 1


def test_nobody_has_two_cards_or_no_name(cards: Cards) -> None:
    cards.add("Ann", "1")
    for name in ("ann", " "):
        with pytest.raises(CardError):
            cards.add(name, "1")
    cards.add("Ann", "2")
    assert cards.stamp(999, TODAY) is False


def test_all_is_kept() -> None:
    storage = Storage(":memory:")
    cards = Cards(storage, 9)
    cards.stamp(cards.add("Ann", ""), TODAY)
    assert Cards(storage, 9).found("")[0]["stamps"] == 1
