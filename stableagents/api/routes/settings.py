"""The saved settings, what apps may do, and whether this computer has all that is needed."""

from __future__ import annotations

import contextlib
from dataclasses import asdict
from typing import Annotated, Any

from fastapi import APIRouter, Body, Request, Response

from stableagents.api import operations
from stableagents.api.context import Context, context
from stableagents.api.openapi import answer
from stableagents.api.problems import Answer
from stableagents.api.schemas import SETTINGS_SHAPE
from stableagents.errors import Kind, StableAgentsError
from stableagents.generation.spending import Allowance

router = APIRouter(tags=["settings"])

_MAX_CHANGES = 100


@router.get("/settings", responses=answer("SettingsAnswer"))
def settings(request: Request) -> Response:
    """Every setting as it is saved; what is not saved is shown as it is in force."""
    return Answer(_shown(context(request)))


@router.put(
    "/settings",
    responses=answer("SettingsAnswer"),
    openapi_extra={"requestBody": {"content": {"application/json": {"schema": SETTINGS_SHAPE}}, "required": True}},
)
def change(request: Request, body: Annotated[dict[str, Any], Body()]) -> Response:
    """Save the given settings, all or none; ``null`` takes one back to its default."""
    if len(body) > _MAX_CHANGES:
        raise StableAgentsError(f"{len(body)} settings are too many.", kind=Kind.INVALID)
    here = context(request)
    here.preferences.change(body)
    return Answer(_shown(here))


@router.get("/permissions", responses=answer("AllPermissions"))
def permissions(request: Request) -> Response:
    """What every app was allowed or refused; …/permissions of a project changes it."""
    return Answer(operations.all_permissions(context(request)))


@router.get("/doctor", responses=answer("Doctor"))
def doctor(request: Request) -> Response:
    """What this computer has and lacks, each with one fix; takes about a second."""
    from stableagents import computer

    config = context(request).settings
    checks = computer.run_checks(config, own_ports=frozenset({config.api_port, config.frontend_port}))
    return Answer({"success": True, "is_well": all(c.ok for c in checks), "checks": [asdict(c) for c in checks]})


def _shown(here: Context) -> dict[str, Any]:
    values, pending = here.preferences.shown(here.settings)
    spent = None
    with contextlib.suppress(StableAgentsError):  # the settings are shown where the database can't be read, too
        spent = Allowance(here.settings.data).spent()
    return {"success": True, "settings": values, "restart_needed": pending, "tokens_today": spent}
