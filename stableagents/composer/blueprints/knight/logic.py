"""The ways of a knight on a chessboard. A place is a row and a column, counted from 0."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

Place = tuple[int, int]
JUMPS = ((1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2))
MOST_TRIED = 3_000  # cells that are tried in looking for a tour


def moves(size: int, place: Place) -> list[Place]:
    """Where a knight can go from a place."""
    row, column = place
    ahead = [(row + down, column + right) for down, right in JUMPS]
    return [(r, c) for r, c in ahead if 0 <= r < size and 0 <= c < size]


def shortest(size: int, start: Place, end: Place) -> list[Place]:
    """A shortest way, both ends included; every cell of a board from 5 × 5 on can be reached."""
    before = {start: start}
    waiting = deque([start])
    while end not in before:
        place = waiting.popleft()
        for target in moves(size, place):
            if target not in before:
                before[target] = place
                waiting.append(target)
    way = [end]
    while way[-1] != start:
        way.append(before[way[-1]])
    return way[::-1]


def tour(size: int, begun: Sequence[Place]) -> list[Place] | None:
    """A tour over every cell that begins like this, or ``None`` where there is none or it was not found in time."""
    if size % 2 and sum(begun[0]) % 2:
        return None  # of an odd board the cells of one colour are one more, and a tour begins on them
    way, seen, tried = list(begun), set(begun), 0
    waiting = [_fewest_first(size, way[-1], seen)]
    while waiting:
        if len(way) == size * size:
            return way
        tried += 1
        if tried > MOST_TRIED:
            return None
        if waiting[-1]:
            place = waiting[-1].pop(0)
            way.append(place)
            seen.add(place)
            waiting.append(_fewest_first(size, place, seen))
        else:
            waiting.pop()
            if waiting:
                seen.remove(way.pop())
    return None


def _fewest_first(size: int, place: Place, seen: set[Place]) -> list[Place]:
    """The cells that can be gone to, those with the fewest ways on first, then those far from the middle."""

    def weight(target: Place) -> tuple[int, float]:
        ways_on = sum(following not in seen for following in moves(size, target))
        middle = (size - 1) / 2
        return ways_on, -((target[0] - middle) ** 2 + (target[1] - middle) ** 2)

    return sorted((target for target in moves(size, place) if target not in seen), key=weight)


class Walk:
    """A tour that a person makes: ``way`` are the cells in their order."""

    def __init__(self, size: int, way: Sequence[Place] = ()) -> None:
        self.size = size
        self.way = list(way)

    @property
    def is_done(self) -> bool:
        return len(self.way) == self.size * self.size

    @property
    def is_closed(self) -> bool:
        """Whether one more move would come back to the beginning."""
        return self.is_done and self.way[0] in moves(self.size, self.way[-1])

    def open_moves(self) -> list[Place]:
        """Where the knight may go; nowhere before it stands somewhere."""
        return [place for place in moves(self.size, self.way[-1]) if place not in self.way] if self.way else []

    def go(self, place: Place) -> bool:
        """Begin there, or move there. Returns whether that is allowed."""
        if self.way and place not in self.open_moves():
            return False
        self.way.append(place)
        return True

    def undo(self) -> bool:
        if not self.way:
            return False
        self.way.pop()
        return True

    def hint(self) -> Place | None:
        """The next cell of a tour that begins as this one does, or ``None`` where none is known."""
        if not self.way:
            return 0, 0
        found = None if self.is_done else tour(self.size, self.way)
        return found[len(self.way)] if found else None
