"""The projects: plain folders with their files, history and project.json, and the ways to read and change them.

The folders are the truth; the index of them can be made again. One writer at a time, over threads and processes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from stableagents.errors import Kind, StableAgentsError
from stableagents.paths import DataFolder
from stableagents.projects import archive, folders, records, set_up, trash, versions
from stableagents.projects.index import Index
from stableagents.projects.model import Draft, Project, Trashed, clean_title, from_record
from stableagents.projects.paths import inside
from stableagents.projects.permissions import Grants
from stableagents.projects.records import RECORD
from stableagents.projects.undoing import message_of, next_step
from stableagents.projects.versions import Version
from stableagents.projects.wishes import wishes_of
from stableagents.projects.writer import CHANGEABLE, Writer

__all__ = ["Draft", "Project", "ProjectStore", "Trashed", "Version"]

Paths = list[str]
History = list[Version]
Trash = list[Trashed]


class ProjectStore:
    """Every method raises ``StableAgentsError``: ``project_not_found``, ``bad_path``, ``file_too_large`` and so on."""

    def __init__(self, data: DataFolder) -> None:
        self._data = data.prepare()
        self._index = Index(data)
        self.grants = Grants(data)
        self._writer = Writer(self._data, self._index, self.grants)
        with self._writer.turn():
            self._index.refresh()

    def close(self) -> None:
        """Let go of the database."""
        self._index.close()
        self.grants.close()

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
        folder = self.keep_hand_edits(name).path
        labels = records.labels(folder)
        return [replace(version, label=labels.get(version.id)) for version in versions.versions(folder)]

    def keep_hand_edits(self, name: str) -> Project:
        """Make a version of what was edited with another editor, if anything was. Gives the project as it is now."""
        project = self.get(name)
        if not versions.unsaved(project.path):
            return project
        with self._writer.turn():
            self._writer.keep_hand_edits(project.path)
        return self.get(name)

    def diff(self, name: str, version_id: str) -> str:
        """What a version changed, as a unified diff."""
        return versions.diff(self.get(name).path, version_id)

    def export_zip(self, name: str) -> bytes:
        """The project as a zip that runs anywhere with ``python main.py``; nothing of this machine is in it."""
        project = self.get(name)
        with self._writer.turn():
            files = {path: (project.path / path).read_bytes() for path in versions.project_files(project.path)}
        # A report can hold paths of this machine in its tracebacks.
        files[RECORD] = records.record_bytes(replace(project, verification=None))
        return archive.pack(set_up.told(project, files), project.name)

    # Making.

    def create(self, draft: Draft) -> Project:
        """Save a new project under a name of its own; nothing that exists is ever overwritten."""
        left_out = ("files", "app_name", "screenshot")
        record = {name: getattr(draft, name) for name in draft.__slots__ if name not in left_out}
        files = {path: text.encode("utf-8", "replace") for path, text in draft.files.items()}
        return self._add(files, record, draft.app_name or draft.title, f"Create {draft.title}", draft.screenshot)

    def import_zip(self, content: bytes, name: str | None = None) -> Project:
        """Save the project in a zip, checked entry by entry. Nothing in it is run, and no report in it is believed."""
        return self._import(archive.unpack(content), name)

    def import_folder(self, folder: Path, name: str | None = None) -> tuple[Project, Paths]:
        """Save a copy of a folder with a ``main.py``, and say what of it was left out; the folder stays as it is."""
        files, left_out = folders.read(folder)
        return self._import(files, name or folder.name), left_out

    def _import(self, files: dict[str, bytes], name: str | None) -> Project:
        record = records.parse_json(files.get(RECORD, b""))
        title = record.get("title") or name or "Imported app"
        record |= wishes_of(record, files) | {"verification": None, "title": title}
        return self._add(files, record, name or str(record.get("name") or title), f"Import {title}", None)

    def duplicate(self, name: str) -> Project:
        """A copy of the project's files under a name of its own, with a history and data of its own."""
        project = self.get(name)
        with self._writer.turn():
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
        folder, told = self.get(name).path, " ".join(message.split())
        with self._writer.turn():
            return self._writer.change(folder, raw, told, removed=removed, changes=given, screenshot=screenshot)

    def write_file(self, name: str, path: str, content: bytes) -> Project:
        """Write one file as a new version."""
        if path.casefold() == RECORD:
            raise StableAgentsError(f"{RECORD} is kept by StableAgents.", kind=Kind.FORBIDDEN, code="bad_path")
        folder = self.get(name).path
        with self._writer.turn():
            return self._writer.change(folder, {path: content}, f"Edit {path}", changes={"verification": None})

    def restore(self, name: str, version_id: str) -> Project:
        """Bring back the files of a version, as a new version; the title and the name stay as they are."""
        folder = self.get(name).path
        with self._writer.turn():
            return self._bring_back(folder, version_id, f"Restore version {version_id[:8]}", keeps_title=True)

    def undo(self, name: str, expected: str | None = None) -> tuple[Project, Version]:
        """Take back the newest version, and nothing else, as a new version. Gives the version that was taken back.

        With ``expected``, an id, that one and no other is taken back: where something newer has come since, this
        raises ``StableAgentsError`` (``history_moved``), and ``nothing_to_undo`` where there is nothing.
        """
        return self._step(name, "Undo", expected)

    def redo(self, name: str, expected: str | None = None) -> tuple[Project, Version]:
        """Bring again what the last undo took back, as ``undo`` does."""
        return self._step(name, "Redo", expected)

    def name_version(self, name: str, version_id: str, label: str | None) -> Version:
        """Give a version a name of one line; ``None`` takes it away. Raises ``StableAgentsError``."""
        folder = self.get(name).path
        found = next((version for version in self.versions(name) if version.id == version_id), None)
        if found is None:
            raise versions.unknown(version_id)
        cleaned = None if label is None else clean_title(label)
        with self._writer.turn():
            records.mark_label(folder, version_id, cleaned)
        return replace(found, label=cleaned)

    def update(self, name: str, *, title: str | None = None, favourite: bool | None = None) -> Project:
        """Change the label or the favourite mark; the folder keeps its name."""
        if title is not None:
            title = clean_title(title)
            folder = self.get(name).path
            with self._writer.turn():
                self._writer.change(folder, {}, f"Rename to {title}", changes={"title": title})
        if favourite is not None:
            project = self.get(name)
            with self._writer.turn():
                records.mark(project.path, favourite=favourite)
        return self.get(name)

    def set_verification(self, name: str, report: Mapping[str, Any], screenshot: Path | None) -> Project:
        """Keep the report of a verification of the present files, and its picture. That is no new version."""
        project = self.get(name)
        with self._writer.turn():
            records.mark(project.path, verification=dict(report))
            records.keep_picture(project.path, screenshot)
        return self.get(name)

    def _step(self, name: str, verb: str, expected: str | None) -> tuple[Project, Version]:
        folder = self.get(name).path
        with self._writer.turn():
            self._writer.keep_hand_edits(folder)
            step = next_step(verb, folder.name, versions.versions(folder), expected)
            project = self._bring_back(folder, step.target, message_of(verb, step), keeps_title=False)
        return project, step.version

    def _bring_back(self, folder: Path, version_id: str, message: str, *, keeps_title: bool) -> Project:
        """The files of a version as a new one. What no version holds is never touched."""
        old, executable = versions.state_of(folder, version_id)
        self._writer.keep_hand_edits(folder, overwriting=[*old, *versions.unsaved(folder)])
        kept = from_record(folder, records.parse_json(old.get(RECORD, b"")))
        left = {"title", "description"} if keeps_title or RECORD not in old else set[str]()
        return self._writer.change(
            folder,
            old,
            message,
            removed=versions.tracked(folder) - old.keys(),
            changes={field: getattr(kept, field) for field in CHANGEABLE - left},
            executable=executable,
            keeps_record=not keeps_title,
        )

    def _add(
        self, files: Mapping[str, bytes], record: Mapping[str, Any], wish: str, message: str, picture: Path | None
    ) -> Project:
        with self._writer.turn():
            return self._writer.add(files, record, wish, message, picture)

    # The trash.

    def delete(self, name: str) -> Trashed:
        """Move a project and its own data to the trash; gives what brings it back."""
        project = self.get(name)
        with self._writer.turn():
            self._writer.keep_hand_edits(project.path)
            thrown = trash.throw(self._data, project)
            self._index.remove(project.name)
        return thrown

    def trashed(self) -> Trash:
        """What is in the trash, newest first."""
        return trash.contents(self._data)

    def restore_trashed(self, trash_id: str) -> Project:
        """Bring a project back from the trash, with its data; under a further name if its own is taken."""
        found = trash.find(self._data, trash_id)
        with self._writer.turn():
            name = self._writer.free_name(found.name)
            self._writer.make_way(name)
            trash.bring_back(self._data, found, name)
            self._index.refresh()
        return self.get(name)

    def remove_trashed(self, trash_id: str) -> None:
        """Take one thing out of the trash for good."""
        with self._writer.turn():
            trash.remove(self._data, trash.find(self._data, trash_id))

    def empty_trash(self) -> int:
        """Take everything out of the trash for good. Returns how many projects that were."""
        with self._writer.turn():
            return trash.empty(self._data)

    def rebuild(self) -> int:
        """Make the whole index again from the folders. Returns how many projects there are."""
        with self._writer.turn():
            return self._index.rebuild()
