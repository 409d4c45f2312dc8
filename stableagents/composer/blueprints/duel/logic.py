"""The rules of the duel: a move hurts or heals by a number within its bounds; who has no health left has lost."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass

from storage import Storage

YOU, COMPUTER = 0, 1
WEAK = 0.35  # below this share of its health the computer heals more often
HEALS_WHEN_WEAK = 0.6


@dataclass(frozen=True)
class Move:
    """What somebody may do: ``least`` and ``most`` are points of health."""

    name: str
    least: int
    most: int
    heals: bool


@dataclass(frozen=True)
class Done:
    """What somebody did in a round, and how much came of it."""

    round: int
    who: int
    move: Move
    points: int


class Duel:
    """``health`` of both, you first; the duel and how many were won are kept at once."""

    def __init__(self, storage: Storage, moves: list[Move], health: int, chance: random.Random) -> None:
        self._storage = storage
        self._chance = chance
        self.moves, self.most = moves, health
        kept = json.loads(storage.setting("duel", "{}"))
        is_same = kept.get("most") == health
        self.health: list[int] = kept["health"] if is_same else [health, health]
        self.round: int = kept["round"] if is_same else 0
        self.won: list[int] = json.loads(storage.setting("won", "[0, 0]"))

    @property
    def winner(self) -> int | None:
        return next((1 - who for who in (YOU, COMPUTER) if self.health[who] <= 0), None)

    def play(self, name: str) -> list[Done]:
        """Your move of that name and the computer's answer, in their order; nothing when the duel is over."""
        if self.winner is not None:
            return []
        self.round += 1
        done = [self._do(YOU, next(move for move in self.moves if move.name == name))]
        if self.winner is None:
            done.append(self._do(COMPUTER, self._chosen()))
        if self.winner is not None:
            self.won[self.winner] += 1
        self._keep()
        return done

    def new_game(self) -> None:
        self.health, self.round = [self.most, self.most], 0
        self._keep()

    def _do(self, who: int, move: Move) -> Done:
        points = self._chance.randint(move.least, move.most)
        whom = who if move.heals else 1 - who
        before = self.health[whom]
        self.health[whom] = min(self.most, before + points) if move.heals else max(0, before - points)
        return Done(self.round, who, move, abs(self.health[whom] - before))

    def _chosen(self) -> Move:
        """What the computer does: it heals when it is weak, and never when nothing is missing."""
        healing = [move for move in self.moves if move.heals]
        hurting = [move for move in self.moves if not move.heals]
        missing = self.most - self.health[COMPUTER]
        if healing and self.health[COMPUTER] <= WEAK * self.most and self._chance.random() < HEALS_WHEN_WEAK:
            return self._chance.choice(healing)
        return self._chance.choice([*hurting, *(healing if missing else [])])

    def _keep(self) -> None:
        kept = {"most": self.most, "health": self.health, "round": self.round}
        self._storage.set_setting("duel", json.dumps(kept))
        self._storage.set_setting("won", json.dumps(self.won))
