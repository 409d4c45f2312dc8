"""The projects: plain folders, each with its project.json, and an index of them in the database.

The folders are the truth; the index can be made again from them. Every write is staged and moved into place.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import secrets
import shutil
import sqlite3
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from stableagents.errors import Kind, StableAgentsError
from stableagents.paths import DataFolder
from stableagents.projects import archive, versions
from stableagents.projects.database import connect, transaction
from stableagents.projects.model import Draft, Project, from_record, now
from stableagents.projects.names import is_valid_slug, numbered, slug_for
from stableagents.projects.paths import inside
from stableagents.projects.versions import Version

__all__ = ["Draft", "Project", "ProjectStore", "Version"]

log = logging.getLogger("projects")

Paths = list[str]
History = list[Version]

RECORD = "project.json"
MAX_FILE_BYTES = 1_000_000
MAX_FILES = 300
_SEARCHED_CODE = 100_000  # characters of each project
_IGNORED = "__pycache__/\n*.pyc\n.pytest_cache/\n.venv/\n.stableagents/\n"


class ProjectStore:
    """Safe to use from several threads and processes; everything slow happens outside of the index's lock."""

    def __init__(self, data: DataFolder) -> None:
        self._data = data
        self._lock = threading.RLock()
        self._connection = connect(data)
        self.sync()

    def close(self) -> None:
        self._connection.close()

    # Reading.

    def list(self, *, query: str = "", limit: int = 50, offset: int = 0) -> tuple[list[Project], int]:
        """A page of the projects, newest first, and how many there are in all; ``query`` looks into code too."""
        words = [f'"{word}"*' for word in query.replace('"', " ").split()]
        where, values = "", []
        if words:
            where = "WHERE name IN (SELECT name FROM project_words WHERE project_words MATCH ?)"
            values = [" ".join(words)]
        with self._lock:
            total = self._connection.execute(f"SELECT count(*) FROM projects {where}", values).fetchone()[0]
            rows = self._connection.execute(
                f"SELECT name, record FROM projects {where} ORDER BY updated_at DESC, name LIMIT ? OFFSET ?",
                [*values, limit, offset],
            ).fetchall()
        return [self._from_row(row) for row in rows if self._folder(row["name"]).is_dir()], total

    def get(self, name: str) -> Project:
        """One project. Raises ``StableAgentsError`` where there is none of that name."""
        with self._lock:
            row = self._connection.execute("SELECT name, record FROM projects WHERE name = ?", [name]).fetchone()
        if row is None or not self._folder(row["name"]).is_dir():
            raise StableAgentsError(
                f"There is no project {name[:80]!r}.", kind=Kind.NOT_FOUND, code="project_not_found"
            )
        return self._from_row(row)

    def files(self, name: str) -> Paths:
        """The relative paths of a project's files."""
        return sorted(versions.project_files(self.get(name).path))

    def read_file(self, name: str, path: str) -> bytes:
        target = inside(self.get(name).path, path)
        if not target.is_file():
            raise StableAgentsError(f"{name} has no file {path[:80]!r}.", kind=Kind.NOT_FOUND, code="file_not_found")
        return target.read_bytes()

    def screenshot(self, name: str) -> Path | None:
        picture = self.get(name).path / ".stableagents" / "screenshot.png"
        return picture if picture.is_file() else None

    def versions(self, name: str) -> History:
        """The history, newest first."""
        return versions.versions(self.get(name).path)

    def diff(self, name: str, version_id: str) -> str:
        return versions.diff(self.get(name).path, version_id)

    # Writing.

    def create(self, draft: Draft) -> Project:
        """Save a new project under a name of its own; nothing that exists is ever overwritten."""
        with self._staged() as folder:
            _write_files(folder, {**draft.files, ".gitignore": _IGNORED})
            _keep_screenshot(folder, draft.screenshot)
            wish = draft.app_name or draft.title
            return self._move_in(folder, slug_for(wish), _as_record(draft), f"Create {draft.title}")

    def save_version(self, name: str, files: Mapping[str, str], *, message: str) -> Project:
        """Replace or add the given files as one new version."""
        project = self.get(name)
        for path, text in files.items():
            _write_atomically(inside(project.path, path), _checked(path, text.encode("utf-8", "surrogatepass")))
        return self._changed(project, message)

    def write_file(self, name: str, path: str, content: bytes) -> Project:
        """Write one file as a new version."""
        project = self.get(name)
        if path == RECORD:
            raise StableAgentsError(f"{RECORD} is kept by StableAgents.", kind=Kind.FORBIDDEN, code="bad_path")
        _write_atomically(inside(project.path, path), _checked(path, content))
        return self._changed(project, f"Edit {path}")

    def restore(self, name: str, version_id: str) -> Project:
        """Bring back the files of a version, as a new version."""
        project = self.get(name)
        old = versions.files_of(project.path, version_id)
        for path in versions.project_files(project.path):
            if path not in old:
                (project.path / path).unlink()
        for path, content in old.items():
            if path != RECORD:
                _write_atomically(inside(project.path, path), content)
        return self._changed(project, f"Restore version {version_id[:8]}")

    def update(self, name: str, *, title: str | None = None, favourite: bool | None = None) -> Project:
        """Change the label or the favourite mark; the folder keeps its name."""
        project = self.get(name)
        changed = replace(
            project,
            title=project.title if title is None else title,
            favourite=project.favourite if favourite is None else favourite,
        )
        return self._changed(changed, f"Rename to {changed.title}" if title is not None else "Mark as favourite")

    def set_verification(self, name: str, report: dict[str, Any], screenshot: Path | None) -> Project:
        """Keep the latest report and picture."""
        project = replace(self.get(name), verification=report)
        _keep_screenshot(project.path, screenshot)
        return self._changed(project, "Verify again")

    def delete(self, name: str) -> None:
        """Move a project to the trash; its own data stays."""
        project = self.get(name)
        with self._lock, transaction(self._connection):
            self._unindex(project.name)
            os.rename(project.path, self._data.trash / f"{project.name}-{secrets.token_hex(4)}")

    def export_zip(self, name: str) -> bytes:
        """The project as a zip that runs anywhere with ``python main.py``."""
        project = self.get(name)
        return archive.pack(project.path, versions.project_files(project.path), project.name)

    def import_zip(self, content: bytes, name: str | None = None) -> Project:
        """Save the project in a zip, checked entry by entry. Nothing in it is run."""
        files = archive.unpack(content)
        with self._staged() as folder:
            _write_files(folder, {**files, ".gitignore": _IGNORED.encode()})
            record = _read_record(folder)
            title = record["title"] if isinstance(record.get("title"), str) else name or "Imported app"
            kept = {key: value for key, value in record.items() if key not in ("verification", "created_at")}
            return self._move_in(folder, slug_for(name or title), kept | {"title": title}, f"Import {title}")

    # The index.

    def sync(self) -> None:
        """Make the index agree with the folders: index what is new, forget what is gone."""
        present = {entry.name for entry in os.scandir(self._data.projects) if entry.is_dir(follow_symlinks=False)}
        with self._lock:
            known = {row["name"] for row in self._connection.execute("SELECT name FROM projects")}
            if present == known:
                return
            with transaction(self._connection):
                for name in known - present:
                    self._unindex(name)
                for name in filter(is_valid_slug, present - known):
                    self._index(from_record(self._folder(name), _read_record(self._folder(name))))

    def rebuild(self) -> int:
        """Make the whole index again from the folders. Returns how many projects there are."""
        with self._lock, transaction(self._connection):
            self._connection.execute("DELETE FROM projects")
            self._connection.execute("DELETE FROM project_words")
        self.sync()
        return int(self._connection.execute("SELECT count(*) FROM projects").fetchone()[0])

    def _index(self, project: Project) -> None:
        self._unindex(project.name)
        record = json.dumps(project.as_record())
        columns = ("title", "description", "framework", "kind", "engine", "created_at", "updated_at", "favourite")
        values = [project.name, *(getattr(project, column) for column in columns), record]
        self._connection.execute(f"INSERT INTO projects VALUES ({', '.join('?' * len(values))})", values)
        code = _searchable_code(project.path)
        searched = [project.name, f"{project.title} {project.name}", project.description, code]
        self._connection.execute("INSERT INTO project_words VALUES (?, ?, ?, ?)", searched)

    def _unindex(self, name: str) -> None:
        self._connection.execute("DELETE FROM projects WHERE name = ?", [name])
        self._connection.execute("DELETE FROM project_words WHERE name = ?", [name])

    def _from_row(self, row: sqlite3.Row) -> Project:
        return from_record(self._folder(row["name"]), json.loads(row["record"]))

    def _folder(self, name: str) -> Path:
        return self._data.projects / name

    # How a write comes about.

    @contextmanager
    def _staged(self) -> Iterator[Path]:
        folder = self._data.staging / secrets.token_hex(8)
        try:
            folder.mkdir(mode=0o700)
            yield folder
        except OSError as error:
            raise StableAgentsError(
                f"The project can't be saved: {error.strerror or error}.",
                kind=Kind.STORAGE,
                hint="Make room on the disk, or choose another data folder.",
            ) from error
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def _move_in(self, folder: Path, slug: str, record: Mapping[str, Any], message: str) -> Project:
        with self._lock, transaction(self._connection):  # one writer at a time, so a free name stays free
            name = self._free_name(slug)
            project = replace(from_record(folder, {**record, "created_at": now(), "updated_at": now()}), name=name)
            _write_record(folder, project)
            versions.commit(folder, message)
            os.rename(folder, self._folder(name))
            saved = replace(project, path=self._folder(name))
            self._index(saved)
        return saved

    def _free_name(self, slug: str) -> str:
        number, name = 1, slug
        while self._is_taken(name):
            number += 1
            name = numbered(slug, number)
        return name

    def _is_taken(self, name: str) -> bool:
        known = self._connection.execute("SELECT 1 FROM projects WHERE name = ?", [name]).fetchone()
        return known is not None or os.path.lexists(self._folder(name))

    def _changed(self, project: Project, message: str) -> Project:
        project = replace(project, updated_at=now())
        _write_record(project.path, project)
        with self._lock, transaction(self._connection):
            versions.commit(project.path, message)
            self._index(project)
        return project


