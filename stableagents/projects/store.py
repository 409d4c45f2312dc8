"""The projects: plain folders with their files, history and project.json, and the ways to read and change them.

The folders are the truth; the index of them can be made again. One writer at a time, over threads and processes.
"""

from __future__ import annotations

import logging
import os
import secrets
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from stableagents.errors import Kind, StableAgentsError
from stableagents.locks import FileLock
from stableagents.paths import DataFolder
from stableagents.projects import archive, changing, records, trash, versions
from stableagents.projects.changing import Change
from stableagents.projects.index import Index
from stableagents.projects.model import Draft, Project, Trashed, clean_title, from_record, now
from stableagents.projects.names import numbered, slug_for
from stableagents.projects.paths import inside
from stableagents.projects.records import RECORD
from stableagents.projects.versions import Version

__all__ = ["Draft", "Project", "ProjectStore", "Trashed", "Version"]

log = logging.getLogger("projects")

Paths = list[str]
History = list[Version]
Trash = list[Trashed]

MAX_FILE_BYTES = 1_000_000
MAX_FILES = 300
_IGNORED = ("__pycache__/", "*.pyc", ".pytest_cache/", ".venv/", ".stableagents/")
_CHANGEABLE = frozenset(
    ("title", "framework", "kind", "engine", "requirements", "permissions", "assumptions", "not_covered", "spec")
) | {"verification"}


