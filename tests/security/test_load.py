"""Many and slow callers, large bodies, full queues: everybody else is answered, and limits say what to do."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import itertools
import json
import os
import resource
import selectors
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from unittest.mock import MagicMock

import pytest
from starlette.types import Receive, Scope, Send

from bench.product import ROOT, Product, ask, get_json, running, wait_for_answer
from stableagents.api import door, events, exchange, serving, turns
from stableagents.api import rounds as rounds_of_loop
from stableagents.supervisor.usage import memory_bytes
from tests.gate.wire import read_reply
from tests.gate.wire import serving as serving_app
from tests.support import wait_until

_MEMORY_BOUND = 250 << 20  # bytes, of the API server under all of this


@pytest.fixture(scope="module", autouse=True)
def many_files() -> Iterator[None]:
    """This process holds the other ends of all these connections."""
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    serving.allow_many_connections()
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, before)


@pytest.fixture(scope="module")
def product() -> Iterator[Product]:
    with running() as made:
        wait_for_answer(made.api_port, "/health")
        yield made


def connections(product: Product, count: int, text: str, held: contextlib.ExitStack) -> list[socket.socket]:
    made = []
    for _ in range(count):
        connection = held.enter_context(socket.create_connection(("127.0.0.1", product.api_port), timeout=60))
        connection.sendall(text.format(port=product.api_port).replace("\n", "\r\n").encode())
        made.append(connection)
    return made


def test_slow_callers_and_a_thousand_streams_keep_nobody_waiting(product: Product) -> None:
    body = {"description": "a stopwatch", "ui_framework": "tkinter", "provider": "offline"}
    job = product.post("/desktop/jobs", body)["job"]["id"]
    with contextlib.ExitStack() as held:
        connections(product, 100, "GET /heal", held)
        half = "POST /desktop/create HTTP/1.1\nHost: localhost:{port}\nContent-Type: application/json\n"
        connections(product, 100, half + "Content-Length: 100\n\n{{", held)
        stream = "GET /desktop/jobs/" + job + "/events HTTP/1.1\nHost: localhost:{port}\n\n"
        streams = connections(product, 1000, stream, held)
        for connection in streams:
            assert connection.recv(15) == b"HTTP/1.1 200 OK"
        for _ in range(20):
            assert get_json(product.api_port, "/health", timeout_s=10)["status"] == "ok"
        pid = get_json(product.api_port, "/health")["pid"]
        used = memory_bytes(pid)
        assert used is not None
        assert used < _MEMORY_BOUND


def test_ten_megabytes_are_refused_with_a_hint(product: Product) -> None:
    size = 10_000_000
    with socket.create_connection(("127.0.0.1", product.api_port), timeout=60) as connection:
        head = f"POST /desktop/create HTTP/1.1\r\nHost: localhost:{product.api_port}\r\nContent-Length: {size}\r\n"
        connection.sendall(head.encode() + b"Content-Type: application/json\r\n\r\n")
        with contextlib.suppress(OSError):
            connection.sendall(b" " * size)
        reply = read_reply(connection)
    assert reply.status == 413
    assert b'"hint"' in reply.body


def test_a_full_queue_says_so_and_takes_again_what_it_has_room_for(product: Product) -> None:
    answers: list[dict[str, object]] = []
    body = {"description": "a stopwatch", "ui_framework": "tkinter", "provider": "offline"}

    def submit() -> None:
        answers.append(ask(product.api_port, "POST", "/desktop/jobs", body, 60))

    callers = [threading.Thread(target=submit) for _ in range(70)]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join()
    refused = [answer for answer in answers if not answer["success"]]
    taken = [answer["job"]["id"] for answer in answers if answer["success"]]  # type: ignore[index]
    assert {(answer["status"], answer["code"]) for answer in refused} == {(429, "too_many_jobs")}
    assert all(answer["hint"] for answer in refused)
    assert len(taken) >= 50
    for job in taken:
        ask(product.api_port, "DELETE", f"/desktop/jobs/{job}", {}, 60)
    assert ask(product.api_port, "POST", "/desktop/jobs", body, 60)["success"]


def test_many_streams_work_one_after_the_other_so_that_others_come_between() -> None:
    async def rounds() -> tuple[list[str], list[tuple[int, int]]]:
        signals, went = events.Signals(), []

        async def stream(number: int) -> None:
            await turns.turns_here().ask()
            went.append(f"opened {number}")
            with signals.waiting_for("topic") as news:
                await news.wait()
            went.append(f"told {number}")

        streams = [asyncio.create_task(stream(number)) for number in range(30)]
        quiet, between = 0, []
        while len(went) < 60:
            if len(went) == 30 and signals.count == 30:
                signals.notify("topic")
            before = len(went)
            await asyncio.sleep(0)
            if len(went) == before:
                quiet += 1
            else:
                between.append((len(went) - before, quiet))
                quiet = 0
        await asyncio.gather(*streams)
        return went, between

    with ThreadPoolExecutor(1) as other:  # a browser's tests leave a loop running in this thread
        went, between = other.submit(asyncio.run, rounds()).result()
    assert went[:30] == [f"opened {number}" for number in range(30)]
    assert set(went[30:]) == {f"told {number}" for number in range(30)}
    assert {together for together, _ in between} == {1}
    for work in (between[1:30], between[31:]):
        assert min(quiet for _, quiet in work) >= turns.ROUNDS - 2, "rounds in which none of the crowd worked"


def test_a_short_request_overtakes_a_crowd_that_asks_for_streams() -> None:
    served: list[str] = []

    async def app(scope: Scope, _receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            return await _lifespan(_receive, send)
        served.append(scope["path"])
        if scope["path"] == "/hold":
            all_have_come.wait(60)  # the whole loop waits, as if it were busy
        await send({"type": "http.response.start", "status": 204, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    all_have_come = threading.Event()
    with serving_app(lambda _port: app) as port, contextlib.ExitStack() as held:

        def call(path: str) -> socket.socket:
            connection = held.enter_context(socket.create_connection(("127.0.0.1", port), timeout=60))
            connection.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
            return connection

        callers = [call("/hold")]
        wait_until(lambda: bool(served), 20)
        callers += [call(path) for path in [*["/runs/1/events"] * 200, "/health", "/last/events?after=1"]]
        all_have_come.set()
        for caller in callers:
            assert caller.recv(12) == b"HTTP/1.1 204"
    assert sorted(served) == sorted(["/hold", *["/runs/1/events"] * 200, "/health", "/last/events"])
    assert served[-1] == "/last/events"
    assert served.index("/health") < 100


async def _lifespan(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        await send({"type": message["type"] + ".complete"})
        if message["type"] == "lifespan.shutdown":
            return


def test_more_streams_than_there_may_be_are_refused(product: Product, monkeypatch: pytest.MonkeyPatch) -> None:
    signals = events.Signals()
    monkeypatch.setattr(events, "MAX_STREAMS", 0)

    async def nothing(_after: int) -> tuple[list[events.Event], bool]:
        return [], False

    with pytest.raises(Exception, match="streams are open already"):
        events.stream(signals, "topic", nothing, 0).send(None)


async def _app(scope: dict[str, object], receive: object, send: object) -> None:
    from stableagents.api.gate import Gate

    async def inner(scope: object, receive: object, send: object) -> None:
        while (await receive()).get("more_body"):  # type: ignore[operator]
            pass

    port = scope["server"][1] if scope["type"] == "http" else 0  # type: ignore[index]
    await Gate(inner, port=port, allowed_origins=frozenset())(scope, receive, send)  # type: ignore[arg-type]


def test_a_body_that_never_comes_ends_with_a_sentence_and_a_silent_caller_without(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(exchange, "BODY_S", 0.3)
    monkeypatch.setattr(serving, "HEAD_S", 0.3)
    with serving_app(lambda _port: _app) as port:  # type: ignore[arg-type, return-value]
        with socket.create_connection(("127.0.0.1", port), timeout=30) as silent:
            assert silent.recv(10) == b""
        with socket.create_connection(("127.0.0.1", port), timeout=30) as slow:
            head = f"POST /x HTTP/1.1\r\nHost: localhost:{port}\r\nContent-Type: application/json\r\n"
            slow.sendall(head.encode() + b"Content-Length: 10\r\n\r\n{")
            reply = read_reply(slow)
    assert reply.status == 408
    assert b"request_timeout" in reply.body


def test_a_server_may_have_and_has_room_for_more_files_open_than_a_desktop_usually_allows(product: Product) -> None:
    pid = get_json(product.api_port, "/health")["pid"]

    def read(file: str, name: str, column: int) -> int:
        lines = Path(f"/proc/{pid}/{file}").read_text().splitlines()
        return int(next(line for line in lines if line.startswith(name)).split()[column])

    wait_until(lambda: read("limits", "Max open files", 3) > 1024, 20)
    wait_until(lambda: read("status", "FDSize", 1) >= 4096, 20)  # room is there before a crowd would wait for it


def test_a_server_s_loop_and_nothing_else_of_it_has_short_turns_on_the_processor(product: Product) -> None:
    pid = get_json(product.api_port, "/health")["pid"]
    turns_of: dict[int, int] = {}
    for thread in map(int, os.listdir(f"/proc/{pid}/task")):
        with contextlib.suppress(ProcessLookupError):
            turns_of[thread] = os.sched_getscheduler(thread)
    assert turns_of.pop(pid) == os.SCHED_OTHER | os.SCHED_RESET_ON_FORK
    assert set(turns_of.values()) == {os.SCHED_OTHER}
    assert os.getpriority(os.PRIO_PROCESS, pid) == os.getpriority(os.PRIO_PROCESS, 0)


def test_a_crowd_that_goes_at_once_ends_a_few_in_each_round() -> None:
    rounds: list[int] = []  # how many were open in each round of the loop
    open_streams: set[int] = set()
    all_have_gone = threading.Event()

    marked: list[int] = []

    def mark() -> None:
        selector: rounds_of_loop.StreamsWait = asyncio.get_running_loop()._selector  # type: ignore[attr-defined]
        marked.append(len(selector.streams))

    async def count() -> None:
        while open_streams:
            rounds.append(len(open_streams))
            await asyncio.sleep(0)
        rounds.append(0)
        mark()

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            return await _lifespan(receive, send)
        if scope["path"] == "/hold":
            all_have_gone.wait(60)
            counting.append(asyncio.create_task(count()))
            await send({"type": "http.response.start", "status": 204, "headers": []})
            return await send({"type": "http.response.body", "body": b""})
        open_streams.add(id(scope))
        mark()
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"x", "more_body": True})
        await receive()  # what was asked for
        await receive()  # that the caller has gone
        open_streams.discard(id(scope))

    counting: list[asyncio.Task[None]] = []
    with serving_app(lambda _port: app) as port:
        callers = [socket.create_connection(("127.0.0.1", port), timeout=60) for _ in range(61)]
        for number, caller in enumerate(callers[:60]):
            caller.sendall(b"GET /jobs/%d/events HTTP/1.1\r\nHost: localhost\r\n\r\n" % number)
        for caller in callers[:60]:
            caller.recv(12)
        callers[60].sendall(b"GET /hold HTTP/1.1\r\nHost: localhost\r\n\r\n")
        for caller in callers[:60]:
            caller.close()
        all_have_gone.set()
        wait_until(lambda: bool(counting) and counting[0].done(), 20)
        callers[60].close()
    steps = [before - after for before, after in itertools.pairwise([60, *rounds])]
    assert sum(steps) == 60
    assert max(steps) == 1
    assert (marked[59], marked[-1]) == (60, 0), "the loop knows which of its sockets are streams'"


def test_of_many_streams_that_something_happens_to_a_few_are_told_of_beside_all_others() -> None:
    with rounds_of_loop.StreamsWait() as selector, contextlib.ExitStack() as held:
        pairs = [socket.socketpair() for _ in range(50)]
        for near, far in pairs:
            held.enter_context(near)
            held.enter_context(far)
            selector.register(near, selectors.EVENT_READ)
            far.send(b"x")
        streams = [near.fileno() for near, _ in pairs[:-1]]
        selector.streams.update(streams)
        other = pairs[-1][0].fileno()
        told: set[int] = set()
        while told != set(streams):
            ready = [key.fd for key, _ in selector.select(0)]
            assert len(ready) <= rounds_of_loop.A_ROUND + 1
            assert other in ready
            news = set(ready) - {other}
            assert news
            assert not news & told
            told |= news
            for near, _ in pairs:
                if near.fileno() in news:
                    selector.unregister(near)
        assert selector.streams == set()


def test_streams_that_go_leave_no_garbage_to_search_for() -> None:
    async def come_and_go() -> int:
        signals, sent = events.Signals(), []

        async def nothing(_after: int) -> tuple[list[events.Event], bool]:
            return [], False

        async def receive() -> dict[str, str]:
            await going.wait()
            return {"type": "http.disconnect"}

        async def send(message: dict[str, object]) -> None:
            sent.append(message["type"])

        async def stream() -> None:
            response = await events.stream(signals, "topic", nothing, 0)
            await response({"type": "http"}, receive, send)  # type: ignore[arg-type]

        going = asyncio.Event()
        streams = [asyncio.create_task(stream()) for _ in range(100)]
        while signals.count < 100 or len(sent) < 200:
            await asyncio.sleep(0)
        gc.collect()
        going.set()
        await asyncio.gather(*streams)
        assert signals.count == 0
        streams.clear()
        return gc.collect()

    with ThreadPoolExecutor(1) as other:
        assert other.submit(asyncio.run, come_and_go()).result() < 100


_HEAP = """
import gc, json, sys
from stableagents.api import serving
serving.search_little_for_garbage()
seen = []
searched = []
def note(phase, info):
    seen.append((phase, info["generation"], info["collected"]))
    if phase == "start":
        searched.append(sum(len(gc.get_objects(g)) for g in range(info["generation"] + 1)))
