"""The rules of looking into an SQLite database: nothing is ever written to it."""

from __future__ import annotations

import csv
import io
import sqlite3
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

MAX_ROWS = 500
MAX_TEXT = 300  # characters of a value in the list
LONGEST_S = 5.0  # of a question
ALLOWED = (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION, sqlite3.SQLITE_RECURSIVE)


class QueryError(ValueError):
    """That can't be shown; the message says why."""


class Found:
    """Rows with their columns; ``total`` is how many there are altogether, or nothing where that is not known."""

    def __init__(self, columns: list[str], rows: list[tuple[Any, ...]], total: int | None = None) -> None:
        self.columns, self.rows, self.total = columns, rows, total

    def as_csv(self) -> str:
        text = io.StringIO()
        writer = csv.writer(text)
        writer.writerow(self.columns)
        writer.writerows([[safe(value) for value in row] for row in self.rows])
        return text.getvalue()


class Database:
    """A file that is opened to be read only. Raises ``QueryError`` where it is no database."""

    def __init__(self, path: Path) -> None:
        self.path = path
        if not path.is_file():
            raise QueryError("There is no such file.")
        try:
            self._open = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
        except sqlite3.Error as error:
            raise QueryError(f"That is no database of SQLite: {error}") from None
        try:
            self._open.execute("PRAGMA query_only = ON")
            self._open.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.Error as error:
            self._open.close()
            raise QueryError(f"That is no database of SQLite: {error}") from None
        self._open.text_factory = lambda data: data.decode("utf-8", "replace")
        self._until = 0.0
        self._open.set_progress_handler(lambda: int(time.monotonic() > self._until), 10_000)

    def close(self) -> None:
        self._open.close()

    def tables(self) -> list[tuple[str, str, int]]:
        """Every table and view: its name, what it is, how many rows it has."""
        rows = self._asked("SELECT name, type FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY name", ())
        found = []
        for name, kind in rows:
            try:
                count = self._asked(f"SELECT count(*) FROM {quoted(name)}", ())[0][0]
            except QueryError:
                count = -1  # a view of what is gone
            found.append((str(name), str(kind), int(count)))
        return found

    def columns(self, table: str) -> list[tuple[str, str, bool]]:
        """The columns of a table: name, type, whether it is of the key."""
        rows = self._asked(f"PRAGMA table_info({quoted(table)})", ())
        return [(str(row[1]), str(row[2]), bool(row[5])) for row in rows]

    def rows(self, table: str, words: str = "", order: tuple[int, bool] | None = None) -> Found:
        """The rows of a table that hold all the words in any column, in an order of a column."""
        names = [name for name, _type, _key in self.columns(table)]
        if not names:
            raise QueryError("This table can't be shown.")
        where, values = _filter(names, words)
        total = int(self._asked(f"SELECT count(*) FROM {quoted(table)}{where}", values)[0][0])
        by = ""
        if order is not None and order[0] < len(names):
            by = f" ORDER BY {quoted(names[order[0]])}{' DESC' if order[1] else ''}"
        listed = ", ".join(map(quoted, names))
        found = self._asked(f"SELECT {listed} FROM {quoted(table)}{where}{by} LIMIT {MAX_ROWS}", values)
        return Found(names, found, total)

    def ask(self, question: str) -> Found:
        """The rows of a SELECT. Raises ``QueryError``; what would change something is refused."""
        if not question.strip():
            raise QueryError("Write a question that begins with SELECT.")

        def allowed(action: int, *_details: str | None) -> int:
            return sqlite3.SQLITE_OK if action in ALLOWED else sqlite3.SQLITE_DENY

        self._open.set_authorizer(allowed)
        try:
            self._until = time.monotonic() + LONGEST_S
            cursor = self._open.execute(question)
            if cursor.description is None:
                raise QueryError("Only questions that begin with SELECT are answered: nothing is changed here.")
            rows = cursor.fetchmany(MAX_ROWS)
            return Found([str(column[0]) for column in cursor.description], rows)
        except (sqlite3.Error, sqlite3.Warning, ValueError, OverflowError) as error:
            raise QueryError(_told(error)) from None
        finally:
            self._open.set_authorizer(None)

    def _asked(self, question: str, values: Sequence[str]) -> list[tuple[Any, ...]]:
        self._until = time.monotonic() + LONGEST_S
        try:
            return self._open.execute(question, values).fetchall()
        except (sqlite3.Error, ValueError) as error:
            raise QueryError(_told(error)) from None


def quoted(name: str) -> str:
    """A name as it stands in a question, whatever signs it has."""
    return '"' + name.replace('"', '""') + '"'


def shown(value: object) -> str:
    """A value in one line of the list."""
    if value is None:
        return "NULL"
    if isinstance(value, bytes):
        return f"{value[:16].hex(' ')}{' …' if len(value) > 16 else ''} ({len(value)} B)"
    text = " ".join(str(value).split())
    return text if len(text) <= MAX_TEXT else text[:MAX_TEXT] + "…"


def safe(value: object) -> object:
    """A value for a file of a spreadsheet, in which no text is taken for a formula."""
    if isinstance(value, bytes):
        return value.hex()
    return f"'{value}" if isinstance(value, str) and value.startswith(("=", "+", "-", "@")) else value


def _filter(names: Iterable[str], words: str) -> tuple[str, list[str]]:
    parts = words.split()[:10]
    any_column = " OR ".join(f"CAST({quoted(name)} AS TEXT) LIKE ? ESCAPE '\\'" for name in names)
    values = []
    for part in parts:
        escaped = part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        values += [f"%{escaped}%"] * any_column.count("?")
    return (" WHERE " + " AND ".join(f"({any_column})" for _ in parts) if parts else ""), values


def _told(error: Exception) -> str:
    text = str(error)
    if "authorized" in text or "readonly" in text or "prohibited" in text:
        return "Only questions that begin with SELECT are answered: nothing is changed here."
    if "interrupted" in text:
        return "That takes too long."
    return f"The database says: {text}"
