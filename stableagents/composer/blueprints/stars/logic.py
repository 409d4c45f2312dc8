"""The rules of a star chart: stars for what went well, and a treat for enough of them. The day is given."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from history import Snapshots
from storage import Storage

MAX_TEXT = 60
MAX_CHILDREN = 8
LEAST, MOST = 2, 50  # stars that a treat may take


class StarError(ValueError):
    """That can't be kept like this: the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


class Chart:
    """Each star has its ``child``, ``reason`` and ``day``, and whether it is ``spent`` on a treat; all is kept at once,
    and can be taken back."""

    def __init__(self, storage: Storage, children: Sequence[str], goal: int) -> None:
        self._storage = storage
        self._before = Snapshots(storage, "stars", "treats")
        named = storage.setting("children", "")
        self.children = named.split("\n") if named else list(children)
        self.goal = int(storage.setting("goal", str(goal)))

    def stars(self, child: str) -> list[dict[str, Any]]:
        """Those that are not spent yet."""
        return [star for star in self._storage.all("stars") if star["child"] == child and not star["spent"]]

    def is_full(self, child: str) -> bool:
        return len(self.stars(child)) >= self.goal

    def give(self, child: str, reason: str, today: date) -> None:
        """A star. Raises ``StarError`` where it is not said what for."""
        said = " ".join(reason.split())[:MAX_TEXT]
        if not said:
            raise StarError("Write what the star is for.", "reason")
        self._before.take()
        self._storage.add("stars", {"child": child, "reason": said, "day": today.isoformat(), "spent": False})

    def give_treat(self, child: str, treat: str, today: date) -> None:
        """The stars of a full chart become a treat; those beyond it stay. Raises ``StarError``."""
        stars = self.stars(child)
        if len(stars) < self.goal:
            raise StarError(f"{self.goal - len(stars)} more stars are needed first.", "treat")
        self._before.take()
        for star in stars[: self.goal]:
            self._storage.change({**star, "spent": True})
        said = " ".join(treat.split())[:MAX_TEXT]
        self._storage.add("treats", {"child": child, "treat": said, "day": today.isoformat()})

    def treats(self, child: str) -> list[dict[str, Any]]:
        return [treat for treat in self._storage.all("treats") if treat["child"] == child]

    def latest(self, child: str) -> list[tuple[str, str, str]]:
        """The day, whether it was a star or a treat, and what for; the latest first."""
        stars = [star for star in self._storage.all("stars") if star["child"] == child]
        rows = [(star["day"], "★", star["reason"], star["id"]) for star in stars]
        rows += [(treat["day"], "🎁", treat["treat"], treat["id"]) for treat in self.treats(child)]
        return [row[:3] for row in sorted(rows, key=lambda row: row[3], reverse=True)]

    def undo(self) -> bool:
        """Take the last star or treat back. Returns whether there was one."""
        return self._before.undo()

    def change(self, children: str, goal: str) -> None:
        """Other children, whose names are divided by commas, and another number of stars. Raises ``StarError``."""
        names = [" ".join(name.split())[:MAX_TEXT] for name in children.split(",")]
        names = list(dict.fromkeys(name for name in names if name))[:MAX_CHILDREN]
        if not names:
            raise StarError("Write a name.", "child_names")
        digits = goal.strip()
        if not (digits.isascii() and digits.isdecimal() and LEAST <= int(digits[:4]) <= MOST):
            raise StarError(f"Write a whole number from {LEAST} to {MOST}.", "goal")
        self.children, self.goal = names, int(digits)
        self._storage.set_setting("children", "\n".join(names))
        self._storage.set_setting("goal", digits)
