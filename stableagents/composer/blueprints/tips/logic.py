"""The rules of a prediction pool: matches with results, a tip of each person, and the points that follow."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from history import Snapshots
from storage import Storage

MAX_NAME = 40
MAX_PEOPLE = 30
MAX_MATCHES = 400
LISTS = ("people", "matches", "tips")
Kept = dict[str, Any]


class TipError(ValueError):
    """That can't be kept; the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


@dataclass
class Line:
    """One person in the ranking: points, how many results were exact, and how many had the right winner."""

    person: int
    name: str
    points: int = 0
    exact: int = 0
    winner: int = 0


class Pool:
    """People with a ``name``; matches with ``home``, ``away`` and ``goals``, which are nothing until they are played;
    tips of a ``person`` for a ``match``. Every change is kept at once and can be undone."""

    def __init__(self, storage: Storage, exact: int, winner: int) -> None:
        self._storage = storage
        self._history = Snapshots(storage, *LISTS)
        self.exact, self.winner = json.loads(storage.setting("points", json.dumps([exact, winner])))

    def people(self) -> list[Kept]:
        return self._storage.all("people")

    def matches(self) -> list[Kept]:
        return self._storage.all("matches")

    def add_person(self, name: str) -> int:
        """Keep somebody who tips. Raises ``TipError``."""
        name = _name(name, "person_name", "Write a name.")
        if any(one["name"].casefold() == name.casefold() for one in self.people()):
            raise TipError("There is somebody of that name.", "person_name")
        if len(self.people()) >= MAX_PEOPLE:
            raise TipError(f"There are at most {MAX_PEOPLE} people.", "person_name")
        self._history.take()
        return self._storage.add("people", {"name": name})

    def remove_person(self, number: int) -> None:
        """Take somebody out, with the tips."""
        self._history.take()
        self._storage.remove(number)
        for tip in self._storage.all("tips"):
            if tip["person"] == number:
                self._storage.remove(tip["id"])

    def save_match(self, home: str, away: str, result: str, match: int | None = None) -> int:
        """Keep a match, a new one or one that is there; no result while it is not played. Raises ``TipError``."""
        home, away = _name(home, "home", "Write the home team."), _name(away, "away", "Write the away team.")
        if home.casefold() == away.casefold():
            raise TipError("A team can't play itself.", "away")
        goals = read_score(result, "result") if result.strip() else []
        kept = {"home": home, "away": away, "goals": goals}
        if match is None and len(self.matches()) >= MAX_MATCHES:
            raise TipError(f"There are at most {MAX_MATCHES} matches.", "home")
        self._history.take()
        if match is None:
            return self._storage.add("matches", kept)
        self._storage.change({"id": match, **kept})
        return match

    def remove_match(self, number: int) -> None:
        self._history.take()
        self._storage.remove(number)
        for tip in self._storage.all("tips"):
            if tip["match"] == number:
                self._storage.remove(tip["id"])

    def enter_tip(self, person: int, match: int, tip: str) -> None:
        """Keep what somebody thinks; a later tip takes the place of an earlier one. Raises ``TipError``."""
        goals = read_score(tip, "tip")
        self._history.take()
        for one in self._storage.all("tips"):
            if one["person"] == person and one["match"] == match:
                self._storage.remove(one["id"])
        self._storage.add("tips", {"person": person, "match": match, "goals": goals})

    def tip_of(self, person: int, match: int) -> list[int]:
        """The goals of a tip, or nothing."""
        tips = self._storage.all("tips")
        return next((one["goals"] for one in tips if one["person"] == person and one["match"] == match), [])

    def points_for(self, tip: list[int], goals: list[int]) -> int:
        """What a tip is worth: nothing before the match is played."""
        if not tip or not goals:
            return 0
        return self.exact if tip == goals else self.winner if outcome(tip) == outcome(goals) else 0

    def set_points(self, exact: str, winner: str) -> None:
        """Keep what an exact result and the right winner are worth. Raises ``TipError``."""
        read = []
        for text, field in ((exact, "exact_points"), (winner, "winner_points")):
            cleaned = text.strip()
            if not (cleaned.isascii() and cleaned.isdigit()) or int(cleaned[:6]) > 100:
                raise TipError("Write a whole number from 0 to 100.", field)
            read.append(int(cleaned))
        self._storage.set_setting("points", json.dumps(read))
        self.exact, self.winner = read

    def ranking(self) -> list[Line]:
        """Everybody, the one with most points first."""
        lines = {one["id"]: Line(one["id"], one["name"]) for one in self.people()}
        goals = {match["id"]: match["goals"] for match in self.matches()}
        for tip in self._storage.all("tips"):
            line, played = lines.get(tip["person"]), goals.get(tip["match"], [])
            if line is None or not played:
                continue
            line.points += self.points_for(tip["goals"], played)
            line.exact += tip["goals"] == played
            line.winner += tip["goals"] != played and outcome(tip["goals"]) == outcome(played)
        return sorted(lines.values(), key=lambda one: (-one.points, -one.exact, one.name.casefold()))

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        return self._history.undo()


def outcome(goals: list[int]) -> int:
    """1 where the home team wins, -1 where the other does, 0 for a draw."""
    return (goals[0] > goals[1]) - (goals[0] < goals[1])


def read_score(text: str, field: str) -> list[int]:
    """Goals such as 2:1 or 2-1. Raises ``TipError``."""
    found = re.fullmatch(r"\s*([0-9]{1,3})\s*[:\-–/. ]\s*([0-9]{1,3})\s*", text)
    if found is None:
        raise TipError("Write goals such as 2:1.", field)
    return [int(found[1]), int(found[2])]


def as_score(goals: list[int]) -> str:
    return ":".join(map(str, goals))


def _name(text: str, field: str, missing: str) -> str:
    name = " ".join(text.split())
    if not name:
        raise TipError(missing, field)
    if len(name) > MAX_NAME:
        raise TipError(f"At most {MAX_NAME} characters.", field)
    return name
