"""A small app behind the gate: it says what reached it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from stableagents.api.gate import Gate
from tests.gate.wire import serving

FRONTEND = frozenset({"http://localhost:3000", "http://127.0.0.1:3000"})


@dataclass
class Guarded:
    """The port of a server behind the gate, and every request that got through."""

    port: int = 0
    reached: list[tuple[str, str]] = field(default_factory=list)

    async def app(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            return
        if scope["type"] == "websocket":
            self.reached.append(("WEBSOCKET", scope["path"]))
            await receive()
            await send({"type": "websocket.accept"})
            await send({"type": "websocket.close", "code": 1000})
            return
        self.reached.append((scope["method"], scope["path"]))
        if scope["path"] == "/broken":
            raise RuntimeError("a fault that the app did not foresee")
        body = await Request(scope, receive).body()
        await JSONResponse({"success": True, "received": len(body)})(scope, receive, send)


@pytest.fixture(scope="session")
def _api() -> Iterator[Guarded]:
    yield from _guarded()


@pytest.fixture(scope="session")
def _page() -> Iterator[Guarded]:
    yield from _guarded(serves_page=True)


@pytest.fixture
def guarded(_api: Guarded) -> Guarded:
    _api.reached.clear()
    return _api


@pytest.fixture
def guarded_page(_page: Guarded) -> Guarded:
    _page.reached.clear()
    return _page


def _guarded(**options: Any) -> Iterator[Guarded]:
    guarded = Guarded()

    def make_app(port: int) -> ASGIApp:
        return Gate(guarded.app, port=port, allowed_origins=FRONTEND, uploads={"/desktop/import": 3_000_000}, **options)

    with serving(make_app) as port:
        guarded.port = port
        yield guarded
