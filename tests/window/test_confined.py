"""A native window gives up what it doesn't need before its web engine starts, and stays on its page."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bench.product import ROOT, Product, ask, running
from stableagents.supervisor.usage import descendants
from stableagents.window.navigation import Way, way_of
from tests.support import wait_until

PAGE = "http://localhost:3000"
_PROBE = """
import json, os, resource, socket, sys
from pathlib import Path
from stableagents import settings
from stableagents.window.confine import confine

config = settings.load()
home, told = Path.home(), {"confined": confine(config)}

def tried(name, act):
    try:
        act()
        told[name] = True
    except OSError:
        told[name] = False

def connect(port):
    socket.create_connection(("127.0.0.1", port), timeout=5).close()

def write(path):
    Path(path).write_text("x")

for name, path in json.loads(sys.argv[1])["read"].items():
    tried("read " + name, Path(path).read_bytes)
for name, path in json.loads(sys.argv[1])["write"].items():
    tried("write " + name, lambda path=path: write(path))
for name, port in json.loads(sys.argv[1])["connect"].items():
    tried("connect " + name, lambda port=port: connect(port))
tried("list the home", lambda: os.listdir(home))
tried("signal main", lambda: os.kill(os.getppid(), 0))
told["no core files"] = resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)
told["no new privileges"] = "NoNewPrivs:\\t1" in Path("/proc/self/status").read_text()
print(json.dumps(told))
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a process managed after it had given up what a window gives up."""
    home = tmp_path_factory.mktemp("home")
    data = home / ".local" / "share" / "StableAgents"
    for folder in (home / ".ssh", home / "Downloads", data / "projects"):
        folder.mkdir(parents=True)
    for path in (home / ".ssh" / "id", data / "keys.json", data / "stableagents.db", data / "projects" / "main.py"):
        path.write_text("canary")
    with socket.create_server(("127.0.0.1", 0)) as api, socket.create_server(("127.0.0.1", 0)) as other:
        ports = {"the api": api.getsockname()[1], "another server": other.getsockname()[1]}
        targets = {
            "read": {
                "a key": home / ".ssh" / "id",
                "the model keys": data / "keys.json",
                "the database": data / "stableagents.db",
                "a project": data / "projects" / "main.py",
                "the environment of who started it": f"/proc/{os.getpid()}/environ",
                "the code": ROOT / "renderer_process.py",
            },
            "write": {
                "a key": home / ".ssh" / "authorized_keys",
                "the shell's start": home / ".bashrc",
                "a project": data / "projects" / "main.py",
                "the code": ROOT / "written.txt",
                "its own data": data / "window" / "x",
                "a download": home / "Downloads" / "app.zip",
            },
            "connect": ports,
        }
        environment = {
            **os.environ,
            "HOME": str(home),
            "STABLEAGENTS_DATA_DIR": str(data),
            "STABLEAGENTS_API_PORT": str(ports["the api"]),
        }
        argv = [sys.executable, "-c", _PROBE, json.dumps(targets, default=str)]
        done = subprocess.run(argv, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)  # type: ignore[no-any-return]


def test_a_window_reaches_no_secret_no_project_and_no_other_server(told: dict[str, Any]) -> None:
    assert told["confined"], "this kernel has Landlock"
    denied = {name for name, managed in told.items() if not managed}
    assert denied == {
        "read a key",
        "read the model keys",
        "read the database",
        "read a project",
        "read the environment of who started it",
        "write a key",
        "write the shell's start",
        "write a project",
        "write the code",
        "connect another server",
        "signal main",
    }


def test_a_window_keeps_what_it_needs(told: dict[str, Any]) -> None:
    needed = ("read the code", "write its own data", "write a download", "connect the api", "list the home")
    assert all(told[name] for name in (*needed, "no new privileges", "no core files"))


@pytest.fixture(scope="module")
def product(private_display: str) -> Iterator[Product]:
    environment = {"DISPLAY": private_display, "STABLEAGENTS_RENDERER_TIMEOUT": "30", "GEMINI_API_KEY": "canary-key-1"}
    poison = {"PYTHONSTARTUP": "/nowhere.py", "PYTHONINSPECT": "1", "PYTHONPATH": "/tmp", "PYTHONHASHSEED": "7"}
    with running(environment=environment | poison, options=()) as made:
        assert "native window" in made.read_line()
        yield made


def test_the_window_and_its_web_engine_run_so(product: Product) -> None:
    renderer = product.status()["renderer"]["pid"]
    wait_until(lambda: len(descendants(renderer)) >= 2, 20, "no web engine")
    for pid in [renderer, *descendants(renderer)]:
        status = Path(f"/proc/{pid}/status").read_text()
        assert "NoNewPrivs:\t1" in status, pid
        assert b"canary-key-1" not in Path(f"/proc/{pid}/environ").read_bytes()
    log = (product.data_dir / "logs" / "renderer_process.log").read_text()
    assert "not confined" not in log


def test_no_child_inherits_what_would_change_its_python(product: Product) -> None:
    rows = product.status()
    for name in ("api_server", "frontend_server", "renderer"):
        environment = Path(f"/proc/{rows[name]['pid']}/environ").read_bytes().split(b"\0")
        names = {entry.partition(b"=")[0].decode() for entry in environment}
        assert {name for name in names if name.startswith("PYTHON")} <= {"PYTHONUNBUFFERED"}, name


def test_the_window_can_not_be_given_an_address_for_another_program(product: Product) -> None:
    from stableagents.ipc.attach import attach

    channel = attach(str(product.data_dir / "ipc.json"), name="test")
    try:
        for address in ("file:///etc/passwd", "javascript:1", "vscode://x", ""):
            assert not channel.request("open_external", {"address": address}, 10)["success"]
    finally:
        channel.close()
    assert ask(product.api_port, "GET", "/health", None, 10)["status"] == "ok"


@pytest.mark.parametrize(
    ("address", "in_window", "in_new_window"),
    [
        (PAGE, Way.STAY, Way.OUTSIDE),
        (f"{PAGE}/#/projects", Way.STAY, Way.OUTSIDE),
        ("http://localhost:3000.evil.example/", Way.OUTSIDE, Way.OUTSIDE),
        ("http://localhost:3000@evil.example/", Way.OUTSIDE, Way.OUTSIDE),
        ("http://user:pass@localhost:3000/", Way.OUTSIDE, Way.OUTSIDE),
        ("http://localhost:30001/", Way.OUTSIDE, Way.OUTSIDE),
        ("http://127.0.0.1:3000/", Way.OUTSIDE, Way.OUTSIDE),
        ("https://localhost:3000/", Way.OUTSIDE, Way.OUTSIDE),
        ("http://localhost:8000/docs", Way.OUTSIDE, Way.OUTSIDE),
        ("https://example.org/", Way.OUTSIDE, Way.OUTSIDE),
        ("mailto:someone@example.org", Way.OUTSIDE, Way.OUTSIDE),
        ("file:///etc/passwd", Way.BLOCK, Way.BLOCK),
        ("javascript:alert(1)", Way.BLOCK, Way.BLOCK),
        ("data:text/html,<script>1</script>", Way.BLOCK, Way.BLOCK),
        ("blob:http://localhost:3000/1", Way.BLOCK, Way.BLOCK),
        ("about:blank", Way.BLOCK, Way.BLOCK),
        ("view-source:http://localhost:3000/", Way.BLOCK, Way.BLOCK),
        ("vscode://open?x", Way.BLOCK, Way.BLOCK),
        ("//evil.example", Way.BLOCK, Way.BLOCK),
        ("http://localhost:3000/\n", Way.BLOCK, Way.BLOCK),
        ("http://[::1", Way.BLOCK, Way.BLOCK),
        ("", Way.BLOCK, Way.BLOCK),
        (None, Way.BLOCK, Way.BLOCK),
    ],
)
def test_a_window_goes_nowhere_but_to_its_page(address: object, in_window: Way, in_new_window: Way) -> None:
    assert way_of(address, PAGE) is in_window
    assert way_of(address, PAGE, in_new_window=True) is in_new_window
