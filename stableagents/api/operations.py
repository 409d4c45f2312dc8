"""What can be asked for, once for every way in: the routes and the messages from main call the same functions.

What only some of them need is loaded by these, so that a server answers sooner.
"""

from __future__ import annotations

import contextlib
import os
import time
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ValidationError

from stableagents.api import providers
from stableagents.api.context import Context
from stableagents.api.problems import invalid
from stableagents.api.schemas import ChangeBody, CreateBody, PackageBody, PermissionsBody, RunChoices
from stableagents.errors import Kind, StableAgentsError
from stableagents.generation import engines
from stableagents.generation.request import CreateRequest, checked_request
from stableagents.logs import last_lines
from stableagents.paths import expanded
from stableagents.version import VERSION

if TYPE_CHECKING:  # what a first answer can do without is loaded with the data
    from stableagents.api.job_rows import Job
    from stableagents.projects.store import Project, ProjectStore

Shape = TypeVar("Shape", bound=BaseModel)

CREATE, CHECK, CHANGE, PACKAGE = "create", "check", "change", "package"  # the kinds of jobs
MAX_LIMIT = 1000
_START_S = 30.0
_STOP_S = 10.0
PROCESSES = {
    "api": "api",
    "api_server": "api",
    "frontend": "frontend",
    "frontend_server": "frontend",
    "renderer": "renderer",
}
LOGGED = {  # the file that each process writes its log into
    "main": "main_process",
    "api_server": "api_server",
    "frontend_server": "frontend_server",
    "renderer": "renderer_process",
}
_LOG_LINES = 60


def health(context: Context) -> dict[str, Any]:
    """What ``GET /health`` answers; from memory alone."""
    answer = {
        "success": True,
        "status": "ok",
        "version": VERSION,
        "pid": os.getpid(),
        "uptime_seconds": round(time.monotonic() - context.started_at, 3),
        "provider": provider_in_use(context),
    }
    return answer | ({"launch_id": context.launch_id} if context.launch_id else {})


def provider_in_use(context: Context) -> str:
    """The name of the engine that a request without a provider would get."""
    return providers.in_use(context.preferences, waits=False)


def submit_creation(context: Context, body: CreateBody) -> tuple[Job, Future[Job]]:
    """Queue the making of an app. Raises ``StableAgentsError`` for anything that can be known to fail."""
    request = create_request(body)
    preferences = context.preferences
    engines.choose(request.provider, preferences.provider, preferences.setup).check_request(request)
    return context.jobs.submit(CREATE, request.as_dict())


def create_request(body: CreateBody) -> CreateRequest:
    """The checked request in a body."""
    return checked_request(
        body.description,
        framework=body.ui_framework or body.framework,
        app_name=body.app_name,
        provider=body.provider,
    )


def created_answer(job: Job) -> dict[str, Any]:
    """The answer of a creation that was waited for and is done."""
    return {"success": True, **(job.result or {})}


def submit_check(context: Context, name: str) -> Job:
    """Queue a new examination of a project."""
    project = context.store.get(name)
    job, _ = context.jobs.submit(CHECK, {"project_name": project.name}, project_name=project.name)
    return job


def submit_change(context: Context, name: str, body: ChangeBody) -> Job:
    """Queue a change of a project. Raises ``StableAgentsError`` for anything that can be known to fail."""
    from stableagents.generation.revision import changer

    project = context.store.get(name)
    request = checked_request(body.instruction, provider=body.provider)
    changer(project.name, request.provider, context.preferences.provider, context.preferences.setup)
    asked = {"project_name": project.name, "description": request.description, "provider": request.provider}
    job, _ = context.jobs.submit(CHANGE, asked, project_name=project.name)
    return job


def submit_package(context: Context, name: str, body: PackageBody) -> Job:
    """Queue the making of an executable. Raises ``StableAgentsError`` where it can't be, or while another is made."""
    from stableagents.packaging.executable import busy, check_can_be_made

    project = context.store.get(name)
    check_can_be_made(context.settings.data)
    asked = {"project_name": project.name, "one_file": body.one_file}
    job, _ = context.jobs.submit(PACKAGE, asked, project_name=project.name, if_another=busy())
    return job


def folder_to_open(context: Context, name: str, what: str) -> Path:
    """The project's folder, or that of its executable. Raises ``no_executable``."""
    project = context.store.get(name)
    if what != "executable":
        return project.path
    made = context.settings.data.executables / project.name
    if not made.is_dir():
        raise StableAgentsError(
            f"There is no executable of {project.name}.",
            kind=Kind.NOT_FOUND,
            code="no_executable",
            hint=f"Make one: stableagents package {project.name}",
        )
    return made


def list_projects(context: Context, query: str, limit: int, offset: int) -> dict[str, Any]:
    """A page of the projects, newest first."""
    projects, total = context.store.list(query=query, limit=limit, offset=offset)
    running = context.runs.running()
    shown = [project.as_dict() | {"running": project.name in running} for project in projects]
    return {"success": True, "projects": shown, "total": total}


def details(context: Context, project: Project) -> dict[str, Any]:
    """One project with its files and its latest run."""
    from stableagents.generation.pipeline import describe
    from stableagents.packaging.kept import executable_of
    from stableagents.projects.permissions import offered

    run = context.runs.latest_of(project.name)
    is_running = run is not None and run["state"] == "running"
    offers = [standing.as_dict() for standing in offered(context.store.grants.standings(project))]
    made = executable_of(context.settings.data, project.name)
    now = {"running": is_running, "run": run, "offered": offers, "executable": made}
    return describe(context.store, project) | now


