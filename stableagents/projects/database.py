"""The one SQLite database: projects as an index of the folders, jobs with their events, grants, tokens of each day."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from stableagents.errors import Kind, StableAgentsError
from stableagents.paths import DataFolder

_BUSY_TIMEOUT_S = 10.0
_ROOM, _WRITABLE = "Make room on the disk.", "Make the data folder writable, or choose another with --data-dir."
_WAYS_OUT = {
    "SQLITE_FULL": _ROOM,
    "ENOSPC": _ROOM,
    "EDQUOT": _ROOM,
    "SQLITE_IOERR": "Look whether the disk is full or failing: stableagents doctor",
    "SQLITE_READONLY": _WRITABLE,
    "SQLITE_CANTOPEN": _WRITABLE,
    "EROFS": _WRITABLE,
    "EACCES": _WRITABLE,
    "SQLITE_BUSY": "Another program is at work on it; try again in a moment.",
}

# Each entry brings the database from the version before it to its own; an entry that has landed is never edited.
MIGRATIONS = (
    """
    CREATE TABLE projects (
        name TEXT PRIMARY KEY COLLATE NOCASE,
        title TEXT NOT NULL,
        description TEXT NOT NULL,
        framework TEXT NOT NULL,
        kind TEXT NOT NULL,
        engine TEXT NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        favourite INTEGER NOT NULL DEFAULT 0,
        record TEXT NOT NULL
    );
    CREATE INDEX projects_newest ON projects (updated_at DESC, name);
    CREATE VIRTUAL TABLE project_words USING fts5(name UNINDEXED, title, description, code);
    CREATE TABLE jobs (
        id TEXT PRIMARY KEY,
        kind TEXT NOT NULL,
        state TEXT NOT NULL,
        stage TEXT,
        request TEXT NOT NULL,
        result TEXT,
        error TEXT,
        project_name TEXT,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL
    );
    CREATE INDEX jobs_by_state ON jobs (state, created_at);
    CREATE TABLE job_events (
        job_id TEXT NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
        seq INTEGER NOT NULL,
        type TEXT NOT NULL,
        data TEXT NOT NULL,
        PRIMARY KEY (job_id, seq)
    ) WITHOUT ROWID;
    """,
    # The index is made again from the folders, so its tables can be.
    """
    DROP TABLE project_words;
    DROP TABLE projects;
    CREATE TABLE projects (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE COLLATE NOCASE,
        updated_at TEXT NOT NULL,
        favourite INTEGER NOT NULL,
        stamp TEXT NOT NULL,
        record TEXT NOT NULL
    );
    CREATE INDEX projects_newest ON projects (updated_at DESC, id DESC);
    CREATE INDEX projects_found ON projects (id, updated_at);
    CREATE VIRTUAL TABLE project_words USING fts5(title, description, code, prefix='1 2 3');
    """,
    # What the person decided about an app; nothing of it is in the folders, as apps write there.
    """
    CREATE TABLE grants (
        project TEXT NOT NULL COLLATE NOCASE,
        permission TEXT NOT NULL,
        granted INTEGER NOT NULL,
        PRIMARY KEY (project, permission)
    ) WITHOUT ROWID;
    """,
    "CREATE TABLE spending (day TEXT PRIMARY KEY, tokens INTEGER NOT NULL) WITHOUT ROWID;",
)


def connect(data: DataFolder) -> sqlite3.Connection:
    """A connection to the up-to-date database, for one thread at a time. Raises ``StableAgentsError``."""
    try:
        if not data.database.exists():
            os.close(os.open(data.database, os.O_CREAT | os.O_RDWR, 0o600))
        connection = sqlite3.connect(
            data.database, timeout=_BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False
        )
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=NORMAL")
        connection.execute("PRAGMA foreign_keys=ON")
        _migrate(connection)
    except (sqlite3.Error, OSError) as error:
        raise unusable(f"The database {data.database} can't be used", error) from error
    return connection


def unusable(what: str, error: Exception) -> StableAgentsError:
    """The error for a database that fails, with the way out that fits the reason."""
    reason = getattr(error, "sqlite_errorname", "") or errno.errorcode.get(getattr(error, "errno", 0) or 0, "")
    hint = "Put it right with: stableagents doctor --rebuild (no project is touched)"
    for sign, told in _WAYS_OUT.items():
        if reason.startswith(sign):
            hint = told
    return StableAgentsError(f"{what}: {error}.", kind=Kind.STORAGE, code="database_unusable", hint=hint)


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """All of the block's writes or none; waits for other writers."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield connection
        connection.execute("COMMIT")
    except BaseException:
        # On a full disk SQLite may have rolled back by itself, or a commit may have left everything open.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _migrate(connection: sqlite3.Connection) -> None:
    if _version(connection) >= len(MIGRATIONS):
        return
    # executescript would commit on its own, so the statements run one by one inside one transaction.
    with transaction(connection):
        for number in range(_version(connection), len(MIGRATIONS)):
            for statement in MIGRATIONS[number].split(";"):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version={number + 1}")


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
