"""A real server around an ASGI app, and a client that sends bytes exactly as written."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from starlette.types import ASGIApp

from stableagents.api.serving import ChildServer, config_for
from tests.support import wait_until


@dataclass(frozen=True, slots=True)
class Reply:
    """A response as it came over the wire."""

    status: int
    headers: dict[str, str]
    body: bytes


@contextlib.contextmanager
def serving(make_app: Callable[[int], ASGIApp]) -> Iterator[int]:
    """Serve the app that ``make_app(port)`` gives, on a port of its own."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as bound:
        bound.bind(("127.0.0.1", 0))
        bound.listen(256)
        port = int(bound.getsockname()[1])
        config = config_for(make_app(port))
        config.ws = "auto"  # ours speak no WebSocket; the gate is to hold in front of one that does
        server = ChildServer(config, lambda _loop: None)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [bound]}, daemon=True)
        thread.start()
        wait_until(lambda: server.started or not thread.is_alive(), 10)
        try:
            yield port
        finally:
            server.should_exit = True
            thread.join(30)


def exchange(port: int, data: bytes, timeout_s: float = 10) -> Reply:
    """Send ``data`` on a new connection and read one response."""
    with socket.create_connection(("127.0.0.1", port), timeout=timeout_s) as connection:
        connection.sendall(data)
        return read_reply(connection, has_body=not data.startswith(b"HEAD "))


def read_reply(connection: socket.socket, *, has_body: bool = True) -> Reply:
    """One response with a Content-Length, or up to the end of the connection."""
    received = b""
    while b"\r\n\r\n" not in received:
        received += _some(connection)
    head, _, body = received.partition(b"\r\n\r\n")
    status_line, *lines = head.decode("latin-1").split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    status = int(status_line.split()[1])
    length = int(headers.get("content-length", "0")) if has_body else 0
    while len(body) < length:
        body += _some(connection)
    return Reply(status, headers, body)


def _some(connection: socket.socket) -> bytes:
    chunk = connection.recv(65536)
    if not chunk:
        raise AssertionError("the connection ended in the middle of a response")
    return chunk


def request(
    port: int, method: str, path: str, headers: dict[str, str] | None = None, body: bytes | None = None
) -> Reply:
    """A request with a right Host unless ``headers`` has another; ``None`` there leaves a header out."""
    fields: dict[str, str] = {"Host": f"localhost:{port}", "Connection": "close"}
    if body is not None:
        fields["Content-Length"] = str(len(body))
    fields.update(headers or {})
    lines = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return exchange(port, f"{method} {path} HTTP/1.1\r\n{lines}\r\n".encode("latin-1") + (body or b""))
