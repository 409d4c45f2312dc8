"""What ``stableagents doctor`` looks at and mends in the data folder: the database and the list of projects."""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path

from stableagents.errors import Kind, StableAgentsError
from stableagents.locks import InstanceLock
from stableagents.paths import DataFolder
from stableagents.projects.store import ProjectStore

_WRITTEN_AT = 1_760_000_000.0  # seconds since 1970, in October 2025
_A_DAY_S = 86_400.0
_FILES = ("", "-wal", "-shm")


def database_fault(data: DataFolder) -> str | None:
    """Why the database can't be read, if it can't; changes nothing."""
    if not data.database.exists():
        return None
    try:
        connection = sqlite3.connect(f"{data.database.as_uri()}?mode=ro", uri=True)
        try:
            told = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
        finally:
            connection.close()
    except sqlite3.OperationalError:
        return None  # busy, or a folder that can't be written: no damage
    except sqlite3.DatabaseError as error:
        return str(error)
    return None if told == "ok" else told


def clock_is_plausible(data: DataFolder) -> bool:
    """Whether the clock shows a time after this program was written and not a day before the last write."""
    now = time.time()
    written = data.database.stat().st_mtime if data.database.exists() else now
    return now > _WRITTEN_AT and written < now + _A_DAY_S


def rebuild(data: DataFolder) -> tuple[int, Path | None]:
    """Make the list of projects again from their folders.

    Returns how many there are, and where a damaged database was put. Raises ``StableAgentsError``.
    """
    put_aside = _put_aside(data) if database_fault(data.prepare()) else None
    store = ProjectStore(data)
    try:
        return store.rebuild(), put_aside
    finally:
        store.close()


def _put_aside(data: DataFolder) -> Path:
    lock = InstanceLock(data.lock_file)
    if not lock.acquire():
        raise StableAgentsError(
            "StableAgents is running with this database.",
            kind=Kind.CONFLICT,
            code="running",
            hint="Close it, then run: stableagents doctor --rebuild",
        )
    try:
        aside = data.database.with_name(f"{data.database.name}.damaged-{time.time_ns()}")
        for tail in _FILES:
            file = data.database.with_name(data.database.name + tail)
            if file.exists():
                file.rename(aside.with_name(aside.name + tail))
        return aside
    except OSError as error:
        raise StableAgentsError(f"{data.database} can't be moved away: {error}.", kind=Kind.STORAGE) from error
    finally:
        lock.release()