class ProjectStore:
    """Every method raises ``StableAgentsError``: ``project_not_found``, ``bad_path``, ``file_too_large`` and so on."""

    def __init__(self, data: DataFolder) -> None:
        self._data = data.prepare()
        self._index = Index(data)
        with self._writing():
            self._index.sync()

    def close(self) -> None:
        """Let go of the database; twice is fine."""
        self._index.close()

    # Reading.

    def list(self, *, query: str = "", limit: int = 50, offset: int = 0) -> tuple[list[Project], int]:
        """A page of the projects, newest first, and how many there are in all; ``query`` looks into code too."""
        return self._index.page(query, limit, offset)

    def get(self, name: str) -> Project:
        """One project, by its name in any casing."""
        project = self._index.get(name)
        if project is None:
            raise StableAgentsError(
                f"There is no project {name[:80]!r}.", kind=Kind.NOT_FOUND, code="project_not_found"
            )
        return project

    def files(self, name: str) -> Paths:
        """The relative paths of a project's files."""
        return sorted(versions.project_files(self.get(name).path))

    def read_file(self, name: str, path: str) -> bytes:
        target = inside(self.get(name).path, path)
        if not target.is_file():
            raise StableAgentsError(f"{name} has no file {path[:80]!r}.", kind=Kind.NOT_FOUND, code="file_not_found")
        return target.read_bytes()

    def screenshot(self, name: str) -> Path | None:
        """The picture of the app's window, if one was taken."""
        return records.picture_of(self.get(name).path)

    def versions(self, name: str) -> History:
        """The history, newest first; what was edited by hand since the last version becomes one first."""
        folder = self.get(name).path
        if versions.has_unsaved(folder):
            with self._writing():
                self._keep_hand_edits(folder)
        return versions.versions(folder)

    def diff(self, name: str, version_id: str) -> str:
        """What a version changed, as a unified diff."""
        return versions.diff(self.get(name).path, version_id)

    def export_zip(self, name: str) -> bytes:
        """The project as a zip that runs anywhere with ``python main.py``; nothing of this machine is in it."""
        project = self.get(name)
        with self._writing():
            files = {path: (project.path / path).read_bytes() for path in versions.project_files(project.path)}
        # A report can hold paths of this machine in its tracebacks.
        files[RECORD] = records.record_bytes(replace(project, verification=None))
        return archive.pack(files, project.name)

    # Making.

    def create(self, draft: Draft) -> Project:
        """Save a new project under a name of its own; nothing that exists is ever overwritten."""
        left_out = ("files", "app_name", "screenshot")
        record = {name: getattr(draft, name) for name in draft.__slots__ if name not in left_out}
        files = {path: text.encode("utf-8", "replace") for path, text in draft.files.items()}
        return self._add(files, record, draft.app_name or draft.title, f"Create {draft.title}", draft.screenshot)

    def import_zip(self, content: bytes, name: str | None = None) -> Project:
        """Save the project in a zip, checked entry by entry. Nothing in it is run, and no report in it is believed."""
        files = archive.unpack(content)
        record = records.parse_json(files.get(RECORD, b""))
        record |= {"verification": None, "title": record.get("title") or name or "Imported app"}
        wish = name or str(record.get("name") or record["title"])
        return self._add(files, record, wish, f"Import {record['title']}", None)

    def duplicate(self, name: str) -> Project:
        """A copy of the project's files under a name of its own, with a history and data of its own."""
        project = self.get(name)
        with self._writing():
            files = {path: (project.path / path).read_bytes() for path in versions.project_files(project.path)}
        record = project.as_record() | {"title": f"{project.title} (copy)"[:120]}
        return self._add(files, record, project.name, f"Copy {project.name}", self.screenshot(name))

    # Changing.

    def save_version(
        self,
        name: str,
        files: Mapping[str, str],
        *,
        message: str,
        removed: Iterable[str] = (),
        changes: Mapping[str, Any] | None = None,
        screenshot: Path | None = None,
    ) -> Project:
        """Add, replace and remove files, and change fields of the record (``spec`` …), all as one new version.

        A report of the former version is dropped unless ``changes`` brings a new ``verification``.
        """
        raw = {path: text.encode("utf-8", "replace") for path, text in files.items()}
        given = {"verification": None} | dict(changes or {})
        return self._change(name, raw, message, removed=removed, changes=given, screenshot=screenshot)

    def write_file(self, name: str, path: str, content: bytes) -> Project:
        """Write one file as a new version."""
        if path.casefold() == RECORD:
            raise StableAgentsError(f"{RECORD} is kept by StableAgents.", kind=Kind.FORBIDDEN, code="bad_path")
        return self._change(name, {path: content}, f"Edit {path}", changes={"verification": None})

    def restore(self, name: str, version_id: str) -> Project:
        """Bring back the files of a version, as a new version; the title and the name stay as they are."""
        project = self.get(name)
        old = versions.files_of(project.path, version_id)
        kept = from_record(project.path, records.parse_json(old.pop(RECORD, b"")))
        changes = {field: getattr(kept, field) for field in _CHANGEABLE - {"title"}}
        with self._writing():
            self._keep_hand_edits(project.path)  # first, so that what is not in a version yet is in one
        gone = set(versions.project_files(project.path)) - old.keys() - {RECORD}
        return self._change(name, old, f"Restore version {version_id[:8]}", removed=gone, changes=changes)

    def update(self, name: str, *, title: str | None = None, favourite: bool | None = None) -> Project:
        """Change the label or the favourite mark; the folder keeps its name."""
        if title is not None:
            title = clean_title(title)
            self._change(name, {}, f"Rename to {title}", changes={"title": title})
        if favourite is not None:
            project = self.get(name)
            with self._writing():
                records.mark(project.path, favourite=favourite)
        return self.get(name)

    def set_verification(self, name: str, report: Mapping[str, Any], screenshot: Path | None) -> Project:
        """Keep the report of a verification of the present files, and its picture. That is no new version."""
        project = self.get(name)
        with self._writing():
            records.mark(project.path, verification=dict(report))
            records.keep_picture(project.path, screenshot)
        return self.get(name)

    # The trash.

    def delete(self, name: str) -> None:
        """Move a project and its own data to the trash."""
        project = self.get(name)
        with self._writing():
            trash.throw(self._data, project)
            self._index.remove(project.name)

    def trashed(self) -> Trash:
        """What is in the trash, newest first."""
        return trash.contents(self._data)

    def restore_trashed(self, trash_id: str) -> Project:
        """Bring a project back from the trash, with its data; under a further name if its own is taken."""
        found = trash.find(self._data, trash_id)
        with self._writing():
            name = self._free_name(found.name)
            self._set_aside_data(name)
            trash.bring_back(self._data, found, name)
            self._index.sync()
        return self.get(name)

    def rebuild(self) -> int:
        """Make the whole index again from the folders. Returns how many projects there are."""
        with self._writing():
            return self._index.rebuild()

    # How a write comes about.

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """The one writer's turn. What a killed writer had promised is carried out first."""
        try:
            with FileLock(self._data.root / "projects.lock"):
                self._keep_promises()
                yield
        except OSError as error:
            raise StableAgentsError(
                f"The project can't be saved: {error.strerror or error}.",
                kind=Kind.STORAGE,
                code="not_saved",
                hint="Make room on the disk, or choose another data folder.",
            ) from error

    def _keep_promises(self) -> None:
        for promised, name, message in changing.promises(self._data.staging):
            folder = self._data.projects / name
            try:
                if folder.is_dir():
                    log.info("%s: finishing an interrupted change: %s", name, message)
                    self._carry_out(promised, folder, message, is_recovering=True)
                changing.forget(promised)
            except OSError as error:
                log.error("%s: an interrupted change can't be finished yet: %s", name, error)

    def _carry_out(self, promised: Path, folder: Path, message: str, *, is_recovering: bool = False) -> Project:
        changing.carry_out(promised, folder)
        versions.commit(folder, message, is_recovering=is_recovering)
        project = records.read_project(folder)
        self._index.put(project)
        return project

    def _change(
        self,
        name: str,
        files: Mapping[str, bytes],
        message: str,
        *,
        removed: Iterable[str] = (),
        changes: Mapping[str, Any],
        screenshot: Path | None = None,
    ) -> Project:
        folder = self.get(name).path
        with self._writing():
            _check(folder, files)
            self._keep_hand_edits(folder)
            allowed = {field: value for field, value in changes.items() if field in _CHANGEABLE}
            project = replace(records.read_project(folder), **allowed)
            writes = {path: content for path, content in files.items() if path != RECORD}
            writes[RECORD] = records.record_bytes(project)
            removes = sorted(set(removed) - writes.keys())
            planned = Change(name=project.name, message=message, writes=writes, removes=removes)
            # Marked before the promise: after a kill a report may be gone too early, but never speaks of other files.
            records.mark(folder, updated_at=now(), verification=None)
            promised = changing.promise(planned, self._data.staging)
            project = self._carry_out(promised, folder, message)
            changing.forget(promised)
            records.keep_picture(folder, screenshot)
        return project

    def _keep_hand_edits(self, folder: Path) -> None:
        if versions.has_unsaved(folder) and versions.commit(folder, "Changed outside of StableAgents"):
            self._index.put(records.read_project(folder))

    def _add(
        self, files: Mapping[str, bytes], record: Mapping[str, Any], wish: str, message: str, picture: Path | None
    ) -> Project:
        with self._writing(), changing.workplace(self._data.staging) as place:
            name = self._free_name(slug_for(wish))
            folder = place / name
            folder.mkdir(mode=0o700)
            _check(folder, files)
            for path, content in {**files, ".gitignore": _gitignore(files.get(".gitignore", b""))}.items():
                changing.write_synced(folder / path, content)
            moment = now()
            record = {**record, "title": clean_title(str(record["title"])), "created_at": moment}
            project = from_record(folder, record)
            records.mark(folder, updated_at=moment)
            changing.write_synced(folder / RECORD, records.record_bytes(project))
            records.keep_picture(folder, picture)
            versions.commit(folder, message)
            self._set_aside_data(name)
            os.rename(folder, self._data.projects / name)
            saved = records.read_project(self._data.projects / name)
            self._index.put(saved)
        return saved

    def _free_name(self, slug: str) -> str:
        self._index.sync()
        number, name = 1, slug
        while self._index.holds(name) or os.path.lexists(self._data.projects / name):
            number += 1
            name = numbered(slug, number)
        return name

    def _set_aside_data(self, name: str) -> None:
        """A new project must not find the data of one that had its name before and was taken away by hand."""
        data = self._data.app_data / name
        if data.exists():
            os.rename(data, self._data.trash / f"data-of-{name}-{secrets.token_hex(4)}")


