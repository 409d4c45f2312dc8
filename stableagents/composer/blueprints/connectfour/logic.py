"""The rules of four in a row, and a computer that looks some moves ahead."""

from __future__ import annotations

import random
from typing import NamedTuple

from ahead import best_of

ROWS, COLUMNS = 6, 7
STEP = ROWS + 1  # a column's bits, with one above it that stays empty, so that no line runs into the next column
INWARD = (3, 2, 4, 1, 5, 0, 6)
COLUMN = (1 << ROWS) - 1
INWARD_COLUMNS = [COLUMN << column * STEP for column in INWARD]
BOARD = sum(INWARD_COLUMNS)
BOTTOM = sum(1 << column * STEP for column in INWARD)
CENTRE = COLUMN << 3 * STEP
WON = 1000
ENOUGH = 2000  # positions that the computer looks at before a move


class Game:
    """One game; ``moves`` are columns from 0, the first player begins."""

    def __init__(self) -> None:
        self.moves: list[int] = []
        self.discs = [0, 0]  # each player's places as bits

    @property
    def turn(self) -> int:
        return len(self.moves) % 2

    def height(self, column: int) -> int:
        return self.moves.count(column)

    def free(self) -> list[int]:
        return [column for column in INWARD if self.height(column) < ROWS]

    def play(self, column: int) -> bool:
        """Drop a disc. Returns whether that was possible."""
        if self.winner() is not None or column not in self.free():
            return False
        self.discs[self.turn] |= 1 << (column * STEP + self.height(column))
        self.moves.append(column)
        return True

    def undo(self, count: int) -> int:
        """Take back the last moves. Returns how many that were."""
        taken = min(count, len(self.moves))
        for _ in range(taken):
            column = self.moves.pop()
            self.discs[self.turn] &= ~(1 << (column * STEP + self.height(column)))
        return taken

    def owner(self, row: int, column: int) -> int | None:
        """Whose disc is at a place; row 0 is the top."""
        place = 1 << (column * STEP + ROWS - 1 - row)
        return next((player for player in (0, 1) if self.discs[player] & place), None)

    def winner(self) -> int | None:
        return next((player for player in (0, 1) if four(self.discs[player])), None)

    def is_full(self) -> bool:
        return len(self.moves) == ROWS * COLUMNS

    def is_over(self) -> bool:
        return self.winner() is not None or self.is_full()


def four(discs: int) -> int:
    """The places of the discs that make a line of four, as bits."""
    found = 0
    for step in (1, STEP - 1, STEP, STEP + 1):
        start = discs & discs >> step & discs >> 2 * step & discs >> 3 * step
        found |= start | start << step | start << 2 * step | start << 3 * step
    return found


class Position(NamedTuple):
    """The discs of whose turn it is, and the other's, as bits."""

    own: int
    other: int

    def possible(self) -> list[int]:
        """Discs that can be dropped: one that wins or stops a win is the only one worth thinking of."""
        taken = self.own | self.other
        if four(self.other):
            return []
        drops = (taken + BOTTOM) & BOARD
        for discs in (self.own, self.other):
            if urgent := missing(discs) & drops:
                return [urgent & -urgent]
        return [drops & column for column in INWARD_COLUMNS if drops & column]

    def after(self, disc: int) -> Position:
        return Position(self.other, self.own | disc)

    def worth(self) -> int:
        """Sooner wins are worth more; else what matters is who could complete more lines."""
        taken = self.own | self.other
        if four(self.other):
            return taken.bit_count() - WON
        free = BOARD & ~taken
        lines = (missing(self.own) & free).bit_count() - (missing(self.other) & free).bit_count()
        return 4 * lines + (self.own & CENTRE).bit_count() - (self.other & CENTRE).bit_count()


def missing(discs: int) -> int:
    """The places, free or not, that would complete a line of four."""
    found = 0
    for step in (1, STEP - 1, STEP, STEP + 1):
        above, below = discs >> step, discs << step
        found |= above & discs >> 2 * step & (discs >> 3 * step | below)
        found |= below & discs << 2 * step & (discs << 3 * step | above)
    return found


def best_move(game: Game, chance: random.Random, *, is_easy: bool = False) -> int:
    """A good column for whose turn it is; the game must not be over."""
    if is_easy and chance.random() < 0.5:
        return chance.choice(game.free())
    disc = best_of(Position(game.discs[game.turn], game.discs[1 - game.turn]), chance, ENOUGH)
    return (disc.bit_length() - 1) // STEP
