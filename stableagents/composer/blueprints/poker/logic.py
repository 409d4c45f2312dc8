"""Poker with five cards: what a hand is worth, machines that pay for good hands, and a computer that draws cards."""

from __future__ import annotations

import random
from collections import Counter

from deck import Card, Deck

CREDITS = 100
MOST_BET = 5
HANDS = (
    "High card",
    "One pair",
    "Two pairs",
    "Three of a kind",
    "Straight",
    "Flush",
    "Full house",
    "Four of a kind",
    "Straight flush",
    "Royal flush",
)
# What each hand pays for one credit, a pair only from the jack upwards.
PAYS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 9, 7: 25, 8: 50, 9: 250}
ROYAL_OF_FIVE = 4000  # for the highest bet

Worth = tuple[int, ...]  # the place in ``HANDS``, then the cards that decide between hands of the same kind


def worth(cards: list[Card]) -> Worth:
    """What five cards are worth; the higher one wins."""
    counts = Counter(card.value for card in cards)
    ordered = sorted(counts, key=lambda value: (counts[value], value), reverse=True)
    groups = [counts[value] for value in ordered]
    is_flush = len({card.suit for card in cards}) == 1
    values = sorted(counts, reverse=True)
    top = values[0] if len(values) == 5 and values[0] - values[4] == 4 else 5 if values == [14, 5, 4, 3, 2] else 0
    if is_flush and top:
        return (9,) if top == 14 else (8, top)
    if groups[0] == 4:
        return (7, *ordered)
    if groups[:2] == [3, 2]:
        return (6, *ordered)
    if is_flush:
        return (5, *values)
    if top:
        return (4, top)
    if groups[0] == 3:
        return (3, *ordered)
    return (groups.count(2), *ordered)


def pays(hand: Worth, bet: int) -> int:
    """What a machine pays out."""
    if hand[0] == 1 and hand[1] < 11:
        return 0
    if hand[0] == 9 and bet == MOST_BET:
        return ROYAL_OF_FIVE
    return PAYS.get(hand[0], 0) * bet


def kept_by_computer(cards: list[Card]) -> set[int]:
    """The places of the cards that the computer holds: what is good already, or may become a flush or a straight."""
    hand = worth(cards)
    counts = Counter(card.value for card in cards)
    if hand[0] >= 4 and hand[0] != 7:
        return set(range(5))
    if hand[0]:
        return {place for place, card in enumerate(cards) if counts[card.value] > 1}
    suit, count = Counter(card.suit for card in cards).most_common(1)[0]
    if count == 4:
        return {place for place, card in enumerate(cards) if card.suit == suit}
    for low in range(2, 12):
        found = [place for place, card in enumerate(cards) if low <= card.value < low + 4]
        if len(found) == 4:
            return set(found)
    best = sorted(range(5), key=lambda place: cards[place].value)[-2:]
    return {place for place in best if cards[place].value > 10} or {best[-1]}


class Table:
    """One hand after the other. ``is_open`` while cards can be held and drawn; ``other`` is the computer's hand."""

    def __init__(self, chance: random.Random, *, is_duel: bool, credits: int = CREDITS) -> None:
        self._deck = Deck(chance)
        self.is_duel = is_duel
        self.credits = credits
        self.bet = 1
        self.cards: list[Card] = []
        self.other: list[Card] = []
        self.held: set[int] = set()
        self.is_open = False
        self.won = 0
        self.drawn_by_other = 0

    def deal(self, bet: int) -> bool:
        """Pay the bet, as far as there are credits, and deal. Returns whether that was possible."""
        if self.is_open or self.credits < 1:
            return False
        self.bet = max(1, min(bet, MOST_BET, self.credits))
        self.credits -= self.bet
        self._deck.shuffle()
        self.cards = self._deck.deal(5)
        self.other = self._deck.deal(5) if self.is_duel else []
        self.held, self.is_open, self.won = set(), True, 0
        return True

    def hold(self, place: int) -> None:
        """Keep a card, or let it go again."""
        if self.is_open and 0 <= place < len(self.cards):
            self.held ^= {place}

    def draw(self) -> None:
        """Another card for each that is not held; then the hand is over and paid."""
        if not self.is_open:
            return
        self.cards = self._changed(self.cards, self.held)
        if self.is_duel:
            kept = kept_by_computer(self.other)
            self.drawn_by_other = 5 - len(kept)
            self.other = self._changed(self.other, kept)
            mine, others = worth(self.cards), worth(self.other)
            self.won = 2 * self.bet if mine > others else self.bet if mine == others else 0
        else:
            self.won = pays(worth(self.cards), self.bet)
        self.credits += self.won
        self.is_open = False

    def _changed(self, cards: list[Card], held: set[int]) -> list[Card]:
        return [card if place in held else self._deck.deal(1)[0] for place, card in enumerate(cards)]
