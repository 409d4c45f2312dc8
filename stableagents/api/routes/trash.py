"""The trash: what is in it, bringing it back, and emptying it."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response

from stableagents.api import operations
from stableagents.api.context import context
from stableagents.api.openapi import answer, problems
from stableagents.api.problems import Answer

router = APIRouter(prefix="/desktop/trash", tags=["trash"])


@router.get("", responses=answer("Trash"))
def contents(request: Request) -> Response:
    """What is in the trash, newest first."""
    return Answer({"success": True, "trash": [each.as_dict() for each in context(request).store.trashed()]})


@router.delete("", responses=answer("Emptied"))
def empty(request: Request) -> Response:
    """Remove everything in the trash for good."""
    return Answer({"success": True, "removed": context(request).store.empty_trash()})


@router.post("/{id}/restore", responses=answer("ProjectAnswer") | problems(404))
def restore(request: Request, id: str) -> Response:
    """Bring a project back with its data, under a further name where its own is taken."""
    here = context(request)
    return Answer({"success": True, "project": operations.details(here, here.store.restore_trashed(id))})


@router.delete("/{id}", responses=answer("Emptied") | problems(404))
def remove(request: Request, id: str) -> Response:
    """Remove one thing in the trash for good."""
    context(request).store.remove_trashed(id)
    return Answer({"success": True, "removed": 1})
