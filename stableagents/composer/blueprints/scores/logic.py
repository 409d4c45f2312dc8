"""The rules of keeping score: players in turn, points that add up or count down, and who has won."""

from __future__ import annotations

import json
from typing import Any

from storage import Storage

HIGHEST, LOWEST, DOWN = range(3)
MAX_PLAYERS = 20
MAX_UNDO = 50
LARGEST = 1_000_000


class ScoreError(ValueError):
    """That can't be entered; the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


class Game:
    """``players`` are names, ``turns`` pairs of a player's place and points; every change is kept and can be undone,
    also after a restart.

    With ``mode`` DOWN, ``goal`` is where counting begins; else with how many points somebody wins, 0 for no such end.
    ``most`` are the points of one turn at most, 0 for any.
    """

    def __init__(self, storage: Storage, first: dict[str, Any], most: int = 0) -> None:
        self._storage = storage
        self._most = most
        self._before: list[str] = json.loads(storage.setting("before", "[]"))
        kept = storage.setting("game", "")
        state: dict[str, Any] = json.loads(kept) if kept else {**first, "turns": [], "next": 0}
        self._take(state)

    def _take(self, state: dict[str, Any]) -> None:
        self.players: list[str] = state["players"]
        self.turns: list[list[int]] = state["turns"]
        self.next: int = state["next"]
        self.mode: int = state["mode"]
        self.goal: int = state["goal"]

    def total(self, player: int) -> int:
        points = sum(points for place, points in self.turns if place == player)
        return self.goal - points if self.mode == DOWN else points

    def count(self, player: int) -> int:
        """How often a player has had a turn."""
        return sum(place == player for place, _points in self.turns)

    def winner(self) -> int | None:
        """Who has reached the end; with points to play to, the game ends with the round in which somebody has them."""
        places = range(len(self.players))
        if self.mode == DOWN:
            return next((place for place in places if self.turns and self.total(place) == 0), None)
        if not self.goal or len({self.count(place) for place in places}) > 1:
            return None
        best = self.ahead() if any(self.total(place) >= self.goal for place in places) else []
        return best[0] if len(best) == 1 else None

    def ahead(self) -> list[int]:
        """The places of those in front: several when they are level, none before the first turn."""
        totals = [self.total(place) for place in range(len(self.players))]
        if not self.turns or not totals:
            return []
        best = max(totals) if self.mode == HIGHEST else min(totals)
        return [place for place, total in enumerate(totals) if total == best]

    def enter(self, text: str) -> bool:
        """Points for whose turn it is. Returns whether they count: what would go below zero when counting down is a
        turn without points. Raises ``ScoreError``."""
        if not self.players:
            raise ScoreError("Add a player first.", "player_name")
        if self.winner() is not None:
            raise ScoreError("The game is over. Press New game.", "points")
        points = _whole(text, "points", least=0 if self.mode == DOWN else -LARGEST)
        if self._most and points > self._most:
            raise ScoreError(f"At most {self._most} points in one turn.", "points")
        counts = not (self.mode == DOWN and points > self.total(self.next))
        self._remember()
        self.turns = [*self.turns, [self.next, points if counts else 0]]
        self.next = (self.next + 1) % len(self.players)
        self._keep()
        return counts

    def choose(self, player: int) -> None:
        """Let somebody enter out of turn."""
        if 0 <= player < len(self.players):
            self.next = player
            self._keep()

    def add_player(self, name: str) -> None:
        name = " ".join(name.split())[:40]
        if not name:
            raise ScoreError("Write a name first.", "player_name")
        if name.lower() in (player.lower() for player in self.players):
            raise ScoreError("There is one of that name.", "player_name")
        if len(self.players) >= MAX_PLAYERS:
            raise ScoreError(f"There are at most {MAX_PLAYERS} players.", "player_name")
        self._remember()
        self.players = [*self.players, name]
        self._keep()

    def remove_player(self, player: int) -> None:
        """Take a player and their points out."""
        self._remember()
        self.players = [name for place, name in enumerate(self.players) if place != player]
        self.turns = [[place - (place > player), points] for place, points in self.turns if place != player]
        self.next = min(self.next, max(0, len(self.players) - 1))
        self._keep()

    def change_rules(self, mode: int, goal: str) -> None:
        """Count otherwise. Raises ``ScoreError``."""
        wanted = _whole(goal, "goal", least=1) if goal.strip() else 0
        if mode == DOWN and not wanted:
            raise ScoreError("Write from which number to count down.", "goal")
        self._remember()
        self.mode, self.goal = mode, wanted
        self._keep()

    def new_game(self) -> None:
        """Begin again with the same players."""
        self._remember()
        self.turns, self.next = [], 0
        self._keep()

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        if not self._before:
            return False
        self._take(json.loads(self._before.pop()))
        self._keep()
        return True

    def rounds(self) -> list[tuple[int, str, int, int]]:
        """Round, player, points and the total then, for each turn."""
        shown, counts = [], [0] * len(self.players)
        totals = [self.goal if self.mode == DOWN else 0] * len(self.players)
        for place, points in self.turns:
            counts[place] += 1
            totals[place] += -points if self.mode == DOWN else points
            shown.append((counts[place], self.players[place], points, totals[place]))
        return shown

    def _remember(self) -> None:
        self._before = [*self._before[1 - MAX_UNDO :], self._as_text()]

    def _keep(self) -> None:
        self._storage.set_setting("game", self._as_text())
        self._storage.set_setting("before", json.dumps(self._before))

    def _as_text(self) -> str:
        names = ("players", "turns", "next", "mode", "goal")
        return json.dumps({name: getattr(self, name) for name in names})


def _whole(text: str, field: str, least: int) -> int:
    try:
        number = int(text.strip()[:20])
    except ValueError:
        raise ScoreError("Write a whole number.", field) from None
    if not least <= number <= LARGEST:
        raise ScoreError(f"Write a number from {least} to {LARGEST}.", field)
    return number
