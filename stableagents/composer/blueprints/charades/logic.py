"""The rules of guessing words in teams: a turn against the clock, a point for each word, one team after the other."""

from __future__ import annotations

import json

from storage import Storage

LEAST_SECONDS, MOST_SECONDS = 5, 3600
MAX_TEAMS = 10


class TurnError(ValueError):
    """That can't be used; the message says why."""


class Game:
    """``points`` and ``names`` are kept at once; ``team`` is the place of the one whose turn it is."""

    def __init__(self, storage: Storage, names: list[str], seconds: int) -> None:
        self._storage = storage
        kept = json.loads(storage.setting("game", "{}"))
        self.names: list[str] = kept.get("names") or list(names)
        self.points: list[int] = kept.get("points") or [0] * len(self.names)
        self.team: int = kept.get("team", 0)
        self.seconds: int = kept.get("seconds", seconds)
        self.left = 0.0

    @property
    def is_running(self) -> bool:
        return self.left > 0

    def begin(self) -> None:
        """The turn of the present team begins."""
        self.left = float(self.seconds)

    def pass_time(self, seconds: float) -> bool:
        """Returns whether the turn ended just now; then the next team has its turn."""
        was_running = self.is_running
        self.left = max(0.0, self.left - seconds)
        if not was_running or self.is_running:
            return False
        self.team = (self.team + 1) % len(self.names)
        self._keep()
        return True

    def guessed(self) -> None:
        """A point for the team whose turn it is."""
        if self.is_running:
            self.points[self.team] += 1
            self._keep()

    def take_back(self) -> None:
        """The last point of the team whose turn it is does not count."""
        self.points[self.team] = max(0, self.points[self.team] - 1)
        self._keep()

    def ahead(self) -> list[str]:
        best = max(self.points)
        return [name for name, points in zip(self.names, self.points, strict=True) if points == best] if best else []

    def change(self, names: str, seconds: str) -> None:
        """Other teams, one a line, and the seconds of a turn. Raises ``TurnError``; points stay with the place."""
        lines = [" ".join(line.split())[:40] for line in names.splitlines()]
        teams = list(dict.fromkeys(line for line in lines if line))[:MAX_TEAMS]
        if not teams:
            raise TurnError("Write at least one team.")
        if not seconds.strip().isdecimal() or not LEAST_SECONDS <= int(seconds.strip()[:9]) <= MOST_SECONDS:
            raise TurnError(f"Write seconds from {LEAST_SECONDS} to {MOST_SECONDS}.")
        self.names, self.seconds = teams, int(seconds.strip()[:9])
        self.points = [*self.points, *[0] * len(teams)][: len(teams)]
        self.team %= len(teams)
        self._keep()

    def new_game(self) -> None:
        self.points, self.team, self.left = [0] * len(self.names), 0, 0.0
        self._keep()

    def _keep(self) -> None:
        kept = {"names": self.names, "points": self.points, "team": self.team, "seconds": self.seconds}
        self._storage.set_setting("game", json.dumps(kept))
