"""Nothing that a client sends gives a 500."""

from __future__ import annotations

import httpx
import pytest

from tests.api.conftest import Server
from tests.api.test_description import ROUTES

JSON = {"content-type": "application/json"}

BODIES = [
    b"",
    b"null",
    b"[]",
    b"7",
    b'"text"',
    b"{",
    b"{]",
    b"\xff\xfe",
    b'{"description": "\xc3\x28"}',
    b'{"description": "\\ud800", "prompt": "\\udfff", "content": "\\ud800", "path": "\\ud800"}',
    b'{"description": "\\u0000", "provider": "\\u0000", "title": "\\u0000", "name": "\\u0000"}',
    b'{"\\ud800": 1, "\\u0000": 2, "api_port": NaN}',
    b'{"api_port": 1e999, "restart_attempts": ' + b"9" * 4000 + b"}",
    b'{"description": ' + b"9" * 5000 + b"}",
    b'{"description": ' + b"[" * 50_000 + b"]" * 50_000 + b"}",
    b'{"a":' * 10_000 + b"1" + b"}" * 10_000,
    b'{"description": "a", "description": {"b": 1}}',
    '{"ünï": "ℤ", "provider": "‮", "framework": "\U0001f600"}'.encode("utf-16"),
]


def addresses(verb: str) -> list[str]:
    filled = {"name": "nope", "id": "nope", "path": "main.py"}
    return [path.format(**filled) for path, methods in ROUTES.items() if verb in methods]


@pytest.mark.parametrize("body", BODIES, ids=range(len(BODIES)))
@pytest.mark.parametrize("verb", ["post", "put", "patch"])
def test_no_body_is_a_fault_of_ours(server: Server, verb: str, body: bytes) -> None:
    for address in addresses(verb):
        response = server.api.call(verb.upper(), address, content=body, headers=JSON)
        assert response.status_code < 500 or response.json()["code"] in ("provider_unavailable", "unknown_type")


@pytest.mark.parametrize(
    "odd", ["%00", "%ff%fe", "%ed%a0%80", "..%5c..", "%2e%2e%2f", "a" * 6000, "%F0%9F%98%80", "%0a"]
)
def test_no_address_is_a_fault_of_ours(server: Server, odd: str) -> None:
    for verb in ("get", "delete", "post"):
        for path, methods in ROUTES.items():
            if verb in methods and "{" in path:
                address = path.format(name=odd, id=odd, path=odd)
                response = server.api.call(verb.upper(), address, **({"json": {}} if verb == "post" else {}))
                assert 400 <= response.status_code < 500, (verb, address)


@pytest.mark.parametrize("query", ["q=%00", "q=%ed%a0%80", "q=" + "x" * 5000, "limit=1&limit=2", "limit=" + "9" * 5000])
def test_no_query_is_a_fault_of_ours(server: Server, query: str) -> None:
    for path in ("/desktop/projects", "/desktop/jobs", "/settings"):
        server.api.call("GET", f"{path}?{query}")


def test_a_refusal_never_repeats_what_was_sent(server: Server) -> None:
    secret = "AIzaSySecretSecretSecret"
    body = {"provider": 5, "api_key": [secret], "model": {"x": secret}}
    assert secret not in server.api.call("POST", "/providers/set", json=body).text
    assert secret not in server.api.call("PUT", "/settings", json={"api_key": secret}).text


def test_a_body_that_never_ends_is_cut_off(server: Server) -> None:
    def endless() -> object:
        for _ in range(2000):
            yield b" " * 10_000

    try:
        response = server.api.http.post("/desktop/create", content=endless(), headers=JSON)  # type: ignore[arg-type]
        assert response.status_code == 413
    except httpx.TransportError:
        pass  # cut off before the answer was read
    server.api.good("GET", "/health")
