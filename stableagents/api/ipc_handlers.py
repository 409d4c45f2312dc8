"""What the main process may ask of the API server, and what it tells it. Called in threads other than the server's."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from fastapi import FastAPI

from stableagents.api import operations
from stableagents.api.context import context_of
from stableagents.api.schemas import CreateBody, PageBody, RunBody

log = logging.getLogger("uvicorn.ipc")


def handlers(app: FastAPI) -> dict[str, Callable[[dict[str, Any]], dict[str, Any]]]:
    """Message type → what answers it. Each may wait; each raises ``StableAgentsError``."""
    context = context_of(app)

    def create_app(data: dict[str, Any]) -> dict[str, Any]:
        _, outcome = operations.submit_creation(context, operations.parsed(CreateBody, data))
        return operations.created_answer(outcome.result())

    def list_projects(data: dict[str, Any]) -> dict[str, Any]:
        page = operations.parsed(PageBody, data)
        return operations.list_projects(context, page.q, page.limit, page.offset)

    def run_project(data: dict[str, Any]) -> dict[str, Any]:
        body = operations.parsed(RunBody, data)
        return operations.run_project(context, body.name, body)

    return {"create_app": create_app, "list_projects": list_projects, "run_project": run_project}


def on_push(app: FastAPI, type: str, data: dict[str, Any]) -> None:
    """Take in what main tells. Never raises, as nobody waits for an answer."""
    runs = context_of(app).runs
    try:
        if type == "run_output":
            runs.output(data)
        elif type == "run_ended":
            runs.ended(data)
    except (KeyError, TypeError, ValueError):
        log.exception("main told a %s that can't be read", type)
