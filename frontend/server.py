"""The frontend server: the page's files and ``/config.json`` behind the gate.

A child of the main process, or by itself with ``cd frontend && python server.py``.
"""

from __future__ import annotations

import html
import json
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

if __package__ in (None, ""):  # started as a file: the product lies one folder up
    sys.path[0] = str(Path(__file__).resolve().parent.parent)

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from frontend.static import ROOT, StaticFiles
from stableagents import launch_token, logs, ports, settings
from stableagents.api.access import Access
from stableagents.api.alone import settings_alone
from stableagents.api.gate import Gate, frontend_origins, page_access
from stableagents.api.serving import ChildServer, config_for, open_channel, serve
from stableagents.errors import StableAgentsError
from stableagents.settings import Settings
from stableagents.supervisor.spec import Launch
from stableagents.version import VERSION


def create_app(config: Settings, root: Path = ROOT) -> ASGIApp:
    """The frontend's ASGI app. Reads the page's folder, and has no other effect."""
    access = page_access(config)
    return Gate(
        FrontendApp(config, root, access),
        port=config.frontend_port,
        allowed_origins=frontend_origins(config),
        headers={"content-security-policy": content_security_policy(config), "permissions-policy": _NO_DEVICES},
        serves_page=True,
        access=access,
    )


_NO_DEVICES = "camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), hid=()"


def content_security_policy(config: Settings, styles: Sequence[str] = ()) -> str:
    """What the page may load: its own files, the styles that it carries, and data and pictures of the API server."""
    api = " ".join(_api_urls(config))
    styling = " ".join(["style-src 'self'", *styles])
    return (
        f"default-src 'none'; script-src 'self'; {styling}; "
        f"img-src 'self' data: {api}; connect-src 'self' {api}; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )


def _api_urls(config: Settings) -> list[str]:
    # "localhost" and "127.0.0.1" are one machine but two sites to a browser, so the page stays with the one it has.
    names = ("localhost", "127.0.0.1") if config.api_host in ("localhost", "127.0.0.1") else (config.api_host,)
    return [f"http://{_in_url(name)}:{config.api_port}" for name in names]


def _in_url(name: str) -> str:
    return f"[{name}]" if ":" in name else name


class FrontendApp:
    """The page's files, and what the page must know to find the API server."""

    def __init__(self, config: Settings, root: Path = ROOT, access: Access | None = None) -> None:
        self._config = config
        self._access = access or Access()
        self._files = StaticFiles(root, lambda styles: content_security_policy(config, styles))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"] == "/config.json" and scope["method"] in ("GET", "HEAD"):
            await self._config_json(scope)(scope, receive, send)
        elif scope["type"] == "http" and self._access.arrives(scope):
            await self._arrival(scope)(scope, receive, send)
        elif scope["type"] == "http":
            await self._files(scope, receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1000})
        else:
            await _lifespan(receive, send)

    def _arrival(self, scope: Scope) -> Response:
        # The page keeps the token for its tab alone, as a cookie would be sent to every port of this computer; what
        # the cookie holds opens the page's files and nothing of the API.
        fields = [field for field in scope["headers"] if field[0] != b"if-none-match"]
        page = self._files.response(Request({**scope, "headers": fields}))
        token = f'<meta name="token" content="{html.escape(self._access.token)}" />'
        content = bytes(page.body).replace(b"</head>", token.encode() + b"</head>", 1)
        policy = page.headers["content-security-policy"]
        headers = {
            "cache-control": "no-store",
            "content-security-policy": policy,
            "set-cookie": self._access.as_cookie(),
        }
        return Response(content, media_type="text/html; charset=utf-8", headers=headers)

    def _config_json(self, scope: Scope) -> Response:
        host = dict(scope["headers"]).get(b"host", b"").decode("latin-1").rpartition(":")[0].lower()
        urls = {url.rpartition(":")[0].removeprefix("http://"): url for url in _api_urls(self._config)}
        content = {
            "api_url": urls.get(host, self._config.api_url),
            "version": VERSION,
            "debug": self._config.debug,
        }
        return Response(json.dumps(content), media_type="application/json", headers={"cache-control": "no-store"})


async def _lifespan(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        await send({"type": message["type"] + ".complete"})
        if message["type"] == "lifespan.shutdown":
            return


def run(launch: Launch) -> int:
    """Serve as a child of the main process."""
    config = settings.load()
    logs.set_up("frontend_server", config.data.logs, debug=config.debug)
    return serve(launch, create_app(config), open_channel(launch, {}), "frontend")


def main() -> int:
    """Serve alone, until Ctrl-C. Returns the exit code: 1 where the port is taken, 2 for a bad setting."""
    try:
        config = settings_alone("server.py", "Serve the page alone.")
        logs.set_up("frontend_server", None, debug=config.debug, to_stderr=True)
        with ports.listen("localhost", config.frontend_port, option="STABLEAGENTS_FRONTEND_PORT") as bound:
            page = launch_token.address_for_browser(config)
            print(f"The page is at {page} (it expects the API at {config.api_url}).", flush=True)
            logging.getLogger("uvicorn").setLevel(logging.WARNING)
            ChildServer(config_for(create_app(config)), lambda _loop: None).run(sockets=[bound])
    except StableAgentsError as error:
        print(f"{error.message} {error.hint or ''}".strip(), file=sys.stderr)
        return 2 if error.code.startswith("bad_setting") else 1
    except KeyboardInterrupt:
        pass
    return 0


if __name__ == "__main__":
    sys.exit(main())
