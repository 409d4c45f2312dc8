"""The description of the API: what each address answers, and every problem it can answer with.

The shapes are referred to by name and built when the description is asked for, as they cost a start more than the
rest of the API together.
"""

from __future__ import annotations

import inspect
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from stableagents.api.problems import MEDIA_TYPE

Responses = dict[int | str, dict[str, Any]]

_REF = "#/components/schemas/"
_EVERYWHERE = {
    400: "The request can't be read.",
    401: "The launch token is asked for and was not shown.",
    403: "This caller may not do that.",
    422: "The request can't be used as it is.",
    500: "A fault of StableAgents itself.",
    507: "The disk can't take it.",
}
_WITH_BODY = {413: "The body is too large.", 415: "That content type is not taken."}
_NOTED = {
    404: "There is no such thing.",
    409: "That doesn't fit the present state.",
    429: "Too much at once.",
    502: "The model provider failed.",
    503: "Not available right now.",
    504: "It took too long.",
}
_CHANGING = ("post", "put", "patch", "delete")


def answer(shape: str, status: int = 200) -> Responses:
    """The ``responses`` of a route whose good answer has the shape of that name in ``answers``."""
    content = {"application/json": {"schema": {"$ref": _REF + shape}}}
    return {status: {"description": "It worked.", "content": content}}


def problems(*statuses: int) -> Responses:
    """The ``responses`` of a route that can answer with these problems, beside those that every route can."""
    return {status: _problem(_NOTED[status]) for status in statuses}


def describe(app: FastAPI) -> None:
    """Have ``app`` describe itself with our shapes and with problem documents for every failure."""

    def openapi() -> dict[str, Any]:
        if not app.openapi_schema:
            schema = get_openapi(title=app.title, version=app.version, description=app.description, routes=app.routes)
            app.openapi_schema = _completed(schema)
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]


def _completed(schema: dict[str, Any]) -> dict[str, Any]:
    shapes = schema.setdefault("components", {}).setdefault("schemas", {})
    for foreign in ("HTTPValidationError", "ValidationError"):
        shapes.pop(foreign, None)
    shapes |= _shapes()
    for path in schema["paths"].values():
        for method, operation in path.items():
            common = _EVERYWHERE | (_WITH_BODY if method in _CHANGING else {})
            described = {str(status): _problem(text) for status, text in common.items()}
            own = {s: told for s, told in operation["responses"].items() if s != "422"}
            operation["responses"] = dict(sorted((described | own).items()))
    return schema


def _shapes() -> dict[str, Any]:
    from pydantic import BaseModel
    from pydantic.json_schema import models_json_schema

    from stableagents.api import answers

    models = [each for _, each in inspect.getmembers(answers, inspect.isclass) if issubclass(each, BaseModel)]
    own = [each for each in models if each.__module__ == answers.__name__]
    _, described = models_json_schema([(each, "serialization") for each in own], ref_template=_REF + "{model}")
    return dict(described["$defs"])


def _problem(text: str) -> dict[str, Any]:
    return {"description": text, "content": {MEDIA_TYPE: {"schema": {"$ref": _REF + "Problem"}}}}
