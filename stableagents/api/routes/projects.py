"""The person's projects: the list, one project, its name and mark, its way to the trash, and its jobs."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import FileResponse

from stableagents.api import opening, operations
from stableagents.api.context import context
from stableagents.api.openapi import Responses, answer, problems
from stableagents.api.problems import Answer
from stableagents.api.schemas import ChangeBody, OpenBody, PackageBody, PermissionsBody, ProjectChange
from stableagents.errors import Kind, StableAgentsError

router = APIRouter(prefix="/desktop/projects", tags=["projects"])

_PICTURE: Responses = {200: {"description": "The picture.", "content": {"image/png": {"schema": {"type": "string"}}}}}


@router.get("", responses=answer("Projects"))
def projects(
    request: Request,
    q: Annotated[str, Query(max_length=300, description="Words to look for in names, descriptions and code.")] = "",
    limit: Annotated[int, Query(ge=1, le=operations.MAX_LIMIT)] = 50,
    offset: Annotated[int, Query(ge=0, le=10**9)] = 0,
) -> Response:
    """The projects, newest first."""
    return Answer(operations.list_projects(context(request), q, limit, offset))


@router.get("/{name}", responses=answer("ProjectAnswer") | problems(404))
def project(request: Request, name: str) -> Response:
    """One project, with its files and its latest run; what was edited by hand since becomes a version first."""
    here = context(request)
    return Answer({"success": True, "project": operations.details(here, here.store.keep_hand_edits(name))})


@router.patch("/{name}", responses=answer("ProjectAnswer") | problems(404))
def change_label(request: Request, name: str, body: ProjectChange) -> Response:
    """Change the title or the favourite mark; the folder keeps its name."""
    here = context(request)
    project = here.store.update(name, title=body.title, favourite=body.favourite)
    return Answer({"success": True, "project": operations.details(here, project)})


@router.post("/{name}/duplicate", status_code=201, responses=answer("ProjectAnswer", 201) | problems(404))
def duplicate(request: Request, name: str) -> Response:
    """Copy a project's files to a new project with a history and data of its own."""
    here = context(request)
    return Answer({"success": True, "project": operations.details(here, here.store.duplicate(name))}, 201)


@router.post("/{name}/open", responses=answer("Opened") | problems(404, 503))
def open_folder(request: Request, name: str, body: OpenBody | None = None) -> Response:
    """Show a project's folder, or that of its executable, in the file manager or in an editor on this computer."""
    what = body.what if body else opening.FOLDER
    folder = operations.folder_to_open(context(request), name, what)
    program = opening.open_project(folder, opening.EDITOR if what == opening.EDITOR else opening.FOLDER)
    return Answer({"success": True, "project_name": folder.name, "program": program})


@router.get("/{name}/permissions", responses=answer("Permissions") | problems(404))
def permissions(request: Request, name: str) -> Response:
    """What the app asks for beyond its own folders, and what it may."""
    return Answer(operations.permissions(context(request), name))


@router.put("/{name}/permissions", responses=answer("Permissions") | problems(404))
def decide_permissions(request: Request, name: str, body: PermissionsBody) -> Response:
    """Allow, refuse or take back; it holds from the app's next start."""
    return Answer(operations.decide_permissions(context(request), name, body))


@router.delete("/{name}", responses=answer("Deleted") | problems(404, 409))
def delete(request: Request, name: str) -> Response:
    """Move a project to the trash."""
    return Answer(operations.delete_project(context(request), name))


@router.post("/{name}/check", status_code=202, responses=answer("JobAnswer", 202) | problems(404, 429))
def check(request: Request, name: str) -> Response:
    """Read and operate the app again, as a job."""
    job = operations.submit_check(context(request), name)
    return Answer({"success": True, "job": job.as_dict()}, 202)


@router.post("/{name}/change", status_code=202, responses=answer("JobAnswer", 202) | problems(404, 409, 429, 503))
def change(request: Request, name: str, body: ChangeBody) -> Response:
    """Change the app as the instruction says, or answer a question about it, as a job."""
    job = operations.submit_change(context(request), name, body)
    return Answer({"success": True, "job": job.as_dict()}, 202)


@router.post("/{name}/package", status_code=202, responses=answer("JobAnswer", 202) | problems(404, 409, 429))
def package(request: Request, name: str, body: PackageBody | None = None) -> Response:
    """Make an executable of the app and open it out of sight, as a job; one at a time on this computer."""
    job = operations.submit_package(context(request), name, body or PackageBody(one_file=False))
    return Answer({"success": True, "job": job.as_dict()}, 202)


@router.get("/{name}/screenshot.png", response_class=Response, responses=_PICTURE | problems(404))
def screenshot(request: Request, name: str) -> Response:
    """A picture of the app's window."""
    picture = context(request).store.screenshot(name)
    if picture is None:
        raise StableAgentsError(
            f"There is no picture of {name[:80]!r}.",
            kind=Kind.NOT_FOUND,
            code="no_screenshot",
            hint="Check the project to have one taken.",
        )
    return FileResponse(picture, media_type="image/png")
