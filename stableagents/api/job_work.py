"""What the jobs of each kind do: make an app, examine or change one, make an executable of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from stableagents.api.job_rows import JobRows
from stableagents.api.jobs import Assignment, Work
from stableagents.api.operations import CHANGE, CHECK, CREATE, PACKAGE
from stableagents.api.preferences import Preferences
from stableagents.generation import engines
from stableagents.generation.checkpoint import Checkpoint
from stableagents.generation.generator import created
from stableagents.generation.pipeline import Pipeline, check_project, describe
from stableagents.generation.progress import CancelledError
from stableagents.generation.request import CreateRequest
from stableagents.generation.revision import change_project, changer, saved_change
from stableagents.paths import DataFolder
from stableagents.projects.store import Project, ProjectStore

_EARLIER_ANSWERS = 8


def job_work(store: ProjectStore, data: DataFolder, preferences: Preferences, rows: JobRows) -> Mapping[str, Work]:
    """The table from a job's kind to what does it."""

    def create(assignment: Assignment) -> dict[str, Any]:
        asked = assignment.job.request
        request = CreateRequest(
            description=asked["description"],
            framework=asked["framework"],
            app_name=asked.get("app_name"),
            provider=asked.get("provider"),
        )
        project = _saved_before(assignment, store) if assignment.was_interrupted else None
        if project is None:
            engine = engines.choose(request.provider, preferences.provider, preferences.setup)
            checkpoint = Checkpoint(data, assignment.job.id)
            pipeline = Pipeline(engine=engine, store=store, data=data)
            try:
                project = pipeline.create(request, assignment.progress, checkpoint)
            except CancelledError:
                raise  # a server that stops cancels too, and the next one goes on with what is written
            except Exception:
                checkpoint.clear()
                raise
            checkpoint.clear()
        return _without_success(created(store, project.name))

    def check(assignment: Assignment) -> dict[str, Any]:
        name = assignment.job.request["project_name"]
        report = check_project(store, data, name, assignment.progress)
        project = store.get(name)
        return {"project_name": name, "app": describe(store, project), "report": report}

    def change(assignment: Assignment) -> dict[str, Any]:
        asked = assignment.job.request
        name = asked["project_name"]
        if assignment.was_interrupted and assignment.job.stage == "save":
            saved = saved_change(store, name, asked["description"], assignment.job.created_at)
            if saved is not None:
                return saved
        engine = changer(name, asked.get("provider"), preferences.provider, preferences.setup)
        talk = rows.talk(name, _EARLIER_ANSWERS)
        return change_project(engine, store, data, name, asked["description"], assignment.progress, talk=talk)

    def package(assignment: Assignment) -> dict[str, Any]:
        from stableagents.packaging.executable import make_executable

        name, one_file = assignment.job.request["project_name"], assignment.job.request["one_file"]
        made = make_executable(store, data, name, one_file=one_file, progress=assignment.progress)
        return {"project_name": name, "executable": made}

    return {CREATE: create, CHECK: check, CHANGE: change, PACKAGE: package}


def _saved_before(assignment: Assignment, store: ProjectStore) -> Project | None:
    """The project that an interrupted try of this job had saved before its end could be noted."""
    job = assignment.job
    if job.stage != "save":
        return None
    newest, _ = store.list(limit=20)
    made = (p for p in newest if p.created_at >= job.created_at and p.description == job.request["description"])
    return next(made, None)


def _without_success(answer: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in answer.items() if name != "success"}
