"""The rules of keeping score: players in turn, points that add up or count down, and who has won."""

from __future__ import annotations

import json
from typing import Any

from storage import Storage

HIGHEST, LOWEST, DOWN = range(3)
MAX_PLAYERS = 20
MAX_UNDO = 200
LARGEST = 1_000_000


class ScoreError(ValueError):
    """That can't be entered; the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


class Game:
    """``players`` are records with a ``name`` and whether they play: who leaves keeps the points, and has them again
    when the name is added again. ``turns`` are records of a ``player`` (its id) and ``points``; every change
    is kept at once and can be undone.

    With ``mode`` DOWN, ``goal`` is where counting begins; else with how many points somebody wins, 0 for no such end.
    ``most`` are the points of one turn at most, 0 for any; ``rounds`` are those that each plays, 0 without such an end.
    """

    def __init__(self, storage: Storage, first: dict[str, Any], most: int = 0, rounds: int = 0) -> None:
        self._storage = storage
        self._most = most
        self._rounds = rounds
        self._before: list[dict[str, Any]] = []
        if not storage.setting("rules", ""):
            for name in first["players"]:
                storage.add("players", {"name": name, "plays": True})
            self.mode, self.goal, self._next = first["mode"], first["goal"], 0
            self._keep_rules()
        self._read()

    def _read(self) -> None:
        self._players = [player for player in self._storage.all("players") if player["plays"]]
        numbers = {player["id"] for player in self._players}
        self._turns = [turn for turn in self._storage.all("turns") if turn["player"] in numbers]
        self.mode, self.goal, self._next = json.loads(self._storage.setting("rules", ""))

    @property
    def players(self) -> list[str]:
        return [player["name"] for player in self._players]

    @property
    def next(self) -> int:
        """The place of whose turn it is; the first one where nobody was chosen."""
        return next((place for place, player in enumerate(self._players) if player["id"] == self._next), 0)

    def total(self, player: int) -> int:
        scored = self.scored(player)
        return self.goal - scored if self.mode == DOWN else scored

    def scored(self, player: int) -> int:
        """What the player at a place has scored in all turns."""
        number = self._players[player]["id"]
        return sum(turn["points"] for turn in self._turns if turn["player"] == number)

    def count(self, player: int) -> int:
        """How often a player has had a turn."""
        number = self._players[player]["id"]
        return sum(turn["player"] == number for turn in self._turns)

    def points(self, player: int) -> list[int]:
        """What a player has scored in each round."""
        number = self._players[player]["id"]
        return [turn["points"] for turn in self._turns if turn["player"] == number]

    @property
    def is_over(self) -> bool:
        """Whether somebody has won, or everybody has played all rounds."""
        return self.winner() is not None or self._is_played()

    def _is_played(self) -> bool:
        places = range(len(self.players))
        return bool(self._rounds and self._turns) and all(self.count(place) >= self._rounds for place in places)

    def winner(self) -> int | None:
        """Who has reached the end; with points to play to, the game ends with the round in which somebody has them."""
        places = range(len(self.players))
        if self._is_played():
            ahead = self.ahead()
            return ahead[0] if len(ahead) == 1 else None
        if self.mode == DOWN:
            return next((place for place in places if self._turns and self.total(place) == 0), None)
        if not self.goal or len({self.count(place) for place in places}) > 1:
            return None
        best = self.ahead() if any(self.total(place) >= self.goal for place in places) else []
        return best[0] if len(best) == 1 else None

    def ahead(self) -> list[int]:
        """The places of those in front: several when they are level, none before the first turn."""
        totals = [self.total(place) for place in range(len(self.players))]
        if not self._turns or not totals:
            return []
        best = max(totals) if self.mode == HIGHEST else min(totals)
        return [place for place, total in enumerate(totals) if total == best]

    def ranking(self) -> list[int]:
        """The places of all players, who is in front first; who is level stays in the order of the names."""
        places = range(len(self.players))
        return sorted(places, key=self.total, reverse=self.mode == HIGHEST)

    def enter(self, text: str) -> bool:
        """Points for whose turn it is. Returns whether they count: what would go below zero when counting down is a
        turn without points. Raises ``ScoreError``."""
        if not self.players:
            raise ScoreError("Add a player first.", "player_name")
        if self.is_over:
            raise ScoreError("The game is over. Press New game.", "points")
        if self._rounds and self.count(self.next) >= self._rounds:
            raise ScoreError(f"{self.players[self.next]} has played all rounds.", "points")
        points = _whole(text, "points", least=0 if self.mode == DOWN else -LARGEST)
        if self._most and points > self._most:
            raise ScoreError(f"At most {self._most} points in one turn.", "points")
        counts = not (self.mode == DOWN and points > self.total(self.next))
        self._remember()
        place = self.next
        self._storage.add("turns", {"player": self._players[place]["id"], "points": points if counts else 0})
        self._next = self._players[self._after(place)]["id"]
        self._keep_rules()
        return counts

    def _after(self, place: int) -> int:
        """The place of who comes next; those who have played all rounds are left out."""
        self._read()
        count = len(self._players)
        order = [(place + step) % count for step in range(1, count + 1)]
        return next((one for one in order if not self._rounds or self.count(one) < self._rounds), order[0])

    def choose(self, player: int) -> None:
        """Let the player at a place enter out of turn."""
        self._next = self._players[player]["id"]
        self._keep_rules()

    def add_player(self, name: str) -> None:
        name = " ".join(name.split())[:40]
        if not name:
            raise ScoreError("Write a name first.", "player_name")
        if name.lower() in (player.lower() for player in self.players):
            raise ScoreError("There is one of that name.", "player_name")
        if len(self.players) >= MAX_PLAYERS:
            raise ScoreError(f"There are at most {MAX_PLAYERS} players.", "player_name")
        self._remember()
        known = next((one for one in self._storage.all("players") if one["name"].lower() == name.lower()), None)
        if known:
            self._storage.change({**known, "plays": True})
        else:
            self._storage.add("players", {"name": name, "plays": True})
        self._read()

    def remove_player(self, player: int) -> None:
        """Let a player leave."""
        self._remember()
        self._storage.change({**self._players[player], "plays": False})
        self._read()

    def change_rules(self, mode: int, goal: str) -> None:
        """Count otherwise. Raises ``ScoreError``."""
        wanted = _whole(goal, "goal", least=1) if goal.strip() else 0
        if mode == DOWN and not wanted:
            raise ScoreError("Write from which number to count down.", "goal")
        self._remember()
        self.mode, self.goal = mode, wanted
        self._keep_rules()

    def new_game(self) -> None:
        """Begin again with the same players."""
        self._remember()
        for turn in self._storage.all("turns"):
            self._storage.remove(turn["id"])
        self._next = 0
        self._keep_rules()

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        if not self._before:
            return False
        before = self._before.pop()
        for player in self._storage.all("players"):
            if player["plays"] != (player["id"] in before["players"]):
                self._storage.change({**player, "plays": not player["plays"]})
        kept, wanted = self._storage.all("turns"), {turn["id"] for turn in before["turns"]}
        for turn in kept:
            if turn["id"] not in wanted:
                self._storage.remove(turn["id"])
        for turn in before["turns"]:
            if turn not in kept:
                self._storage.add("turns", turn)
        self.mode, self.goal, self._next = before["rules"]
        self._keep_rules()
        return True

    def rounds(self) -> list[tuple[int, str, int, int]]:
        """Round, player, points and the total then, for each turn."""
        shown, names = [], {player["id"]: player["name"] for player in self._players}
        counts = dict.fromkeys(names, 0)
        totals = dict.fromkeys(names, self.goal if self.mode == DOWN else 0)
        for turn in self._turns:
            who, points = turn["player"], turn["points"]
            counts[who] += 1
            totals[who] += -points if self.mode == DOWN else points
            shown.append((counts[who], names[who], points, totals[who]))
        return shown

    def _remember(self) -> None:
        playing = {player["id"] for player in self._players}
        rules = (self.mode, self.goal, self._next)
        now = {"players": playing, "turns": self._storage.all("turns"), "rules": rules}
        self._before = [*self._before[1 - MAX_UNDO :], now]

    def _keep_rules(self) -> None:
        self._storage.set_setting("rules", json.dumps([self.mode, self.goal, self._next]))
        self._read()


def _whole(text: str, field: str, least: int) -> int:
    try:
        number = int(text.strip()[:20])
    except ValueError:
        raise ScoreError("Write a whole number.", field) from None
    if not least <= number <= LARGEST:
        raise ScoreError(f"Write a number from {least} to {LARGEST}.", field)
    return number
