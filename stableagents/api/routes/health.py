"""``GET /health``: whether this server answers. Quick and light: no disk, no other process."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response

from stableagents.api import operations
from stableagents.api.context import context
from stableagents.api.openapi import answer
from stableagents.api.problems import Answer

router = APIRouter(tags=["health"])


@router.get("/health", responses=answer("Health"))
async def health(request: Request) -> Response:
    """Whether the API server answers, which process it is, and which engine is in use."""
    return Answer(operations.health(context(request)))
