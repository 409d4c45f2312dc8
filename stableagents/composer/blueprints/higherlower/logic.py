"""The rules of higher or lower: guess whether the next card is higher, as often in a row as you can."""

from __future__ import annotations

import random

from deck import Card, Deck

HIGHER, LOWER = 1, -1


class Game:
    """``card`` lies open; ``lives`` are the wrong guesses that end the game; an equal card counts as neither."""

    def __init__(self, chance: random.Random, lives: int) -> None:
        self._deck = Deck(chance)
        self.lives = lives
        self.streak = self.longest = self.score = 0
        self.card = self._deck.deal(1)[0]
        self.last: Card | None = None

    @property
    def left(self) -> int:
        return self._deck.left

    @property
    def is_over(self) -> bool:
        return self.lives <= 0 or not self.left

    def guess(self, way: int) -> bool | None:
        """Whether the next card is as was guessed; ``None`` for an equal one, and when the game is over."""
        if self.is_over:
            return None
        self.last, self.card = self.card, self._deck.deal(1)[0]
        difference = self.card.value - self.last.value
        if difference == 0:
            return None
        if (difference > 0) != (way == HIGHER):
            self.streak = 0
            self.lives -= 1
            return False
        self.streak += 1
        self.score += 1
        self.longest = max(self.longest, self.streak)
        return True

    def odds(self, way: int) -> int:
        """How many of the cards that are left are higher, or lower, in percent."""
        fitting = sum((card.value - self.card.value) * way > 0 for card in self._deck.cards)
        return round(100 * fitting / (self.left or 1))
