"""The product as others of this computer see it: another user, a squatter on its port, and the way out."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from bench.product import ROOT, Product, free_ports, get_json, running, wait_for_answer

_NOBODY = 65534
_WALK = """
import json, socket, sys
for port, method, path, more in json.load(sys.stdin):
    with socket.create_connection(("127.0.0.1", port), timeout=20) as connection:
        head = f"{method} {path} HTTP/1.1\\r\\nHost: localhost:{port}\\r\\nConnection: close\\r\\n{more}\\r\\n"
        connection.sendall(head.encode())
        print(connection.recv(65536).split()[1].decode())
"""
_UPGRADE = (
    "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
)
_JSON = "Content-Type: application/json\r\nContent-Length: 2\r\n"


@pytest.fixture(scope="module")
def product() -> Iterator[Product]:
    with running() as made:
        wait_for_answer(made.api_port, "/health")
        wait_for_answer(made.frontend_port, "/")
        yield made


def everything(product: Product) -> list[tuple[int, str, str, str]]:
    """Every operation of the API, event streams included, and what else a caller may try on either server."""
    found = []
    for path, operations in get_json(product.api_port, "/openapi.json")["paths"].items():
        filled = re.sub(r"\{\w+\}", "x", path)
        found += [(product.api_port, method.upper(), filled, "") for method in operations]
    for port in (product.api_port, product.frontend_port):
        for path in ("/", "/docs", "/openapi.json", "/config.json", "/js/main.js", "/css/all.css", "/none", "/..%2fx"):
            found += [(port, method, path, "") for method in ("GET", "HEAD", "OPTIONS")]
        found.append((port, "GET", "/live", _UPGRADE))
        found.append((port, "GET", "/?token=guessed", "Authorization: Bearer guessed\r\n"))
        found.append((port, "POST", "/desktop/run/x", _JSON))
    return found


def statuses(asked: list[tuple[int, str, str, str]], user: int | None) -> list[str]:
    done = subprocess.run(
        ["/usr/bin/python3", "-I", "-c", _WALK],
        input=json.dumps(asked),
        user=user,
        cwd="/",
        capture_output=True,
        text=True,
        timeout=100,
        check=True,
    )
    return done.stdout.split()


def test_another_user_of_this_computer_is_refused_on_every_route_of_both_servers(product: Product) -> None:
    if os.geteuid() != 0:
        pytest.skip("another user is played for this: run the tests as root")
    asked = everything(product)
    assert len(asked) > 80
    seen = statuses(asked, _NOBODY)
    assert len(seen) == len(asked)
    assert set(seen) == {"403"}, [each for each, status in zip(asked, seen, strict=True) if status != "403"]
    ours = [(port, "GET", path, "") for port, path in ((product.api_port, "/health"), (product.frontend_port, "/"))]
    assert statuses(ours, None) == ["200", "200"], "the very same client of this user is answered"


def test_whoever_squats_on_our_port_hears_nothing_of_us() -> None:
    heard: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as squatter:

        def answer() -> None:
            while True:
                try:
                    connection, _ = squatter.accept()
                except OSError:
                    return
                with connection:
                    heard.append(connection.recv(4096))
                    connection.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: 15\r\n\r\n{"status":"ok"}')

        threading.Thread(target=answer, daemon=True).start()
        port = squatter.getsockname()[1]
        for option in ("--api-port", "--frontend-port"):
            other = "--frontend-port" if option == "--api-port" else "--api-port"
            argv = [sys.executable, "main_process.py", "--no-window", "--require-token", option, str(port)]
            done = subprocess.run(
                [*argv, other, str(free_ports(1)[0])], cwd=ROOT, capture_output=True, text=True, timeout=60
            )
            assert done.returncode == 1
            assert f"Port {port} is taken" in done.stderr
            assert option in done.stderr
    assert heard == []


def test_a_process_that_a_last_start_left_the_number_of_is_let_be(tmp_path: Path) -> None:
    with subprocess.Popen(["sleep", "60"]) as bystander:
        (tmp_path / "ipc.json").write_text(json.dumps({"address": "", "secret": "", "pid": bystander.pid}))
        try:
            with running(folder=tmp_path) as made:
                wait_for_answer(made.api_port, "/health")
            assert bystander.poll() is None
        finally:
            bystander.kill()


_ALONE = """
import json, os, socket, subprocess, sys, threading
for command in (
    "link set lo up",
    "link add out type veth peer name far",
    "link set far up",
    "addr add 10.99.0.2/24 dev out",
    "link set out up",
    "route add default via 10.99.0.1 dev out",
):
    subprocess.run(["ip", *command.split()], check=True)
watch = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(0x0003))
watch.bind(("out", 0))
seen = []

def look():
    while True:
        packet = watch.recv(2048)
        if packet[12:14] in (b"\\x08\\x00", b"\\x08\\x06"):
            seen.append(packet[:80].hex())

threading.Thread(target=look, daemon=True).start()
sys.path.insert(0, sys.argv[1])
from bench.product import ask, get_json, running, wait_for_answer
with running() as product:
    wait_for_answer(product.api_port, "/health")
    body = {"description": "a stopwatch", "ui_framework": "tkinter", "provider": "offline"}
    made = ask(product.api_port, "POST", "/desktop/create", body, 100)
    get_json(product.api_port, "/providers", 30)
    get_json(product.api_port, "/doctor", 60)
    get_json(product.api_port, "/desktop/projects", 30)
before = list(seen)
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
    control.sendto(b"x", ("192.0.2.1", 9))
    while len(seen) == len(before):
        pass
print(json.dumps({"success": made["success"], "seen": before}))
"""


def test_nothing_leaves_the_computer_unless_a_model_elsewhere_is_chosen() -> None:
    if os.geteuid() != 0:
        pytest.skip("a network of its own is made for this: run the tests as root")
    environment = {name: value for name, value in os.environ.items() if "API_KEY" not in name and "proxy" not in name}
    done = subprocess.run(
        ["unshare", "--net", sys.executable, "-c", _ALONE, str(ROOT)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=110,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    told = json.loads(done.stdout.splitlines()[-1])
    assert told == {"success": True, "seen": []}
