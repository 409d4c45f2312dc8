"""The rules of four in a row, and a computer that looks some moves ahead."""

from __future__ import annotations

import random

ROWS, COLUMNS = 6, 7
STEP = ROWS + 1  # a column's bits, with one above it that stays empty, so that no line runs into the next column
INWARD = (3, 2, 4, 1, 5, 0, 6)
AHEAD = 6
WON = 1000
CENTRE = sum(1 << (3 * STEP + row) for row in range(ROWS))


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


def best_move(game: Game, chance: random.Random, *, is_easy: bool = False) -> int:
    """A good column for whose turn it is; the game must not be over."""
    if is_easy and chance.random() < 0.5:
        return chance.choice(game.free())
    best, moves = -WON * 2, []
    own, other = game.discs[game.turn], game.discs[1 - game.turn]
    for column, disc in _drops(own | other):
        value = WON if four(own | disc) else -_value(other, own | disc, AHEAD, -WON * 2, -best + 1)
        if value > best:
            best, moves = value, [column]
        elif value == best:
            moves.append(column)
    return chance.choice(moves)


def _value(own: int, other: int, ahead: int, low: int, high: int) -> int:
    """What the position is worth to whose turn it is, between ``low`` and ``high``; sooner wins are worth more."""
    drops = _drops(own | other)
    if not drops:
        return 0
    if any(four(own | disc) for _column, disc in drops):
        return WON - (AHEAD - ahead) - 1
    if ahead == 0:
        return (own & CENTRE).bit_count() - (other & CENTRE).bit_count()
    for _column, disc in drops:
        low = max(low, -_value(other, own | disc, ahead - 1, -high, -low))
        if low >= high:
            break
    return low


def _drops(taken: int) -> list[tuple[int, int]]:
    """Every column with room, and the bit of the place where a disc would come to lie."""
    found = []
    for column in INWARD:
        bottom = 1 << column * STEP
        disc = (taken + bottom) & ~taken & (((1 << ROWS) - 1) << column * STEP)
        if disc:
            found.append((column, disc))
    return found
