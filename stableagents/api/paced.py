"""Routes of event streams: each is opened when it has its turn, so that a thousand at once keep nobody else waiting."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from fastapi import APIRouter, Response
from fastapi.routing import APIRoute
from starlette.types import Receive, Scope, Send

from stableagents.api.openapi import Responses
from stableagents.api.turns import turns_here


class _StreamRoute(APIRoute):
    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        await turns_here().ask()
        await super().handle(scope, receive, send)


def add_stream(router: APIRouter, path: str, endpoint: Callable[..., Any], responses: Responses) -> None:
    """Have ``endpoint``, which answers with a stream, at ``path`` of the router."""
    router.add_api_route(
        path, endpoint, methods=["GET"], response_class=Response, responses=responses, route_class_override=_StreamRoute
    )
