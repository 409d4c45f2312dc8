"""Changing a project by an instruction: one version for each turn, tried out first; a question changes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from stableagents.errors import Kind, StableAgentsError
from stableagents.generation import engines
from stableagents.generation.abilities import change_error
from stableagents.generation.editing import diff
from stableagents.generation.engines.base import Changer, ChangeRequest, Engine, GeneratedApp
from stableagents.generation.pipeline import Pipeline, describe, workplace
from stableagents.generation.progress import Progress
from stableagents.generation.request import CreateRequest
from stableagents.paths import DataFolder
from stableagents.projects.records import RECORD
from stableagents.projects.store import Project, ProjectStore
from stableagents.projects.wishes import with_wishes

MAX_SHOWN_FILE = 200_000  # bytes; larger files are data
_HISTORY = 8
_MAX_MESSAGE = 200


def changer(name: str, asked: str | None, preferred: str | None, setup: engines.Setup) -> Engine:
    """The engine that changes the project ``name``. Raises ``change_not_supported`` where the one in use can't."""
    engine = engines.choose(asked, preferred, setup)
    if not isinstance(engine, Changer):
        raise change_error(name)
    return engine


def change_project(
    engine: Engine,
    store: ProjectStore,
    data: DataFolder,
    name: str,
    instruction: str,
    progress: Progress,
    *,
    talk: Sequence[tuple[str, str]] = (),
) -> dict[str, Any]:
    """Do what the instruction says: ``{project_name, app, changed, reply, diff}``; all of it or nothing is saved.

    ``talk`` are earlier instructions with what was answered to them, oldest first.
    """
    assert isinstance(engine, Changer)
    project = store.get(name)
    before = _texts(store, project)
    history = [version.message for version in reversed(store.versions(project.name)[:_HISTORY])]
    request = ChangeRequest(
        instruction=instruction,
        title=project.title,
        description=project.description,
        framework=project.framework,
        files=before,
        history=history,
        talk=list(talk),
        spec=project.spec,
    )
    made = engine.change(request, progress)
    if made.files is None:
        return _result(store, project, made.reply, "")
    turn = _Turn(engine=engine, store=store, data=data, project=project, before=before, record=made.record)
    return turn.save(made.files, instruction, made.reply, progress)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Turn:
    engine: Engine
    store: ProjectStore
    data: DataFolder
    project: Project
    before: dict[str, str]
    record: dict[str, Any]

    def save(self, files: dict[str, str], instruction: str, reply: str, progress: Progress) -> dict[str, Any]:
        """Try out the changed app, have it mended, and keep it as one version."""
        project = replace(self.project, **self.record)
        app = GeneratedApp(
            title=project.title,
            kind=project.kind,
            framework=project.framework,
            summary=project.title,
            files=files,
            requirements=project.requirements,
        )
        asked = CreateRequest(description=project.description or instruction, framework=project.framework)
        approved = self.store.grants.approved_packages(project.name)
        pipeline = Pipeline(engine=self.engine, store=self.store, data=self.data, approved=approved)
        with workplace(self.data) as folder:
            app, examination = pipeline.examined(asked, app, folder, progress)
            with progress.stage("save", "Saving the version", is_last=True) as note:
                self._refuse_if_edited(app.files)
                saved = self.store.save_version(
                    project.name,
                    {path: text for path, text in app.files.items() if self.before.get(path) != text},
                    message=message_for(instruction),
                    removed=[path for path in self.before if path not in app.files],
                    changes={
                        **self.record,
                        "verification": examination.kept(),
                        **with_wishes(project.as_record(), app.files),
                    },
                    screenshot=examination.screenshot,
                )
                note.message = "Saved as a new version"
        return _result(self.store, saved, reply, diff(self.before, app.files))

    def _refuse_if_edited(self, files: dict[str, str]) -> None:
        """Raise where the person has edited, meanwhile, a file that the change would overwrite."""
        now = _texts(self.store, self.project)
        touched = [path for path in {*self.before, *files} if self.before.get(path) != files.get(path)]
        edited = [path for path in touched if now.get(path) != self.before.get(path)]
        if edited:
            raise StableAgentsError(
                f"{edited[0]} was edited meanwhile; your edit was kept and the change was not.",
                kind=Kind.CONFLICT,
                code="edited_meanwhile",
                hint="Ask for the change again.",
            )


def saved_change(store: ProjectStore, name: str, instruction: str, since: str) -> dict[str, Any] | None:
    """The result of a change that was saved before its end could be noted; None where it was not."""
    newest = next(iter(store.versions(name)), None)
    if newest is None or newest.message != message_for(instruction) or newest.created_at[:19] < since[:19]:
        return None
    return _result(store, store.get(name), "", store.diff(name, newest.id))


def message_for(instruction: str) -> str:
    """A version's message: the instruction in one line."""
    line = " ".join(instruction.split())
    return line if len(line) <= _MAX_MESSAGE else f"{line[: _MAX_MESSAGE - 1]}…"


def _texts(store: ProjectStore, project: Project) -> dict[str, str]:
    found: dict[str, str] = {}
    for path in store.files(project.name):
        content = store.read_file(project.name, path)
        if path == RECORD or len(content) > MAX_SHOWN_FILE or b"\0" in content:
            continue
        try:
            found[path] = content.decode("utf-8")
        except UnicodeDecodeError:
            continue
    return found


def _result(store: ProjectStore, project: Project, reply: str, changes: str) -> dict[str, Any]:
    return {
        "project_name": project.name,
        "app": describe(store, project),
        "changed": bool(changes),
        "reply": reply,
        "diff": changes,
    }
