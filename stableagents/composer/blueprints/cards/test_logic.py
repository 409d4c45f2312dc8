"""Tests of dealing. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from deck import SUITS, Card, Deck, DeckError, in_rows
from logic import DealError, as_text, deal, kept, restored, wanted


def deck(size: int = 52, packs: int = 1, jokers: int = 0) -> Deck:
    return Deck(random.Random(1), size, packs, jokers)


def test_a_deck_has_each_card_once() -> None:
    cards = deck().cards
    assert len(set(cards)) == len(cards) == 52
    assert [sum(card.suit == suit for card in cards) for suit in SUITS] == [13] * 4
    assert min(card.value for card in deck(32).cards) == 7
    assert deck(52, packs=2, jokers=2).size == 108


def test_what_is_dealt_is_gone() -> None:
    pack = deck()
    first = pack.deal(5)
    assert pack.left == 47
    assert not set(first) & set(pack.cards)


def test_more_than_is_left_is_refused_and_nothing_is_dealt() -> None:
    pack = deck()
    pack.deal(50)
    with pytest.raises(DeckError, match="2"):
        pack.deal(5)
    assert pack.left == 2
    pack.shuffle()
    assert pack.left == 52


def test_each_hand_gets_as_many() -> None:
    pack = deck()
    hands = deal(pack, 13, 4)
    assert [len(hand) for hand in hands] == [13] * 4
    assert len({card for hand in hands for card in hand}) == 52


@pytest.mark.parametrize("text", ["", "x", "0", "-1", "2.5", "53"])
def test_a_number_that_can_not_be_dealt_is_refused(text: str) -> None:
    with pytest.raises(DealError):
        wanted(text, "count", 52)
    assert wanted(" 5 ", "count", 52) == 5


def test_the_table_is_as_it_was_after_a_restart() -> None:
    pack = deck()
    hands = deal(pack, 5, 2)
    again = deck()
    assert restored(kept(pack, hands), again) == hands
    assert again.cards == pack.cards
    assert restored("", deck()) == []


def test_cards_are_written_and_drawn() -> None:
    assert as_text([Card("10", "♥"), Card("K", "♠")]) == "10♥ K♠"
    shapes = in_rows([deck().deal(26)], 640)
    assert max(shape.points[0] for shape in shapes) < 640
