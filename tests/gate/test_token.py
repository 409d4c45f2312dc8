"""Where the system can't tell whose process calls, or on request, only who shows the launch token gets an answer."""

from __future__ import annotations

import json
import os
import socket
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi import FastAPI
from starlette.types import ASGIApp

from frontend import server as frontend_server
from stableagents import launch_token
from stableagents.api.access import Access
from stableagents.api.app import create_app
from stableagents.api.gate import Gate
from stableagents.api.peer import PeerCheck, can_tell, with_token_where_needed
from stableagents.launch_token import page_pass
from stableagents.paths import DataFolder
from stableagents.settings import Settings
from tests.gate.conftest import FRONTEND, Guarded
from tests.gate.test_routes import BESIDE, routes
from tests.gate.wire import request, serving

TOKEN = "a-token-that-is-long-enough-for-a-test-0123456789"
SHOWN = {"Authorization": f"Bearer {TOKEN}"}
WRONG = [
    {},
    {"Authorization": "Bearer "},
    {"Authorization": "Bearer a-token"},
    {"Authorization": f"Bearer {TOKEN}x"},
    {"Authorization": f"Basic {TOKEN}"},
    {"Authorization": TOKEN},
    {"Authorization": "Bearer t\xf6ken"},
    {"Cookie": f"stableagents-3000={page_pass(TOKEN)}"},
    {"Cookie": f"stableagents-3000={TOKEN}"},
]


@pytest.fixture(scope="module")
def asking() -> Iterator[Guarded]:
    """A server that asks everybody for the token."""
    yield from _behind(Access(TOKEN, True), PeerCheck())


@pytest.fixture(scope="module")
def untold() -> Iterator[Guarded]:
    """A server on a system that does not tell whose process calls."""
    yield from _behind(Access(TOKEN), PeerCheck(lookups=()))


def _behind(access: Access, peers: PeerCheck) -> Iterator[Guarded]:
    guarded = Guarded()

    def make_app(port: int) -> ASGIApp:
        return Gate(guarded.app, port=port, allowed_origins=FRONTEND, access=access, peers=peers)

    with serving(make_app) as port:
        guarded.port = port
        yield guarded


@pytest.mark.parametrize("given", WRONG)
def test_who_does_not_show_it_is_asked_for_it(asking: Guarded, untold: Guarded, given: dict[str, str]) -> None:
    for guarded in (asking, untold):
        for method in ("GET", "HEAD", "DELETE", "OPTIONS"):
            reply = request(guarded.port, method, "/health", given)
            assert reply.status == 401
            assert reply.headers["www-authenticate"] == "Bearer"
            assert reply.headers["x-content-type-options"] == "nosniff"
        assert guarded.reached == []


def test_who_shows_it_gets_an_answer(asking: Guarded, untold: Guarded) -> None:
    for guarded in (asking, untold):
        assert request(guarded.port, "GET", "/x", SHOWN).status == 200
        assert request(guarded.port, "GET", "/x", {"Authorization": f"bearer {TOKEN}"}).status == 200
        guarded.reached.clear()


def test_a_server_that_knows_no_token_admits_nobody() -> None:
    for guarded in _behind(Access("", True), PeerCheck()):
        assert request(guarded.port, "GET", "/", {"Authorization": "Bearer "}).status == 401


def test_the_refusal_says_where_the_token_is_and_not_what_it_is(asking: Guarded) -> None:
    problem = json.loads(request(asking.port, "GET", "/").body)
    assert problem["code"] == "token_needed"
    assert "data folder" in problem["hint"]
    assert TOKEN not in repr(problem)


def test_two_tokens_are_none(asking: Guarded) -> None:
    with socket.create_connection(("127.0.0.1", asking.port), timeout=10) as connection:
        lines = f"Host: localhost:{asking.port}\r\nAuthorization: Bearer {TOKEN}\r\nAuthorization: Bearer x\r\n"
        connection.sendall(f"GET / HTTP/1.1\r\n{lines}\r\n".encode())
        assert b" 401 " in connection.recv(100)


def test_the_preflight_of_our_page_needs_none_and_reaches_nothing(asking: Guarded) -> None:
    headers = {"Origin": "http://localhost:3000", "Access-Control-Request-Method": "GET"}
    reply = request(asking.port, "OPTIONS", "/x", headers)
    assert reply.status == 204
    assert "authorization" in reply.headers["access-control-allow-headers"]
    assert asking.reached == []