def _check(folder: Path, files: Mapping[str, bytes]) -> None:
    """Refuse paths that lead elsewhere or run into each other, and files that are too many or too large."""
    if len(files) > MAX_FILES:
        raise StableAgentsError(f"{len(files)} files are more than {MAX_FILES}.", kind=Kind.TOO_LARGE)
    lowered = [path.casefold() for path in files]
    for path, content in files.items():
        target = inside(folder, path)
        over = [parent for parent in target.parents if parent.is_relative_to(folder) and parent != folder]
        is_both = any(other.startswith(f"{path.casefold()}/") for other in lowered)
        if is_both or target.is_dir() or any(parent.exists() and not parent.is_dir() for parent in over):
            raise StableAgentsError(
                f"{path[:80]!r} can't be a file and a folder at once.", kind=Kind.INVALID, code="bad_path"
            )
        if len(content) > MAX_FILE_BYTES:
            raise StableAgentsError(
                f"{path[:80]} has {len(content):,} bytes; {MAX_FILE_BYTES:,} are allowed.",
                kind=Kind.TOO_LARGE,
                code="file_too_large",
            )
    if len(set(lowered)) < len(lowered):
        raise StableAgentsError(
            "Two files differ only in the case of their letters.", kind=Kind.INVALID, code="bad_path"
        )


def _gitignore(given: bytes) -> bytes:
    lines = given.decode("utf-8", "replace").splitlines()
    return ("\n".join([*lines, *(line for line in _IGNORED if line not in lines)]) + "\n").encode()
