"""How a write to the projects comes about: one writer at a time, and hand edits are kept first."""

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
from stableagents.projects import changing, limits, records, trash, versions
from stableagents.projects.changing import Change
from stableagents.projects.index import Index
from stableagents.projects.model import Project, clean_title, from_record, now
from stableagents.projects.names import numbered, slug_for
from stableagents.projects.permissions import Grants
from stableagents.projects.records import RECORD

log = logging.getLogger("projects")

BY_HAND = "Changed outside of StableAgents"
CHANGEABLE = frozenset(
    ("title", "framework", "kind", "engine", "requirements", "permissions", "assumptions", "not_covered", "spec")
) | {"verification", "description", "optional_permissions"}
_IGNORED = ("__pycache__/", "*.pyc", ".pytest_cache/", ".venv/", ".stableagents/")


class Writer:
    """Everything but ``turn`` is to be called inside of a ``turn``."""

    def __init__(self, data: DataFolder, index: Index, grants: Grants) -> None:
        self._data = data
        self._index = index
        self._grants = grants

    @contextmanager
    def turn(self) -> Iterator[None]:
        """The one writer's turn, over threads and processes. What a killed writer had promised is carried out first."""
        try:
            with FileLock(self._data.root / "projects.lock"):
                trash.recover(self._data)
                self._keep_promises()
                yield
        except OSError as error:
            raise StableAgentsError(
                f"The project can't be saved: {error.strerror or error}.",
                kind=Kind.STORAGE,
                code="not_saved",
                hint="Make room on the disk, or choose another data folder.",
            ) from error

    def keep_hand_edits(self, folder: Path, *, overwriting: Iterable[str] | None = None) -> None:
        """Make a version of what was edited outside of StableAgents.

        Where that can't be done now, an ``overwriting`` that would lose such edits raises ``StableAgentsError``.
        """
        edited = versions.unsaved(folder)
        if not edited:
            return
        if versions.commit(folder, BY_HAND):
            records.mark(folder, updated_at=now(), verification=None)
            self._index.put(records.read_project(folder))
        elif overwriting is not None and edited & set(overwriting):
            raise StableAgentsError(
                f"{folder.name} was edited by hand, and its history is in use by another program.",
                kind=Kind.CONFLICT,
                code="history_in_use",
                hint="Finish what git is doing there, then try again.",
            )

    def change(
        self,
        folder: Path,
        files: Mapping[str, bytes],
        message: str,
        *,
        removed: Iterable[str] = (),
        changes: Mapping[str, Any],
        screenshot: Path | None = None,
        executable: frozenset[str] | None = None,
        keeps_record: bool = False,
    ) -> Project:
        """Carry out a change as one new version.

        ``executable`` is given where the files come from a version; with ``keeps_record`` its record comes as it was.
        """
        removes = sorted(set(removed) - files.keys() - {RECORD})
        if executable is None:
            limits.check(folder, files)
            executable = frozenset(path for path in files if os.access(folder / path, os.X_OK))
        else:
            limits.check_room(folder, files, removes)
        limits.check_writable(folder, [*files, *removes, RECORD])
        self.keep_hand_edits(folder, overwriting=[*files, *removes, RECORD])
        allowed = {field: value for field, value in changes.items() if field in CHANGEABLE}
        project = replace(records.read_project(folder), **allowed)
        writes = {path: content for path, content in files.items() if path != RECORD}
        is_given = keeps_record and RECORD in files
        writes[RECORD] = files[RECORD] if is_given else records.record_bytes(project)
        planned = Change(name=project.name, message=message, writes=writes, removes=removes, executable=executable)
        # Marked before the promise: after a kill a report may be gone too early, but never speaks of other files.
        records.mark(folder, updated_at=now(), verification=None)
        promised = changing.promise(planned, self._data.staging)
        project = self._carry_out(promised, folder, message)
        changing.forget(promised)
        records.keep_picture(folder, screenshot)
        return project

    def add(
        self, files: Mapping[str, bytes], record: Mapping[str, Any], wish: str, message: str, picture: Path | None
    ) -> Project:
        """Save a new project under a free name like ``wish``."""
        with changing.workplace(self._data.staging) as place:
            name = self.free_name(slug_for(wish))
            folder = place / name
            folder.mkdir(mode=0o700)
            limits.check(folder, files)
            for path, content in {**files, ".gitignore": _gitignore(files.get(".gitignore", b""))}.items():
                changing.write_synced(folder / path, content)
            moment = now()
            record = {**record, "title": clean_title(str(record["title"])), "created_at": moment}
            project = from_record(folder, record)
            records.mark(folder, updated_at=moment)
            changing.write_synced(folder / RECORD, records.record_bytes(project))
            records.keep_picture(folder, picture)
            versions.commit(folder, message)
            self.make_way(name)
            os.rename(folder, self._data.projects / name)
            saved = records.read_project(self._data.projects / name)
            self._index.put(saved)
        return saved

    def free_name(self, slug: str) -> str:
        """The slug itself, or with a number where a project has it."""
        self._index.sync()
        number, name = 1, slug
        while self._index.holds(name) or os.path.lexists(self._data.projects / name):
            number += 1
            name = numbered(slug, number)
        return name

    def make_way(self, name: str) -> None:
        """A new project must find neither data of one that had its name before, nor what that one was allowed."""
        self._grants.forget(name)
        data = self._data.app_data / name
        if data.exists():
            os.rename(data, self._data.trash / f"data-of-{name}-{secrets.token_hex(4)}")

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


def _gitignore(given: bytes) -> bytes:
    lines = given.decode("utf-8", "replace").splitlines()
    return ("\n".join([*lines, *(line for line in _IGNORED if line not in lines)]) + "\n").encode()
