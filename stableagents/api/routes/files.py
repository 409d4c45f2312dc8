"""The files of a project, one by one."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response

from stableagents.api import operations
from stableagents.api.context import context
from stableagents.api.openapi import Responses, answer, problems
from stableagents.api.problems import Answer
from stableagents.api.schemas import FileBody

router = APIRouter(prefix="/desktop/projects/{name}/files", tags=["files"])

_FILE: Responses = {
    200: {
        "description": "The file itself: text as text/plain in UTF-8, anything else as application/octet-stream.",
        "content": {
            "text/plain": {"schema": {"type": "string"}},
            "application/octet-stream": {"schema": {"type": "string", "format": "binary"}},
        },
    }
}


@router.get("/{path:path}", response_class=Response, responses=_FILE | problems(404))
def read(request: Request, name: str, path: str) -> Response:
    """One file's content."""
    content = context(request).store.read_file(name, path)
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return Response(content, media_type="application/octet-stream")
    return Response(content, media_type="text/plain")


@router.put("/{path:path}", responses=answer("FileAnswer") | problems(404))
def write(request: Request, name: str, path: str, body: FileBody) -> Response:
    """Write one file, as a new version of the project."""
    here = context(request)
    project = here.store.write_file(name, path, body.content.encode("utf-8"))
    return Answer({"success": True, "path": path, "project": operations.details(here, project)})