def delete_project(context: Context, name: str) -> dict[str, Any]:
    """Move a project to the trash, unless it runs."""
    project = context.store.get(name)
    if project.name in context.runs.running():
        raise StableAgentsError(
            f"{project.name} is running.", kind=Kind.CONFLICT, code="project_running", hint="Stop it first."
        )
    thrown = context.store.delete(project.name)
    return {"success": True, "project_name": project.name, "trash_id": thrown.id}


def history(store: ProjectStore, name: str) -> dict[str, Any]:
    """The versions of a project, newest first, and what undo and redo would be about."""
    versions = store.versions(name)
    from stableagents.projects.undoing import steps

    possible = steps(versions)
    return {
        "success": True,
        "versions": [version.as_dict() for version in versions],
        "undo": possible.undo.version.as_dict() if possible.undo else None,
        "redo": possible.redo.version.as_dict() if possible.redo else None,
    }


def permissions(context: Context, name: str) -> dict[str, Any]:
    """What a project's app asks for and what it may."""
    project = context.store.get(name)
    standings = [standing.as_dict() for standing in context.store.grants.standings(project)]
    return {"success": True, "project_name": project.name, "permissions": standings}


def decide_permissions(context: Context, name: str, body: PermissionsBody) -> dict[str, Any]:
    """Keep what a person decided; it holds from the app's next start."""
    project = context.store.get(name)
    context.store.grants.decide(project, {decision.name: decision.granted for decision in body.permissions})
    return permissions(context, name)


def all_permissions(context: Context) -> dict[str, Any]:
    """What was decided about each project; whoever wants to take something back finds it here."""
    apps = []
    for name, decided in context.store.grants.decided().items():
        with contextlib.suppress(StableAgentsError):  # a project whose folder was taken away
            apps.append({"project_name": name, "title": context.store.get(name).title, "permissions": decided})
    return {"success": True, "apps": apps}


def log_lines(context: Context, name: str) -> dict[str, Any]:
    """The last lines of a process's log. Raises ``unknown_process``."""
    if name not in LOGGED:
        raise StableAgentsError(
            f"There is no process {name[:60]!r} with a log.",
            kind=Kind.NOT_FOUND,
            code="unknown_process",
            hint=f"The processes with a log are: {', '.join(LOGGED)}.",
        )
    path = context.settings.data.logs / f"{LOGGED[name]}.log"
    return {"success": True, "process": name, "lines": last_lines(path, _LOG_LINES)}


def run_project(context: Context, name: str, choices: RunChoices | None = None) -> dict[str, Any]:
    """Start a project's app through the main process; if it runs already, that run is the answer.

    Raises ``PermissionNeededError`` where the app asks for what nobody has decided, the ``choices`` included.
    """
    from stableagents.projects.permissions import granted_to
    from stableagents.running.environments import interpreter_for

    project = context.store.get(name)
    if context.main is None:
        context.ask_main("run_project")  # says that nobody could
    if choices is not None:
        decisions = dict.fromkeys(choices.allow, True) | dict.fromkeys(choices.deny, False)
        context.store.grants.decide(project, decisions)
    allowed = granted_to(project, context.store.grants.standings(project))
    # Main starts what it is told to; what the app needs is seen to here, where that may take its time.
    grants = context.store.grants
    python = interpreter_for(
        project,
        context.settings.data,
        report=lambda _line: None,
        approved=grants.approved_packages(project.name),
        refused=grants.refused_packages(project.name),
    )
    wanted = {
        "name": project.name,
        "path": str(project.path),
        "python": python,
        "framework": project.framework,
        "title": project.title,
        "allowed": allowed,
    }
    answer = context.ask_main("run_project", wanted, _START_S)
    context.runs.started(answer["run"])
    known = {"code": answer["code"]} if "code" in answer else {}
    return {"success": True, "run": answer["run"], "project_name": project.name, **known}


def stop_project(context: Context, name: str) -> dict[str, Any]:
    """End a project's app."""
    project = context.store.get(name)
    context.ask_main("stop_project", {"name": project.name}, _STOP_S)
    return {"success": True, "project_name": project.name}


def control_process(context: Context, name: str, verb: str) -> dict[str, Any]:
    """Start, stop or restart one of main's services."""
    if name not in PROCESSES:
        raise StableAgentsError(
            f"There is no process {name[:60]!r} to {verb}.",
            kind=Kind.NOT_FOUND,
            code="unknown_process",
            hint="The processes are api_server, frontend_server and renderer.",
        )
    answer = context.ask_main(f"{verb}_{PROCESSES[name]}")
    return {"success": True, "process": name, "state": answer.get("state", ""), "note": answer.get("note")}


def parsed(shape: type[Shape], data: dict[str, Any]) -> Shape:
    """``data`` in the given shape. Raises ``StableAgentsError`` that names the fields at fault."""
    try:
        return shape.model_validate(data)
    except ValidationError as error:
        raise invalid(error.errors(include_input=False, include_url=False)) from None


def is_folder(path: str) -> bool:
    """Whether ``path`` is the whole path of a folder on this computer."""
    try:
        folder = expanded(path)
        return folder.is_absolute() and folder.is_dir()
    except (OSError, ValueError):
        return False
