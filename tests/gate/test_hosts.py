"""A server of this machine answers to its loopback names alone, so that a rebound name reaches nothing."""

from __future__ import annotations

import json

import pytest

from tests.gate.conftest import Guarded
from tests.gate.wire import exchange, request


@pytest.mark.parametrize("name", ["localhost", "127.0.0.1", "[::1]", "LocalHost"])
def test_a_loopback_name_with_our_port_is_let_through(guarded: Guarded, name: str) -> None:
    assert request(guarded.port, "GET", "/health", {"Host": f"{name}:{guarded.port}"}).status == 200


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:{port}",
        "localhost.evil.com:{port}",
        "127.0.0.1.nip.io:{port}",
        "localhost",
        "localhost:1",
        "localhost:{port}.evil.com",
        "localhost.:{port}",
        "2130706433:{port}",
        "0x7f.1:{port}",
        "0.0.0.0:{port}",
        "::1:{port}",
        "",
        " ",
        "user@localhost:{port}",
    ],
)
@pytest.mark.parametrize("path", ["/health", "/docs", "/no/such/path"])
def test_any_other_name_is_refused_on_every_path(guarded: Guarded, host: str, path: str) -> None:
    reply = request(guarded.port, "GET", path, {"Host": host.format(port=guarded.port)})
    assert reply.status in (400, 403)
    assert guarded.reached == []


def test_two_host_headers_are_refused(guarded: Guarded) -> None:
    good = f"Host: localhost:{guarded.port}\r\n"
    reply = exchange(guarded.port, f"GET / HTTP/1.1\r\n{good}Host: evil.example\r\n\r\n".encode())
    assert reply.status in (400, 403)
    assert guarded.reached == []


def test_a_missing_host_is_refused(guarded: Guarded) -> None:
    assert exchange(guarded.port, b"GET / HTTP/1.0\r\n\r\n").status in (400, 403)
    assert guarded.reached == []


def test_a_refusal_is_a_problem_document_that_says_what_to_do(guarded: Guarded) -> None:
    reply = request(guarded.port, "GET", "/", {"Host": "evil.example"})
    assert reply.headers["content-type"] == "application/problem+json"
    problem = json.loads(reply.body)
    assert problem["success"] is False
    assert problem["status"] == 403
    assert problem["code"] == "host_not_allowed"
    assert f"http://localhost:{guarded.port}" in problem["hint"]


def test_a_websocket_with_a_foreign_host_is_refused_before_it_opens(guarded: Guarded) -> None:
    assert _handshake(guarded, "evil.example", None) == 403
    assert guarded.reached == []


def test_a_websocket_of_a_foreign_page_is_refused_before_it_opens(guarded: Guarded) -> None:
    assert _handshake(guarded, f"localhost:{guarded.port}", "http://evil.example") == 403
    assert guarded.reached == []


def test_a_websocket_of_our_page_opens(guarded: Guarded) -> None:
    assert _handshake(guarded, f"localhost:{guarded.port}", "http://localhost:3000") == 101


def _handshake(guarded: Guarded, host: str, origin: str | None) -> int:
    headers = {
        "Host": host,
        "Connection": "Upgrade",
        "Upgrade": "websocket",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
    }
    if origin:
        headers["Origin"] = origin
    return request(guarded.port, "GET", "/live", headers).status