def test_a_websocket_without_it_never_opens(asking: Guarded) -> None:
    headers = {"Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13"}
    headers["Sec-WebSocket-Key"] = "dGhlIHNhbXBsZSBub25jZQ=="
    assert request(asking.port, "GET", "/live", headers).status == 403
    assert asking.reached == []
    assert request(asking.port, "GET", "/live", headers | SHOWN).status == 101
    asking.reached.clear()


def test_another_user_is_refused_though_they_show_it() -> None:
    for guarded in _behind(Access(TOKEN, True), PeerCheck(uid=os.getuid() + 1)):
        assert request(guarded.port, "GET", "/", SHOWN).status == 403


def _settings(folder: Path, port: int) -> Settings:
    other = port + 1 if port < 65535 else 1024
    return Settings(api_port=port, frontend_port=other, data_dir=folder, require_token=True)


def test_every_route_of_the_api_asks(tmp_path: Path) -> None:
    made: list[FastAPI] = []

    def make_app(port: int) -> FastAPI:
        config = _settings(tmp_path, port)
        launch_token.make(config.data.prepare())
        made.append(create_app(config))
        return made[0]

    with serving(make_app) as port:
        walked = routes(made[0])
        assert len(walked) > 25
        for method, path in [*walked, *BESIDE]:
            assert request(port, method, path, {"Content-Type": "application/json"}).status == 401, (method, path)
        token = launch_token.read(DataFolder(tmp_path))
        assert request(port, "GET", "/health", {"Authorization": f"Bearer {token}"}).status == 200


def test_the_pages_server_asks_and_takes_its_cookie_for_reading_alone(tmp_path: Path) -> None:
    data = DataFolder(tmp_path).prepare()
    token = launch_token.make(data)

    def make_app(port: int) -> ASGIApp:
        config = Settings(frontend_port=port, api_port=port - 1, data_dir=tmp_path, require_token=True)
        return frontend_server.create_app(config)

    with serving(make_app) as port:
        files = ["/", "/index.html", "/js/main.js", "/css/all.css", "/config.json", "/none", "/?token=wrong"]
        for path in [*files, f"/?token={token}&token={token}", f"/index.html?token={token}"]:
            assert request(port, "GET", path).status == 401, path
        arrived = request(port, "GET", f"/?token={token}")
        assert arrived.status == 200
        cookie, *attributes = arrived.headers["set-cookie"].split("; ")
        assert {"HttpOnly", "SameSite=Strict", "Path=/"} == set(attributes)
        assert token not in cookie
        assert arrived.headers["cache-control"] == "no-store"
        assert request(port, "GET", "/js/main.js", {"Cookie": f"other=1; {cookie}"}).status == 200
        config = request(port, "GET", "/config.json", {"Cookie": cookie})
        assert (config.status, token in config.body.decode()) == (200, False)
        assert request(port, "DELETE", "/", {"Cookie": cookie}).status == 401


def test_the_token_is_new_at_each_start_long_and_this_persons_alone(tmp_path: Path) -> None:
    data = DataFolder(tmp_path).prepare()
    os.umask(os.umask(0))
    first, second = launch_token.make(data), launch_token.make(data)
    assert first != second == launch_token.read(data) == launch_token.read_or_make(data)
    assert len(second) >= 43, "256 bits in base64"
    assert stat.S_IMODE(data.token_file.stat().st_mode) == 0o600
    config = Settings(data_dir=tmp_path, require_token=True)
    door = launch_token.address_for_browser(config, "#/health")
    assert door == data.page_door.as_uri()
    assert f"/?token={second}#/health" in data.page_door.read_text()
    assert stat.S_IMODE(data.page_door.stat().st_mode) == 0o600
    launch_token.forget(data)
    assert launch_token.read(data) == ""
    assert not data.page_door.exists()


def test_a_system_that_does_not_tell_asks_for_it_by_itself(tmp_path: Path) -> None:
    def unable(_ends: object) -> int:
        raise OSError("not here")

    config = Settings(data_dir=tmp_path)
    assert with_token_where_needed(config, (unable,)).require_token
    assert with_token_where_needed(config, ()).require_token
    assert not with_token_where_needed(config, (unable, lambda _ends: None)).require_token
    assert can_tell(PeerCheck()._lookups), "Linux tells"
    assert launch_token.page_address(config, "#/x") == "http://localhost:3000/#/x"
