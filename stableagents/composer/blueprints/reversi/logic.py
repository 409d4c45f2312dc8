"""The rules of reversi, and a computer that looks some moves ahead."""

from __future__ import annotations

import random
from typing import NamedTuple

from ahead import best_of

SIZE = 8
ROW = SIZE + 1  # a row's bits, with one that stays empty, so that no line runs into the next row
STEPS = (1, ROW - 1, ROW, ROW + 1)
BOARD = sum(((1 << SIZE) - 1) << row * ROW for row in range(SIZE))
ENOUGH = 800  # positions that the computer looks at before a move
# What a place is worth: corners are safe for ever, and the places beside them give them away.
_WORTH = (100, -20, 10, 5, 5, 10, -20, 100)
_BORDER = (-20, -50, -2, -2, -2, -2, -50, -20)
_INSIDE = (10, -2, 1, 1, 1, 1, -2, 10)
_MIDDLE = (5, -2, 1, 0, 0, 1, -2, 5)
WORTH = (_WORTH, _BORDER, _INSIDE, _MIDDLE, _MIDDLE, _INSIDE, _BORDER, _WORTH)
Place = tuple[int, int]
PASS = 0


def bit(place: Place) -> int:
    return 1 << place[0] * ROW + place[1]


PLACES = [(row, column) for row in range(SIZE) for column in range(SIZE)]
BEST_FIRST = [bit(place) for place in sorted(PLACES, key=lambda place: -WORTH[place[0]][place[1]])]
ALIKE = {worth: sum(bit((r, c)) for r, c in PLACES if WORTH[r][c] == worth) for row in WORTH for worth in row if worth}


class Position(NamedTuple):
    """The discs of whose turn it is, and the other's, as bits."""

    own: int
    other: int

    def free(self) -> int:
        """The places where a disc would turn others round."""
        found = 0
        for step in STEPS:
            left, right = self.other & self.own << step, self.other & self.own >> step
            for _ in range(SIZE - 3):
                left |= self.other & left << step
                right |= self.other & right >> step
            found |= left << step | right >> step
        return found & BOARD & ~(self.own | self.other)

    def possible(self) -> list[int]:
        free = self.free()
        if not free:
            return [PASS] if self.after(PASS).free() else []
        return [disc for disc in BEST_FIRST if disc & free]

    def turned_by(self, disc: int) -> int:
        """The discs that would turn round."""
        turned = 0
        for step in STEPS:
            for is_left in (True, False):
                line, place = 0, disc << step if is_left else disc >> step
                while place & self.other:
                    line |= place
                    place = place << step if is_left else place >> step
                if place & self.own:
                    turned |= line
        return turned

    def after(self, disc: int) -> Position:
        turned = self.turned_by(disc)
        return Position(self.other & ~turned, self.own | turned | disc)

    def worth(self) -> int:
        own, other = self.free().bit_count(), self.after(PASS).free().bit_count()
        if not own and not other:
            return 1000 * (self.own.bit_count() - self.other.bit_count())
        places = sum(
            n * ((self.own & alike).bit_count() - (self.other & alike).bit_count()) for n, alike in ALIKE.items()
        )
        return places + 4 * (own - other)


class Game:
    """Two players, 0 and 1; ``discs`` are the places that each has, as bits."""

    def __init__(self, moves: list[Place] | None = None) -> None:
        self.discs = [bit((3, 4)) | bit((4, 3)), bit((3, 3)) | bit((4, 4))]
        self.turn = 0
        self.moves: list[Place] = []
        for move in moves or []:
            self.play(move)

    def position(self, player: int) -> Position:
        return Position(self.discs[player], self.discs[1 - player])

    def possible(self) -> list[Place]:
        free = self.position(self.turn).free()
        return [place for place in PLACES if bit(place) & free]

    def play(self, place: Place) -> bool:
        """Put a disc; who can't play afterwards passes. Returns whether it was possible."""
        if place not in self.possible():
            return False
        self.discs[1 - self.turn], self.discs[self.turn] = self.position(self.turn).after(bit(place))
        self.moves.append(place)
        if self.position(1 - self.turn).free():
            self.turn = 1 - self.turn
        return True

    def owner(self, place: Place) -> int | None:
        return next((player for player in (0, 1) if self.discs[player] & bit(place)), None)

    def count(self, player: int) -> int:
        return self.discs[player].bit_count()

    @property
    def is_over(self) -> bool:
        return not self.possible()

    def winner(self) -> int | None:
        first, second = self.count(0), self.count(1)
        return None if first == second else int(second > first)


def best_move(game: Game, chance: random.Random, *, is_easy: bool = False) -> Place:
    """A good place for whose turn it is; the game must not be over."""
    if is_easy and chance.random() < 0.5:
        return chance.choice(game.possible())
    disc = best_of(game.position(game.turn), chance, ENOUGH)
    row, column = divmod(disc.bit_length() - 1, ROW)
    return row, column
