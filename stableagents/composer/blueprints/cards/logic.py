"""The rules of dealing: how many cards to how many hands, and what is kept of it."""

from __future__ import annotations

import json

from deck import Card, Deck

MAX_HANDS = 10


class DealError(ValueError):
    """That can't be dealt; the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


def wanted(text: str, field: str, most: int) -> int:
    """A whole number from 1 on. Raises ``DealError``."""
    try:
        number = int(text.strip()[:9])
    except ValueError:
        raise DealError("Write a whole number.", field) from None
    if not 1 <= number <= most:
        raise DealError(f"Write a number from 1 to {most}.", field)
    return number


def deal(deck: Deck, count: int, hands: int) -> list[list[Card]]:
    """``count`` cards to each of so many hands, one after the other as at a table. Raises ``DeckError``."""
    dealt = deck.deal(count * hands)
    return [dealt[number::hands] for number in range(hands)]


def as_text(cards: list[Card]) -> str:
    """The cards in words: 10♥ K♠."""
    return " ".join(map(str, cards))


def kept(deck: Deck, hands: list[list[Card]]) -> str:
    """The cards that are left and those on the table, to be kept."""
    return json.dumps([[[card.rank, card.suit] for card in cards] for cards in [deck.cards, *hands]])


def restored(text: str, deck: Deck) -> list[list[Card]]:
    """Put a deck back to what was kept; returns the hands. What is none of this deck is left out."""
    lists = json.loads(text or "[]")
    if not lists or sum(map(len, lists)) > deck.size:
        return []
    left, *hands = [[Card(rank, suit) for rank, suit in cards] for cards in lists]
    deck.cards = left
    return hands
