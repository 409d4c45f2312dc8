"""The index of the projects: quick pages and full-text search. The folders are the truth; it can be made again."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import sqlite3
import threading
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from stableagents.paths import DataFolder
from stableagents.projects import versions
from stableagents.projects.database import connect, transaction, unusable
from stableagents.projects.model import Project, from_record
from stableagents.projects.names import is_valid_slug
from stableagents.projects.records import read_project, stamp

log = logging.getLogger("projects")

MAX_PAGE = 500
_SEARCHED_CODE = 100_000  # characters of each project
_SEARCHED_KINDS = (".py", ".js", ".html", ".css", ".md")
_MAX_WORDS = 12
_MAX_NUMBER = 2**62


class Index:
    """Safe for threads and processes. Every method raises ``StableAgentsError`` where the database can't be used."""

    def __init__(self, data: DataFolder) -> None:
        self._projects = data.projects
        self._lock = threading.RLock()
        self._connection = connect(data)
        self._synced_at = -1

    def close(self) -> None:
        with self._lock:
            self._connection.close()

    def page(self, query: str, limit: int, offset: int) -> tuple[list[Project], int]:
        """Projects with all words of ``query`` in title, name, description or code, newest first; and how many."""
        counted, source, values = "projects", "projects", list[str | int]()
        if query.strip():
            counted = "project_words WHERE project_words MATCH ?"
            source = "project_words JOIN projects ON projects.id = project_words.rowid WHERE project_words MATCH ?"
            values = [_expression(query)]
        limits = [min(max(limit, 0), MAX_PAGE), min(max(offset, 0), _MAX_NUMBER)]
        with self._database():
            self._sync_if_possible()
            total = self._connection.execute(f"SELECT count(*) FROM {counted}", values).fetchone()[0]
            rows = self._connection.execute(
                "SELECT name, stamp, record FROM projects WHERE id IN"
                f" (SELECT projects.id FROM {source} ORDER BY updated_at DESC, projects.id DESC LIMIT ? OFFSET ?)"
                " ORDER BY updated_at DESC, id DESC",
                [*values, *limits],
            ).fetchall()
            found = [self._fresh(row) for row in rows]
        return [project for project in found if project is not None], total

    def get(self, name: str) -> Project | None:
        """The project of that name, however its letters are cased."""
        with self._database():
            row = self._connection.execute(
                "SELECT name, stamp, record FROM projects WHERE name = ?", [_plain(name)]
            ).fetchone()
            if row is not None:
                return self._fresh(row)
            # Not indexed: a folder that came here by another way than through us.
            if is_valid_slug(name) and (self._projects / name).is_dir():
                return self._read_and_put(name)
        return None

    def holds(self, name: str) -> bool:
        """Whether the name is taken, in any casing."""
        with self._database():
            return self._connection.execute("SELECT 1 FROM projects WHERE name = ?", [name]).fetchone() is not None

    def put(self, project: Project) -> None:
        """Index a project anew."""
        with self._database(), transaction(self._connection):
            self._put(project, stamp(project.path))

    def remove(self, name: str) -> None:
        """Forget a project whose folder is gone, now or when the disk takes it: who deletes may do so to make room."""
        with self._database(), self._if_possible(), transaction(self._connection):
            self._remove(name)

    def sync(self) -> None:
        """Agree with the folders: take in what is new, forget what is gone."""
        with self._database():
            self._sync()

    def _sync(self) -> None:
        self._synced_at = self._folders_changed_at()
        present = {entry.name for entry in os.scandir(self._projects) if entry.is_dir(follow_symlinks=False)}
        known = {row["name"] for row in self._connection.execute("SELECT name FROM projects")}
        # Of two that differ in case alone, which some systems allow, the first one counts.
        taken = {name.casefold() for name in known & present}
        new = {name.casefold(): name for name in sorted(present - known, reverse=True) if is_valid_slug(name)}
        wanted = [name for lowered, name in new.items() if lowered not in taken]
        if known - present or wanted:
            with transaction(self._connection):
                for name in known - present:
                    self._remove(name)
                for name in wanted:
                    self._put_fresh(name)

    def refresh(self) -> None:
        """Agree with the folders if something has changed there and the disk takes it."""
        with self._database():
            self._sync_if_possible()

    def rebuild(self) -> int:
        """Make everything again from the folders. Returns how many projects there are."""
        with self._database():
            with transaction(self._connection):
                self._connection.execute("DELETE FROM projects")
                self._connection.execute("DELETE FROM project_words")
            self.sync()
            return int(self._connection.execute("SELECT count(*) FROM projects").fetchone()[0])

    def _sync_if_possible(self) -> None:
        if self._folders_changed_at() != self._synced_at:
            with self._if_possible():
                return self._sync()
            self._synced_at = -1

    @contextmanager
    def _if_possible(self) -> Iterator[None]:
        """On a full or unwritable disk what is known can still be shown; it is indexed when there is room again."""
        try:
            yield
        except sqlite3.OperationalError as error:
            log.warning("the list of projects is brought up to date later: %s", error)

    def _folders_changed_at(self) -> int:
        return self._projects.stat().st_mtime_ns

    def _fresh(self, row: sqlite3.Row) -> Project | None:
        """The project of a row, read again where its files have changed since; ``None`` where it is gone."""
        now = stamp(self._projects / row["name"])
        if not now:
            with self._if_possible(), self._all_or_nothing():
                self._remove(row["name"])
            return None
        if now != row["stamp"]:
            return self._read_and_put(row["name"])
        return from_record(self._projects / row["name"], json.loads(row["record"]))

    def _read_and_put(self, name: str) -> Project:
        """The project as its folder has it, indexed now or when the disk takes it."""
        with self._if_possible():
            return self._put_fresh(name)
        return read_project(self._projects / name)

    def _put_fresh(self, name: str) -> Project:
        looks = stamp(self._projects / name)  # before the reading: a later change shows as a difference
        project = read_project(self._projects / name)
        with self._all_or_nothing():
            self._put(project, looks)
        return project

    def _put(self, project: Project, looks: str) -> None:
        self._remove(project.name)
        record = json.dumps(project.as_record() | {"favourite": project.favourite, "updated_at": project.updated_at})
        made = self._connection.execute(
            "INSERT INTO projects (name, updated_at, favourite, stamp, record) VALUES (?, ?, ?, ?, ?)",
            [project.name, _plain(project.updated_at), project.favourite, looks, record],
        )
        searched = [f"{project.title} {project.name}", project.description, _searchable_code(project.path)]
        self._connection.execute(
            "INSERT INTO project_words (rowid, title, description, code) VALUES (?, ?, ?, ?)",
            [made.lastrowid, *map(_plain, searched)],
        )

    def _remove(self, name: str) -> None:
        for row in self._connection.execute("SELECT id FROM projects WHERE name = ?", [name]).fetchall():
            self._connection.execute("DELETE FROM project_words WHERE rowid = ?", [row["id"]])
            self._connection.execute("DELETE FROM projects WHERE id = ?", [row["id"]])

    @contextmanager
    def _all_or_nothing(self) -> Iterator[None]:
        if self._connection.in_transaction:
            yield
        else:
            with transaction(self._connection):
                yield

    @contextmanager
    def _database(self) -> Iterator[None]:
        try:
            with self._lock:
                yield
        except (sqlite3.Error, OSError) as error:
            raise unusable("The list of projects can't be used", error) from error


def _expression(query: str) -> str:
    """The query for FTS5: every word, or the beginning of it. A query without a letter or digit finds nothing."""
    words = _plain(query[:500]).replace('"', " ").replace("\0", " ").split()[:_MAX_WORDS]
    spoken = [word for word in words if any(unicodedata.category(letter)[0] in "LN" for letter in word)]
    return " ".join(f'"{word}"*' for word in spoken) or '""'


def _plain(text: str) -> str:
    return text.encode("utf-8", "replace").decode()


def _searchable_code(folder: Path) -> str:
    parts, size = list[str](), 0
    for path in versions.project_files(folder):
        if path.endswith(_SEARCHED_KINDS) and size < _SEARCHED_CODE:
            with contextlib.suppress(OSError), open(folder / path, encoding="utf-8", errors="replace") as file:
                parts.append(file.read(_SEARCHED_CODE - size))
                size += len(parts[-1])
    return "\n".join(parts)
