"""Watches the app's SQLite connections: changes that are never committed, connections that are opened and left open."""

from __future__ import annotations

import re
import sqlite3
import sys
import weakref
from collections import Counter
from functools import partial
from typing import Any

from .wire import Place, Wire

_CHANGES = re.compile(r"\s*(insert|update|delete|replace)\b", re.I)
_MOST_OPEN = 6  # connections made in one line and all still open
_LOCKED_AFTER_S = 0.2  # how long a writer waits for another one


class Databases:
    """The connections of one life, each with the line that made it and the line that changed it last."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._open: weakref.WeakSet[Any] = weakref.WeakSet()
        self._is_over = False
        self._unheld = 0  # references to a connection that nobody holds: until Python looks, it holds itself

    def install(self) -> None:
        """Patch sqlite3 before the app imports it."""
        original = sqlite3.connect
        [self._unheld] = _references([original(":memory:", factory=_watched(self))])

        def connect(*args: Any, **options: Any) -> Any:
            place = self._wire.place_of_frame(sys._getframe(1))
            if place[0] is None or "factory" in options or len(args) > 5:
                return original(*args, **options)
            if len(args) < 2:
                options["timeout"] = min(float(options.get("timeout", 5.0)), _LOCKED_AFTER_S)
            database = original(*args, factory=_watched(self), **options)
            database.harness_made_at = place  # type: ignore[attr-defined]
            database.set_trace_callback(partial(_note, weakref.ref(database), self._wire))
            self._open.add(database)
            self._judge_number(place)
            return database

        sqlite3.connect = sqlite3.dbapi2.connect = connect

    def closing(self, database: Any) -> None:
        """A connection is closed, or given up unclosed."""
        if self._is_over or not _is_changing(database):
            return
        place = getattr(database, "harness_changed_at", (None, None))
        if place[0] is not None:
            self._wire.finding("lost_data", "This change of the database is never committed, so it is lost.", place)

    def judge_end(self) -> None:
        """The app has ended: what is not committed now is lost."""
        for database in list(self._open):
            self.closing(database)
        self._is_over = True

    def blame(self, error: BaseException) -> None:
        """Tell who holds the database that somebody else found locked."""
        if not (isinstance(error, sqlite3.OperationalError) and "locked" in str(error)):
            return
        for database in list(self._open):
            place = getattr(database, "harness_changed_at", (None, None))
            if place[0] is not None and _is_changing(database):
                text = "This change is neither committed nor closed, so the database stays locked for everyone else."
                self._wire.finding("unclosed_database", text, place)

    def _judge_number(self, place: Place) -> None:
        databases = list(self._open)
        counts = Counter(
            database.harness_made_at
            for database, references in zip(databases, _references(databases), strict=True)
            if references > self._unheld and _is_open(database)
        )
        if counts[place] >= _MOST_OPEN:
            text = "Each time this opens the database anew, and nothing closes it again."
            self._wire.finding("unclosed_database", text, place)


def _references(databases: list[Any]) -> list[int]:
    return [sys.getrefcount(database) for database in databases]


def _watched(databases: Databases) -> type[sqlite3.Connection]:
    class Connection(sqlite3.Connection):
        """As sqlite3's own, with a word to the harness at its end."""

        def close(self) -> None:
            databases.closing(self)
            super().close()

        def __del__(self) -> None:
            if _is_open(self):
                databases.closing(self)

    return Connection


def _note(reference: Any, wire: Wire, statement: str) -> None:
    database = reference()
    if database is not None and _CHANGES.match(statement):
        database.harness_changed_at = wire.place_of_frame(sys._getframe(1))


def _is_open(database: Any) -> bool:
    try:
        return bool(database.total_changes >= 0)
    except sqlite3.Error:
        return False


def _is_changing(database: Any) -> bool:
    try:
        return bool(database.in_transaction)
    except sqlite3.Error:
        return False
