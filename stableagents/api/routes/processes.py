"""The main process's table of processes, and their start and stop."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response

from stableagents.api import operations
from stableagents.api.context import context
from stableagents.api.openapi import answer, problems
from stableagents.api.problems import Answer

router = APIRouter(tags=["processes"])


@router.get("/status", responses=answer("Status") | problems(503, 504))
def status(request: Request) -> Response:
    """Every process with its state, pid, restarts, memory and last exit."""
    answer = context(request).ask_main("get_status")
    return Answer({"success": True, "status": answer["status"], "main": answer["main"]})


@router.post("/processes/{name}/start", responses=answer("ProcessAnswer") | problems(404, 409, 503, 504))
def start(request: Request, name: str) -> Response:
    """Start a process that is stopped or has given up."""
    return Answer(operations.control_process(context(request), name, "start"))


@router.post("/processes/{name}/stop", responses=answer("ProcessAnswer") | problems(404, 409, 503, 504))
def stop(request: Request, name: str) -> Response:
    """Stop a process; it stays stopped until it is started."""
    return Answer(operations.control_process(context(request), name, "stop"))


@router.post("/processes/{name}/restart", responses=answer("ProcessAnswer") | problems(404, 409, 503, 504))
def restart(request: Request, name: str) -> Response:
    """Stop a process and start it again."""
    return Answer(operations.control_process(context(request), name, "restart"))


@router.get("/processes/{name}/log", responses=answer("LogLines") | problems(404))
def log(request: Request, name: str) -> Response:
    """The last lines that a process of ours wrote into its log."""
    return Answer(operations.log_lines(context(request), name))
