"""The rules of a league: results give points, and the standings follow from them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from history import Snapshots
from storage import Storage

MAX_NAME = 40
MAX_TEAMS = 40
MOST_GOALS = 999

Kept = dict[str, Any]


class LeagueError(ValueError):
    """That can't be kept; the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


@dataclass
class Line:
    """One team in the standings."""

    team: int
    name: str
    won: int = 0
    drawn: int = 0
    lost: int = 0
    goals: int = 0
    against: int = 0
    points: int = 0

    @property
    def played(self) -> int:
        return self.won + self.drawn + self.lost

    @property
    def difference(self) -> int:
        return self.goals - self.against


class League:
    """Teams with a ``name``, and games of two teams (their ids) with a ``round`` and ``goals``, which are nothing
    while a game is not played. Every change is kept at once and can be undone."""

    def __init__(self, storage: Storage, win: int) -> None:
        self._storage = storage
        self._history = Snapshots(storage, "teams", "games")
        self.win, self.draw = json.loads(storage.setting("points", json.dumps([win, 1])))

    def teams(self) -> list[Kept]:
        return sorted(self._storage.all("teams"), key=lambda team: team["name"].casefold())

    def games(self) -> list[Kept]:
        """All games, by round."""
        return sorted(self._storage.all("games"), key=lambda game: (game["round"], game["id"]))

    def set_points(self, win: str, draw: str) -> None:
        """Keep how many points a win and a draw give. Raises ``LeagueError``."""
        read = [_whole(win, "win_points", 100), _whole(draw, "draw_points", 100)]
        self._storage.set_setting("points", json.dumps(read))
        self.win, self.draw = read

    def add_team(self, name: str) -> int:
        """Keep a new team. Raises ``LeagueError``."""
        name = self._checked(name)
        if len(self.teams()) >= MAX_TEAMS:
            raise LeagueError(f"There are at most {MAX_TEAMS} teams.", "team_name")
        self._history.take()
        return self._storage.add("teams", {"name": name})

    def rename_team(self, number: int, name: str) -> None:
        """Keep another name. Raises ``LeagueError``."""
        name = self._checked(name, but=number)
        self._history.take()
        self._storage.change({"id": number, "name": name})

    def remove_team(self, number: int) -> None:
        """Take out a team and its games."""
        self._history.take()
        self._storage.remove(number)
        for game in self.games():
            if number in game["teams"]:
                self._storage.remove(game["id"])

    def enter(self, home: int, away: int, goals: tuple[str, str], game: int | None = None) -> None:
        """Keep a result: of a game that is there, or of a new one in the last round. Raises ``LeagueError``."""
        if home == away:
            raise LeagueError("A team can't play itself.", "away")
        scored = [_whole(goals[0], "home_goals", MOST_GOALS), _whole(goals[1], "away_goals", MOST_GOALS)]
        known = next((one for one in self.games() if one["id"] == game), None)
        self._history.take()
        if known:
            self._storage.change({**known, "goals": scored})
        else:
            last = self._next_round(home, away)
            self._storage.add("games", {"round": last, "teams": [home, away], "goals": scored})

    def remove_game(self, number: int) -> None:
        self._history.take()
        self._storage.remove(number)

    def make_fixtures(self) -> int:
        """Add the games that are missing for everybody to meet everybody once. Returns how many were added."""
        known = {frozenset(game["teams"]) for game in self.games()}
        first = max((game["round"] for game in self.games()), default=0)
        rounds = [
            [pair for pair in pairs if frozenset(pair) not in known]
            for pairs in pairings([team["id"] for team in self.teams()])
        ]
        rounds = [pairs for pairs in rounds if pairs]
        if rounds:
            self._history.take()
        for number, pairs in enumerate(rounds, start=first + 1):
            for home, away in pairs:
                self._storage.add("games", {"round": number, "teams": [home, away], "goals": []})
        return sum(map(len, rounds))

    def standings(self) -> list[Line]:
        """Every team, the first one first: points, then goal difference, then goals, then the name."""
        lines = {team["id"]: Line(team["id"], team["name"]) for team in self.teams()}
        for game in self.games():
            if game["goals"] and all(team in lines for team in game["teams"]):
                home, away = (lines[team] for team in game["teams"])
                self._count(home, *game["goals"])
                self._count(away, *reversed(game["goals"]))
        return sorted(lines.values(), key=lambda one: (-one.points, -one.difference, -one.goals, one.name.casefold()))

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        return self._history.undo()

    def _count(self, line: Line, goals: int, against: int) -> None:
        line.goals += goals
        line.against += against
        if goals > against:
            line.won += 1
            line.points += self.win
        elif goals == against:
            line.drawn += 1
            line.points += self.draw
        else:
            line.lost += 1

    def _next_round(self, home: int, away: int) -> int:
        """The last round, or the one after it where one of the two has played in it already."""
        last = max((game["round"] for game in self.games()), default=1)
        busy = {team for game in self.games() if game["round"] == last for team in game["teams"]}
        return last + 1 if busy & {home, away} else last

    def _checked(self, name: str, but: int | None = None) -> str:
        name = " ".join(name.split())
        if not name:
            raise LeagueError("Write the name of the team.", "team_name")
        if len(name) > MAX_NAME:
            raise LeagueError(f"At most {MAX_NAME} characters.", "team_name")
        if any(team["name"].casefold() == name.casefold() and team["id"] != but for team in self.teams()):
            raise LeagueError("There is a team of that name.", "team_name")
        return name


def pairings(teams: list[int]) -> list[list[tuple[int, int]]]:
    """Rounds in which each team meets another one, until all have met; with an odd number one is free each time."""
    places: list[int | None] = [*teams, *([None] if len(teams) % 2 else [])]
    rounds = []
    for number in range(len(places) - 1):
        pairs = []
        for first, second in zip(places[: len(places) // 2], reversed(places[len(places) // 2 :]), strict=True):
            if first is not None and second is not None:
                pairs.append((first, second) if number % 2 == 0 else (second, first))
        rounds.append(pairs)
        places = [places[0], places[-1], *places[1:-1]]
    return rounds


def _whole(text: str, field: str, most: int) -> int:
    cleaned = text.strip()
    if not (cleaned.isascii() and cleaned.isdigit()) or len(cleaned) > 6 or int(cleaned) > most:
        raise LeagueError(f"Write a whole number from 0 to {most}.", field)
    return int(cleaned)
