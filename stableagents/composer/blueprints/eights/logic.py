"""The rules of crazy eights and of Mau-Mau for a person and a computer."""

from __future__ import annotations

import json
import random
from collections import Counter

from deck import SUITS, Card, Deck

EIGHTS, MAU = "Crazy eights", "Mau-Mau"
DEALT = {EIGHTS: 7, MAU: 5}
SIZE = {EIGHTS: 52, MAU: 32}
PERSON, COMPUTER = 0, 1


class Game:
    """``hands`` are the person's and the computer's, ``pile`` is what was played, the last card on top.

    In crazy eights an eight fits on everything and asks for a suit. In Mau-Mau a jack does, but not on a jack; a seven
    makes the other draw two, unless there is a seven to answer; after an eight the other misses a turn.
    """

    def __init__(self, chance: random.Random, rules: str = EIGHTS) -> None:
        self._chance = chance
        self.rules = rules
        deck = Deck(chance, SIZE[rules])
        self.hands = [sorted_cards(deck.deal(DEALT[rules])) for _player in (PERSON, COMPUTER)]
        self.stock = deck.cards
        self.pile = [self.stock.pop(self._first())]
        self.turn = PERSON
        self.wished = ""  # the suit that was asked for
        self.owed = 0  # cards that must be drawn, unless a seven answers
        self.has_drawn = False

    @property
    def top(self) -> Card:
        return self.pile[-1]

    def winner(self) -> int | None:
        """Who has no card left, or ``None``."""
        return next((player for player in (PERSON, COMPUTER) if not self.hands[player]), None)

    def fits(self, card: Card) -> bool:
        """Whether a card may be played now."""
        if self.owed:
            return card.rank == "7"
        if self._asks(card):
            return self.rules == EIGHTS or self.top.rank != "J"
        return card.suit == (self.wished or self.top.suit) or (card.rank == self.top.rank and not self.wished)

    def asks(self, card: Card) -> bool:
        """Whether a card asks for a suit."""
        return self._asks(card)

    def play(self, card: Card, wish: str = "") -> bool:
        """Play a card of whose turn it is; ``wish`` is the suit that it asks for. Returns whether that is allowed."""
        hand = self.hands[self.turn]
        if self.winner() is not None or card not in hand or not self.fits(card):
            return False
        hand.remove(card)
        self.pile.append(card)
        self.wished = (wish if wish in SUITS else card.suit) if self._asks(card) else ""
        if self.rules == MAU and card.rank == "7":
            self.owed += 2
        if not (self.rules == MAU and card.rank == "8"):
            self.turn = 1 - self.turn
        self.has_drawn = False
        return True

    def draw(self) -> int:
        """Draw what is owed, or one card, once in a turn. Returns how many cards were drawn."""
        if self.winner() is not None or self.has_drawn:
            return 0
        drawn = [card for card in (self._next() for _ in range(self.owed or 1)) if card is not None]
        self.hands[self.turn] = sorted_cards([*self.hands[self.turn], *drawn])
        self.owed, self.has_drawn = 0, True
        return len(drawn)

    def end_turn(self) -> bool:
        """Go without a card, which is possible once one was drawn. Returns whether it is."""
        if not self.has_drawn or self.winner() is not None:
            return False
        self.turn, self.has_drawn = 1 - self.turn, False
        return True

    def as_text(self) -> str:
        """The game, to be kept."""
        cards = {"hands": [list(map(str, hand)) for hand in self.hands]}
        cards |= {"pile": list(map(str, self.pile)), "stock": list(map(str, self.stock))}  # type: ignore[dict-item]
        names = ("rules", "turn", "wished", "owed", "has_drawn")
        return json.dumps({**cards, **{name: getattr(self, name) for name in names}})

    def go_on(self, text: str) -> None:
        """Go on with a game that was kept."""
        kept = json.loads(text)
        self.hands = [list(map(_card, hand)) for hand in kept.pop("hands")]
        self.pile, self.stock = list(map(_card, kept.pop("pile"))), list(map(_card, kept.pop("stock")))
        for name, value in kept.items():
            setattr(self, name, value)

    def _first(self) -> int:
        """Where the first card lies that asks for nothing and has no effect."""
        plain = [not self._asks(card) and not self._acts(card) for card in self.stock]
        return plain.index(True)

    def _asks(self, card: Card) -> bool:
        return card.rank == ("8" if self.rules == EIGHTS else "J")

    def _acts(self, card: Card) -> bool:
        return self.rules == MAU and card.rank in ("7", "8")

    def _next(self) -> Card | None:
        """The next card; when none is left, what lies under the top is mixed and turned over."""
        if not self.stock:
            self.stock, self.pile = self.pile[:-1], self.pile[-1:]
            self._chance.shuffle(self.stock)
        return self.stock.pop() if self.stock else None


def sorted_cards(cards: list[Card]) -> list[Card]:
    return sorted(cards, key=lambda card: (SUITS.index(card.suit), card.value))


def best_card(game: Game) -> tuple[Card, str] | None:
    """What the computer plays, with the suit that it asks for: cards that ask last, of the others the suit it has most
    of; ``None`` where nothing fits."""
    hand = game.hands[game.turn]
    counts = Counter(card.suit for card in hand if not game.asks(card))
    possible = [card for card in hand if game.fits(card)]
    if not possible:
        return None
    attacks = len(game.hands[1 - game.turn]) < 3
    chosen = max(
        possible,
        key=lambda card: (not game.asks(card), attacks and card.rank in ("7", "8"), counts[card.suit], card.value),
    )
    return chosen, counts.most_common(1)[0][0] if counts else chosen.suit


def _card(text: str) -> Card:
    return Card(text[:-1], text[-1])
