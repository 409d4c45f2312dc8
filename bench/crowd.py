"""``GET /health`` and the API server's memory in a crowd: slow callers, large bodies, streams, full queues.

All at once, and in phases: streams come, stay, hear of something, and go. A process of its own asks for ``/health``.
"""

from __future__ import annotations

import contextlib
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator

from bench.product import ROOT, Product, ask, get_json, running, wait_for_answer
from bench.row import Row, spread
from stableagents.api.serving import allow_many_connections
from stableagents.supervisor.usage import memory_bytes

SLOW = 200
STREAMS = 1_000
JOBS = 50
BODIES = 8
_STAY_S = 2.0
Asked = tuple[float, float, float]  # when (s), how long it took (ms), and how much of that nobody could compute (ms)
_BODY = {"description": "a stopwatch", "ui_framework": "tkinter", "provider": "offline"}
_HALF_A_HEAD = "POST /desktop/create HTTP/1.1\r\nHost: localhost:{port}\r\nContent-Le"
_PHASES = {
    "alone": "/health with nobody else",
    "coming": "/health while all streams come at once",
    "there": "/health in the crowd",
    "hearing": "/health while all jobs end, and all streams hear of it",
    "going": "/health while all streams go at once",
}


def run() -> list[Row]:
    """The answers of each phase in milliseconds, and the server's memory in MiB."""
    allow_many_connections()  # this process holds the other ends
    with running() as product, contextlib.ExitStack() as held:
        wait_for_answer(product.api_port, "/health")
        pid = get_json(product.api_port, "/health")["pid"]
        begins: list[tuple[str, float]] = []
        with _asked_for_health(product, pid) as asked:
            for phase in _crowd(product, held):
                begins.append((phase, time.monotonic()))
                if phase == "hearing":
                    used = (memory_bytes(pid) or 0) / 2**20
    rows = [_row(phase, _times(asked, begins, phase)) for phase in _PHASES]
    return [*rows, Row(what="memory of the API server in a crowd", ours=used, unit="MiB", note="the bound is 250")]


def _crowd(product: Product, held: contextlib.ExitStack) -> Iterator[str]:
    """Go through the phases: each is named when it begins."""
    yield "alone"
    time.sleep(_STAY_S)
    yield ""
    jobs = _make_jobs(product)
    _hold(product, SLOW // 2, "GET /heal", held)
    _hold(product, SLOW // 2, _HALF_A_HEAD, held)
    yield "coming"
    _stream(product, jobs[-1], held)
    senders = [threading.Thread(target=_send_ten_megabytes, args=(product,)) for _ in range(BODIES)]
    yield "there"
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()
    time.sleep(_STAY_S)
    yield "hearing"
    for job in jobs:
        ask(product.api_port, "DELETE", f"/desktop/jobs/{job}", {}, 60)
    yield ""
    streams = _stream(product, _make_jobs(product)[-1], held)
    yield "going"
    for connection in streams:
        connection.close()
    time.sleep(_STAY_S)
    yield ""


@contextlib.contextmanager
def _asked_for_health(product: Product, pid: int) -> Iterator[list[Asked]]:
    """Ask all the time while the block runs; what was measured is there when it has ended."""
    asked: list[Asked] = []
    argv = [sys.executable, "-m", "bench.asker", str(product.api_port), str(pid)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    # The system weighs sessions against one another: a person's curl is not in the crowd's, but in a terminal's.
    with subprocess.Popen(argv, cwd=ROOT, text=True, start_new_session=True, **pipes) as asker:
        yield asked
        told, _ = asker.communicate("")
    for line in told.splitlines():
        started, took, unserved = map(float, line.split())
        asked.append((started, took, unserved))


def _times(asked: list[Asked], begins: list[tuple[str, float]], phase: str) -> list[Asked]:
    """Those who waited at some moment of the phase."""
    ends = [begin for _, begin in begins[1:]]
    begin, end = next((begin, end) for (name, begin), end in zip(begins, ends, strict=False) if name == phase)
    return [one for one in asked if one[0] < end and one[0] + one[1] / 1000 > begin]


def _row(phase: str, asked: list[Asked]) -> Row:
    times = [took for _, took, _ in asked]
    in_order, served = sorted(times), sorted(max(0.0, took - unserved) for _, took, unserved in asked)
    at = int(len(in_order) * 0.99)
    note = f"p50 {in_order[len(in_order) // 2]:.1f}, p99 {in_order[at]:.1f}; {spread(times)}"
    note += f"; without waits for a processor p99 {served[at]:.1f}, slowest {served[-1]:.1f}"
    if phase == "there":
        note += f"; {SLOW} slow callers, {STREAMS} streams, {BODIES} bodies of 10 MB, {JOBS} jobs"
    return Row(what=f"{_PHASES[phase]}, slowest", ours=in_order[-1], unit="ms", note=note)


def _make_jobs(product: Product) -> list[str]:
    return [str(product.post("/desktop/jobs", _BODY)["job"]["id"]) for _ in range(JOBS)]


def _stream(product: Product, job: str, held: contextlib.ExitStack) -> list[socket.socket]:
    asking = f"GET /desktop/jobs/{job}/events HTTP/1.1\r\nHost: localhost:{{port}}\r\n\r\n"
    streams = _hold(product, STREAMS, asking, held)
    for connection in streams:
        connection.recv(1)
    return streams


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
