"""``GET /health`` and the API server's memory in a crowd: slow callers, large bodies, streams, full queues."""

from __future__ import annotations

import contextlib
import http.client
import socket
import threading
import time

from bench.product import Product, ask, get_json, running, wait_for_answer
from bench.row import Row, spread
from stableagents.api.serving import allow_many_connections
from stableagents.supervisor.usage import memory_bytes

SLOW = 200
STREAMS = 1_000
JOBS = 50
BODIES = 8
REQUESTS = 200
_BODY = {"description": "a stopwatch", "ui_framework": "tkinter", "provider": "offline"}


def run() -> list[Row]:
    """The slowest answers in milliseconds, beside the same server alone, and its memory in MiB."""
    allow_many_connections()  # this process holds the other ends
    with running() as product, contextlib.ExitStack() as held:
        wait_for_answer(product.api_port, "/health")
        alone = _times(product)
        pid = get_json(product.api_port, "/health")["pid"]
        jobs = [str(product.post("/desktop/jobs", _BODY)["job"]["id"]) for _ in range(JOBS)]
        _hold(product, SLOW // 2, "GET /heal", held)
        _hold(product, SLOW // 2, "POST /desktop/create HTTP/1.1\r\nHost: localhost:{port}\r\nContent-Le", held)
        _hold(
            product, STREAMS, f"GET /desktop/jobs/{jobs[-1]}/events HTTP/1.1\r\nHost: localhost:{{port}}\r\n\r\n", held
        )
        senders = [threading.Thread(target=_send_ten_megabytes, args=(product,)) for _ in range(BODIES)]
        for sender in senders:
            sender.start()
        crowded = _times(product)
        for sender in senders:
            sender.join()
        used = (memory_bytes(pid) or 0) / 2**20
        for job in jobs:
            ask(product.api_port, "DELETE", f"/desktop/jobs/{job}", {}, 60)
    what = f"{SLOW} slow callers, {STREAMS} streams, {BODIES} bodies of 10 MB, {JOBS} jobs"
    return [
        Row(
            what="/health p99 in a crowd", ours=_p99(crowded), unit="ms", peer=_p99(alone), peer_name="alone", note=what
        ),
        Row(what="/health median in a crowd", ours=sorted(crowded)[len(crowded) // 2], unit="ms", note=spread(crowded)),
        Row(what="memory of the API server in a crowd", ours=used, unit="MiB", note="the bound is 250"),
    ]


def _times(product: Product) -> list[float]:
    times = []
    for _ in range(REQUESTS):
        started = time.perf_counter()
        connection = http.client.HTTPConnection("127.0.0.1", product.api_port, timeout=30)
        connection.request("GET", "/health", headers={"Host": f"localhost:{product.api_port}"})
        connection.getresponse().read()
        connection.close()
        times.append((time.perf_counter() - started) * 1000)
        time.sleep(0.01)
    return times


def _p99(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.99)]


def _hold(product: Product, count: int, text: str, held: contextlib.ExitStack) -> None:
    for _ in range(count):
        connection = held.enter_context(socket.create_connection(("127.0.0.1", product.api_port), timeout=60))
        connection.sendall(text.format(port=product.api_port).encode())


def _send_ten_megabytes(product: Product) -> None:
    with socket.create_connection(("127.0.0.1", product.api_port), timeout=60) as connection:
        head = f"POST /desktop/create HTTP/1.1\r\nHost: localhost:{product.api_port}\r\nContent-Length: 10000000\r\n"
        with contextlib.suppress(OSError):
            connection.sendall(head.encode() + b"Content-Type: application/json\r\n\r\n" + b" " * 10_000_000)
            connection.recv(4096)
