"""The rules of blackjack. Cards are (rank, suit); a round is paid in chips."""

from __future__ import annotations

import random

RANKS = ("A", "2", "3", "4", "5", "6", "7", "8", "9", "10", "J", "Q", "K")
SUITS = ("♠", "♥", "♦", "♣")
Card = tuple[str, str]


def value(cards: list[Card]) -> int:
    """What cards count: an ace 11 where that fits, else 1."""
    total = sum(min(RANKS.index(rank) + 1, 10) for rank, _suit in cards)
    has_ace = any(rank == "A" for rank, _suit in cards)
    return total + 10 if has_ace and total <= 11 else total


def is_natural(cards: list[Card]) -> bool:
    return len(cards) == 2 and value(cards) == 21


class Round:
    """One round with a fresh deck; ``own`` and ``dealer`` are the cards on the table."""

    def __init__(self, bet: int, chance: random.Random) -> None:
        self.bet = bet
        self._deck = [(rank, suit) for rank in RANKS for suit in SUITS]
        chance.shuffle(self._deck)
        self.own = [self._deck.pop(), self._deck.pop()]
        self.dealer = [self._deck.pop(), self._deck.pop()]
        self.is_over = is_natural(self.own) or is_natural(self.dealer)

    def hit(self) -> None:
        if not self.is_over:
            self.own.append(self._deck.pop())
            if value(self.own) > 21:
                self.is_over = True
            elif value(self.own) == 21:
                self.stand()

    def double(self) -> None:
        """Twice the bet, one card, and no more."""
        if not self.is_over and len(self.own) == 2:
            self.bet *= 2
            self.own.append(self._deck.pop())
            self.stand()

    def stand(self) -> None:
        """The dealer takes cards up to 16."""
        if self.is_over:
            return
        while value(self.own) <= 21 and value(self.dealer) < 17:
            self.dealer.append(self._deck.pop())
        self.is_over = True

    @property
    def gain(self) -> int:
        """What the round brings when it is over: less than nothing for a loss."""
        own, dealer = value(self.own), value(self.dealer)
        if own > 21:
            return -self.bet
        if is_natural(self.own) != is_natural(self.dealer):
            return self.bet * 3 // 2 if is_natural(self.own) else -self.bet
        if dealer > 21 or own > dealer:
            return self.bet
        return 0 if own == dealer else -self.bet
