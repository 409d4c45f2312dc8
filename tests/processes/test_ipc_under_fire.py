"""Whatever an attached program sends, it gets an error or its channel closed; main and everybody else are untouched."""

from __future__ import annotations

import contextlib
import json
import os
import select
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest.mock import MagicMock

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bench.product import ROOT, Product, running
from main_process import MainProcess
from stableagents.ipc.attach import attach
from stableagents.ipc.messages import Message
from stableagents.ipc.queues import JsonQueue

CONTROLS = [f"{verb}_{what}" for verb in ("start", "stop", "restart") for what in ("api", "frontend", "renderer")]
ASKING = ["get_status", "create_app", "list_projects", "run_project", "stop_project", "focus_window"]
NOT_FOR_OTHERS = ["ready", "pong", "window_state", "hello", "list_runs", "run_output", "response", "close", "__class__"]
FIELDS = ["description", "app_name", "framework", "ui_framework", "provider", "q", "limit", "offset", "name", "path"]

odd_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.just("x" * 20000),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
names = st.sampled_from(["", ".", "..", "../../etc", "nobody", "a\0b", "\ud800", "CON", "x" * 5000, "é" * 300])
odd_data = st.dictionaries(st.sampled_from(FIELDS), odd_values, max_size=4) | st.fixed_dictionaries({"name": names})
no_object = st.none() | st.integers() | st.text(max_size=20) | st.lists(st.integers(), max_size=3)
bytes_of_a_frame = (
    st.binary(max_size=200)
    | st.sampled_from([b"", b"{}", b"\xff\xfe", b"null", b"[" * 9000, b'{"type":"get_status","data":' + b"[" * 9000])
    | st.just(b'{"type": "get_status", "data": {}, "response_queue": "' + b"r" * 3000 + b'"}')
)
QUICK = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def product() -> Iterator[Product]:
    with running() as made:
        made.read_line()
        yield made
        assert made.process.poll() is None, "main did not survive"


def reference_of(product: Product) -> Path:
    return product.data_dir / "ipc.json"


def join(product: Product) -> socket.socket:
    """A raw socket on which the hello was said and answered."""
    known = json.loads(reference_of(product).read_text())
    raw = socket.socket(socket.AF_UNIX)
    raw.connect(known["address"])
    raw.settimeout(30)
    send(raw, json.dumps({"type": "hello", "data": {"secret": known["secret"], "name": "fuzz"}}).encode())
    return raw


def send(raw: socket.socket, frame: bytes) -> None:
    raw.sendall(len(frame).to_bytes(4, "big") + frame)


def assert_untouched(product: Product) -> None:
    channel = attach(str(reference_of(product)), name="witness")
    answer = channel.request("get_status", {}, 20)
    assert answer["main"]["pid"] == product.process.pid
    assert {name for name, row in answer["status"].items() if row["running"]} == {"api_server", "frontend_server"}
    assert {row["restarts"] for row in answer["status"].values()} == {0}
    channel.close()


@pytest.mark.parametrize("kind", ASKING)
def test_odd_data_gets_an_answer(kind: str, product: Product) -> None:
    channel = attach(str(reference_of(product)), name="fuzz")

    @QUICK
    @given(odd_data)
    def ask(data: dict[str, Any]) -> None:
        answer = channel.request(kind, data, 60)
        assert answer["success"] or (answer["error"] and answer["code"] != "internal"), answer

    ask()
    channel.close()
    assert_untouched(product)


@pytest.mark.parametrize("kind", [*ASKING, *CONTROLS, *NOT_FOR_OTHERS, "shutdown"])
def test_data_that_is_no_object_gets_an_error(kind: str, product: Product) -> None:
    known = json.loads(reference_of(product).read_text())
    raw = socket.socket(socket.AF_UNIX)
    raw.connect(known["address"])
    queue = JsonQueue(_Ends(raw), _Ends(raw))  # type: ignore[arg-type]
    queue.put(Message(type="hello", data={"secret": known["secret"], "name": "fuzz"}, response_queue="h"))
    assert queue.get(timeout=20).data["success"]

    @QUICK
    @given(no_object)
    def ask(data: object) -> None:
        queue.put(Message(type=kind, data=data, response_queue="r"))  # type: ignore[arg-type]
        if kind != "response":  # an answer that nobody asked for is dropped
            assert queue.get(timeout=20).data["code"] in ("bad_message", "unknown_type")

    ask()
    raw.close()
    assert_untouched(product)


