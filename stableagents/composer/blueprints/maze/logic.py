"""The rules of a maze: making one, walking in it, finding the way out."""

from __future__ import annotations

import random
from collections import deque

Place = tuple[int, int]
STEPS = {"up": (-1, 0), "down": (1, 0), "left": (0, -1), "right": (0, 1)}


class Maze:
    """A square of an odd number of cells; ``open`` are those that can be walked on, from (1, 1) to the exit."""

    def __init__(self, size: int, chance: random.Random) -> None:
        self.size = size
        self.exit = (size - 2, size - 2)
        self.open = _dug(size, chance)
        self.place = (1, 1)
        self.walked = [self.place]

    @property
    def is_out(self) -> bool:
        return self.place == self.exit

    def walk(self, way: str) -> bool:
        """Go one cell on. Returns whether there was no wall."""
        target = (self.place[0] + STEPS[way][0], self.place[1] + STEPS[way][1])
        if self.is_out or target not in self.open:
            return False
        self.place = target
        self.walked.append(target)
        return True

    def walk_to(self, target: Place) -> bool:
        """Go straight on to a cell in sight."""
        for way, (down, right) in STEPS.items():
            place = self.place
            while place in self.open and place != target:
                place = (place[0] + down, place[1] + right)
            if place == target and target in self.open and target != self.place:
                while self.place != target and self.walk(way):
                    pass
                return True
        return False

    def way_out(self) -> list[Place]:
        """The shortest way from here to the exit, both ends included."""
        before: dict[Place, Place | None] = {self.place: None}
        waiting = deque([self.place])
        while waiting:
            place = waiting.popleft()
            for down, right in STEPS.values():
                following = (place[0] + down, place[1] + right)
                if following in self.open and following not in before:
                    before[following] = place
                    waiting.append(following)
        way: list[Place] = []
        at: Place | None = self.exit
        while at is not None:
            way.append(at)
            at = before[at]
        return way[::-1]

    def start_over(self) -> None:
        self.place = (1, 1)
        self.walked = [self.place]


def _dug(size: int, chance: random.Random) -> set[Place]:
    """Dig passages two cells at a time, so that every chamber is reached by exactly one way."""
    dug, passage = {(1, 1)}, [(1, 1)]
    while passage:
        row, column = passage[-1]
        ways = [
            (down, right)
            for down, right in STEPS.values()
            if 0 < row + 2 * down < size
            and 0 < column + 2 * right < size
            and (row + 2 * down, column + 2 * right) not in dug
        ]
        if not ways:
            passage.pop()
            continue
        down, right = chance.choice(ways)
        dug |= {(row + down, column + right), (row + 2 * down, column + 2 * right)}
        passage.append((row + 2 * down, column + 2 * right))
    return dug
