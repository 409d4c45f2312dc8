"""Jobs: work that is queued, followed by its events, and cancelled."""

from __future__ import annotations

from typing import Annotated

import anyio.to_thread
from fastapi import APIRouter, Query, Request, Response

from stableagents.api import operations
from stableagents.api.context import Context, context
from stableagents.api.events import Event, last_event_id, stream
from stableagents.api.openapi import Responses, answer, problems
from stableagents.api.paced import add_stream
from stableagents.api.problems import Answer
from stableagents.api.schemas import CreateBody

router = APIRouter(prefix="/desktop/jobs", tags=["jobs"])

_EVENT = {
    "type": "object",
    "required": ["id", "event", "data"],
    "properties": {name: {"type": "string"} for name in ("id", "event", "data")},
    "description": "data is a JSON object.",
}
EVENTS: Responses = {
    200: {
        "description": "Server-sent events, resumable with Last-Event-ID; the stream ends after its final event.",
        "content": {"text/event-stream": {"itemSchema": _EVENT}},
    },
    204: {"description": "Everything was read already; there will be nothing more."},
}


@router.post("", status_code=202, responses=answer("JobAnswer", 202) | problems(429, 503))
def start(request: Request, body: CreateBody) -> Response:
    """Make an app as a job, and answer at once."""
    job, _ = operations.submit_creation(context(request), body)
    return Answer({"success": True, "job": job.as_dict()}, 202)


@router.get("", responses=answer("Jobs"))
def newest(request: Request, limit: Annotated[int, Query(ge=1, le=200)] = 20) -> Response:
    """The newest jobs."""
    return Answer({"success": True, "jobs": [job.as_dict() for job in context(request).jobs.newest(limit)]})


@router.get("/{id}", responses=answer("JobAnswer") | problems(404))
def job(request: Request, id: str) -> Response:
    """One job as it stands."""
    return Answer({"success": True, "job": context(request).jobs.get(id).as_dict()})


@router.delete("/{id}", responses=answer("JobAnswer") | problems(404))
def cancel(request: Request, id: str) -> Response:
    """Cancel a job. It ends soon, with the event ``cancelled``; one that is over stays as it is."""
    return Answer({"success": True, "job": context(request).jobs.cancel(id).as_dict()})


async def events(request: Request, id: str) -> Response:
    """What a job does, as it does it: stage, plan, file, log, and at last done, failed or cancelled."""
    here = context(request)

    async def read_after(seq: int) -> tuple[list[Event], bool]:
        return await _events_after(here, id, seq)

    return await stream(here.signals, id, read_after, last_event_id(request))


add_stream(router, "/{id}/events", events, EVENTS | problems(404))


async def _events_after(here: Context, id: str, seq: int) -> tuple[list[Event], bool]:
    live = here.jobs.live_events_after(id, seq) if here.is_open else None  # the loop itself never waits
    if live is not None:
        return live
    return await anyio.to_thread.run_sync(lambda: here.jobs.events_after(id, seq))