def _as_record(draft: Draft) -> dict[str, Any]:
    left_out = ("files", "app_name", "screenshot")
    return {name: getattr(draft, name) for name in draft.__slots__ if name not in left_out}


def _write_files(folder: Path, files: Mapping[str, str | bytes]) -> None:
    if len(files) > MAX_FILES:
        raise StableAgentsError(f"{len(files)} files are more than {MAX_FILES}.", kind=Kind.TOO_LARGE)
    for path, content in files.items():
        target = inside(folder, path)
        target.parent.mkdir(parents=True, exist_ok=True)
        raw = content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")
        target.write_bytes(_checked(path, raw))


def _checked(path: str, content: bytes) -> bytes:
    if len(content) > MAX_FILE_BYTES:
        raise StableAgentsError(
            f"{path} has {len(content)} bytes; {MAX_FILE_BYTES} are allowed.",
            kind=Kind.TOO_LARGE,
            code="file_too_large",
        )
    return content


def _write_atomically(target: Path, content: bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    staged = target.with_name(f".{target.name}.{secrets.token_hex(4)}.tmp")
    try:
        with open(staged, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(staged, target)
    except OSError as error:
        staged.unlink(missing_ok=True)
        raise StableAgentsError(
            f"{target.name} can't be written: {error.strerror or error}.", kind=Kind.STORAGE
        ) from error


def _write_record(folder: Path, project: Project) -> None:
    text = json.dumps(project.as_record(), indent=2, ensure_ascii=False)
    _write_atomically(folder / RECORD, (text + "\n").encode("utf-8", "backslashreplace"))


def _read_record(folder: Path) -> dict[str, Any]:
    with contextlib.suppress(OSError, ValueError, RecursionError):
        record = json.loads((folder / RECORD).read_text(encoding="utf-8"))
        if isinstance(record, dict):
            return record
    log.warning("%s has no readable %s; what can be told from the folder is used", folder.name, RECORD)
    return {}


def _keep_screenshot(folder: Path, picture: Path | None) -> None:
    if picture is None:
        return
    (folder / ".stableagents").mkdir(exist_ok=True)
    _write_atomically(folder / ".stableagents" / "screenshot.png", picture.read_bytes())


def _searchable_code(folder: Path) -> str:
    parts, size = [], 0
    for path in versions.project_files(folder):
        if path.endswith((".py", ".js", ".html")) and size < _SEARCHED_CODE:
            with contextlib.suppress(OSError):
                parts.append((folder / path).read_text(encoding="utf-8", errors="replace")[:_SEARCHED_CODE])
                size += len(parts[-1])
    return "\n".join(parts)
