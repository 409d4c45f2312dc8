"""The rules of mancala (Kalah), and a computer that looks some moves ahead."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import NamedTuple

from ahead import best_of

PITS = 6
SEEDS = 4
STORE = PITS  # its place in a side
ALL = 2 * (PITS + 1)
ENOUGH = 3000  # positions that the computer looks at before a move
MOST_WAYS = 60  # to play on with moves that give another turn


class Position(NamedTuple):
    """Seeds in the pits and the store of whose turn it is, then those of the other one, in the order of sowing."""

    seeds: tuple[int, ...]

    def possible(self) -> list[tuple[int, ...]]:
        """The pits to play one after the other until the turn goes on; those that end the turn late come first."""
        ways = []
        for way in self._ways(()):
            ways.append(way)
            if len(ways) == MOST_WAYS:
                break
        return sorted(ways, key=len, reverse=True)

    def _ways(self, before: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
        for pit in self.free():
            after, goes_on = self.sown(pit)
            if goes_on and after.free():
                yield from after._ways((*before, pit))
            else:
                yield (*before, pit)

    def free(self) -> list[int]:
        """Pits with seeds, the one next to the store first; none when the game is over."""
        own, other = self.seeds[:PITS], self.seeds[STORE + 1 : ALL - 1]
        return [pit for pit in reversed(range(PITS)) if own[pit]] if any(own) and any(other) else []

    def sown(self, pit: int) -> tuple[Position, bool]:
        """The position after one pit is sown, and whether the same player has another turn."""
        seeds = list(self.seeds)
        hand, place = seeds[pit], pit
        seeds[pit] = 0
        while hand:
            place = (place + 1) % ALL
            if place != ALL - 1:  # the other's store gets none
                seeds[place] += 1
                hand -= 1
        opposite = ALL - 2 - place
        if place < PITS and seeds[place] == 1 and seeds[opposite]:
            seeds[STORE] += seeds[opposite] + 1
            seeds[place] = seeds[opposite] = 0
        return Position(tuple(seeds)), place == STORE

    def after(self, way: tuple[int, ...]) -> Position:
        position = self
        for pit in way:
            position, _goes_on = position.sown(pit)
        return position.turned()

    def turned(self) -> Position:
        """The same as the other one sees it."""
        return Position(self.seeds[STORE + 1 :] + self.seeds[: STORE + 1])

    def worth(self) -> int:
        """Seeds in front; at the end the rest counts for whose side it is on."""
        own, other = self.seeds[STORE], self.seeds[ALL - 1]
        if self.free():
            return own - other
        return 100 * (own + sum(self.seeds[:PITS]) - other - sum(self.seeds[STORE + 1 : ALL - 1]))


class Game:
    """``seeds`` are those of the first player's pits and store, then the second one's; ``turn`` is 0 or 1."""

    def __init__(self, seeds: int = SEEDS) -> None:
        self.seeds = ([seeds] * PITS + [0]) * 2
        self.turn = 0
        self._before: list[tuple[list[int], int]] = []

    def play(self, pit: int) -> bool:
        """Sow a pit, 0 to 5, of whose turn it is. Returns whether that was possible."""
        position = self.position()
        if pit not in position.free():
            return False
        self._before.append((self.seeds, self.turn))
        after, goes_on = position.sown(pit)
        self.seeds = list((after if self.turn == 0 else after.turned()).seeds)
        if not goes_on:
            self.turn = 1 - self.turn
        if self.is_over():
            self._gather()
        return True

    def position(self) -> Position:
        position = Position(tuple(self.seeds))
        return position if self.turn == 0 else position.turned()

    def is_over(self) -> bool:
        return not any(self.seeds[:PITS]) or not any(self.seeds[STORE + 1 : ALL - 1])

    def stores(self) -> tuple[int, int]:
        return self.seeds[STORE], self.seeds[ALL - 1]

    def winner(self) -> int | None:
        """Who has more when the game is over; nobody when it is a draw, or goes on."""
        first, second = self.stores()
        return None if not self.is_over() or first == second else int(second > first)

    def undo(self, to: int | None = None) -> bool:
        """Take back the last move, or all moves back to the last one of player ``to``. Returns whether any was."""
        if not self._before:
            return False
        self.seeds, self.turn = self._before.pop()
        while to is not None and self.turn != to and self._before:
            self.seeds, self.turn = self._before.pop()
        return True

    def _gather(self) -> None:
        """What is left belongs to whose side it is on."""
        for begin in (0, STORE + 1):
            side = self.seeds[begin : begin + PITS]
            self.seeds[begin : begin + PITS + 1] = [0] * PITS + [self.seeds[begin + PITS] + sum(side)]


def best_pit(game: Game, chance: random.Random, *, is_easy: bool = False) -> int:
    """A good pit for whose turn it is; the game must not be over."""
    position = game.position()
    if is_easy and chance.random() < 0.5:
        return chance.choice(position.free())
    return int(best_of(position, chance, ENOUGH)[0])
