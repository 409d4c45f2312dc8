"""The rules of a fight in turns: the highest initiative comes first, rounds go by, conditions run out."""

from __future__ import annotations

import json
import random
import re
from typing import Any

from storage import Storage

MAX_NAME = 40
MAX_FIGHTERS = 60
MOST_POINTS = 9999
MAX_UNDO = 100

Fighter = dict[str, Any]


class FightError(ValueError):
    """That can't be done; the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


class Fight:
    """``fighters`` have a ``key``, ``name``, ``initiative``, ``bonus``, ``points`` and ``most`` (hit points, ``None``
    where they are not counted) and ``conditions``, each with the rounds that are left, 0 for no end.

    ``round`` is 0 before the first turn, ``turn`` the key of whose turn it is. Every change is kept at once and can be
    undone.
    """

    def __init__(self, storage: Storage, chance: random.Random) -> None:
        self._storage = storage
        self._chance = chance
        self._before: list[str] = []
        self._read(storage.setting("fight", '{"fighters": [], "round": 0, "turn": 0, "next": 1}'))

    def _read(self, kept: str) -> None:
        state = json.loads(kept)
        self.fighters: list[Fighter] = state["fighters"]
        self.round, self.turn, self._next_key = state["round"], state["turn"], state["next"]

    def _written(self) -> str:
        return json.dumps({"fighters": self.fighters, "round": self.round, "turn": self.turn, "next": self._next_key})

    def _keep(self) -> None:
        """Keep what has changed since ``_remember``."""
        self._storage.set_setting("fight", self._written())

    def _remember(self) -> None:
        self._before = [*self._before[1 - MAX_UNDO :], self._written()]

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        if not self._before:
            return False
        self._read(self._before.pop())
        self._keep()
        return True

    def in_order(self) -> list[Fighter]:
        """The highest initiative first; level ones by their bonus, then as they came."""
        return sorted(self.fighters, key=lambda one: (-one["initiative"], -one["bonus"], one["key"]))

    def get(self, key: int) -> Fighter | None:
        return next((one for one in self.fighters if one["key"] == key), None)

    def add(self, name: str, initiative: str, points: str) -> int:
        """Add somebody; nothing or a bonus as the initiative is rolled for. Returns the key. Raises ``FightError``."""
        if len(self.fighters) >= MAX_FIGHTERS:
            raise FightError(f"At most {MAX_FIGHTERS} take part.", "who")
        fighter = {"key": self._next_key, **self._checked(name, initiative, points), "conditions": {}}
        self._remember()
        self.fighters.append(fighter)
        self._next_key += 1
        self._keep()
        return int(fighter["key"])

    def change(self, key: int, name: str, initiative: str, points: str) -> None:
        """Keep what was written anew; hit points that are left stay within the new most. Raises ``FightError``."""
        fighter = self.get(key)
        if fighter is None:
            return
        new = self._checked(name, initiative or str(fighter["initiative"]), points, but=key)
        if not initiative.strip().startswith("+"):
            new["bonus"] = fighter["bonus"]
        if fighter["most"] is not None and new["most"] is not None:
            new["points"] = min(fighter["points"], new["most"])
        self._remember()
        fighter.update(new)
        self._keep()

    def remove(self, key: int) -> None:
        """Take somebody out; the turn goes to who is next."""
        self._remember()
        if key == self.turn:
            order = [one["key"] for one in self.in_order()]
            place = order.index(key) + 1
            self.turn = order[place] if place < len(order) else order[0]
        self.fighters = [one for one in self.fighters if one["key"] != key]
        if not self.fighters:
            self.round = self.turn = 0
        self._keep()

    def roll_all(self) -> None:
        """Roll a d20 for everybody, with the bonus of each."""
        self._remember()
        for one in self.fighters:
            one["initiative"] = self._chance.randint(1, 20) + one["bonus"]
        self._keep()

    def next_turn(self) -> list[str]:
        """Go on to who is next; the last one ends the round. Returns the conditions that have run out."""
        order = [one["key"] for one in self.in_order()]
        if not order:
            raise FightError("Add somebody first.", "who")
        self._remember()
        place = order.index(self.turn) + 1 if self.turn in order and self.round else 0
        if place % len(order) == 0:
            self.round += 1
        self.turn = order[place % len(order)]
        gone = self._run_out()
        self._keep()
        return gone

    def last_turn(self) -> None:
        """Go back to who was before; conditions stay as they are."""
        order = [one["key"] for one in self.in_order()]
        if self.turn in order and (self.round > 1 or order.index(self.turn)):
            self._remember()
            place = order.index(self.turn) - 1
            self.round -= place < 0
            self.turn = order[place]
            self._keep()

    def new_fight(self) -> None:
        """Begin anew with everybody: full hit points, no conditions, round 0."""
        self._remember()
        self.round = self.turn = 0
        for one in self.fighters:
            one.update({"points": one["most"], "conditions": {}})
        self._keep()

    def hurt(self, key: int, text: str, sign: int = -1) -> None:
        """Take hit points, or give them back with ``sign`` 1, between 0 and the most. Raises ``FightError``."""
        fighter, points = self.get(key), _whole(text, "points")
        if fighter is None or points is None:
            raise FightError("Write how many hit points.", "points")
        if fighter["most"] is None:
            raise FightError("There are no hit points to count. Write them above and press Save changes.", "hit_points")
        self._remember()
        fighter["points"] = min(fighter["most"], max(0, fighter["points"] + sign * points))
        self._keep()

    def toggle(self, key: int, condition: str, rounds: str) -> None:
        """Set a condition, for some rounds or without an end; one that is there is lifted. Raises ``FightError``."""
        fighter, left = self.get(key), _whole(rounds, "rounds_left") or 0
        if fighter is None:
            return
        self._remember()
        if condition in fighter["conditions"]:
            del fighter["conditions"][condition]
        else:
            fighter["conditions"][condition] = left
        self._keep()

    def _run_out(self) -> list[str]:
        fighter = self.get(self.turn)
        conditions = fighter["conditions"] if fighter else {}
        gone = [name for name, left in conditions.items() if left == 1]
        for name, left in list(conditions.items()):
            if left == 1:
                del conditions[name]
            elif left:
                conditions[name] = left - 1
        return gone

    def _checked(self, name: str, initiative: str, points: str, but: int = 0) -> Fighter:
        name = " ".join(name.split())
        if not name:
            raise FightError("Write a name.", "who")
        if len(name) > MAX_NAME:
            raise FightError(f"At most {MAX_NAME} characters.", "who")
        if any(one["name"].casefold() == name.casefold() and one["key"] != but for one in self.fighters):
            raise FightError("There is one of that name.", "who")
        most = _whole(points, "hit_points")
        found = re.fullmatch(r"([+-]?)([0-9]{0,3})", initiative.strip().replace("−", "-"))
        if not found:
            raise FightError("Write a number such as 14, or a bonus such as +2.", "initiative")
        number = int(found[2] or 0)
        if found[1] == "+" or not found[2]:
            return {
                "name": name,
                "initiative": self._chance.randint(1, 20) + number,
                "bonus": number,
                "points": most,
                "most": most,
            }
        value = -number if found[1] else number
        return {"name": name, "initiative": value, "bonus": 0, "points": most, "most": most}


def _whole(text: str, field: str) -> int | None:
    cleaned = text.strip()
    if not cleaned:
        return None
    if not (cleaned.isascii() and cleaned.isdigit()) or len(cleaned) > 6 or int(cleaned) > MOST_POINTS:
        raise FightError(f"Write a whole number from 0 to {MOST_POINTS}.", field)
    return int(cleaned)
