"""The rules of a memory game."""

from __future__ import annotations

import random
from collections.abc import Sequence

SYMBOLS = "★♥♣♦♠●▲■◆☀☂♫✈✂☎♞♜☾"


class Cards:
    """Cards face down; ``turn`` opens one. Two that belong together stay open, two others are closed at the next turn.

    ``pairs`` are what stands on cards that belong together, symbols where there are none. Who finds a pair goes on,
    else the next of ``players`` has the turn.
    """

    def __init__(
        self, rows: int, columns: int, chance: random.Random, pairs: Sequence[Sequence[str]] = (), players: int = 1
    ) -> None:
        self.rows, self.columns = rows, columns
        pairs = pairs or [(symbol, symbol) for symbol in SYMBOLS]
        cards = [(face, number) for number, pair in enumerate(pairs[: rows * columns // 2]) for face in pair]
        chance.shuffle(cards)
        self.symbols = [face for face, _number in cards]
        self._numbers = [number for _face, number in cards]
        self.found: set[int] = set()
        self.open: list[int] = []
        self.moves = 0
        self.points = [0] * players
        self.player = 0

    def turn(self, place: int) -> bool:
        """Open a card. Returns whether that was possible."""
        if len(self.open) == 2:
            self.open = []
        if place in self.found or place in self.open or not 0 <= place < len(self.symbols):
            return False
        self.open.append(place)
        if len(self.open) == 2:
            self.moves += 1
            if self._numbers[self.open[0]] == self._numbers[self.open[1]]:
                self.found |= set(self.open)
                self.points[self.player] += 1
            else:
                self.player = (self.player + 1) % len(self.points)
        return True

    def winners(self) -> list[int]:
        """Who has most of the pairs, once all are found."""
        most = max(self.points)
        return [number for number, points in enumerate(self.points) if points == most] if self.is_won() else []

    def shown(self, place: int) -> str:
        """The symbol of an open card, or nothing."""
        return self.symbols[place] if place in self.found or place in self.open else ""

    def is_won(self) -> bool:
        return len(self.found) == len(self.symbols)
