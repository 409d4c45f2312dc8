"""Making an app and waiting for it; writing code without keeping it; the frameworks there are."""

from __future__ import annotations

import asyncio
import functools
import importlib.util

import anyio.to_thread
from fastapi import APIRouter, Request, Response

from stableagents.api import operations
from stableagents.api.context import context
from stableagents.api.openapi import answer, problems
from stableagents.api.problems import Answer
from stableagents.api.schemas import CodeBody, CreateBody
from stableagents.composer.frameworks import FRAMEWORKS
from stableagents.generation.progress import Progress

router = APIRouter(prefix="/desktop", tags=["create"])


@router.get("/frameworks", responses=answer("Frameworks"))
def frameworks(request: Request) -> Response:
    """The frameworks that apps can be made with."""
    return Answer({"success": True, "frameworks": _frameworks()})


@router.post("/create", responses=answer("Created") | problems(409, 429, 502, 503, 504))
async def create(request: Request, body: CreateBody) -> Response:
    """Make an app and wait until it is written, tried out and saved. Whoever goes away finds it in the list."""
    here = context(request)
    _, outcome = await anyio.to_thread.run_sync(operations.submit_creation, here, body)
    # The job belongs to nobody's connection: a caller that goes away must not cancel it.
    finished = await asyncio.shield(asyncio.wrap_future(outcome))
    return Answer(operations.created_answer(finished))


@router.post("/generate-code", responses=answer("Code") | problems(429, 502, 503, 504))
def code(request: Request, body: CodeBody) -> Response:
    """Write an app's code without keeping or running it."""
    from stableagents.generation.generator import generate_code

    framework = body.framework or body.ui_framework
    preferences = context(request).preferences
    preferred, setup = preferences.provider, preferences.setup
    made = generate_code(body.prompt, framework, body.provider, Progress(), preferred=preferred, setup=setup)
    return Answer(made)


@functools.cache
def _frameworks() -> list[dict[str, object]]:
    return [
        {
            "name": info.name,
            "label": info.label,
            "description": info.description,
            "installed": importlib.util.find_spec(info.module) is not None,
            "composable": info.composable,
        }
        for info in FRAMEWORKS.values()
    ]