@pytest.mark.parametrize("kind", [kind for kind in NOT_FOR_OTHERS if kind != "response"])
def test_what_others_may_not_send_is_refused(kind: str, product: Product) -> None:
    channel = attach(str(reference_of(product)), name="fuzz")
    assert channel.request(kind, {"launch_id": "1", "generation": 1}, 20)["code"] == "unknown_type"
    channel.close()
    assert_untouched(product)


def test_the_window_and_the_api_server_may_ask_main_for_two_things_each() -> None:
    main = MagicMock()
    assert set(MainProcess._window_handlers(main)) == {"window_state", "open_external"}
    assert set(MainProcess._api_handlers(main)) == {"run_project", "list_runs"}


@QUICK
@given(st.lists(bytes_of_a_frame, min_size=1, max_size=6), st.binary(max_size=40))
def test_garbage_and_half_a_frame_harm_nobody_else(product: Product, frames: list[bytes], rest: bytes) -> None:
    with join(product) as raw, contextlib.suppress(OSError):
        for frame in frames:
            send(raw, frame)
        raw.sendall((len(rest) + 7).to_bytes(4, "big") + rest)
    assert_untouched(product)


def test_an_endless_stream_of_garbage_is_cut_off(product: Product) -> None:
    def send_until_refused(raw: socket.socket) -> None:
        while True:
            send(raw, b"not json")

    with join(product) as raw, pytest.raises((BrokenPipeError, ConnectionResetError)):
        send_until_refused(raw)
    assert_untouched(product)


def test_a_client_that_never_reads_its_answers_blocks_nobody(product: Product) -> None:
    with join(product) as raw:
        raw.settimeout(0.5)
        with contextlib.suppress(OSError):
            for number in range(5000):
                send(raw, json.dumps({"type": "get_status", "data": {}, "response_queue": f"r{number}"}).encode())
        assert_untouched(product)


AS_SOMEBODY_ELSE = """
import json, os, socket, sys
known = json.loads(sys.argv[1])
os.setgid(65534); os.setgroups([]); os.setuid(65534)
sys.path.insert(0, sys.argv[2])
frame = json.dumps({"type": "hello", "data": {"secret": known["secret"], "name": "x"}, "response_queue": "h"}).encode()
raw = socket.socket(socket.AF_UNIX)
try:
    raw.connect(known["address"])
    raw.sendall(len(frame).to_bytes(4, "big") + frame)
    print(raw.recv(4096).decode("utf-8", "replace"))
except OSError as error:
    print(type(error).__name__)
"""


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root, to become somebody else")
def test_another_user_is_refused_even_with_the_secret_and_an_open_socket(product: Product) -> None:
    known = reference_of(product).read_text()

    def say() -> str:
        argv = [sys.executable, "-I", "-c", AS_SOMEBODY_ELSE, known, str(ROOT)]
        return subprocess.run(argv, capture_output=True, text=True, check=True).stdout.strip()

    assert say() == "PermissionError"
    address = Path(json.loads(known)["address"])
    opened = [address, *(parent for parent in address.parents if parent.stat().st_uid == 0 and parent != Path("/"))]
    modes = {path: path.stat().st_mode for path in opened}
    try:
        for path in opened:
            path.chmod(0o777)
        assert '"code":"forbidden"' in say()
    finally:
        for path, mode in modes.items():
            path.chmod(mode)
    assert_untouched(product)


class _Ends:
    """What a queue needs of a connection, on a plain socket."""

    def __init__(self, raw: socket.socket) -> None:
        self._raw = raw
        self.closed = False

    def fileno(self) -> int:
        return self._raw.fileno()

    def poll(self, timeout: float) -> bool:
        return bool(select.select([self._raw], [], [], timeout)[0])

    def close(self) -> None:
        self._raw.close()
