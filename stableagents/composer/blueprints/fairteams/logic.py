"""The rules of fair teams: players with a strength, and teams that are about equally strong. Chance is given."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

from history import History
from storage import Storage

MAX_NAME = 40
MAX_PLAYERS = 100
TRIES = 60

Player = dict[str, Any]
Team = list[Player]


class TeamError(ValueError):
    """That can't be kept or made: the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


class Players:
    """Each has ``name``, ``strength`` and ``is_here``; every change is kept at once."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._history = History(storage, "players")

    def all(self) -> list[Player]:
        """By name."""
        return sorted(self._storage.all("players"), key=lambda player: player["name"].casefold())

    def here(self) -> list[Player]:
        return [player for player in self.all() if player["is_here"]]

    def add(self, name: str, strength: int) -> int:
        """A new player, or another strength for one of that name; returns the number. Raises ``TeamError``."""
        called = " ".join(name.split())[:MAX_NAME]
        if not called:
            raise TeamError("Write a name.", "player_name")
        known = next((one for one in self.all() if one["name"].casefold() == called.casefold()), None)
        if known:
            self._history.note((known["id"], known))
            self._storage.change({**known, "strength": strength})
            return int(known["id"])
        if len(self.all()) >= MAX_PLAYERS:
            raise TeamError(f"There are {MAX_PLAYERS} players, which is as many as can be.", "player_name")
        added = self._storage.add("players", {"name": called, "strength": strength, "is_here": True})
        self._history.note((added, None))
        return added

    def come_or_go(self, number: int) -> None:
        """Whether a player takes part today."""
        for player in self.all():
            if player["id"] == number:
                self._storage.change({**player, "is_here": not player["is_here"]})

    def remove(self, number: int) -> None:
        for player in self.all():
            if player["id"] == number:
                self._storage.remove(number)
                self._history.note((number, player))

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        return self._history.undo()


def team_count(typed: str, players: int) -> int:
    """How many teams. Raises ``TeamError`` for what is no number, or more than there are players."""
    text = typed.strip()
    if not (text.isascii() and text.isdecimal() and 2 <= int(text[:4]) <= 20):
        raise TeamError("Write a number of teams from 2 to 20.", "count")
    if int(text) > players:
        raise TeamError(f"For {text} teams there must be as many players: {players} are here.", "count")
    return int(text)


def strength(team: Sequence[Player]) -> int:
    return sum(player["strength"] for player in team)


def gap(teams: Sequence[Team]) -> int:
    """How much stronger the strongest team is than the weakest one."""
    sums = [strength(team) for team in teams]
    return max(sums) - min(sums)


def fair_teams(players: Sequence[Player], count: int, chance: random.Random, unlike: Sequence[Team] = ()) -> list[Team]:
    """Teams whose sizes differ by one at most and whose sums by as little as was found; other ones than ``unlike``
    where there are others as fair."""
    found = [_even(_dealt(players, count, chance)) for _ in range(TRIES)]
    least = min(map(gap, found))
    fair = [teams for teams in found if gap(teams) == least]
    others = [teams for teams in fair if _who(teams) != _who(unlike)]
    return chance.choice(others or fair)


def _dealt(players: Sequence[Player], count: int, chance: random.Random) -> list[Team]:
    """The strongest first, there and back: 1 2 3 3 2 1."""
    mixed = list(players)
    chance.shuffle(mixed)
    mixed.sort(key=lambda player: -player["strength"])
    teams: list[Team] = [[] for _ in range(count)]
    for place, player in enumerate(mixed):
        turn, at = divmod(place, count)
        teams[at if turn % 2 == 0 else count - 1 - at].append(player)
    chance.shuffle(teams)
    return teams


def _even(teams: list[Team]) -> list[Team]:
    """Two players change places for as long as that makes the strongest and the weakest team more alike."""
    while True:
        ordered = sorted(teams, key=strength)
        weak, strong, difference = ordered[0], ordered[-1], gap(teams)
        swaps = [
            (abs(difference - 2 * (high["strength"] - low["strength"])), a, b)
            for a, low in enumerate(weak)
            for b, high in enumerate(strong)
            if 0 < high["strength"] - low["strength"] < difference
        ]
        if not swaps:
            return teams
        _left, a, b = min(swaps)
        weak[a], strong[b] = strong[b], weak[a]


def _who(teams: Sequence[Team]) -> set[frozenset[int]]:
    return {frozenset(player["id"] for player in team) for team in teams}
