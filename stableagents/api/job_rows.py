"""Jobs as rows of the database: what was asked, how far it came, every event. One connection, one lock."""

from __future__ import annotations

import contextlib
import json
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from stableagents.api.events import Event
from stableagents.errors import Kind, StableAgentsError
from stableagents.paths import DataFolder
from stableagents.projects.database import connect, transaction

UNFINISHED = ("queued", "running")
KEPT_JOBS = 300
_BATCH = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One job as it stands. ``state`` is queued, running, done, failed or cancelled; times are ISO 8601 in UTC."""

    id: str
    kind: str
    state: str
    stage: str | None
    request: dict[str, Any]
    result: dict[str, Any] | None
    error: dict[str, Any] | None
    project_name: str | None
    created_at: str
    updated_at: str

    @property
    def is_over(self) -> bool:
        return self.state not in UNFINISHED

    def as_dict(self) -> dict[str, Any]:
        """The job as the API shows it."""
        asked = {name: self.request.get(name) for name in ("description", "framework", "provider")}
        names = ("id", "kind", "state", "stage", "project_name", "error", "created_at", "updated_at")
        return {name: getattr(self, name) for name in names} | asked


class JobRows:
    """The table of jobs. Safe for threads. Raises ``StableAgentsError`` where the disk can't take it."""

    def __init__(self, data: DataFolder) -> None:
        self._connection = connect(data)
        self._lock = threading.Lock()

    def close(self) -> None:
        with self._lock:
            self._connection.close()

    def add(self, job: Job) -> None:
        self._write(
            "INSERT INTO jobs (id, kind, state, stage, request, project_name, created_at, updated_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                *(job.id, job.kind, job.state, job.stage, json.dumps(job.request), job.project_name),
                *(job.created_at, job.updated_at),
            ],
        )

    def get(self, job_id: str) -> Job:
        """The job. Raises ``job_not_found``."""
        rows = self._read("SELECT * FROM jobs WHERE id = ?", (job_id,))
        if not rows:
            raise StableAgentsError(f"There is no job {job_id[:60]!r}.", kind=Kind.NOT_FOUND, code="job_not_found")
        return _job(rows[0])

    def newest(self, limit: int) -> list[Job]:
        return [_job(row) for row in self._read("SELECT * FROM jobs ORDER BY created_at DESC LIMIT ?", (limit,))]

    def unfinished(self) -> list[Job]:
        """What was waiting or running when the last server ended, oldest first."""
        rows = self._read("SELECT * FROM jobs WHERE state IN (?, ?) ORDER BY created_at", UNFINISHED)
        return [_job(row) for row in rows]

    def talk(self, project_name: str, limit: int) -> list[tuple[str, str]]:
        """The last instructions of a project's changes that were answered in words, oldest first, with the answers."""
        rows = self._read(
            "SELECT asked, reply FROM (SELECT json_extract(request, '$.description') AS asked,"
            " json_extract(result, '$.reply') AS reply, created_at"
            " FROM jobs WHERE project_name = ? AND kind = 'change' AND state = 'done' AND reply != ''"
            " ORDER BY created_at DESC LIMIT ?) ORDER BY created_at",
            (project_name, limit),
        )
        return [(row["asked"], row["reply"]) for row in rows]

    def set_running(self, job_id: str, request: dict[str, Any]) -> None:
        self._write(
            "UPDATE jobs SET state = 'running', request = ?, updated_at = ? WHERE id = ?",
            (json.dumps(request), now(), job_id),
        )

    def set_over(
        self,
        job_id: str,
        state: str,
        *,
        final: Event,
        result: dict[str, Any] | None = None,
        error: dict[str, Any] | None = None,
        project_name: str | None = None,
    ) -> None:
        """Note a job's end and its last event, both or neither; forget the oldest jobs."""
        with self._lock, _storage_errors(), transaction(self._connection) as connection:
            connection.execute(
                "UPDATE jobs SET state = ?, result = ?, error = ?, project_name = coalesce(?, project_name),"
                " updated_at = ? WHERE id = ?",
                (state, json.dumps(result), json.dumps(error), project_name, now(), job_id),
            )
            _insert_event(connection, job_id, final)
            connection.execute(
                "DELETE FROM jobs WHERE state NOT IN (?, ?) AND id NOT IN"
                " (SELECT id FROM jobs ORDER BY created_at DESC LIMIT ?)",
                (*UNFINISHED, KEPT_JOBS),
            )

    def add_event(self, job_id: str, event: Event) -> None:
        """Keep one event; a stage's start is also the job's present stage."""
        with self._lock, _storage_errors(), transaction(self._connection) as connection:
            _insert_event(connection, job_id, event)
            if event.type == "stage" and event.data.get("state") == "started":
                connection.execute(
                    "UPDATE jobs SET stage = ?, updated_at = ? WHERE id = ?", (event.data["stage"], now(), job_id)
                )

    def events_after(self, job_id: str, seq: int) -> list[Event]:
        """The next events after ``seq``, a limited number of them."""
        rows = self._read(
            "SELECT seq, type, data FROM job_events WHERE job_id = ? AND seq > ? ORDER BY seq LIMIT ?",
            (job_id, seq, _BATCH),
        )
        return [Event(row["seq"], row["type"], json.loads(row["data"])) for row in rows]

    def last_seq(self, job_id: str) -> int:
        return int(self._read("SELECT coalesce(max(seq), 0) FROM job_events WHERE job_id = ?", (job_id,))[0][0])

    def _read(self, statement: str, values: Sequence[Any]) -> list[sqlite3.Row]:
        with self._lock, _storage_errors():
            return self._connection.execute(statement, values).fetchall()

    def _write(self, statement: str, values: Sequence[Any]) -> None:
        with self._lock, _storage_errors():
            self._connection.execute(statement, values)


def now() -> str:
    """This moment, as the database keeps times."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _insert_event(connection: sqlite3.Connection, job_id: str, event: Event) -> None:
    connection.execute(
        "INSERT INTO job_events (job_id, seq, type, data) VALUES (?, ?, ?, ?)",
        (job_id, event.seq, event.type, json.dumps(event.data)),
    )


def _job(row: sqlite3.Row) -> Job:
    values = dict(row)
    for name in ("request", "result", "error"):
        values[name] = json.loads(values[name]) if values[name] is not None else None
    return Job(**values)


@contextlib.contextmanager
def _storage_errors() -> Iterator[None]:
    """Turns the database's own errors into ours."""
    try:
        yield
    except sqlite3.Error as error:
        raise StableAgentsError(
            f"The database can't be written: {error}.",
            kind=Kind.STORAGE,
            code="database_unusable",
            hint="Make room on the disk, then try again.",
        ) from error
