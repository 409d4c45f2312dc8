"""The rules of a text adventure: rooms, ways between them, things to take, and three endings."""

from __future__ import annotations

import json
from typing import Any

from storage import Storage

NORTH, SOUTH, EAST, WEST = "north", "south", "east", "west"
WAYS: dict[str, dict[str, str]] = {
    "garden": {NORTH: "hall", SOUTH: "road"},
    "hall": {SOUTH: "garden", WEST: "library", EAST: "kitchen", NORTH: "tower"},
    "library": {EAST: "hall"},
    "kitchen": {WEST: "hall", SOUTH: "cellar"},
    "cellar": {NORTH: "kitchen"},
    "tower": {SOUTH: "hall"},
}
THINGS = {"lamp": "library", "key": "cellar", "treasure": "tower", "bread": "kitchen"}
NEEDED = {"cellar": "lamp", "tower": "key"}  # what must be carried to go there
FIRST = "garden"
WON, FELL, LEFT = "won", "fell", "left"


class Story:
    """``room`` is where one is, ``carried`` what one has, ``ending`` how it ended, empty while it goes on; all is kept
    at once."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._begin()
        for name, value in json.loads(storage.setting("story", "{}")).items():
            setattr(self, name, value)

    def _begin(self) -> None:
        self.room, self.moves, self.ending = FIRST, 0, ""
        self.carried: list[str] = []
        self.lying: dict[str, str] = dict(THINGS)
        self.seen: list[str] = [FIRST]

    def new_game(self) -> None:
        self._begin()
        self._keep()

    def ways(self) -> list[str]:
        return list(WAYS[self.room])

    def here(self) -> list[str]:
        """The things that lie in this room."""
        return [thing for thing, room in self.lying.items() if room == self.room]

    def go(self, way: str) -> str:
        """Go there. Returns ``none``, ``locked``, or nothing where it went on."""
        target = WAYS[self.room].get(way)
        if self.ending or target is None:
            return "none"
        if target == "tower" and "key" not in self.carried:
            return "locked"
        self.moves += 1
        if target == "road":
            self.ending = WON if "treasure" in self.carried else LEFT
        elif target == "cellar" and "lamp" not in self.carried:
            self.ending = FELL
        else:
            self.room = target
            self.seen += [target] if target not in self.seen else []
        self._keep()
        return ""

    def take(self, thing: str) -> bool:
        if self.ending or thing not in self.here():
            return False
        del self.lying[thing]
        self.carried.append(thing)
        self._keep()
        return True

    def drop(self, thing: str) -> bool:
        if self.ending or thing not in self.carried:
            return False
        self.carried.remove(thing)
        self.lying[thing] = self.room
        self._keep()
        return True

    def best(self) -> int:
        """The fewest moves to the treasure and home; 0 before."""
        return int(self._storage.setting("best", "0"))

    def _keep(self) -> None:
        if self.ending == WON and (not self.best() or self.moves < self.best()):
            self._storage.set_setting("best", str(self.moves))
        kept: dict[str, Any] = {
            name: getattr(self, name) for name in ("room", "moves", "ending", "carried", "lying", "seen")
        }
        self._storage.set_setting("story", json.dumps(kept))
