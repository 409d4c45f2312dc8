"""The rules of nine men's morris, and a computer that looks some moves ahead."""

from __future__ import annotations

import random
from typing import NamedTuple

from ahead import best_of

PIECES = 9
LEAST = 3  # with as many a player may fly, with fewer the game is lost
ENOUGH = 700  # positions that the computer looks at before a move
QUIET = 80  # moves without a piece taken, after which the game is a draw
NOBODY = -1
# The points by their places on a board of seven lines and columns, row by row.
PLACES = (
    *((0, 0), (0, 3), (0, 6), (1, 1), (1, 3), (1, 5), (2, 2), (2, 3), (2, 4)),
    *((3, 0), (3, 1), (3, 2), (3, 4), (3, 5), (3, 6)),
    *((4, 2), (4, 3), (4, 4), (5, 1), (5, 3), (5, 5), (6, 0), (6, 3), (6, 6)),
)
MILLS = (
    *((0, 1, 2), (3, 4, 5), (6, 7, 8), (9, 10, 11), (12, 13, 14), (15, 16, 17), (18, 19, 20), (21, 22, 23)),
    *((0, 9, 21), (3, 10, 18), (6, 11, 15), (1, 4, 7), (16, 19, 22), (8, 12, 17), (5, 13, 20), (2, 14, 23)),
)
POINTS = range(len(PLACES))
MILLS_OF = tuple(tuple(mill for mill in MILLS if point in mill) for point in POINTS)
BESIDE = tuple(
    tuple(sorted({mill[at + step] for mill in MILLS_OF[point] for at in (mill.index(point),) for step in (-1, 1)
                  if 0 <= at + step < 3}))
    for point in POINTS
)  # fmt: skip


class Move(NamedTuple):
    """From a point, -1 for a new piece, to another; ``taken`` is where a piece of the other goes, -1 for none."""

    start: int
    end: int
    taken: int = NOBODY


class Position(NamedTuple):
    """Seen by whose turn it is: who stands on each point (1 own, -1 the other's), and what is still to be placed."""

    points: tuple[int, ...]
    own_left: int
    other_left: int

    def possible(self) -> list[Move]:
        """All moves, those that take a piece first; none once the game is lost."""
        if self._is_lost():
            return []
        found = [move for start, end in self._steps() for move in self._with_taken(start, end)]
        return sorted(found, key=lambda move: move.taken == NOBODY)

    def after(self, move: Move) -> Position:
        points = list(self.points)
        if move.start != NOBODY:
            points[move.start] = 0
        points[move.end] = 1
        if move.taken != NOBODY:
            points[move.taken] = 0
        own_left = self.own_left - (move.start == NOBODY)
        return Position(tuple(-one for one in points), self.other_left, own_left)

    def worth(self) -> float:
        own, other = self.points.count(1) + self.own_left, self.points.count(-1) + self.other_left
        if self._is_lost() or not self._steps():
            return -1000.0
        closed = sum(
            all(self.points[at] == 1 for at in mill) - all(self.points[at] == -1 for at in mill) for mill in MILLS
        )
        room = sum(
            self.points[point] * sum(self.points[at] == 0 for at in BESIDE[point])
            for point in POINTS
            if self.points[point]
        )
        return 20.0 * (own - other) + 4.0 * closed + room

    def _is_lost(self) -> bool:
        return not self.own_left and self.points.count(1) < LEAST

    def _steps(self) -> list[tuple[int, int]]:
        free = [point for point in POINTS if self.points[point] == 0]
        if self.own_left:
            return [(NOBODY, end) for end in free]
        own = [point for point in POINTS if self.points[point] == 1]
        if len(own) == LEAST:
            return [(start, end) for start in own for end in free]
        return [(start, end) for start in own for end in BESIDE[start] if self.points[end] == 0]

    def _with_taken(self, start: int, end: int) -> list[Move]:
        own = {point for point in POINTS if self.points[point] == 1} - {start} | {end}
        if not any(own.issuperset(mill) for mill in MILLS_OF[end]):
            return [Move(start, end)]
        return [Move(start, end, taken) for taken in self._open()] or [Move(start, end)]

    def _open(self) -> list[int]:
        """The other's pieces that may be taken: those in no mill, or all where all are in one."""
        others = [point for point in POINTS if self.points[point] == -1]
        free = [
            point for point in others if not any(all(self.points[at] == -1 for at in mill) for mill in MILLS_OF[point])
        ]
        return free or others


class Game:
    """Two players, 0 and 1, who move in turn; ``moves`` are all so far."""

    def __init__(self, moves: list[Move] | None = None) -> None:
        self._position = Position((0,) * len(PLACES), PIECES, PIECES)
        self.turn = 0
        self.moves: list[Move] = []
        self._quiet = 0
        for move in moves or []:
            self.play(move)

    @property
    def position(self) -> Position:
        return self._position

    def play(self, move: Move) -> bool:
        """Make a move; returns whether it is one."""
        if self.is_over or move not in self._position.possible():
            return False
        self._quiet = 0 if move.taken != NOBODY or move.start == NOBODY else self._quiet + 1
        self._position = self._position.after(move)
        self.moves.append(move)
        self.turn = 1 - self.turn
        return True

    def possible(self) -> list[Move]:
        return [] if self.is_over else self._position.possible()

    def owner(self, point: int) -> int | None:
        """Who stands on a point."""
        who = self._position.points[point]
        return None if not who else self.turn if who == 1 else 1 - self.turn

    def left(self, player: int) -> int:
        """How many pieces a player still has to place."""
        return self._position.own_left if player == self.turn else self._position.other_left

    def count(self, player: int) -> int:
        """How many pieces a player has on the board."""
        return sum(self.owner(point) == player for point in POINTS)

    @property
    def is_draw(self) -> bool:
        return self._quiet >= QUIET

    @property
    def is_over(self) -> bool:
        return self.is_draw or not self._position.possible()

    def winner(self) -> int | None:
        """Who has won, once the game is over and no draw."""
        return None if self.is_draw or not self.is_over else 1 - self.turn


def best_move(game: Game, chance: random.Random, *, is_easy: bool = False) -> Move:
    """A good move for whose turn it is; the game must not be over."""
    if is_easy and chance.random() < 0.5:
        return chance.choice(game.possible())
    move: Move = best_of(game.position, chance, ENOUGH)
    return move
