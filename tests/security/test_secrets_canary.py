"""A key is where it must be and nowhere else: not in a file, an answer, a log, an export, a prompt, another process."""

from __future__ import annotations

import contextlib
import http.server
import io
import re
import stat
import threading
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from bench.product import Product, ask, get_json, running, wait_for_answer
from stableagents.supervisor.usage import descendants
from tests.gate.wire import request
from tests.support import wait_until

SAVED = "AIzaCANARYsaved0123456789abcdefghijk"
GIVEN = "sk-CANARYgiven0123456789abcdefghijk"
_CANARIES = (SAVED.encode(), GIVEN.encode())


@dataclass
class Provider:
    """A model provider that refuses everything and repeats the key in its refusal, as some do."""

    port: int = 0
    bodies: list[bytes] = field(default_factory=list)


@pytest.fixture(scope="module")
def provider() -> Iterator[Provider]:
    told = Provider()

    class Refusing(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            told.bodies.append(self.rfile.read(int(self.headers.get("Content-Length", 0))))
            answer = f'{{"error": {{"code": 400, "message": "bad key {SAVED} {GIVEN}", "status": "INVALID"}}}}'.encode()
            self.send_response(400)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_arguments: object) -> None:
            return

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Refusing)
    told.port = server.server_port
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield told
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def product(provider: Provider) -> Iterator[Product]:
    environment = {
        "OPENAI_API_KEY": GIVEN,
        "OPENAI_BASE_URL": f"http://127.0.0.1:{provider.port}/v1",
        "GOOGLE_GEMINI_BASE_URL": f"http://127.0.0.1:{provider.port}",
        "STABLEAGENTS_DEBUG": "true",
    }
    with running(environment=environment) as made:
        wait_for_answer(made.api_port, "/health")
        set_key = ask(made.api_port, "POST", "/providers/set", {"provider": "gemini", "api_key": SAVED}, 60)
        assert set_key["success"], set_key
        ask(made.api_port, "POST", "/providers/set", {"provider": "offline"}, 60)
        yield made


@pytest.fixture(scope="module")
def used(product: Product, provider: Provider) -> dict[str, Any]:
    """Answers after everything was done with the keys that can be: used, refused, failed with, left alone."""
    answers: dict[str, Any] = {}
    body = {"description": "a stopwatch", "ui_framework": "tkinter"}
    for name in ("gemini", "openai"):
        answers[f"test {name}"] = ask(product.api_port, "POST", "/providers/test", {"provider": name}, 120)
        answers[f"create {name}"] = ask(product.api_port, "POST", "/desktop/create", body | {"provider": name}, 120)
    plain = {"description": "a stopwatch", "ui_framework": "tkinter", "provider": "offline", "app_name": "watch"}
    made = ask(product.api_port, "POST", "/desktop/create", plain, 120)
    assert made["success"], made
    assert provider.bodies, "the provider was asked"
    waiting = {"content": "import time\ntime.sleep(300)\n"}  # no window is needed for what is looked at here
    assert ask(product.api_port, "PUT", "/desktop/projects/watch/files/main.py", waiting, 60)["success"]
    assert ask(product.api_port, "POST", "/desktop/run/watch", {}, 60)["success"]
    return answers


def _names_of(canaries: bytes) -> list[str]:
    return [canary.decode() for canary in _CANARIES if canary in canaries]


def test_no_answer_has_a_key(product: Product, used: dict[str, Any]) -> None:
    assert not _names_of(repr(used).encode()), used
    description = get_json(product.api_port, "/openapi.json")
    jobs = get_json(product.api_port, "/desktop/jobs")["jobs"]
    values = {"name": "watch", "path": "main.py", "id": jobs[0]["id"]}
    for path, operations in description["paths"].items():
        if "get" not in operations or "/events" in path:
            continue
        filled = re.sub(r"\{(\w+)\}", lambda found: values.get(found[1], "x"), path)
        reply = request(product.api_port, "GET", filled)
        assert not _names_of(reply.body), filled
    shown = {each["name"]: each["key"] for each in get_json(product.api_port, "/providers")["providers"]}
    assert shown["gemini"] == {"set": True, "last4": SAVED[-4:], "source": shown["gemini"]["source"]}


def test_the_prompts_hold_no_key(provider: Provider, used: dict[str, Any]) -> None:
    assert not any(_names_of(body) for body in provider.bodies)


def test_no_file_but_the_key_file_has_a_key_and_that_is_the_persons_alone(
    product: Product, used: dict[str, Any]
) -> None:
    found = {}
    for path in product.data_dir.rglob("*"):
        if path.is_file():
            names = _names_of(path.read_bytes())
            if names:
                found[path.name] = names
    assert set(found) <= {"keys.json"}, found
    key_file = product.data_dir / "keys.json"
    if key_file.exists():
        assert stat.S_IMODE(key_file.stat().st_mode) == 0o600
    assert GIVEN not in repr(found), "a key of the environment is kept nowhere"


def test_an_export_has_no_key(product: Product, used: dict[str, Any]) -> None:
    reply = request(product.api_port, "GET", "/desktop/projects/watch/export.zip")
    with zipfile.ZipFile(io.BytesIO(reply.body)) as archive:
        assert all(not _names_of(archive.read(name)) for name in archive.namelist())


def test_no_other_process_is_given_a_key(product: Product, used: dict[str, Any]) -> None:
    def named() -> dict[int, str]:
        alive = {}
        for pid in descendants(product.process.pid):
            with contextlib.suppress(OSError):
                alive[pid] = Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
        return alive

    wait_until(lambda: any("main.py" in line for line in named().values()), 30, "the app runs")
    servers = {status["pid"] for name, status in product.status().items() if name == "api_server"}
    for pid, line in named().items():
        assert not _names_of(line.encode()), line
        with contextlib.suppress(OSError):
            environment = Path(f"/proc/{pid}/environ").read_bytes()
            assert SAVED.encode() not in environment, line
            # What Linux shows is the environment that a process began with: a server's own is the zygote's.
            assert pid in servers or GIVEN.encode() not in environment, line
