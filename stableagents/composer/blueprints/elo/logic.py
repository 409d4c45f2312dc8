"""The rules of Elo ratings: each game moves the ratings of both players, by what was to be expected."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from days import read_day
from history import Snapshots
from storage import Storage

MAX_NAME = 40
MAX_PLAYERS = 200
LEAST_RATING, MOST_RATING = 100, 4000
SPREAD = 400  # a difference with which ten games of eleven are won
WON, DRAWN, LOST = 2, 1, 0  # of the first player, in half points

Record = dict[str, Any]


class EloError(ValueError):
    """That can't be kept; the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


@dataclass
class Line:
    """One player in the ranking; ``last`` is the change of the last game."""

    player: int
    name: str
    rating: float
    won: int = 0
    drawn: int = 0
    lost: int = 0
    last: float = 0.0

    @property
    def played(self) -> int:
        return self.won + self.drawn + self.lost


class Club:
    """Players with a ``name`` and a first ``rating``, and games of two ``players`` (their ids) with a ``result`` and a
    ``day``. Ratings are always worked out from the games, so that one that is removed counts no more. Every change is
    kept at once and can be undone."""

    def __init__(self, storage: Storage, factor: int, first: int) -> None:
        self._storage = storage
        self._history = Snapshots(storage, "players", "games")
        self.factor = int(storage.setting("factor", str(factor)))
        self.first = first

    def players(self) -> list[Record]:
        return sorted(self._storage.all("players"), key=lambda player: player["name"].casefold())

    def games(self) -> list[Record]:
        """All games, in the order in which they were played."""
        return sorted(self._storage.all("games"), key=lambda game: (game["day"], game["id"]))

    def set_factor(self, text: str) -> None:
        """Keep how far one game moves a rating. Raises ``EloError``."""
        self.factor = _whole(text, "factor", 1, 200)
        self._storage.set_setting("factor", str(self.factor))

    def add_player(self, name: str, rating: str) -> int:
        """Keep a new player; no rating is the usual one. Raises ``EloError``."""
        record = self._checked(name, rating)
        if len(self.players()) >= MAX_PLAYERS:
            raise EloError(f"There are at most {MAX_PLAYERS} players.", "name")
        self._history.take()
        return self._storage.add("players", record)

    def change_player(self, number: int, name: str, rating: str) -> None:
        """Keep another name and another rating at the start. Raises ``EloError``."""
        record = self._checked(name, rating, but=number)
        self._history.take()
        self._storage.change({**record, "id": number})

    def remove_player(self, number: int) -> None:
        """Take out a player and the games with them."""
        self._history.take()
        self._storage.remove(number)
        for game in self.games():
            if number in game["players"]:
                self._storage.remove(game["id"])

    def enter(self, first: int, second: int, result: int, day: str, today: date) -> None:
        """Keep a game; no day is today. Raises ``EloError``."""
        if first == second:
            raise EloError("Nobody can play themselves.", "second")
        try:
            played = read_day(day, today) or today.isoformat()
        except ValueError as error:
            raise EloError(str(error), "day") from None
        self._history.take()
        self._storage.add("games", {"players": [first, second], "result": result, "day": played})

    def remove_game(self, number: int) -> None:
        self._history.take()
        self._storage.remove(number)

    def ranking(self) -> list[Line]:
        """Every player, the highest rating first."""
        lines, _changes = self._played()
        return sorted(lines.values(), key=lambda line: (-line.rating, line.name.casefold()))

    def changes(self) -> dict[int, float]:
        """How far each game, by its id, has moved the rating of its first player, and that of the second one back."""
        return self._played()[1]

    def expected(self, first: int, second: int) -> float:
        """What is to be expected of the first player against the second, 0 to 1, by the ratings of now."""
        ratings = {line.player: line.rating for line in self.ranking()}
        return expected(ratings[first], ratings[second])

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        return self._history.undo()

    def _played(self) -> tuple[dict[int, Line], dict[int, float]]:
        lines = {one["id"]: Line(one["id"], one["name"], float(one["rating"])) for one in self.players()}
        changes: dict[int, float] = {}
        for game in self.games():
            if not all(player in lines for player in game["players"]):
                continue
            first, second = (lines[player] for player in game["players"])
            change = self.factor * (game["result"] / 2 - expected(first.rating, second.rating))
            changes[game["id"]] = change
            for line, moved, result in ((first, change, game["result"]), (second, -change, 2 - game["result"])):
                line.rating += moved
                line.last = moved
                line.won += result == WON
                line.drawn += result == DRAWN
                line.lost += result == LOST
        return lines, changes

    def _checked(self, name: str, rating: str, but: int | None = None) -> Record:
        name = " ".join(name.split())
        if not name:
            raise EloError("Write the name of the player.", "name")
        if len(name) > MAX_NAME:
            raise EloError(f"At most {MAX_NAME} characters.", "name")
        if any(one["name"].casefold() == name.casefold() and one["id"] != but for one in self.players()):
            raise EloError("There is a player of that name.", "name")
        begun = _whole(rating, "rating", LEAST_RATING, MOST_RATING) if rating.strip() else self.first
        return {"name": name, "rating": begun}


def expected(rating: float, other: float) -> float:
    """What is to be expected of a player against another one: 0.5 where both are equal."""
    return float(1 / (1 + 10 ** ((other - rating) / SPREAD)))


def _whole(text: str, field: str, least: int, most: int) -> int:
    cleaned = text.strip()
    if not (cleaned.isascii() and cleaned.isdigit()) or len(cleaned) > 6 or not least <= int(cleaned) <= most:
        raise EloError(f"Write a whole number from {least} to {most}.", field)
    return int(cleaned)
