"""A project's history."""

from __future__ import annotations

from dataclasses import asdict

from fastapi import APIRouter, Request, Response

from stableagents.api import operations
from stableagents.api.context import context
from stableagents.api.openapi import answer, problems
from stableagents.api.problems import Answer

router = APIRouter(prefix="/desktop/projects/{name}/versions", tags=["versions"])


@router.get("", responses=answer("Versions") | problems(404))
def versions(request: Request, name: str) -> Response:
    """The versions, newest first."""
    return Answer({"success": True, "versions": [asdict(each) for each in context(request).store.versions(name)]})


@router.get("/{id}/diff", responses=answer("Diff") | problems(404))
def diff(request: Request, name: str, id: str) -> Response:
    """What a version changed."""
    return Answer({"success": True, "diff": context(request).store.diff(name, id)})


@router.post("/{id}/restore", responses=answer("ProjectAnswer") | problems(404))
def restore(request: Request, name: str, id: str) -> Response:
    """Bring back the files of a version, as a new version."""
    here = context(request)
    here.store.restore(name, id)
    return Answer({"success": True, "project": operations.details(here, here.store.get(name))})
