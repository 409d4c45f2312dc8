"""A project's history: its versions, the way back to each, one step back and forth, and names for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fastapi import APIRouter, Request, Response

from stableagents.api import operations
from stableagents.api.context import Context, context
from stableagents.api.openapi import answer, problems
from stableagents.api.problems import Answer
from stableagents.api.schemas import StepBody, VersionLabel

if TYPE_CHECKING:
    from stableagents.projects.store import Project, Version

router = APIRouter(prefix="/desktop/projects/{name}", tags=["versions"])


@router.get("/versions", responses=answer("Versions") | problems(404))
def versions(request: Request, name: str) -> Response:
    """The versions, newest first, and which of them undo would take back and redo bring again."""
    return Answer(operations.history(context(request).store, name))


@router.get("/versions/{id}/diff", responses=answer("Diff") | problems(404))
def diff(request: Request, name: str, id: str) -> Response:
    """What a version changed."""
    return Answer({"success": True, "diff": context(request).store.diff(name, id)})


@router.post("/versions/{id}/restore", responses=answer("ProjectAnswer") | problems(404, 409))
def restore(request: Request, name: str, id: str) -> Response:
    """Bring back the files of a version, as a new version."""
    here = context(request)
    return Answer({"success": True, "project": operations.details(here, here.store.restore(name, id))})


@router.patch("/versions/{id}", responses=answer("VersionAnswer") | problems(404))
def label(request: Request, name: str, id: str, body: VersionLabel) -> Response:
    """Give a version a name; ``null`` takes it away."""
    return Answer({"success": True, "version": context(request).store.name_version(name, id, body.label).as_dict()})


@router.post("/undo", responses=answer("StepAnswer") | problems(404, 409))
def undo(request: Request, name: str, body: StepBody | None = None) -> Response:
    """Take back the newest version as a new one; with ``version``, that one and no other."""
    here = context(request)
    return _stepped(here, *here.store.undo(name, body.version if body else None))


@router.post("/redo", responses=answer("StepAnswer") | problems(404, 409))
def redo(request: Request, name: str, body: StepBody | None = None) -> Response:
    """Bring again what the last undo took back."""
    here = context(request)
    return _stepped(here, *here.store.redo(name, body.version if body else None))


def _stepped(here: Context, project: Project, version: Version) -> Response:
    return Answer({"success": True, "project": operations.details(here, project), "version": version.as_dict()})
