"""Tests of poker. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from deck import SUITS, Card
from logic import HANDS, Table, kept_by_computer, pays, worth


def hand(text: str) -> list[Card]:
    """Cards written like 10S JH: a rank and a letter of the suit."""
    suits = dict(zip("SHDC", SUITS, strict=True))
    return [Card(one[:-1], suits[one[-1]]) for one in text.split()]


@pytest.mark.parametrize(
    ("cards", "name"),
    [
        ("2S 4H 6D 8C KS", "High card"),
        ("2S 2H 6D 8C KS", "One pair"),
        ("2S 2H 6D 6C KS", "Two pairs"),
        ("2S 2H 2D 6C KS", "Three of a kind"),
        ("AS 2H 3D 4C 5S", "Straight"),
        ("10S JH QD KC AS", "Straight"),
        ("QS KH AD 2C 3S", "High card"),
        ("2S 4S 6S 8S KS", "Flush"),
        ("2S 2H 2D 6C 6S", "Full house"),
        ("2S 2H 2D 2C 6S", "Four of a kind"),
        ("AS 2S 3S 4S 5S", "Straight flush"),
        ("10S JS QS KS AS", "Royal flush"),
    ],
)
def test_hands_are_known(cards: str, name: str) -> None:
    assert HANDS[worth(hand(cards))[0]] == name


def test_of_two_hands_of_a_kind_the_higher_cards_win() -> None:
    assert worth(hand("KS KH 2D 3C 4S")) > worth(hand("QS QH AD 3C 4S"))
    assert worth(hand("KS KH AD 3C 4S")) > worth(hand("KD KC QD 3C 4S"))
    assert worth(hand("2S 3H 4D 5C 6S")) > worth(hand("AS 2H 3D 4C 5S"))
    assert worth(hand("2S 4H 6D 8C KS")) == worth(hand("2H 4D 6C 8S KH"))


def test_a_machine_pays_from_a_pair_of_jacks() -> None:
    assert pays(worth(hand("10S 10H 2D 3C 4S")), 5) == 0
    assert pays(worth(hand("JS JH 2D 3C 4S")), 5) == 5
    assert pays(worth(hand("2S 2H 2D 6C 6S")), 2) == 18
    assert pays(worth(hand("10S JS QS KS AS")), 5) == 4000


def test_held_cards_stay_and_the_others_change() -> None:
    table = Table(random.Random(3), is_duel=False)
    assert table.deal(3)
    before = list(table.cards)
    table.hold(0)
    table.hold(4)
    table.hold(4)
    table.draw()
    assert table.cards[0] == before[0]
    assert not set(before[1:]) & set(table.cards)
    assert table.credits == 97 + table.won
    table.hold(1)
    assert table.held == {0}


def test_nobody_bets_more_than_there_is() -> None:
    table = Table(random.Random(1), is_duel=False, credits=2)
    assert table.deal(5)
    assert (table.bet, table.credits) == (2, 0)
    assert not table.deal(1)
    table.draw()
    assert table.deal(1) == (table.won > 0)


def test_in_a_duel_the_better_hand_takes_both_bets() -> None:
    for seed in range(30):
        table = Table(random.Random(seed), is_duel=True)
        table.deal(5)
        assert not {*table.cards} & {*table.other}
        table.draw()
        mine, others = worth(table.cards), worth(table.other)
        assert table.won == (10 if mine > others else 5 if mine == others else 0)


@pytest.mark.parametrize(
    ("cards", "kept"),
    [
        ("2S 2H 6D 8C KS", {0, 1}),
        ("2S 4S 6S 8S KS", {0, 1, 2, 3, 4}),
        ("2S 4S 6S 8S KH", {0, 1, 2, 3}),
        ("5S 6H 7D 8C KH", {0, 1, 2, 3}),
        ("2S 2H 2D 2C 6S", {0, 1, 2, 3}),
        ("2S 4H 6D 8C KS", {4}),
        ("2S 4H 6D 7C 9S", {4}),
    ],
)
def test_the_computer_keeps_what_is_good(cards: str, kept: set[int]) -> None:
    assert kept_by_computer(hand(cards)) == kept
