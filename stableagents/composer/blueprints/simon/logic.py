"""The rules of Simon: a row of fields to repeat, one longer in each round."""

from __future__ import annotations

import random

FIELDS = 4


class Game:
    """``row`` are the fields to repeat, ``place`` how many of them were pressed in this round."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self.row = [chance.randrange(FIELDS)]
        self.place = 0
        self.is_over = False

    @property
    def rounds(self) -> int:
        """Rounds that were repeated without a mistake."""
        return len(self.row) - 1

    def press(self, field: int) -> bool:
        """Press a field. Returns whether the round is complete, so that the longer row is to be shown."""
        if self.is_over:
            return False
        if field != self.row[self.place]:
            self.is_over = True
            return False
        self.place += 1
        if self.place < len(self.row):
            return False
        self.row.append(self._chance.randrange(FIELDS))
        self.place = 0
        return True
