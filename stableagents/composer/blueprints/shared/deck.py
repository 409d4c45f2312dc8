"""A pack of playing cards that is mixed and dealt, and how cards look on a sheet."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass

from shapes import Shape, rectangle, words

RANKS = ("2", "3", "4", "5", "6", "7", "8", "9", "10", "J", "Q", "K", "A")
SUITS = ("♠", "♥", "♦", "♣")
WIDE, HIGH = 56, 78  # of a card on a sheet


@dataclass(frozen=True)
class Card:
    """``suit`` is empty for a joker."""

    rank: str
    suit: str

    @property
    def value(self) -> int:
        """2 to 14, an ace the highest; a joker 15."""
        return RANKS.index(self.rank) + 2 if self.suit else 15

    @property
    def is_red(self) -> bool:
        return self.suit in ("♥", "♦")

    def __str__(self) -> str:
        return f"{self.rank}{self.suit}"


JOKER = Card("★", "")


class DeckError(ValueError):
    """There are not that many cards; the message says how many there are."""


class Deck:
    """``size`` cards of each pack, the highest ones (32 begin with the seven), and its ``jokers``."""

    def __init__(self, chance: random.Random, size: int = 52, packs: int = 1, jokers: int = 0) -> None:
        self._chance = chance
        ranks = RANKS[len(RANKS) - size // len(SUITS) :]
        self._all = ([Card(rank, suit) for suit in SUITS for rank in ranks] + [JOKER] * jokers) * packs
        self.cards = list(self._all)
        self.shuffle()

    @property
    def size(self) -> int:
        """How many cards there are altogether."""
        return len(self._all)

    @property
    def left(self) -> int:
        return len(self.cards)

    def shuffle(self) -> None:
        """Take all cards back and mix them."""
        self.cards = list(self._all)
        self._chance.shuffle(self.cards)

    def deal(self, count: int) -> list[Card]:
        """The next cards, which are then gone. Raises ``DeckError``; nothing is dealt then."""
        if count > self.left:
            raise DeckError(f"Not enough cards: {count} are wanted and {self.left} are left. Press Shuffle.")
        dealt, self.cards = self.cards[:count], self.cards[count:]
        return dealt


def drawn(card: Card | None, left: float, top: float) -> list[Shape]:
    """A card as shapes; ``None`` is one that lies face down."""
    right, bottom = left + WIDE, top + HIGH
    if card is None:
        back = rectangle(left, top, right, bottom, fill="#3f6f9e", line="line")
        return [back, rectangle(left + 6, top + 6, right - 6, bottom - 6, line="#ffffff")]
    color = "#b3382f" if card.is_red else "#22262b"
    paper = rectangle(left, top, right, bottom, fill="#ffffff", line="line")
    rank = words(left + WIDE / 2, top + HIGH * 0.3, card.rank, size=22, color=color)
    return [paper, rank, words(left + WIDE / 2, top + HIGH * 0.7, card.suit or "★", size=24, color=color)]


def in_rows(rows: Iterable[list[Card]], width: float) -> list[Shape]:
    """Cards in rows from the top left; cards of a row overlap where they would not fit."""
    shapes: list[Shape] = []
    for number, row in enumerate(rows):
        step = min(WIDE + 6, (width - WIDE - 8) / max(1, len(row) - 1))
        for place, card in enumerate(row):
            shapes += drawn(card, 4 + place * step, 4 + number * (HIGH + 6))
    return shapes
