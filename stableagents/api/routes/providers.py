"""The engines: which there are, which is in use, what each costs, and whether anything leaves the computer."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Body, Request, Response

from stableagents.api import operations
from stableagents.api.context import context
from stableagents.api.openapi import answer, problems
from stableagents.api.problems import Answer
from stableagents.api.schemas import ProviderBody, ProviderTestBody
from stableagents.errors import Kind, StableAgentsError
from stableagents.generation import engines
from stableagents.generation.engines.base import Engine

router = APIRouter(prefix="/providers", tags=["providers"])


@router.get("", responses=answer("Providers"))
def providers(request: Request) -> Response:
    """Every engine of this version, and the one that is in use."""
    in_use = operations.provider_in_use(context(request))
    known = [_shown(engines.engine_named(name), in_use) for name in engines.ENGINES]
    return Answer({"success": True, "provider": in_use, "providers": known})


@router.post("/set", responses=answer("ProviderAnswer") | problems(503))
def choose(request: Request, body: ProviderBody) -> Response:
    """Use an engine from now on."""
    engine = engines.choose(body.provider)
    _refuse_what_it_does_not_take(engine, body)
    context(request).preferences.change({"provider": engine.name})
    return Answer({"success": True, "provider": engine.name, "message": f"{engine.label} is in use now."})


@router.post("/test", responses=answer("ProviderAnswer") | problems(502, 503, 504))
def try_out(request: Request, body: Annotated[ProviderTestBody | None, Body()] = None) -> Response:
    """Find out whether an engine would work now."""
    asked = body.provider if body is not None else None
    engine = engines.choose(asked, context(request).preferences.provider)
    return Answer({"success": True, "provider": engine.name, "message": f"{engine.label} is ready."})


def _refuse_what_it_does_not_take(engine: Engine, body: ProviderBody) -> None:
    given = [name for name in ("api_key", "model", "base_url") if getattr(body, name)]
    if given and not engine.needs_key:
        raise StableAgentsError(
            f"{engine.label} takes no {given[0]}.",
            kind=Kind.INVALID,
            code="not_taken",
            hint="It needs no key, no model and no network.",
        )


def _shown(engine: Engine, in_use: str) -> dict[str, Any]:
    state = engine.available()
    return {
        "name": engine.name,
        "label": engine.label,
        "available": state.available,
        "reason": state.reason,
        "in_use": engine.name == in_use,
        "cost": engine.cost,
        "leaves_computer": engine.leaves_computer,
        "needs_key": engine.needs_key,
        "key": {"set": False, "last4": None},
    }
