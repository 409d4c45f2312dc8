"""The rules of the letter game: letters that come once, the time of a round, and the points of the players."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from string import ascii_uppercase
from typing import Any

from storage import Storage

MAX_PLAYERS = 12
MAX_CATEGORIES = 15
MOST_POINTS = 1000
LEAST_SECONDS, MOST_SECONDS = 5, 3600


class GameError(ValueError):
    """That can't be done; the message says why, ``field`` is the name of the field, empty where none is at fault."""

    def __init__(self, message: str, field: str = "") -> None:
        super().__init__(message)
        self.field = field


class Clock:
    """The time of a round in seconds."""

    def __init__(self) -> None:
        self.left = 0.0

    @property
    def is_running(self) -> bool:
        return self.left > 0

    def begin(self, seconds: int) -> None:
        self.left = float(seconds)

    def stop(self) -> None:
        self.left = 0.0

    def pass_time(self, seconds: float) -> bool:
        """Returns whether the time ended just now."""
        was_running = self.is_running
        self.left = max(0.0, self.left - seconds)
        return was_running and not self.is_running


class Game:
    """``rules`` are players, categories, the letters that are left out, and seconds; each is kept at once.

    ``rounds`` are the letters drawn, each with the points that were entered, by the player's place.
    """

    def __init__(self, storage: Storage, first: dict[str, Any], chance: random.Random) -> None:
        self._storage = storage
        self._chance = chance
        self.rules: dict[str, Any] = {**first, **json.loads(storage.setting("rules", "{}"))}
        self.rounds: list[dict[str, Any]] = json.loads(storage.setting("rounds", "[]"))
        self._entered: list[tuple[int, int]] = []  # round and player, for undo

    @property
    def players(self) -> list[str]:
        return list(self.rules["players"])

    @property
    def letter(self) -> str:
        """The letter of the present round; empty before the first one."""
        return str(self.rounds[-1]["letter"]) if self.rounds else ""

    def letters_left(self) -> list[str]:
        gone = {one["letter"] for one in self.rounds} | set(self.rules["without"])
        return [letter for letter in ascii_uppercase if letter not in gone]

    def draw(self) -> str:
        """A letter by chance that was not there yet. Raises ``GameError`` when all were there."""
        left = self.letters_left()
        if not left:
            raise GameError("All letters were there. Press New game.")
        self.rounds.append({"letter": self._chance.choice(left), "points": {}})
        self._keep()
        return self.letter

    def waiting(self) -> int | None:
        """The place of the first player without points in this round."""
        entered = self.rounds[-1]["points"] if self.rounds else {}
        return next((n for n in range(len(self.players)) if str(n) not in entered), None) if self.rounds else None

    def enter(self, player: int, text: str) -> None:
        """Points of a player in this round. Raises ``GameError``."""
        if not self.rounds:
            raise GameError("Draw a letter first.")
        try:
            points = int(text.strip()[:9])
        except ValueError:
            raise GameError("Write the points as a whole number.", "points") from None
        if not 0 <= points <= MOST_POINTS:
            raise GameError(f"Write a number from 0 to {MOST_POINTS}.", "points")
        self.rounds[-1]["points"][str(player)] = points
        self._entered.append((len(self.rounds) - 1, player))
        self._keep()

    def undo(self) -> bool:
        """Take the last entered points back. Returns whether there were any."""
        while self._entered:
            round_, player = self._entered.pop()
            if round_ < len(self.rounds) and self.rounds[round_]["points"].pop(str(player), None) is not None:
                self._keep()
                return True
        return False

    def total(self, player: int) -> int:
        return sum(one["points"].get(str(player), 0) for one in self.rounds)

    def ahead(self) -> list[str]:
        """The names of those with the most points; none before any were entered."""
        totals = [self.total(place) for place in range(len(self.players))]
        best = max(totals, default=0)
        return [name for name, total in zip(self.players, totals, strict=True) if total == best] if best else []

    def new_game(self) -> None:
        self.rounds, self._entered = [], []
        self._keep()

    def change_rules(self, players: str, categories: str, without: str, seconds: str) -> None:
        """Raises ``GameError``; points stay with the place of a player."""
        names = _lines(players, MAX_PLAYERS)
        if not names:
            raise GameError("Write at least one player.")
        if len({name.casefold() for name in names}) < len(names):
            raise GameError("Two players have the same name.")
        letters = sorted({letter for letter in without.upper() if letter in ascii_uppercase})
        if len(letters) >= len(ascii_uppercase):
            raise GameError("Leave at least one letter.", "without")
        if not seconds.strip().isdecimal() or not LEAST_SECONDS <= int(seconds.strip()[:9]) <= MOST_SECONDS:
            raise GameError(f"Write seconds from {LEAST_SECONDS} to {MOST_SECONDS}.", "seconds")
        kept = _lines(categories, MAX_CATEGORIES)
        self.rules = {"players": names, "categories": kept, "without": letters, "seconds": int(seconds.strip()[:9])}
        self._keep()

    def mix_categories(self, pool: Sequence[str]) -> list[str]:
        """Other categories by chance, as many as there are now."""
        count = min(len(pool), max(1, len(self.rules["categories"])))
        self.rules["categories"] = self._chance.sample(list(pool), count)
        self._keep()
        return list(self.rules["categories"])

    def _keep(self) -> None:
        self._storage.set_setting("rules", json.dumps(self.rules))
        self._storage.set_setting("rounds", json.dumps(self.rounds))


def _lines(text: str, most: int) -> list[str]:
    lines = [" ".join(line.split())[:40] for line in text.splitlines()]
    return [line for line in lines if line][:most]
