"""IPC round trip, p50: a request on our channel beside a pair of ``multiprocessing.Queue``."""

from __future__ import annotations

import multiprocessing
import threading
import time
from statistics import median
from typing import Any

from bench.row import Row
from stableagents.ipc.channel import Channel, Handler
from stableagents.ipc.queues import JsonQueue

CALLS = 4000
ROUNDS = 5


def run() -> list[Row]:
    """Measure both in turn, in microseconds."""
    ours, pair = [], []
    for _ in range(ROUNDS):
        pair.append(_queue_pair())
        ours.append(_channel())
    row = Row(
        what="IPC round trip, p50",
        ours=median(ours),
        unit="µs",
        peer=median(pair),
        peer_name="mp.Queue pair",
        note=f"{ROUNDS} rounds of {CALLS} calls",
    )
    return [row]


def _channel() -> float:
    to_child, from_child = JsonQueue(), JsonQueue()
    ends = (JsonQueue(to_child.reader, None), JsonQueue(None, from_child.writer))
    child = multiprocessing.get_context("spawn").Process(target=_answer, args=ends, daemon=True)
    child.start()
    channel = Channel(JsonQueue(from_child.reader, None), JsonQueue(None, to_child.writer), name="child").start()
    channel.request("echo", {}, 30)
    took = _time_calls(lambda number: channel.request("echo", {"number": number}))
    child.kill()
    child.join()
    return took


def _answer(incoming: JsonQueue, outgoing: JsonQueue) -> None:
    done = threading.Event()
    handlers = {"echo": Handler(lambda data: {"success": True, **data})}
    Channel(incoming, outgoing, name="bench", handlers=handlers, on_close=lambda _channel: done.set()).start()
    done.wait()


def _queue_pair() -> float:
    context = multiprocessing.get_context("spawn")
    requests, answers = context.Queue(), context.Queue()
    child = context.Process(target=_echo, args=(requests, answers), daemon=True)
    child.start()

    def call(number: int) -> Any:
        requests.put({"type": "echo", "data": {"number": number}, "response_queue": "r1"})
        return answers.get()

    call(0)
    took = _time_calls(call)
    child.kill()
    child.join()
    return took


def _echo(requests: Any, answers: Any) -> None:
    while True:
        message = requests.get()
        answers.put({"type": "response", "data": {"success": True, **message["data"]}, "response_queue": "r1"})


def _time_calls(call: Any) -> float:
    times = []
    for number in range(CALLS):
        started = time.perf_counter()
        call(number)
        times.append((time.perf_counter() - started) * 1e6)
    return median(times)
