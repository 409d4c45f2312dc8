"""The rules of battleships, and a computer that hunts what it has hit."""

from __future__ import annotations

import random

Place = tuple[int, int]


class Sea:
    """A square sea with ships; ``shots`` are the places that were shot at."""

    def __init__(self, size: int, fleet: list[int], chance: random.Random) -> None:
        self.size = size
        self.ships = _placed(size, fleet, chance)
        self.shots: set[Place] = set()

    def shoot(self, place: Place) -> str:
        """The answer to a shot: again (shot at before), water, hit or sunk."""
        if place in self.shots:
            return "again"
        self.shots.add(place)
        ship = self.ship_at(place)
        return "water" if ship is None else "sunk" if ship <= self.shots else "hit"

    def ship_at(self, place: Place) -> frozenset[Place] | None:
        return next((ship for ship in self.ships if place in ship), None)

    @property
    def left(self) -> int:
        """Ships that are not sunk."""
        return sum(not ship <= self.shots for ship in self.ships)

    @property
    def is_beaten(self) -> bool:
        return self.left == 0


def next_shot(sea: Sea, chance: random.Random) -> Place:
    """Where the computer shoots; it knows of ``sea`` only what its shots have shown."""
    known = {place for ship in sea.ships if ship <= sea.shots for place in ship}
    near_sunk = {neighbour for place in known for neighbour in _around(place)}
    open_hits = [place for place in sea.shots - known if sea.ship_at(place)]
    free = [(r, c) for r in range(sea.size) for c in range(sea.size) if (r, c) not in sea.shots | near_sunk]
    hunted = [place for place in free if any(place in _beside(hit) for hit in open_hits)]
    if len(open_hits) > 1:
        is_row = open_hits[0][0] == open_hits[1][0]
        in_line = [p for p in hunted if p[0 if is_row else 1] == open_hits[0][0 if is_row else 1]]
        hunted = in_line or hunted
    pattern = [place for place in free if (place[0] + place[1]) % 2 == 0]
    rest = [(r, c) for r in range(sea.size) for c in range(sea.size) if (r, c) not in sea.shots]
    return chance.choice(hunted or pattern or free or rest)


def _placed(size: int, fleet: list[int], chance: random.Random) -> list[frozenset[Place]]:
    """The fleet at random, so that no ships touch."""
    while True:
        ships: list[frozenset[Place]] = []
        taken: set[Place] = set()
        for length in fleet:
            spots = [ship for ship in _spots(size, length) if not ship & taken]
            if not spots:
                break
            ship = chance.choice(spots)
            ships.append(ship)
            taken |= {neighbour for place in ship for neighbour in _around(place)}
        if len(ships) == len(fleet):
            return ships


def _spots(size: int, length: int) -> list[frozenset[Place]]:
    starts = range(size - length + 1)
    across = [frozenset((row, start + n) for n in range(length)) for row in range(size) for start in starts]
    return across + [frozenset((column, row) for row, column in ship) for ship in across]


def _beside(place: Place) -> list[Place]:
    row, column = place
    return [(row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)]


def _around(place: Place) -> list[Place]:
    return [(place[0] + down, place[1] + right) for down in (-1, 0, 1) for right in (-1, 0, 1)]
