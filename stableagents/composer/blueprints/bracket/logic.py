"""The rules of a knock-out tournament: a bracket for any number of names, results, who goes on."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass
from typing import Any

from storage import Storage

LEAST, MOST = 2, 32
MAX_NAME = 40
MAX_UNDO = 50


class BracketError(ValueError):
    """That can't be entered; the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


@dataclass(frozen=True)
class Match:
    """A match; a side is empty while it is not known, and where nobody plays. ``winner`` is 0, 1 or ``None``."""

    first: str
    second: str
    winner: int | None = None
    result: str = ""

    @property
    def won_by(self) -> str:
        return "" if self.winner is None else (self.first, self.second)[self.winner]

    @property
    def can_be_played(self) -> bool:
        return bool(self.first and self.second)


class Tournament:
    """``names`` in their order and ``results`` by round and match; every change is kept and can be undone, also
    after a restart."""

    def __init__(self, storage: Storage, names: list[str]) -> None:
        self._storage = storage
        self._before: list[str] = json.loads(storage.setting("before", "[]"))
        self._take(json.loads(storage.setting("tournament", "null")) or {"names": names, "results": {}})

    def begin(self, names: list[str]) -> None:
        """A new tournament with these names."""
        self._remember()
        self.names, self.results = names, {}
        self._keep()

    def rounds(self) -> list[list[Match]]:
        """All matches, round by round."""
        entries: list[str | None] = [
            self.names[place] if place < len(self.names) else None for place in seeded(len(self.names))
        ]
        rounds = []
        while len(entries) > 1:
            number = len(rounds)
            pairs = list(zip(entries[::2], entries[1::2], strict=True))
            matches = [self._match(number, place, pair) for place, pair in enumerate(pairs)]
            rounds.append(matches)
            entries = [match.won_by for match in matches]
        return rounds

    def champion(self) -> str:
        return self.rounds()[-1][0].won_by

    def win(self, number: int, place: int, winner: int, result: str = "") -> None:
        """Let one side win; what came of another outcome is forgotten. Raises ``BracketError``."""
        match = self.rounds()[number][place]
        if not match.can_be_played:
            raise BracketError("Both sides of that match are not known yet.", "first_points")
        self._remember()
        if match.winner != winner:
            self._forget_after(number, place)
        self.results = {**self.results, f"{number}-{place}": [winner, result]}
        self._keep()

    def enter(self, number: int, place: int, first: str, second: str) -> None:
        """The points of both sides. Raises ``BracketError``."""
        points = (_points(first, "first_points"), _points(second, "second_points"))
        if points[0] == points[1]:
            raise BracketError("One side must have more: a match has a winner.", "second_points")
        self.win(number, place, int(points[1] > points[0]), f"{points[0]} : {points[1]}")

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        if not self._before:
            return False
        self._take(json.loads(self._before.pop()))
        self._keep()
        return True

    def _match(self, number: int, place: int, pair: tuple[str | None, str | None]) -> Match:
        first, second = pair
        if first is None or second is None:  # a free place: the other side goes on
            return Match(first or "", second or "", 1 if first is None else 0)
        winner, result = self.results.get(f"{number}-{place}", (None, ""))
        return Match(first, second, winner, result) if first and second else Match(first, second)

    def _forget_after(self, number: int, place: int) -> None:
        while f"{number + 1}-{place // 2}" in self.results:
            number, place = number + 1, place // 2
            self.results = {key: value for key, value in self.results.items() if key != f"{number}-{place}"}

    def _take(self, state: dict[str, Any]) -> None:
        self.names: list[str] = state["names"]
        self.results: dict[str, list[Any]] = state["results"]

    def _remember(self) -> None:
        self._before = [*self._before[1 - MAX_UNDO :], self._as_text()]

    def _keep(self) -> None:
        self._storage.set_setting("tournament", self._as_text())
        self._storage.set_setting("before", json.dumps(self._before))

    def _as_text(self) -> str:
        return json.dumps({"names": self.names, "results": self.results})


def read_names(text: str) -> list[str]:
    """The names of a text, one a line. Raises ``BracketError``."""
    names = [" ".join(line.split())[:MAX_NAME] for line in text.splitlines() if line.strip()]
    if not LEAST <= len(names) <= MOST:
        raise BracketError(f"Write from {LEAST} to {MOST} names, one a line.", "names")
    if len({name.lower() for name in names}) < len(names):
        raise BracketError("A name is there twice.", "names")
    return names


def drawn(names: list[str], chance: random.Random) -> list[str]:
    """The names in an order by chance."""
    return chance.sample(names, len(names))


def seeded(count: int) -> list[int]:
    """The places of a bracket for so many, so that the first two meet last, and free places fall to the first."""
    places = [0]
    while len(places) < count:
        size = 2 * len(places)
        places = [one for place in places for one in (place, size - 1 - place)]
    return places


def _points(text: str, field: str) -> int:
    cleaned = text.strip()[:10]
    if not (cleaned.isascii() and cleaned.isdigit()):
        raise BracketError("Write a whole number.", field)
    return int(cleaned)
