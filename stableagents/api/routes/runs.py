"""Running apps: start, stop, live output. The main process owns them; here it is asked."""

from __future__ import annotations

import anyio.to_thread
from fastapi import APIRouter, Request, Response

from stableagents.api import operations
from stableagents.api.context import context
from stableagents.api.events import Event, last_event_id, stream
from stableagents.api.openapi import answer, problems
from stableagents.api.paced import add_stream
from stableagents.api.problems import Answer
from stableagents.api.routes.jobs import EVENTS
from stableagents.api.schemas import RunChoices

router = APIRouter(prefix="/desktop", tags=["runs"])


@router.post("/run/{name}", responses=answer("RunAnswer") | problems(404, 409, 429, 503, 504))
def run(request: Request, name: str, body: RunChoices | None = None) -> Response:
    """Start a project's app in a window and a box of its own; where it runs already, that run is the answer.

    An app that asks for a permission nobody has decided about does not start: ``permission_needed``.
    """
    return Answer(operations.run_project(context(request), name, body))


@router.post("/stop/{name}", responses=answer("ProjectName") | problems(404, 409, 503, 504))
def stop(request: Request, name: str) -> Response:
    """End a project's app and all that it has started."""
    return Answer(operations.stop_project(context(request), name))


async def events(request: Request, id: str) -> Response:
    """What an app prints, as it prints it, and at last how it ended."""
    here = context(request)
    await anyio.to_thread.run_sync(here.runs.wait_until_current)

    async def read_after(seq: int) -> tuple[list[Event], bool]:
        return here.runs.events_after(id, seq)

    return await stream(here.signals, id, read_after, last_event_id(request))


add_stream(router, "/runs/{id}/events", events, EVENTS | problems(404))
