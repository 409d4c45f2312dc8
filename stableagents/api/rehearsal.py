"""What a warm standby does before its turn: answer one request to nobody, so that the first real answer is quick."""

from __future__ import annotations

import importlib
import logging
from typing import Any

import anyio
from fastapi import FastAPI

from stableagents.api.gate import Gate

# What a server loads beside its start, when it has no time to do so before.
LOADED_LATER = ("stableagents.api.job_work", "stableagents.api.jobs", "stableagents.generation.pipeline")


def rehearse(app: FastAPI, port: int) -> None:
    """Load everything and go once through the gate and through ``GET /health`` behind it. Never raises."""
    try:
        for name in LOADED_LATER:
            importlib.import_module(name)
        anyio.run(_go_through, app, port)
    except Exception:  # the real requests will tell, and to whom it matters
        logging.getLogger("uvicorn").debug("the rehearsal failed", exc_info=True)


async def _go_through(app: FastAPI, port: int) -> None:
    gate: Any = app.build_middleware_stack()
    while not isinstance(gate, Gate):
        gate = gate.app
    for stack in (gate, gate.app):  # the gate refuses a caller that no connection belongs to
        await stack(_health_request(app, port), _receive, _send)


def _health_request(app: FastAPI, port: int) -> dict[str, Any]:
    return {
        "type": "http",
        "app": app,
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "GET",
        "scheme": "http",
        "path": "/health",
        "raw_path": b"/health",
        "root_path": "",
        "query_string": b"",
        "headers": [(b"host", b"localhost:%d" % port)],
        "client": ("127.0.0.1", 0),
        "server": ("127.0.0.1", port),
        "state": {},
    }


async def _receive() -> dict[str, Any]:
    return {"type": "http.request", "body": b"", "more_body": False}


async def _send(_message: Any) -> None:
    return None
