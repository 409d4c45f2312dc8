"""Taking a project away as a zip, and bringing one back."""

from __future__ import annotations

import json
from typing import Annotated, Any

import anyio.to_thread
from fastapi import APIRouter, Query, Request, Response

from stableagents.api import operations
from stableagents.api.context import Context, context
from stableagents.api.gate import MAX_UPLOAD_BYTES
from stableagents.api.openapi import Responses, answer, problems
from stableagents.api.problems import Answer
from stableagents.api.schemas import ImportBody
from stableagents.errors import Kind, StableAgentsError
from stableagents.generation.request import check_text
from stableagents.paths import expanded

router = APIRouter(prefix="/desktop", tags=["transfer"])

_ZIP: dict[str, Any] = {"schema": {"type": "string", "format": "binary"}}
_EXPORTED: Responses = {200: {"description": "The project.", "content": {"application/zip": _ZIP}}}
_IMPORT_BODY = {
    "requestBody": {
        "required": True,
        "content": {"application/zip": _ZIP, "application/json": {"schema": ImportBody.model_json_schema()}},
    }
}


@router.get("/projects/{name}/export.zip", response_class=Response, responses=_EXPORTED | problems(404))
def export(request: Request, name: str) -> Response:
    """The project as a zip that runs anywhere with ``python main.py``."""
    store = context(request).store
    project = store.get(name)
    headers = {"Content-Disposition": f'attachment; filename="{project.name}.zip"'}
    return Response(store.export_zip(project.name), media_type="application/zip", headers=headers)


@router.post(
    "/import",
    status_code=201,
    responses=answer("Imported", 201) | problems(404),
    openapi_extra=_IMPORT_BODY,
)
async def import_project(
    request: Request, name: Annotated[str | None, Query(max_length=300, description="A name for it.")] = None
) -> Response:
    """Save a project from a zip, the body itself, or from the path of a zip or folder here. Nothing in it is run."""
    content = await request.body()
    is_zip = request.headers.get("content-type", "").partition(";")[0].strip().lower() == "application/zip"
    imported = await anyio.to_thread.run_sync(_import, context(request), content, is_zip, name)
    return Answer(imported, 201)


def _import(here: Context, content: bytes, is_zip: bool, name: str | None) -> dict[str, Any]:
    from stableagents.projects.archive import read_archive

    if name is not None:
        check_text(name, "name")
    if not is_zip:
        path = _path_in(content)
        if operations.is_folder(path):
            project, left_out = here.store.import_folder(expanded(path), name or None)
            return {"success": True, "project": operations.details(here, project), "left_out": left_out}
        content = read_archive(path, MAX_UPLOAD_BYTES)
    project = here.store.import_zip(content, name or None)
    return {"success": True, "project": operations.details(here, project), "left_out": []}


def _path_in(content: bytes) -> str:
    try:
        data = json.loads(content)
    except (ValueError, RecursionError):
        data = None
    if not isinstance(data, dict):
        raise StableAgentsError(
            "The body is neither a zip nor JSON.",
            kind=Kind.MALFORMED,
            code="not_json",
            hint='Send the zip as application/zip, or {"path": …} as application/json.',
        )
    return operations.parsed(ImportBody, data).path
