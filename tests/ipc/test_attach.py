"""Joining a running main process from outside: with the right secret, and only so."""

from __future__ import annotations

import json
import os
import stat
import sys
from collections.abc import Iterator
from multiprocessing.connection import Client
from pathlib import Path

import pytest

from stableagents.errors import StableAgentsError
from stableagents.ipc.attach import AttachServer, attach
from stableagents.ipc.channel import Channel, Handler
from stableagents.ipc.queues import JsonQueue
from tests.support import wait_until


@pytest.fixture
def reference(tmp_path: Path) -> Iterator[Path]:
    def accept(name: str, peer: JsonQueue) -> None:
        Channel(peer, peer, name=name, handlers={"who": Handler(lambda data: {"success": True, "you": name})}).start()

    server = AttachServer(tmp_path / "ipc.json", accept)
    yield tmp_path / "ipc.json"
    server.close()


def test_a_program_with_the_reference_can_ask(reference: Path) -> None:
    channel = attach(str(reference), name="cli")
    assert channel.request("who") == {"success": True, "you": "cli"}
    channel.close()


def test_only_the_person_can_read_the_reference(reference: Path) -> None:
    assert stat.S_IMODE(reference.stat().st_mode) == 0o600


def test_a_wrong_secret_is_refused(reference: Path) -> None:
    known = json.loads(reference.read_text())
    reference.write_text(json.dumps(known | {"secret": "0" * 48}))
    with pytest.raises(StableAgentsError) as caught:
        attach(str(reference), name="cli")
    assert caught.value.code == "forbidden"


def test_a_silent_client_blocks_nobody(reference: Path) -> None:
    address = json.loads(reference.read_text())["address"]
    silent = [Client(address) for _ in range(20)]
    assert attach(str(reference), name="cli").request("who")["success"]
    for connection in silent:
        connection.close()


def test_garbage_instead_of_a_hello_ends_that_conversation_only(reference: Path) -> None:
    address = json.loads(reference.read_text())["address"]
    rude = Client(address)
    rude.send_bytes(b"\x80\x04pickle?")
    wait_until(rude.poll, 5)
    with pytest.raises((EOFError, OSError)):
        rude.recv_bytes()
    assert attach(str(reference), name="cli").request("who")["success"]


def test_nobody_there_is_one_clear_sentence(tmp_path: Path) -> None:
    with pytest.raises(StableAgentsError) as caught:
        attach(str(tmp_path / "none.json"), name="cli")
    assert caught.value.code == "not_running"
    assert "start_multi_process.py" in (caught.value.hint or "")


def test_a_reference_to_queues_that_are_not_open_is_one_clear_sentence() -> None:
    with pytest.raises(StableAgentsError) as caught:
        attach("fd:900,901", name="renderer")
    assert caught.value.code == "not_running"


def test_a_data_folder_with_a_very_long_path_works_too_and_leaves_nothing(tmp_path: Path) -> None:
    deep = tmp_path / ("x" * 120)
    deep.mkdir()
    killed = AttachServer(deep / "ipc.json", lambda name, peer: peer.close())
    first = Path(json.loads((deep / "ipc.json").read_text())["address"])
    assert len(os.fsencode(first)) < 108
    server = AttachServer(deep / "ipc.json", lambda name, peer: peer.close())
    second = Path(json.loads((deep / "ipc.json").read_text())["address"])
    assert (first.parent.exists(), second.exists()) == (False, True)
    server.close()
    assert not second.parent.exists()
    assert not list(deep.iterdir())
    killed.close()


def test_a_conversation_that_was_just_ended_takes_nothing_from_the_next(reference: Path) -> None:
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for _ in range(400):
            channel = attach(str(reference), name="cli")
            assert channel.request("who")["success"]
            channel.close()
    finally:
        sys.setswitchinterval(interval)
