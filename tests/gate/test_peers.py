"""Another user of the machine is refused, by what the kernel says of the connection."""

from __future__ import annotations

import contextlib
import functools
import json
import os
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient
from starlette.types import ASGIApp

from stableagents.api.app import create_app
from stableagents.api.gate import Gate
from stableagents.api.peer import Lookup, Peer, PeerCheck, ask_kernel, read_tables
from stableagents.settings import Settings
from tests.gate.conftest import FRONTEND, Guarded
from tests.gate.wire import request, serving

NOBODY = 65534
EACH_LOOKUP = pytest.mark.parametrize("lookups", [(ask_kernel,), (read_tables,)], ids=["asked", "table"])
_CLIENT = """
import socket, sys
connection = socket.create_connection(("127.0.0.1", int(sys.argv[1])))
connection.sendall(b"GET / HTTP/1.0\\r\\nHost: localhost:" + sys.argv[1].encode() + b"\\r\\n\\r\\n")
print(connection.recv(65536).split()[1].decode())
"""


@contextlib.contextmanager
def connection() -> Iterator[tuple[socket.socket, dict[str, Any]]]:
    """A loopback connection: the client's socket, and the scope that a server would make of it."""
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as client:
        accepted, address = server.accept()
        with accepted:
            yield client, {"client": address, "server": accepted.getsockname()}


@EACH_LOOKUP
def test_our_own_connection_is_ours(lookups: tuple[Lookup, ...]) -> None:
    with connection() as (_client, scope):
        assert PeerCheck(lookups=lookups).of(scope) is Peer.OURS


@EACH_LOOKUP
def test_a_connection_of_another_uid_is_not(lookups: tuple[Lookup, ...]) -> None:
    with connection() as (_client, scope):
        assert PeerCheck(uid=os.getuid() + 1, lookups=lookups).of(scope) is Peer.OTHER


@EACH_LOOKUP
def test_a_client_that_speaks_ipv6_to_our_ipv4_socket_is_found(lookups: tuple[Lookup, ...]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.socket(socket.AF_INET6) as client:
        client.connect(("::ffff:127.0.0.1", server.getsockname()[1]))
        accepted, address = server.accept()
        with accepted:
            scope = {"client": address, "server": accepted.getsockname()}
            assert PeerCheck(lookups=lookups).of(scope) is Peer.OURS


@EACH_LOOKUP
def test_an_ipv6_connection_is_found(lookups: tuple[Lookup, ...]) -> None:
    with socket.create_server(("::1", 0), family=socket.AF_INET6) as server, socket.socket(socket.AF_INET6) as client:
        client.connect(server.getsockname())
        accepted, address = server.accept()
        with accepted:
            scope = {"client": address[:2], "server": accepted.getsockname()[:2]}
            assert PeerCheck(lookups=lookups).of(scope) is Peer.OURS


@EACH_LOOKUP
def test_a_client_that_is_gone_already_is_not_taken_for_root(lookups: tuple[Lookup, ...]) -> None:
    with connection() as (client, scope):
        client.close()
        assert PeerCheck(uid=0, lookups=lookups).of(scope) is Peer.OTHER


def test_a_port_that_is_used_again_is_looked_up_again() -> None:
    check = PeerCheck()
    with connection() as (_client, scope):
        assert check.of(scope) is Peer.OURS
        again = {**scope, "client": (scope["client"][0], scope["client"][1])}
        check._uid += 1
        assert check.of(scope) is Peer.OURS, "the same connection keeps its verdict"
        assert check.of(again) is Peer.OTHER, "another one with the same port gets its own"


def test_a_system_that_does_not_tell_gives_unknown(tmp_path: Path) -> None:
    with connection() as (_client, scope):
        assert PeerCheck(lookups=()).of(scope) is Peer.UNKNOWN
        unreadable = functools.partial(read_tables, tables=(str(tmp_path / "none"),))
        assert PeerCheck(lookups=(unreadable,)).of(scope) is Peer.UNKNOWN
    assert PeerCheck().of({"client": ("127.0.0.1", 1), "server": None}) is Peer.UNKNOWN
    assert PeerCheck().of({"client": None, "server": ("/run/socket", None)}) is Peer.UNKNOWN


def test_a_caller_in_this_very_process_has_no_connection_and_is_let_through(tmp_path: Path) -> None:
    assert PeerCheck().of({"client": ("testclient", 1), "server": ("testserver", 80)}) is Peer.INSIDE
    client = TestClient(create_app(Settings(data_dir=tmp_path)), base_url="http://localhost:8000")
    assert client.get("/health").status_code == 200
    assert client.get("/health", headers={"Host": "evil.example"}).status_code == 403
    asking = create_app(Settings(data_dir=tmp_path, require_token=True))
    assert TestClient(asking, base_url="http://localhost:8000").get("/health").status_code == 401


def test_the_gate_refuses_another_user_on_every_path() -> None:
    guarded = Guarded()

    def make_app(port: int) -> ASGIApp:
        return Gate(guarded.app, port=port, allowed_origins=FRONTEND, peers=PeerCheck(uid=os.getuid() + 1))

    with serving(make_app) as port:
        for method, path in (("GET", "/"), ("POST", "/desktop/run/x"), ("GET", "/docs"), ("GET", "/none")):
            reply = request(port, method, path)
            assert (reply.status, json.loads(reply.body)["code"]) == (403, "other_user")
        forwarded = request(port, "GET", "/", {"X-Forwarded-For": "127.0.0.1"})
        assert forwarded.status == 403
    assert guarded.reached == []


def test_a_real_process_of_another_user_is_refused_and_ours_is_not(guarded: Guarded) -> None:
    assert _status_seen_by(None, guarded.port) == "200"
    if os.geteuid() == 0:
        assert _status_seen_by(NOBODY, guarded.port) == "403"


def _status_seen_by(uid: int | None, port: int) -> str:
    command = ["/usr/bin/python3", "-I", "-c", _CLIENT, str(port)]
    return subprocess.run(command, user=uid, cwd="/", capture_output=True, text=True, timeout=20).stdout.strip()
