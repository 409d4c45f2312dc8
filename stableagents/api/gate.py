"""The gate before every route of both servers: who may call, from where, with what.

Pure ASGI, for HTTP and WebSocket alike, so that a route can't be added beside it. Imports the product's bottom only.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

from starlette.types import ASGIApp, Receive, Scope, Send

from stableagents.api.access import Access, Fields
from stableagents.api.exchange import MAX_BODY_BYTES, Exchange, too_large
from stableagents.api.peer import Peer, PeerCheck
from stableagents.errors import Kind, StableAgentsError
from stableagents.launch_token import read
from stableagents.settings import Settings

log = logging.getLogger("uvicorn.gate")

LOOPBACK_NAMES = ("localhost", "127.0.0.1", "[::1]")
MAX_UPLOAD_BYTES = 50_000_000
UPLOADS: Mapping[str, int] = {"/desktop/import": MAX_UPLOAD_BYTES}  # paths that take application/zip, up to so much

API_HEADERS: Mapping[str, str] = {
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
}
_EVERYWHERE: Mapping[str, str] = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}
_READING = frozenset({"GET", "HEAD", "OPTIONS"})
_CORS_METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE"
_CORS_REQUEST_HEADERS = "content-type, last-event-id, authorization"


def frontend_origins(settings: Settings) -> frozenset[str]:
    """The exact origins that the page may have."""
    return frozenset(f"http://{name}:{settings.frontend_port}" for name in ("localhost", "127.0.0.1"))


def api_gate_options(settings: Settings) -> dict[str, Any]:
    """The arguments that the API server's gate is made with."""
    return {
        "port": settings.api_port,
        "allowed_origins": frontend_origins(settings),
        "names": (*LOOPBACK_NAMES, _as_host(settings.api_host)),
        "uploads": UPLOADS,
        "access": Access(read(settings.data), settings.require_token),
    }


def page_access(settings: Settings) -> Access:
    """What the page's server asks for: the same token, or the cookie that was given for it."""
    return Access(read(settings.data), settings.require_token, cookie=f"stableagents-{settings.frontend_port}")


def _as_host(address: str) -> str:
    return f"[{address}]" if ":" in address else address


