"""The last changes of a list, to be taken back one after the other."""

from __future__ import annotations

from typing import Any

from storage import Storage

MAX_UNDO = 50
MAX_SNAPSHOTS = 100


class History:
    """What the records of one list were before each change."""

    def __init__(self, storage: Storage, list_name: str) -> None:
        self._storage = storage
        self._list = list_name
        self._before: list[tuple[tuple[int, dict[str, Any] | None], ...]] = []

    def note(self, *before: tuple[int, dict[str, Any] | None]) -> None:
        """Keep what some records were before a change, by their ``id``; ``None`` where there was none."""
        if before:
            self._before = [*self._before[1 - MAX_UNDO :], before]

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        if not self._before:
            return False
        for number, record in self._before.pop():
            self._storage.remove(number)
            if record is not None:
                self._storage.add(self._list, record)
        return True


class Snapshots:
    """What all records of some lists were before each change, for changes that touch many of them."""

    def __init__(self, storage: Storage, *lists: str) -> None:
        self._storage = storage
        self._lists = lists
        self._before: list[dict[str, list[dict[str, Any]]]] = []

    def take(self) -> None:
        """Keep what there is now, before a change."""
        now = {name: self._storage.all(name) for name in self._lists}
        self._before = [*self._before[1 - MAX_SNAPSHOTS :], now]

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        if not self._before:
            return False
        for name, records in self._before.pop().items():
            for record in self._storage.all(name):
                self._storage.remove(record["id"])
            for record in records:
                self._storage.add(name, record)
        return True