gc.callbacks.append(note)
kept = [{"stream": [n]} for n in range(80_000)]  # as a thousand streams have
found_all = sum(generation == 2 for _, generation, _ in seen)
for _ in range(5_000):
    loop = {}
    loop["itself"] = loop
print(json.dumps([found_all, max(searched), sum(collected for phase, _, collected in seen if phase == "stop")]))
"""


def test_no_search_for_garbage_among_all_that_there_is_comes_with_a_crowd(monkeypatch: pytest.MonkeyPatch) -> None:
    done = subprocess.run([sys.executable, "-c", _HEAP], capture_output=True, text=True, check=True, cwd=ROOT)
    searches_of_all, longest, collected = json.loads(done.stdout)
    assert searches_of_all == 0
    assert longest < 20_000, "what one search goes through"
    assert collected > 2_500, "what is new is looked at as before"
    called: list[str] = []
    monkeypatch.setattr(serving, "search_little_for_garbage", lambda: called.append("asked"))
    monkeypatch.setattr(serving, "allow_many_connections", lambda: None)
    monkeypatch.setattr(serving, "ChildServer", MagicMock())
    monkeypatch.setattr(subprocess, "_USE_VFORK", True)
    serving.serve(MagicMock(), MagicMock(), MagicMock(), "api")
    assert called == ["asked"]
    assert not subprocess._USE_VFORK, "a child that begins slowly would hold up the whole server"  # type: ignore[attr-defined]


def test_callers_come_in_while_streams_wait_at_the_door_and_closing_lets_those_go() -> None:
    made: list[bool] = []

    async def door_at_work() -> tuple[list[bool], bytes]:
        def make(has_waited: bool) -> asyncio.Protocol:
            made.append(has_waited)
            return asyncio.Protocol()

        with socket.create_server(("127.0.0.1", 0)) as listening, contextlib.ExitStack() as held:
            standing = door.Door(listening, make)
            standing.open(64)
            for head in (
                b"GET /runs/1/events HTTP/1.1\r\n",
                b"GET /health HTTP/1.1\r\n",
                b"GET /x/events?a HTTP/1.1\r\n",
            ):
                held.enter_context(socket.create_connection(listening.getsockname())).sendall(head)
            while len(made) < 3:
                await asyncio.sleep(0)
            at_last = held.enter_context(socket.create_connection(listening.getsockname()))
            at_last.sendall(b"GET /runs/1/events HTTP/1.1\r\n")
            while not standing.waiting:
                await asyncio.sleep(0)
            await standing.close()
            at_last.settimeout(20)
            return made[:3], at_last.recv(1)

    with ThreadPoolExecutor(1) as other:
        came, left = other.submit(asyncio.run, asyncio.wait_for(door_at_work(), 20)).result()
    assert sorted(came) == [False, True, True]
    assert left == b""
