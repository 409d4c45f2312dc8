"""Every failure as a problem document (RFC 9457), whatever raised it."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response
from starlette.exceptions import HTTPException
from starlette.routing import Match

from stableagents.errors import Kind, StableAgentsError

log = logging.getLogger("uvicorn.problems")

MEDIA_TYPE = "application/problem+json"
_MAX_TOLD = 5
_DOCS_HINT = "The page /docs lists what there is."


class Answer(Response):
    """A JSON answer that can hold any text, half characters included."""

    media_type = "application/json"

    def render(self, content: Any) -> bytes:
        return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


class ProblemAnswer(Answer):
    media_type = MEDIA_TYPE


def answer_problems(app: FastAPI) -> None:
    """Have every failure of ``app``'s routes answered with a problem document."""
    app.add_exception_handler(StableAgentsError, _of_ours)
    app.add_exception_handler(RequestValidationError, _of_a_request)
    app.add_exception_handler(HTTPException, _of_routing)


def problem(error: StableAgentsError, headers: dict[str, str] | None = None) -> Response:
    """The answer for one error."""
    return ProblemAnswer(error.as_problem(), error.kind.http_status, headers)


def invalid(errors: Sequence[Any]) -> StableAgentsError:
    """The error for what pydantic found wrong: the fields and the reasons, never the values."""
    kinds = {str(error.get("type")) for error in errors}
    if kinds == {"json_invalid"} or kinds == {"json_type"}:
        return StableAgentsError(
            "The body is not JSON.", kind=Kind.MALFORMED, code="not_json", hint="Send one JSON object."
        )
    told = "; ".join(f"{_place(error)}: {error.get('msg', 'wrong')}" for error in errors[:_MAX_TOLD])
    return StableAgentsError(
        f"The request can't be used: {told}.", kind=Kind.INVALID, code="invalid_request", hint=_DOCS_HINT
    )


async def _of_ours(_request: Request, error: Exception) -> Response:
    assert isinstance(error, StableAgentsError)
    if error.kind is Kind.STORAGE:
        log.error("%s", error.message)
    return problem(error)


async def _of_a_request(_request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    return problem(invalid(error.errors()))


async def _of_routing(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    path = request.url.path[:100]
    if error.status_code == 404:
        ours = StableAgentsError(f"There is nothing at {path!r}.", kind=Kind.NOT_FOUND, hint=_DOCS_HINT)
    elif error.status_code == 405:
        told = StableAgentsError(f"{request.method} is not for {path!r}.", code="method_not_allowed", hint=_DOCS_HINT)
        document = told.as_problem() | {"status": 405, "title": "That method is not for this address"}
        return ProblemAnswer(document, 405, {"allow": ", ".join(_methods_at(request))})
    elif error.status_code == 413:
        ours = StableAgentsError("The body is too large.", kind=Kind.TOO_LARGE, hint="Send less at once.")
    elif error.status_code == 415:
        ours = StableAgentsError("The content type is not taken.", kind=Kind.UNSUPPORTED, hint="Send JSON.")
    else:
        ours = StableAgentsError(
            "The request can't be read.", kind=Kind.MALFORMED, code="not_json", hint="Send one JSON object in UTF-8."
        )
    return problem(ours, dict(error.headers or {}))


def _methods_at(request: Request) -> list[str]:
    """Every method that some route takes at this address; the router knows only the first route's."""
    found: set[str] = set()
    for route in request.app.routes:
        match, _ = route.matches(request.scope)
        if match is not Match.NONE:
            found |= getattr(route, "methods", None) or set()
    return sorted(found)


def _place(error: Any) -> str:
    parts = [str(part)[:40] for part in error.get("loc", ()) if part not in ("body", "query", "path")]
    return ".".join(parts) or "body"
