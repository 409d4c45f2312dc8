"""``GET /docs``: the API for people to read, written from its description. No script, nothing from elsewhere."""

from __future__ import annotations

import base64
import hashlib
from html import escape
from typing import Any

from fastapi import APIRouter, Request, Response

router = APIRouter(include_in_schema=False)

_STYLE = """
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 18%, transparent); }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h2 { margin-top: 2.5rem; text-transform: capitalize; }
details { border: 1px solid var(--line); border-radius: 8px; padding: .5rem .9rem; margin: .5rem 0; }
summary { cursor: pointer; }
code, pre { font: 14px/1.5 ui-monospace, monospace; }
pre { overflow-x: auto; }
.method { display: inline-block; width: 4.5rem; font-weight: 600; }
table { border-collapse: collapse; width: 100%; }
td, th { text-align: left; vertical-align: top; padding: .25rem .6rem .25rem 0; border-top: 1px solid var(--line); }
"""
_HASH = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
_POLICY = f"default-src 'none'; style-src 'sha256-{_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"


@router.get("/docs")
def docs(request: Request) -> Response:
    """The API's addresses, what they take, and what they answer."""
    schema = request.app.openapi()
    topics: dict[str, list[str]] = {}
    for path, operations in schema["paths"].items():
        for method, operation in operations.items():
            topics.setdefault(operation["tags"][0], []).append(_operation(method, path, operation))
    body = "".join(f"<h2>{escape(topic)}</h2>{''.join(parts)}" for topic, parts in topics.items())
    shapes = "".join(_shape(name, shape) for name, shape in sorted(schema["components"]["schemas"].items()))
    page = (
        f"<!doctype html><html lang=en><meta charset=utf-8><title>StableAgents API</title><style>{_STYLE}</style>"
        f"<h1>StableAgents API {escape(schema['info']['version'])}</h1><p>{escape(schema['info']['description'])}"
        f" The same for programs: <a href=/openapi.json>openapi.json</a>.</p>{body}<h2>Shapes</h2>{shapes}</html>"
    )
    return Response(page, media_type="text/html", headers={"Content-Security-Policy": _POLICY})


def _operation(method: str, path: str, operation: dict[str, Any]) -> str:
    rows = [_row(p["name"], p["in"], p.get("description", "")) for p in operation.get("parameters", [])]
    for kind, body in operation.get("requestBody", {}).get("content", {}).items():
        rows.append(_row("body", kind, _named(body.get("schema", {}))))
    for status, answer in operation["responses"].items():
        content = " or ".join(f"{kind} {_named(c.get('schema', {}))}" for kind, c in answer.get("content", {}).items())
        rows.append(_row(status, answer["description"], content))
    return (
        f"<details><summary><span class=method>{method.upper()}</span> <code>{escape(path)}</code></summary>"
        f"<p>{escape(operation.get('description', ''))}</p><table>{''.join(rows)}</table></details>"
    )


def _shape(name: str, shape: dict[str, Any]) -> str:
    rows = [
        _row(field, _named(part), part.get("description", "")) for field, part in shape.get("properties", {}).items()
    ]
    return f"<details><summary><code>{escape(name)}</code></summary><table>{''.join(rows)}</table></details>"


def _row(*cells: str) -> str:
    return "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in cells) + "</tr>"


def _named(schema: dict[str, Any]) -> str:
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    if "anyOf" in schema:
        return " or ".join(_named(part) for part in schema["anyOf"])
    if schema.get("type") == "array":
        return f"list of {_named(schema.get('items', {}))}"
    return str(schema.get("type", ""))
