"""How many games each of two players has won, and how many were drawn; kept."""

from __future__ import annotations

import json
from typing import Any


class Wins:
    """``counts`` are those of the first player, of the second, and of draws. A game counts once."""

    def __init__(self, storage: Any) -> None:
        self._storage = storage
        self.counts: list[int] = json.loads(storage.setting("score", "[0, 0, 0]"))
        self.is_counted = False

    def count(self, winner: int | None) -> None:
        """Count the game that has ended, unless it was; ``None`` for a draw."""
        if not self.is_counted:
            self.is_counted = True
            self.counts[2 if winner is None else winner] += 1
            self._keep()

    def next_game(self) -> None:
        self.is_counted = False

    def reset(self) -> None:
        self.counts = [0, 0, 0]
        self._keep()

    def _keep(self) -> None:
        self._storage.set_setting("score", json.dumps(self.counts))