class Gate:
    """ASGI middleware that lets this machine's own user through, from the command line or from our page.

    It refuses with a problem document: a foreign ``Host`` (DNS rebinding), a foreign ``Origin`` or a cross-site fetch,
    a change that is not JSON (forgery), a body over ``max_body_bytes``, another user of the machine, and whoever does
    not show the token of ``access`` where that is required or the system can't tell whose process calls. It answers
    CORS preflights of ``allowed_origins`` and puts the security headers on every response; a header that the app has
    set itself stays. ``serves_page`` allows links on other sites to lead here.
    """

    def __init__(
        self,
        app: ASGIApp,
        *,
        port: int,
        allowed_origins: frozenset[str],
        max_body_bytes: int = MAX_BODY_BYTES,
        uploads: Mapping[str, int] | None = None,
        names: tuple[str, ...] = LOOPBACK_NAMES,
        headers: Mapping[str, str] = API_HEADERS,
        serves_page: bool = False,
        peers: PeerCheck | None = None,
        access: Access | None = None,
    ) -> None:
        self.app = app
        self._hosts = frozenset(f"{name}:{port}" for name in names) | (frozenset(names) if port == 80 else frozenset())
        self._port = port
        self._origins = allowed_origins
        self._max_body_bytes = max_body_bytes
        self._uploads = uploads or {}
        self._headers = [(name.encode(), value.encode()) for name, value in {**_EVERYWHERE, **headers}.items()]
        self._serves_page = serves_page
        self._peers = peers or PeerCheck()
        self._access = access or Access()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            await self._http(scope, receive, send)
        elif scope["type"] == "websocket":
            await self._websocket(scope, receive, send)
        elif scope["type"] == "lifespan":
            await self.app(scope, receive, send)

    async def _http(self, scope: Scope, receive: Receive, send: Send) -> None:
        fields = _fields(scope)
        origin = fields.get("origin", [""])[0]
        exchange = Exchange(receive, send, self._response_headers(origin))
        try:
            peer = self._check_caller(scope, fields)
            if scope["method"] == "OPTIONS" and "access-control-request-method" in fields:
                await exchange.answer(204, b"", self._preflight_headers())
                return
            self._check_token(scope, fields, peer)
            exchange.limit = self._check_body(scope, fields)
        except StableAgentsError as refusal:
            await exchange.refuse(refusal, expects_continue="expect" in fields)
            return
        await self._run(scope, exchange)

    async def _run(self, scope: Scope, exchange: Exchange) -> None:
        try:
            await self.app(scope, exchange.receive, exchange.send)
        except Exception:
            if exchange.is_over:
                return  # the app lost its caller, which was told already
            log.exception("%s %s failed", scope["method"], scope["path"])
            if exchange.has_started:
                raise
            await exchange.answer_problem(
                {
                    "type": "urn:stableagents:error:internal",
                    "title": "Something went wrong here",
                    "status": 500,
                    "detail": "This was a fault of StableAgents itself. It has been written to the log.",
                    "success": False,
                    "code": "internal",
                }
            )

    async def _websocket(self, scope: Scope, receive: Receive, send: Send) -> None:
        fields = _fields(scope)
        try:
            self._check_token(scope, fields, self._check_caller(scope, fields))
        except StableAgentsError as refusal:
            log.info("websocket refused: %s", refusal.message)
            await receive()
            await send({"type": "websocket.close", "code": 1008, "reason": refusal.code})
            return
        await self.app(scope, receive, send)

    # Checks. Each raises the refusal.

    def _check_caller(self, scope: Scope, fields: Fields) -> Peer:
        host = fields.get("host", [])
        if len(host) != 1 or host[0].lower() not in self._hosts:
            raise _forbidden(
                "host_not_allowed",
                f"This server is not called {', '.join(host)[:100] or 'by no name at all'!r}.",
                f"Use http://localhost:{self._port}.",
            )
        origins = fields.get("origin", [])
        if len(origins) > 1 or (origins and origins[0] not in self._origins):
            raise _forbidden(
                "origin_not_allowed",
                f"Pages of {origins[0][:100]!r} may not use this server.",
                "Only the StableAgents page and programs of this computer may.",
            )
        if not origins:
            self._check_fetch_site(scope, fields)
        peer = self._peers.of(scope)
        if peer is Peer.OTHER:
            raise _forbidden(
                "other_user",
                "Another user of this computer runs StableAgents here.",
                "Start your own with start_multi_process.py and ports of your own.",
            )
        return peer

    def _check_token(self, scope: Scope, fields: Fields, peer: Peer) -> None:
        is_asked = self._access.is_required or peer is Peer.UNKNOWN
        if is_asked and not self._access.admits(scope, fields):
            raise StableAgentsError(
                "This server asks for its launch token.",
                kind=Kind.UNAUTHENTICATED,
                code="token_needed",
                hint="Send 'Authorization: Bearer' with what the file 'token' in the data folder holds, "
                "or start StableAgents again, which opens the page.",
            )

    def _check_fetch_site(self, scope: Scope, fields: Fields) -> None:
        site = fields.get("sec-fetch-site", ["none"])[0]
        if site in ("none", "same-origin"):
            return
        is_navigation = (
            scope["type"] == "http"
            and scope["method"] == "GET"
            and fields.get("sec-fetch-mode") == ["navigate"]
            and fields.get("sec-fetch-dest", ["document"]) == ["document"]
        )
        if not is_navigation or (site != "same-site" and not self._serves_page):
            raise _forbidden(
                "cross_site",
                "A page of another site may not use this server.",
                "Only the StableAgents page and programs of this computer may.",
            )

    def _check_body(self, scope: Scope, fields: Fields) -> int:
        """The most bytes that this request's body may have."""
        upload_limit = self._uploads.get(scope["path"])
        kinds = [kind.partition(";")[0].strip().lower() for kind in fields.get("content-type", [])]
        is_upload = upload_limit is not None and kinds == ["application/zip"]
        if scope["method"] not in _READING and kinds != ["application/json"] and not is_upload:
            self._check_may_be_bare(fields, kinds)
        limit = upload_limit if is_upload and upload_limit is not None else self._max_body_bytes
        lengths = fields.get("content-length", [])
        if lengths and (not lengths[0].isdigit() or int(lengths[0]) > limit):
            raise too_large(limit)
        return limit

    def _check_may_be_bare(self, fields: Fields, kinds: list[str]) -> None:
        # A program may leave out both body and type; no browser can be made to, as it always names its origin.
        has_body = "transfer-encoding" in fields or fields.get("content-length", ["0"]) != ["0"]
        is_browser = "origin" in fields or any(name.startswith("sec-fetch-") for name in fields)
        if kinds or has_body or is_browser:
            raise StableAgentsError(
                f"The content type {kinds[0][:80]!r} is not taken here." if kinds else "The content type is missing.",
                kind=Kind.UNSUPPORTED,
                code="json_only",
                hint="Send JSON with the header 'Content-Type: application/json'.",
            )

    # Headers.

    def _response_headers(self, origin: str) -> list[tuple[bytes, bytes]]:
        cors = [(b"vary", b"Origin")]
        if origin in self._origins:
            cors.append((b"access-control-allow-origin", origin.encode()))
        return self._headers + cors

    def _preflight_headers(self) -> dict[str, str]:
        return {
            "access-control-allow-methods": _CORS_METHODS,
            "access-control-allow-headers": _CORS_REQUEST_HEADERS,
            "access-control-max-age": "600",
        }


def _fields(scope: Scope) -> Fields:
    fields: Fields = {}
    for name, value in scope["headers"]:
        fields.setdefault(name.decode("latin-1"), []).append(value.decode("latin-1"))
    return fields


def _forbidden(code: str, message: str, hint: str) -> StableAgentsError:
    return StableAgentsError(message, kind=Kind.FORBIDDEN, code=code, hint=hint)
