"""The Tower of Hanoi: one disk at a time, never a larger one on a smaller one."""

from __future__ import annotations

from collections.abc import Iterator

LEAST, MOST = 1, 10


class MoveError(ValueError):
    """That move is not possible; the message says why."""


class Towers:
    """``rods`` are the disks of each, the lowest first; a disk is its size."""

    def __init__(self, disks: int) -> None:
        self.disks = disks
        self.rods: list[list[int]] = [list(range(disks, 0, -1)), [], []]
        self._made: list[tuple[int, int]] = []

    @property
    def moves(self) -> int:
        return len(self._made)

    @property
    def fewest(self) -> int:
        return 2**self.disks - 1

    @property
    def is_solved(self) -> bool:
        return len(self.rods[2]) == self.disks

    def move(self, start: int, end: int) -> None:
        """Raises ``MoveError``."""
        if self.is_solved:
            raise MoveError("It is solved. Press New game.")
        if not self.rods[start]:
            raise MoveError("There is no disk on that rod.")
        if self.rods[end] and self.rods[end][-1] < self.rods[start][-1]:
            raise MoveError("A larger disk can't lie on a smaller one.")
        self.rods[end].append(self.rods[start].pop())
        self._made.append((start, end))

    def undo(self) -> bool:
        """Take the last move back. Returns whether there was one."""
        if not self._made:
            return False
        start, end = self._made.pop()
        self.rods[start].append(self.rods[end].pop())
        return True

    def next_move(self) -> tuple[int, int]:
        """A move that leads to the solution from here on the shortest way."""
        return next(self._way(self.disks, 2))

    def _way(self, disk: int, goal: int) -> Iterator[tuple[int, int]]:
        """The moves that bring a disk and all smaller ones to a rod; only the first is true of how they lie now."""
        if disk == 0:
            return
        rod = next(place for place, disks in enumerate(self.rods) if disk in disks)
        if rod == goal:
            yield from self._way(disk - 1, goal)
            return
        yield from self._way(disk - 1, 3 - rod - goal)
        yield rod, goal
