"""The rules of a memory game."""

from __future__ import annotations

import random

SYMBOLS = "★♥♣♦♠●▲■◆☀☂♫✈✂☎♞♜☾"


class Cards:
    """Cards face down; ``turn`` opens one. Two equal ones stay open, two others are closed at the next turn."""

    def __init__(self, rows: int, columns: int, chance: random.Random) -> None:
        self.rows, self.columns = rows, columns
        symbols = list(SYMBOLS[: rows * columns // 2]) * 2
        chance.shuffle(symbols)
        self.symbols = symbols
        self.found: set[int] = set()
        self.open: list[int] = []
        self.moves = 0

    def turn(self, place: int) -> bool:
        """Open a card. Returns whether that was possible."""
        if len(self.open) == 2:
            self.open = []
        if place in self.found or place in self.open or not 0 <= place < len(self.symbols):
            return False
        self.open.append(place)
        if len(self.open) == 2:
            self.moves += 1
            if self.symbols[self.open[0]] == self.symbols[self.open[1]]:
                self.found |= set(self.open)
        return True

    def shown(self, place: int) -> str:
        """The symbol of an open card, or nothing."""
        return self.symbols[place] if place in self.found or place in self.open else ""

    def is_won(self) -> bool:
        return len(self.found) == len(self.symbols)
