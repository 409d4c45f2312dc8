"""The rules of the queens' puzzle. A place is a row and a column, counted from 0."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

Place = tuple[int, int]
Solution = tuple[int, ...]  # the column of the queen in each row
LEAST, MOST = 4, 10


def attacks(first: Place, second: Place) -> bool:
    """Whether a queen on one place attacks the other one."""
    down, right = abs(first[0] - second[0]), abs(first[1] - second[1])
    return first != second and (not down or not right or down == right)


@cache
def solutions(size: int) -> tuple[Solution, ...]:
    """Every way to put a queen into each row so that none attacks another."""
    every = (1 << size) - 1
    found: list[Solution] = []

    def add(columns: Solution, taken: int, to_left: int, to_right: int) -> None:
        """Go on behind some rows; the bits are the columns, and the diagonals both ways, that are attacked."""
        if len(columns) == size:
            found.append(columns)
            return
        free = every & ~(taken | to_left | to_right)
        while free:
            bit = free & -free
            free -= bit
            add((*columns, bit.bit_length() - 1), taken | bit, (to_left | bit) << 1, (to_right | bit) >> 1)

    add((), 0, 0, 0)
    return tuple(found)


def search(size: int) -> Iterator[tuple[Solution, bool]]:
    """The steps of the search, to be watched: the columns of the queens so far, and whether they are a solution."""
    waiting: list[Solution] = [()]
    while waiting:
        columns = waiting.pop()
        row = len(columns)
        yield columns, row == size
        if row < size:
            fits = [
                column
                for column in range(size)
                if not any(attacks((row, column), (other, at)) for other, at in enumerate(columns))
            ]
            waiting += [(*columns, column) for column in reversed(fits)]


class Board:
    """``queens`` stand in the order in which they were put there."""

    def __init__(self, size: int, queens: Iterable[Place] = ()) -> None:
        self.size = size
        self.queens = [place for place in queens if max(place) < size]
        self._before: list[list[Place]] = []

    @property
    def is_solved(self) -> bool:
        return len(self.queens) == self.size and not self.attacked_queens()

    def press(self, place: Place) -> None:
        """Put a queen there, or take it away."""
        self._remember()
        if place in self.queens:
            self.queens.remove(place)
        else:
            self.queens.append(place)

    def put(self, columns: Solution) -> None:
        """Show these queens instead."""
        self._remember()
        self.queens = list(enumerate(columns))

    def clear(self) -> None:
        self._remember()
        self.queens = []

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        if not self._before:
            return False
        self.queens = self._before.pop()
        return True

    def attacked_queens(self) -> set[Place]:
        return {one for one in self.queens if any(attacks(one, other) for other in self.queens)}

    def is_attacked(self, place: Place) -> bool:
        return any(attacks(queen, place) for queen in self.queens)

    def hint(self) -> Place | None:
        """A queen of the first solution that has all that are there; ``None`` where no solution has, or none is
        missing."""
        taken = set(self.queens)
        for columns in solutions(self.size):
            wanted = list(enumerate(columns))
            if taken <= set(wanted):
                return next((place for place in wanted if place not in taken), None)
        return None

    def number(self) -> int | None:
        """Which solution it is, counted from 1; ``None`` where it is none."""
        columns = tuple(column for _row, column in sorted(self.queens))
        return solutions(self.size).index(columns) + 1 if self.is_solved else None

    def _remember(self) -> None:
        self._before = [*self._before[-199:], list(self.queens)]
