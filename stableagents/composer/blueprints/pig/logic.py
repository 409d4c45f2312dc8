"""The rules of Pig: throw as often as you dare and keep the sum; a one costs all of the turn."""

from __future__ import annotations

import json
import random

from storage import Storage

LOSES = 1
HOLD_AT = 20  # what the computer stops at


class Game:
    """``points`` are kept ones; ``pot`` is what the present turn has brought; all is kept at once."""

    def __init__(self, storage: Storage, names: list[str], goal: int, chance: random.Random) -> None:
        self._storage = storage
        self._chance = chance
        kept = json.loads(storage.setting("game", "{}"))
        is_same = kept.get("names") == names and kept.get("goal") == goal
        self.names, self.goal = names, goal
        self.points: list[int] = kept["points"] if is_same else [0] * len(names)
        self.turn: int = kept["turn"] if is_same else 0
        self.pot: int = kept["pot"] if is_same else 0
        self.die = 0

    @property
    def winner(self) -> int | None:
        return next((player for player, points in enumerate(self.points) if points >= self.goal), None)

    def roll(self) -> int:
        """Throw the die; a one ends the turn and its points are gone. Returns what came, 0 when the game is over."""
        if self.winner is not None:
            return 0
        self.die = self._chance.randint(1, 6)
        if self.die == LOSES:
            self._next()
        else:
            self.pot += self.die
        self._keep()
        return self.die

    def hold(self) -> int:
        """Keep the points of the turn. Returns how many there were."""
        if self.winner is not None:
            return 0
        kept, self.points[self.turn] = self.pot, self.points[self.turn] + self.pot
        if self.winner is None:
            self._next()
        self.pot = 0
        self._keep()
        return kept

    def would_hold(self) -> bool:
        """Whether the computer stops here."""
        return self.pot >= HOLD_AT or self.points[self.turn] + self.pot >= self.goal

    def new_game(self) -> None:
        self.points, self.turn, self.pot, self.die = [0] * len(self.names), 0, 0, 0
        self._keep()

    def _next(self) -> None:
        self.turn, self.pot = (self.turn + 1) % len(self.names), 0

    def _keep(self) -> None:
        kept = {"names": self.names, "goal": self.goal, "points": self.points, "turn": self.turn, "pot": self.pot}
        self._storage.set_setting("game", json.dumps(kept))
