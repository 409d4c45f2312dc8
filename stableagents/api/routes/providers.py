"""The engines: which there are, which is in use, what each costs, and whether anything leaves the computer."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Body, Request, Response

from stableagents.api import providers as known
from stableagents.api.context import context
from stableagents.api.openapi import answer, problems
from stableagents.api.problems import Answer
from stableagents.api.schemas import ProviderBody, ProviderTestBody

router = APIRouter(prefix="/providers", tags=["providers"])


@router.get("", responses=answer("Providers"))
def providers(request: Request) -> Response:
    """Every engine of this version, and the one that is in use."""
    return Answer(known.listed(context(request).preferences))


@router.post("/set", responses=answer("ProviderAnswer") | problems(503))
def choose(request: Request, body: ProviderBody) -> Response:
    """Use an engine from now on; an empty api_key, model or base_url removes the saved one."""
    made = known.set_up(
        context(request).preferences, body.provider, api_key=body.api_key, model=body.model, base_url=body.base_url
    )
    return Answer(made)


@router.post("/test", responses=answer("ProviderAnswer") | problems(429, 502, 503, 504))
def try_out(request: Request, body: Annotated[ProviderTestBody | None, Body()] = None) -> Response:
    """Find out whether an engine works now, by asking its model for one word."""
    return Answer(known.tried(context(request).preferences, body.provider if body is not None else None))
