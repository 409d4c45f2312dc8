"""A native window gives up what it doesn't need before its web engine starts, and stays on its page."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bench.product import ROOT, Product, ask, running
from stableagents.supervisor.usage import descendants
from stableagents.window import confine, tree
from stableagents.window.base import Confined
from stableagents.window.navigation import Way, way_of
from tests.support import wait_until

PAGE = "http://localhost:3000"
_PROBE = """
import json, os, resource, socket, sys
from pathlib import Path
from stableagents import settings
from stableagents.window.confine import confine
from tests.window.not_root import leave_root

asked = json.loads(sys.argv[1])
sys.path.append(asked["code"])
if asked["has_webkit"]:
    leave_root()
config = settings.load()
home, told = Path.home(), {"confined": confine(config, has_webkit=asked["has_webkit"]).name}

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

def talk_to(path):
    with socket.socket(socket.AF_UNIX) as talking:
        talking.connect(path)

for name, path in asked["read"].items():
    tried("read " + name, Path(path).read_bytes)
for name, path in asked["write"].items():
    tried("write " + name, lambda path=path: write(path))
for name, port in asked["connect"].items():
    tried("connect " + name, lambda port=port: connect(port))
for name, path in asked["talk to"].items():
    tried("talk to " + name, lambda path=path: talk_to(path))
tried("list the home", lambda: os.listdir(home))
tried("signal main", lambda: os.kill(os.getppid(), 0))
told["no core files"] = resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)
told["no new privileges"] = "NoNewPrivs:\\t1" in Path("/proc/self/status").read_text()
print(json.dumps(told))
"""


@pytest.fixture(scope="module", params=[Confined.BY_RULES, Confined.BY_TREE], ids=lambda kind: kind.name)
def told(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> dict[str, Any]:
    """What a process managed after it had given up what a window gives up."""
    home = tmp_path_factory.mktemp("home")
    data = home / ".local" / "share" / "StableAgents"
    runtime = home / ".run"
    code = home / "Work" / "code"
    for folder in (home / ".ssh", home / "Downloads", data / "projects", runtime, code, home / "Work" / "notes"):
        folder.mkdir(parents=True)
    for path in (home / ".ssh" / "id", data / "keys.json", data / "stableagents.db", data / "projects" / "main.py"):
        path.write_text("canary")
    with (
        socket.create_server(("127.0.0.1", 0)) as api,
        socket.create_server(("127.0.0.1", 0)) as other,
        socket.create_server(str(runtime / "bus"), family=socket.AF_UNIX),
        socket.create_server(str(runtime / "agent"), family=socket.AF_UNIX),
    ):
        ports = {"the api": api.getsockname()[1], "another server": other.getsockname()[1]}
        targets: dict[str, Any] = {
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
                "a copy of the code at home": home / "Work" / "code" / "app.py",
                "its own data": data / "window" / "x",
                "beside that copy": home / "Work" / "notes" / "app.zip",
                "a download": home / "Downloads" / "app.zip",
            },
            "connect": ports,
            "talk to": {"the desktop": runtime / "bus", "who holds keys": runtime / "agent"},
            "code": code,
            "has_webkit": request.param is Confined.BY_TREE,
        }
        environment = {
            **os.environ,
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(runtime),
            "STABLEAGENTS_DATA_DIR": str(data),
            "STABLEAGENTS_API_PORT": str(ports["the api"]),
        }
        argv = [sys.executable, "-c", _PROBE, json.dumps(targets, default=str)]
        done = subprocess.run(argv, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    managed = json.loads(done.stdout)
    assert managed["confined"] == request.param.name, "this system has Landlock, and lets anybody make namespaces"
    for name, path in targets["write"].items():  # and not only in memory of its own, which this home's folder is in
        managed[f"write {name}"] = path.exists() and path.read_text() == "x"
    return managed  # type: ignore[no-any-return]


def test_a_window_reaches_no_secret_no_project_and_no_other_server(told: dict[str, Any]) -> None:
    denied = {name for name, managed in told.items() if not managed}
    # Landlock has no say in sockets that have a path; in a tree of its own a window finds those that it needs.
    assert ("talk to who holds keys" in denied) is (told["confined"] == "BY_TREE")
    assert denied - {"talk to who holds keys"} == {
        "read a key",
        "read the model keys",
        "read the database",
        "read a project",
        "read the environment of who started it",
        "write a key",
        "write the shell's start",
        "write a project",
        "write the code",
        "write a copy of the code at home",
        "connect another server",
        "signal main",
    }


def test_a_window_keeps_what_it_needs(told: dict[str, Any]) -> None:
    needed = (
        "read the code",
        "write its own data",
        "write a download",
        "connect the api",
        "list the home",
        "talk to the desktop",
    )
    assert all(told[name] for name in (*needed, "no new privileges", "no core files"))


def test_a_tree_is_made_only_where_webkits_sandbox_starts_in_it(tmp_path: Path) -> None:
    possible = tree.plan_of([], [str(tmp_path)], [], {})
    assert not tree.works(possible, find=lambda name: None if name == "xdg-dbus-proxy" else shutil.which(name))
    impossible = tree.plan_of([], [str(tmp_path / "nowhere")], [], {})
    assert not tree.works(impossible), "a tree that could not be made counts as none"


def test_what_is_reached_through_a_link_is_shown_where_it_lies(tmp_path: Path) -> None:
    lies, code = tmp_path / "environments" / "packages", tmp_path / "code"
    lies.mkdir(parents=True)
    code.mkdir()
    (code / ".venv").symlink_to(tmp_path / "environments")
    (tmp_path / "home").symlink_to(tmp_path / "environments")
    through = str(code / ".venv" / "packages")
    assert confine._as_seen(through, [str(code), through]) == (str(lies), str(lies)), "the link is in what is shown"
    alone = str(tmp_path / "home" / "packages")
    assert confine._as_seen(alone, [str(code), alone]) == (str(lies), alone)


def test_our_own_code_is_not_written_where_it_lies_among_the_persons_files() -> None:
    work = "/home/ada/Work"
    plan = tree.plan_of([], [work], [f"{work}/StableAgents", "/usr/lib/python3", "/home/ada/Workshop"], {})
    assert plan.freeze == [f"{work}/StableAgents"]


def test_without_a_tree_code_among_the_persons_files_stays_as_it_is_too(tmp_path: Path) -> None:
    for inner in ("StableAgents/stableagents", "StableAgents/.venv", "Music/old", "Other"):
        (tmp_path / "Work" / inner).mkdir(parents=True)
    (tmp_path / "Work" / "link").symlink_to(tmp_path / "Work" / "StableAgents")
    code = [
        str(tmp_path / "Work" / "StableAgents"),
        str(tmp_path / "Work" / "StableAgents" / ".venv"),
        "/usr/lib/python3",
    ]
    parts = confine._without(str(tmp_path / "Work"), code)
    assert parts == [str(tmp_path / "Work" / name) for name in ("Music", "Other")]
    assert confine._without(code[0] + "/stableagents", code) == []
    assert confine._without(str(tmp_path / "Downloads"), code) == [str(tmp_path / "Downloads")]


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
