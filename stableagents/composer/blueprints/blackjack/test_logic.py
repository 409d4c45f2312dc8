"""Tests of blackjack. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from logic import Card, Round, value


def cards(text: str) -> list[Card]:
    return [(rank, "♠") for rank in text.split()]


@pytest.mark.parametrize(
    ("hand", "counts"), [("A K", 21), ("A A", 12), ("A 9 5", 15), ("K Q J", 30), ("7 7 7", 21), ("A A 9", 21)]
)
def test_an_ace_counts_eleven_or_one(hand: str, counts: int) -> None:
    assert value(cards(hand)) == counts


@pytest.mark.parametrize(
    ("own", "dealer", "gain"),
    [
        ("A K", "9 9", 15),
        ("K 9", "K 8", 10),
        ("K 8", "K 8", 0),
        ("K 7", "K 8", -10),
        ("K Q 2", "5 5", -10),
        ("A K", "A Q", 0),
        ("7 7 7", "A K", -10),
        ("K 5", "K 6 9", 10),
    ],
)
def test_a_round_is_paid(own: str, dealer: str, gain: int) -> None:
    game = Round(10, random.Random(1))
    game.own, game.dealer = cards(own), cards(dealer)
    assert game.gain == gain


def test_the_dealer_stands_from_seventeen() -> None:
    for seed in range(50):
        game = Round(10, random.Random(seed))
        game.stand()
        assert game.is_over
        if len(game.dealer) > 2:
            assert value(game.dealer) >= 17
            assert value(game.dealer[:-1]) < 17


def test_over_21_ends_the_round() -> None:
    game = Round(10, random.Random(3))
    game.is_over = False
    while not game.is_over:
        game.hit()
    assert value(game.own) >= 21
