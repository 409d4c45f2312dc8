"""The rules of snakes and ladders: a ladder leads up, a snake down, and the last field must be hit exactly."""

from __future__ import annotations

import json
import random

from storage import Storage

LAST = 100
LADDERS = {3: 22, 8: 30, 28: 84, 40: 59, 51: 67, 63: 81, 71: 91}
SNAKES = {17: 7, 54: 34, 62: 19, 64: 60, 87: 24, 93: 73, 95: 75, 98: 79}
LEADS = {**LADDERS, **SNAKES}


class Game:
    """``places`` are the fields of the players, 0 before the first throw; kept at once."""

    def __init__(self, storage: Storage, names: list[str], chance: random.Random) -> None:
        self._storage = storage
        self._chance = chance
        kept = json.loads(storage.setting("game", "{}"))
        is_same = kept.get("names") == names
        self.names = names
        self.places: list[int] = kept["places"] if is_same else [0] * len(names)
        self.turn: int = kept["turn"] if is_same else 0

    @property
    def winner(self) -> int | None:
        return next((player for player, place in enumerate(self.places) if place == LAST), None)

    def roll(self) -> tuple[int, int, int]:
        """Whose turn it is throws and moves: the throw, the field reached, and the one where a ladder or snake leads.
        Who would go too far stays; after a six the same player throws again."""
        player, thrown = self.turn, self._chance.randint(1, 6)
        reached = self.places[player] + thrown
        reached = reached if reached <= LAST else self.places[player]
        end = LEADS.get(reached, reached)
        self.places[player] = end
        if thrown != 6 and end != LAST:
            self.turn = (player + 1) % len(self.names)
        self._keep()
        return thrown, reached, end

    def new_game(self) -> None:
        self.places, self.turn = [0] * len(self.names), 0
        self._keep()

    def _keep(self) -> None:
        kept = {"names": self.names, "places": self.places, "turn": self.turn}
        self._storage.set_setting("game", json.dumps(kept))


def where(field: int) -> tuple[int, int]:
    """Row from the top and column of a field: 1 is below left, and each row goes the other way."""
    row, column = divmod(field - 1, 10)
    return 9 - row, column if row % 2 == 0 else 9 - column
