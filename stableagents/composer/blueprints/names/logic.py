"""The rules of making names: from syllables, from lists, from words; and the favourites."""

from __future__ import annotations

import random
from typing import Any

from storage import Storage

MAX_COUNT = 100
MAX_BEGINNING = 12
TRIES = 1500  # in a row without a new name before it is given up
SHORT, LONG = 5, 8  # letters: short ones have at most, long ones at least so many

Favourite = dict[str, Any]


class WishError(ValueError):
    """That can't be made; the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


class Names:
    """``pools`` makes one name of a sort, which is its place in it."""

    def __init__(self, pools: list[Any], chance: random.Random) -> None:
        self._pools = [pool.split() if isinstance(pool, str) else list(pool) for pool in pools]
        self._is_list = [isinstance(pool, str) for pool in pools]
        self._chance = chance

    def made(self, sort: int, count: str, beginning: str = "", length: int = 0) -> list[str]:
        """Up to ``count`` different names; ``length`` is 0 for any, -1 for short and 1 for long ones. What is looked
        for begins with the letters of ``beginning``. Raises ``WishError``."""
        wanted = _count(count)
        beginning = beginning.strip().casefold()
        if len(beginning) > MAX_BEGINNING:
            raise WishError(f"At most {MAX_BEGINNING} characters.", "beginning")
        found: dict[str, None] = {}
        misses = 0
        while len(found) < wanted and misses < TRIES:
            name = self._one(sort, beginning)
            misses += 1
            if name not in found and _begins(name, beginning) and _is_long(name, length):
                found[name] = None
                misses = 0
        if not found:
            raise WishError("There are no such names. Ask for less.", "beginning")
        return list(found)

    def _one(self, sort: int, beginning: str) -> str:
        pool = self._pools[sort]
        if self._is_list[sort]:
            return str(self._chance.choice(pool))
        if len(pool) == 2:
            first, last = (self._chance.choice(part.split()) for part in pool)
            return str(first + last)
        if "{" in pool[0]:
            words = {"first": self._chance.choice(pool[1].split()), "second": self._chance.choice(pool[2].split())}
            return str(pool[0].format(**words))
        return self._invented(pool, beginning)

    def _invented(self, parts: list[str], beginning: str) -> str:
        """A name of syllables; what it is to begin with is its beginning where no syllable fits."""
        firsts, middles, lasts = (part.split() for part in parts)
        fitting = [one for one in firsts if one.startswith(beginning) or beginning.startswith(one)]
        first = self._chance.choice(fitting or [beginning])
        if not first.startswith(beginning):
            first = beginning
        middle = "".join(self._chance.choices(middles, k=self._chance.choice((0, 0, 1, 1, 2))))
        name = first + middle + self._chance.choice(lasts)
        return name[:1].upper() + name[1:]


class Favourites:
    """Names that are kept, each with its ``sort``; every change is kept at once."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._changes: list[tuple[str, Favourite]] = []

    def all(self) -> list[Favourite]:
        return self._storage.all("favourites")

    def keep(self, name: str, sort: str) -> bool:
        """Returns whether it is new."""
        if any(one["name"] == name for one in self.all()):
            return False
        favourite = {"name": name, "sort": sort}
        self._changes.append(("added", {**favourite, "id": self._storage.add("favourites", favourite)}))
        return True

    def remove(self, number: int) -> bool:
        favourite = next((one for one in self.all() if one["id"] == number), None)
        if favourite is not None:
            self._storage.remove(number)
            self._changes.append(("removed", favourite))
        return favourite is not None

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        if not self._changes:
            return False
        what, favourite = self._changes.pop()
        if what == "added":
            self._storage.remove(favourite["id"])
        else:
            self._storage.add("favourites", favourite)
        return True


def _begins(name: str, beginning: str) -> bool:
    """Whether a name, or one of its words where it has several, begins so."""
    words = name.casefold().split()
    return any(word.startswith(beginning) for word in words) if len(words) > 1 else words[0].startswith(beginning)


def _is_long(name: str, length: int) -> bool:
    letters = max(map(len, name.split()))
    return length == 0 or (letters <= SHORT if length < 0 else letters >= LONG)


def _count(text: str) -> int:
    cleaned = text.strip()
    if not (cleaned.isascii() and cleaned.isdigit()) or len(cleaned) > 6 or not 0 < int(cleaned) <= MAX_COUNT:
        raise WishError(f"Write a whole number from 1 to {MAX_COUNT}.", "count")
    return int(cleaned)
