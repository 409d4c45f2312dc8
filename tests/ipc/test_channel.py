"""Conversations between real processes: each its own answer, whoever is slow, silent, wrong or dead."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import random
import signal
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import connection
from pathlib import Path
from typing import Any

import pytest

from stableagents.errors import StableAgentsError
from stableagents.ipc.channel import Channel, Handler
from stableagents.ipc.messages import Message
from stableagents.ipc.queues import JsonQueue, QueueClosedError
from tests.support import wait_until

CALLS = 1000  # by each of 64 callers


def echo(data: dict[str, Any]) -> dict[str, Any]:
    return {"success": True, **data}


def echo_late(data: dict[str, Any]) -> dict[str, Any]:
    time.sleep(random.random() * 0.002)
    return {"success": True, **data}


def wait_long(data: dict[str, Any]) -> dict[str, Any]:
    if "seen" in data:
        Path(data["seen"]).touch()
    threading.Event().wait(data["seconds"])
    return {"success": True}


def fail(data: dict[str, Any]) -> dict[str, Any]:
    raise RuntimeError("a bug in a handler")


HANDLERS = {
    "echo": Handler(echo),
    "echo_late": Handler(echo_late, slow=True),
    "wait": Handler(wait_long, slow=True),
    "fail": Handler(fail),
}


def child(incoming: JsonQueue, outgoing: JsonQueue) -> None:
    done = threading.Event()
    Channel(incoming, outgoing, name="parent", handlers=HANDLERS, on_close=lambda _channel: done.set()).start()
    done.wait()


def flood(incoming: JsonQueue, outgoing: JsonQueue) -> None:
    while True:
        with contextlib.suppress(Exception):
            outgoing.put(Message(type="noise", data={"text": "x" * 3000}))


class Pair:
    """A child process and our channel to it."""

    def __init__(self, target: Any = child) -> None:
        to_child, from_child = JsonQueue(), JsonQueue()
        self.process = multiprocessing.get_context("spawn").Process(
            target=target, args=(JsonQueue(to_child.reader, None), JsonQueue(None, from_child.writer)), daemon=True
        )
        self.process.start()
        assert to_child.reader is not None
        assert from_child.writer is not None
        to_child.reader.close()
        from_child.writer.close()
        self.raw_in, self.raw_out = JsonQueue(from_child.reader, None), JsonQueue(None, to_child.writer)
        self.channel = Channel(self.raw_in, self.raw_out, name="child", handlers={}).start()

    def close(self) -> None:
        self.channel.close()
        self.process.kill()
        self.process.join()


@pytest.fixture(scope="module")
def pair() -> Iterator[Pair]:
    made = Pair()
    yield made
    made.close()


def test_a_request_gets_its_answer(pair: Pair) -> None:
    assert pair.channel.request("echo", {"text": "Grüße 🌍"}) == {"success": True, "text": "Grüße 🌍"}


def test_a_large_message_arrives_whole(pair: Pair) -> None:
    text = "x" * 3_000_000
    assert pair.channel.request("echo", {"text": text}, timeout_s=20)["text"] == text


def test_many_callers_each_get_their_own_answer(pair: Pair) -> None:
    def call(number: int) -> bool:
        kind = "echo_late" if number % 2 else "echo"
        return pair.channel.request(kind, {"number": number}, timeout_s=60)["number"] == number

    with ThreadPoolExecutor(64) as callers:
        assert all(callers.map(call, range(64 * CALLS)))


def test_a_slow_request_does_not_delay_a_quick_one(pair: Pair) -> None:
    answered: list[str] = []
    slow = threading.Thread(target=lambda: (pair.channel.request("wait", {"seconds": 1.0}), answered.append("slow")))
    slow.start()
    pair.channel.request("echo", {})
    answered.append("quick")
    slow.join()
    assert answered == ["quick", "slow"]


def test_an_unknown_type_is_an_answer(pair: Pair) -> None:
    answer = pair.channel.request("__class__", {})
    assert (answer["success"], answer["code"]) == (False, "unknown_type")


def test_a_bug_in_a_handler_is_an_answer_and_the_conversation_goes_on(pair: Pair) -> None:
    answer = pair.channel.request("fail", {})
    assert (answer["success"], answer["code"]) == (False, "internal")
    assert "a bug" not in answer["error"]
    assert pair.channel.request("echo", {})["success"]


def test_silence_ends_in_a_timeout_and_the_late_answer_is_dropped(pair: Pair) -> None:
    with pytest.raises(StableAgentsError) as caught:
        pair.channel.request("wait", {"seconds": 0.5}, timeout_s=0.05)
    assert caught.value.code == "ipc_timeout"
    assert not pair.channel._waiters, "nobody waits for it any more"
    assert pair.channel.request("wait", {"seconds": 0.7})["success"]


def test_garbage_on_the_wire_gets_an_error_and_the_conversation_goes_on(pair: Pair) -> None:
    assert pair.raw_out.writer is not None
    for frame in (b"", b"not json", b"\xff\xfe\x00", b"[1,2]", b"{}", b"[" * 5000):
        pair.raw_out.writer.send_bytes(frame)
    assert pair.channel.request("echo", {"still": "here"})["still"] == "here"


def test_the_death_of_the_peer_answers_whoever_waits(tmp_path: Path) -> None:
    made, seen = Pair(), tmp_path / "seen"
    answers: list[dict[str, Any]] = []
    assert made.channel.request("echo", {}, timeout_s=20)["success"]
    asked = {"seconds": 60, "seen": str(seen)}
    waiting = threading.Thread(target=lambda: answers.append(made.channel.request("wait", asked, 60)))
    waiting.start()
    wait_until(seen.exists, 20)  # a request that is still being sent would be refused, not answered
    assert made.process.pid is not None
    os.kill(made.process.pid, signal.SIGKILL)
    waiting.join(30)
    assert [answer["code"] for answer in answers] == ["channel_closed"]
    made.close()


def test_a_child_killed_while_it_writes_as_fast_as_it_can_leaves_us_whole() -> None:
    for _ in range(5):
        made = Pair(flood)
        made.raw_in.get(timeout=20)
        assert made.process.pid is not None
        os.kill(made.process.pid, signal.SIGKILL)
        wait_until(lambda made=made: made.channel.is_closed, 5)  # type: ignore[misc]
        made.close()


def test_half_a_message_then_the_end_closes_the_queue() -> None:
    reader, writer = connection.Pipe(duplex=False)
    queue = JsonQueue(reader, None)
    os.write(writer.fileno(), b"\x00\x00\x00\x64only this")
    writer.close()
    with pytest.raises(QueueClosedError):
        queue.get()


def test_a_frame_that_announces_too_much_closes_the_queue_without_reading_it() -> None:
    reader, writer = connection.Pipe(duplex=False)
    queue = JsonQueue(reader, None)
    os.write(writer.fileno(), b"\x7f\xff\xff\xff")
    with pytest.raises(QueueClosedError):
        queue.get(timeout=5)  # who would read it waits for the rest, and gets queue.Empty
    writer.close()


def test_a_reader_that_takes_nothing_does_not_block_the_writer_for_ever() -> None:
    reader, writer = connection.Pipe(duplex=False)
    queue = JsonQueue(None, writer)
    noise = Message(type="noise", data={"text": "x" * 2_000_000})
    with pytest.raises(QueueClosedError, match="stopped in the middle"):
        queue.put(noise, timeout=0.05)
    reader.close()


def test_nothing_that_arrives_is_unpickled(tmp_path: Any) -> None:
    import pickle

    class Bomb:
        def __reduce__(self) -> Any:
            return (os.mkdir, (str(tmp_path / "exploded"),))

    reader, writer = connection.Pipe(duplex=False)
    channel = Channel(JsonQueue(reader, None), JsonQueue(None, connection.Pipe(duplex=False)[1]), name="x").start()
    writer.send_bytes(pickle.dumps(Bomb()))
    writer.close()
    wait_until(lambda: channel.is_closed, 5)
    assert not (tmp_path / "exploded").exists()
