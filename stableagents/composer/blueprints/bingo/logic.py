"""The rules of calling bingo: each number once. The chance is given."""

from __future__ import annotations

import json
import random

from storage import Storage

SIZES = {75: 15, 90: 10}  # the numbers in a line of the board
LETTERS = "BINGO"


class Caller:
    """``called`` are the numbers so far, in order; they are kept."""

    def __init__(self, storage: Storage, size: int, chance: random.Random) -> None:
        self._storage = storage
        self._chance = chance
        kept = json.loads(storage.setting("bingo", "null"))
        self.size: int = kept["size"] if kept else size
        self.called: list[int] = kept["called"] if kept else []

    def call(self) -> int | None:
        """The next number; ``None`` when all have been called."""
        left = [number for number in range(1, self.size + 1) if number not in self.called]
        if not left:
            return None
        number = self._chance.choice(left)
        self.called.append(number)
        self._keep()
        return number

    def undo(self) -> int | None:
        """Put the last number back. Returns it."""
        number = self.called.pop() if self.called else None
        self._keep()
        return number

    def new_game(self, size: int) -> None:
        self.size, self.called = size, []
        self._keep()

    def lines(self) -> list[list[int]]:
        """The numbers of the board, line by line."""
        width = SIZES[self.size]
        return [list(range(first, first + width)) for first in range(1, self.size + 1, width)]

    def name(self, number: int) -> str:
        """A number as it is called: with 75 of them, each fifteen have a letter."""
        return f"{LETTERS[(number - 1) // 15]} {number}" if self.size == 75 else str(number)

    def _keep(self) -> None:
        self._storage.set_setting("bingo", json.dumps({"size": self.size, "called": self.called}))
