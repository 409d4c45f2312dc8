"""The rules of a game with cards at a party: whose turn it is, the points, and what was answered."""

from __future__ import annotations

import json
import random

from storage import Storage

MAX_PLAYERS = 30


class Players:
    """Names in their order, with points; kept at once."""

    def __init__(self, storage: Storage, first: list[str]) -> None:
        self._storage = storage
        self.names: list[str] = json.loads(storage.setting("players", "null")) or list(first)
        self.points: dict[str, int] = json.loads(storage.setting("points", "{}"))
        self.turn: int | None = None

    def next(self, chance: random.Random, *, is_drawn: bool) -> str:
        """Whose turn it is now: the next one, or one by chance, never the same one twice; empty where nobody plays."""
        if not self.names:
            self.turn = None
            return ""
        others = [place for place in range(len(self.names)) if place != self.turn] or [0]
        self.turn = chance.choice(others) if is_drawn else (-1 if self.turn is None else self.turn) + 1
        self.turn %= len(self.names)
        return self.names[self.turn]

    def give(self, name: str, points: int) -> None:
        self.points[name] = self.points.get(name, 0) + points
        self._keep()

    def change(self, text: str) -> None:
        """Other names, one a line; who stays keeps the points."""
        lines = [" ".join(line.split())[:40] for line in text.splitlines()]
        self.names = list(dict.fromkeys(line for line in lines if line))[:MAX_PLAYERS]
        self.points = {name: points for name, points in self.points.items() if name in self.names}
        self.turn = None
        self._keep()

    def begin_again(self) -> None:
        self.points, self.turn = {}, None
        self._keep()

    def _keep(self) -> None:
        self._storage.set_setting("players", json.dumps(self.names))
        self._storage.set_setting("points", json.dumps(self.points))


class Answers:
    """How often each of two answers was given: to this card, and in the whole game."""

    def __init__(self) -> None:
        self.here = [0, 0]
        self.all = [0, 0]

    def count(self, answer: int) -> None:
        self.here[answer] += 1
        self.all[answer] += 1

    def next_card(self) -> None:
        self.here = [0, 0]

    def percent(self, answer: int) -> int:
        """Of the answers to this card."""
        return round(100 * self.here[answer] / (sum(self.here) or 1))
