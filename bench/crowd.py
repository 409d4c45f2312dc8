"""``GET /health`` and the API server's memory in a crowd: slow callers, large bodies, streams, full queues."""

from __future__ import annotations

import contextlib
import http.client
import socket
import threading
import time
from collections.abc import Iterator

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
        stream = f"GET /desktop/jobs/{jobs[-1]}/events HTTP/1.1\r\nHost: localhost:{{port}}\r\n\r\n"
        with _asking(product) as coming:
            for connection in _hold(product, STREAMS, stream, held):
                connection.recv(1)
        senders = [threading.Thread(target=_send_ten_megabytes, args=(product,)) for _ in range(BODIES)]
        for sender in senders:
            sender.start()
        crowded = _times(product)
        for sender in senders:
            sender.join()
        used = (memory_bytes(pid) or 0) / 2**20
        with _asking(product) as ending:
            for job in jobs:
                ask(product.api_port, "DELETE", f"/desktop/jobs/{job}", {}, 60)
    what = f"{SLOW} slow callers, {STREAMS} streams, {BODIES} bodies of 10 MB, {JOBS} jobs"
    return [
        Row(
            what="/health p99 in a crowd", ours=_p99(crowded), unit="ms", peer=_p99(alone), peer_name="alone", note=what
        ),
        Row(what="/health median in a crowd", ours=sorted(crowded)[len(crowded) // 2], unit="ms", note=spread(crowded)),
        Row(what="/health slowest while all streams come at once", ours=max(coming), unit="ms", note=spread(coming)),
        Row(what="/health slowest while all jobs and streams end", ours=max(ending), unit="ms", note=spread(ending)),
        Row(what="memory of the API server in a crowd", ours=used, unit="MiB", note="the bound is 250"),
    ]


def _times(product: Product) -> list[float]:
    return [_time_one(product) for _ in range(REQUESTS)]


@contextlib.contextmanager
def _asking(product: Product) -> Iterator[list[float]]:
    """Ask all the time while the block runs."""
    times: list[float] = []
    is_over = threading.Event()

    def ask_on() -> None:
        while not is_over.is_set():
            times.append(_time_one(product))

    asker = threading.Thread(target=ask_on)
    asker.start()
    yield times
    is_over.set()
    asker.join()


def _time_one(product: Product) -> float:
    started = time.perf_counter()
    connection = http.client.HTTPConnection("127.0.0.1", product.api_port, timeout=30)
    connection.request("GET", "/health", headers={"Host": f"localhost:{product.api_port}"})
    connection.getresponse().read()
    connection.close()
    took = (time.perf_counter() - started) * 1000
    time.sleep(0.01)
    return took


def _p99(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.99)]


def _hold(product: Product, count: int, text: str, held: contextlib.ExitStack) -> list[socket.socket]:
    made = []
    for _ in range(count):
        made.append(held.enter_context(socket.create_connection(("127.0.0.1", product.api_port), timeout=60)))
        made[-1].sendall(text.format(port=product.api_port).encode())
    return made


def _send_ten_megabytes(product: Product) -> None:
    with socket.create_connection(("127.0.0.1", product.api_port), timeout=60) as connection:
        head = f"POST /desktop/create HTTP/1.1\r\nHost: localhost:{product.api_port}\r\nContent-Length: 10000000\r\n"
        with contextlib.suppress(OSError):
            connection.sendall(head.encode() + b"Content-Type: application/json\r\n\r\n" + b" " * 10_000_000)
            connection.recv(4096)
