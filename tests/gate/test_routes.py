"""The gate stands before every route that the API server has, and before those that it does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from stableagents.api.app import create_app
from stableagents.settings import Settings
from tests.gate.wire import request, serving

STRANGERS = [
    {"Host": "evil.example"},
    {"Origin": "http://evil.example"},
    {"Origin": "null"},
    {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"},
]
BESIDE = [("GET", "/no/such/route"), ("DELETE", "/"), ("OPTIONS", "/desktop/jobs"), ("TRACE", "/health")]


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[int, FastAPI]]:
    """The real API server, and its app to read the routes from."""
    made: list[FastAPI] = []

    def make_app(port: int) -> FastAPI:
        data_dir: Path = tmp_path_factory.mktemp("data")
        config = Settings(api_port=port, frontend_port=port + 1 if port < 65535 else 1024, data_dir=data_dir)
        config.data.prepare()
        made.append(create_app(config))
        return made[0]

    with serving(make_app) as port:
        yield port, made[0]


def test_a_stranger_is_refused_on_every_route(api: tuple[int, FastAPI]) -> None:
    port, app = api
    walked = routes(app)
    assert len(walked) > 25
    for method, path in [*walked, *BESIDE]:
        for stranger in STRANGERS:
            body = b"{}" if method in ("POST", "PUT", "PATCH") else None
            reply = request(port, method, path, {"Content-Type": "application/json", **stranger}, body)
            assert reply.status == 403, (method, path, stranger)
            assert "access-control-allow-origin" not in reply.headers


def test_every_change_must_be_json(api: tuple[int, FastAPI]) -> None:
    port, app = api
    for method, path in routes(app):
        if method in ("POST", "PUT", "PATCH"):
            reply = request(port, method, path, {"Content-Type": "text/plain"}, b"{}")
            assert reply.status == 415, (method, path)


def test_the_same_users_plain_request_passes_and_has_the_headers(api: tuple[int, FastAPI]) -> None:
    port, _app = api
    for path in ("/health", "/docs", "/openapi.json", "/no/such/route", "/desktop/projects"):
        reply = request(port, "GET", path)
        assert reply.status == (404 if "such" in path else 200), path
        assert reply.headers["x-content-type-options"] == "nosniff"
        assert "frame-ancestors 'none'" in reply.headers["content-security-policy"]
        assert "script" not in reply.headers["content-security-policy"]


def routes(app: FastAPI) -> list[tuple[str, str]]:
    """Every method and path, with something in the place of each parameter; mounted and included ones too."""
    found: list[tuple[str, str]] = []

    def walk(parent: Any, prefix: str) -> None:
        for route in parent.routes:
            path = prefix + re.sub(r"\{[^}]*\}", "x", getattr(route, "path", ""))
            if getattr(route, "routes", None):
                walk(route, path)
            for method in getattr(route, "methods", None) or ["GET"]:
                found.append((method, path or "/"))

    walk(app, "")
    return found


def test_a_route_that_is_added_is_behind_the_gate(tmp_path: Path) -> None:
    reached: list[str] = []

    async def mounted(scope: Scope, _receive: Receive, send: Send) -> None:
        reached.append(scope["path"])
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    async def added(request: Request) -> PlainTextResponse:
        reached.append(request.url.path)
        return PlainTextResponse("added")

    def make_app(port: int) -> FastAPI:
        config = Settings(api_port=port, frontend_port=port + 1 if port < 65535 else 1024, data_dir=tmp_path)
        config.data.prepare()
        app = create_app(config)
        app.add_api_route("/added", added, methods=["GET", "POST"])
        app.router.routes.insert(0, Route("/first", added))
        app.mount("/mounted", mounted)
        return app

    with serving(make_app) as port:
        for path in ("/added", "/first", "/mounted/x"):
            for stranger in STRANGERS:
                assert request(port, "GET", path, stranger).status == 403
            assert reached == []
            assert request(port, "GET", path).status == 200
            reached.clear()
