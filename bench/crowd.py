"""``GET /health`` and the API server's memory in a crowd: slow callers, large bodies, streams, full queues.

All at once, and in phases: streams come, stay, hear of something, and go. Who asks for ``/health`` and who the crowd is
are processes and sessions of their own, as a person's curl and other programs are. Twice: the crowd computes on the
same processors as the server, and then it leaves them to whoever else wants them, as callers elsewhere would.

``python -m bench.crowd PORT NICENESS`` is the crowd: it prints each phase when it begins, and ``time.monotonic``.
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
from stableagents.verification.tied_child import step_back

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
    rows = []
    for niceness, words in ((0, ""), (19, ", callers giving way")):
        with running() as product:
            wait_for_answer(product.api_port, "/health")
            pid = get_json(product.api_port, "/health")["pid"]
            with _asked_for_health(product, pid) as asked:
                begins, used = _gone_through(product, niceness, pid)
        rows += [_row(phase, words, _times(asked, begins, phase)) for phase in _PHASES]
        rows.append(Row(what=f"memory of the API server in a crowd{words}", ours=used, unit="MiB", note="bound: 250"))
    return rows


def main() -> None:
    """Be the crowd."""
    port, niceness = int(sys.argv[1]), int(sys.argv[2])
    allow_many_connections()
    step_back(niceness)
    with contextlib.ExitStack() as held:
        for phase in _crowd(port, held):
            print(phase or "-", time.monotonic(), flush=True)


def _gone_through(product: Product, niceness: int, pid: int) -> tuple[list[tuple[str, float]], float]:
    """When each phase began, and the server's memory (MiB) when all streams were there."""
    begins, used = [], 0.0
    argv = [sys.executable, "-m", "bench.crowd", str(product.api_port), str(niceness)]
    with subprocess.Popen(argv, cwd=ROOT, stdout=subprocess.PIPE, text=True, start_new_session=True) as crowd:
        assert crowd.stdout is not None
        for line in crowd.stdout:
            phase, at = line.split()
            begins.append((phase, float(at)))
            if phase == "hearing":
                used = (memory_bytes(pid) or 0) / 2**20
    if crowd.returncode:
        raise RuntimeError("the crowd did not come to its end")
    return begins, used


def _crowd(port: int, held: contextlib.ExitStack) -> Iterator[str]:
    """Go through the phases: each is named when it begins."""
    yield "alone"
    time.sleep(_STAY_S)
    yield ""
    jobs = _make_jobs(port)
    _hold(port, SLOW // 2, "GET /heal", held)
    _hold(port, SLOW // 2, _HALF_A_HEAD, held)
    yield "coming"
    _stream(port, jobs[-1], held)
    senders = [threading.Thread(target=_send_ten_megabytes, args=(port,)) for _ in range(BODIES)]
    yield "there"
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()
    time.sleep(_STAY_S)
    yield "hearing"
    for job in jobs:
        ask(port, "DELETE", f"/desktop/jobs/{job}", {}, 60)
    yield ""
    streams = _stream(port, _make_jobs(port)[-1], held)
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
    pipe = subprocess.PIPE
    with subprocess.Popen(argv, cwd=ROOT, text=True, stdin=pipe, stdout=pipe, start_new_session=True) as asker:
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


def _row(phase: str, words: str, asked: list[Asked]) -> Row:
    times = [took for _, took, _ in asked]
    in_order, served = sorted(times), sorted(max(0.0, took - unserved) for _, took, unserved in asked)
    at = int(len(in_order) * 0.99)
    note = f"p50 {in_order[len(in_order) // 2]:.1f}, p99 {in_order[at]:.1f}; {spread(times)}"
    note += f"; without waits for a processor, its own and the server's, p99 {served[at]:.1f}, slowest {served[-1]:.1f}"
    if phase == "there":
        note += f"; {SLOW} slow callers, {STREAMS} streams, {BODIES} bodies of 10 MB, {JOBS} jobs"
    return Row(what=f"{_PHASES[phase]}{words}, slowest", ours=in_order[-1], unit="ms", note=note)


def _make_jobs(port: int) -> list[str]:
    return [str(ask(port, "POST", "/desktop/jobs", _BODY, 60)["job"]["id"]) for _ in range(JOBS)]


def _stream(port: int, job: str, held: contextlib.ExitStack) -> list[socket.socket]:
    asking = f"GET /desktop/jobs/{job}/events HTTP/1.1\r\nHost: localhost:{{port}}\r\n\r\n"
    streams = _hold(port, STREAMS, asking, held)
    for connection in streams:
        connection.recv(1)
    return streams


def _hold(port: int, count: int, text: str, held: contextlib.ExitStack) -> list[socket.socket]:
    made = []
    for _ in range(count):
        made.append(held.enter_context(socket.create_connection(("127.0.0.1", port), timeout=60)))
        made[-1].sendall(text.format(port=port).encode())
    return made


def _send_ten_megabytes(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port), timeout=60) as connection:
        head = f"POST /desktop/create HTTP/1.1\r\nHost: localhost:{port}\r\nContent-Length: 10000000\r\n"
        with contextlib.suppress(OSError):
            connection.sendall(head.encode() + b"Content-Type: application/json\r\n\r\n" + b" " * 10_000_000)
            connection.recv(4096)


if __name__ == "__main__":
    main()
