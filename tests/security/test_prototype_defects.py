"""The twelve defects of the prototype that this product's specification came from: each stays out, by name."""

from __future__ import annotations

import ast
import re
import socket
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from bench.product import ROOT, Product, ask, get_json, running, wait_for_answer
from stableagents import services
from stableagents.composer import compose
from stableagents.generation.answers import read_answer
from stableagents.settings import Settings
from stableagents.supervisor.spec import Launch
from stableagents.supervisor.usage import descendants
from stableagents.window.native import NativeWindow
from tests.gate.wire import exchange, request
from tests.support import wait_until

_KEY = re.compile(rb"AIza[0-9A-Za-z_-]{35}|\bsk-[A-Za-z0-9]{40,}")


@pytest.fixture(scope="module")
def product() -> Iterator[Product]:
    with running() as made:
        wait_for_answer(made.api_port, "/health")
        yield made


def save(product: Product, name: str, main: str) -> str:
    body = {"description": "a stopwatch", "ui_framework": "tkinter", "provider": "offline", "app_name": name}
    made = str(ask(product.api_port, "POST", "/desktop/create", body, 120)["project_name"])
    assert ask(product.api_port, "PUT", f"/desktop/projects/{made}/files/main.py", {"content": main}, 60)["success"]
    return made


def test_u1_the_servers_listen_on_loopback_alone_and_reload_nothing(product: Product) -> None:
    pids = [product.process.pid, *descendants(product.process.pid)]
    inodes = set()
    for pid in pids:
        for entry in Path(f"/proc/{pid}/fd").glob("*"):
            found = re.match(r"socket:\[(\d+)\]", str(entry.readlink())) if entry.is_symlink() else None
            inodes |= {found[1]} if found else set()
    listening = []
    for table in ("tcp", "tcp6"):
        rows = [line.split() for line in Path(f"/proc/net/{table}").read_text().splitlines()[1:]]
        listening += [row[1].split(":")[0] for row in rows if row[3] == "0A" and row[9] in inodes]
    assert listening
    assert set(listening) == {"0100007F"}, listening
    refused = subprocess.run(
        [sys.executable, "main_process.py", "--no-window"],
        cwd=ROOT,
        env={"PATH": "/usr/bin", "STABLEAGENTS_API_HOST": "0.0.0.0"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert refused.returncode == 2
    assert "loopback" in refused.stderr


def test_u2_no_answer_is_for_every_origin(product: Product) -> None:
    for port in (product.api_port, product.frontend_port):
        for origin in ("http://evil.example", "null", f"http://localhost:{product.frontend_port}.evil.example"):
            reply = request(port, "GET", "/health", {"Origin": origin})
            assert reply.status == 403
            assert "access-control-allow-origin" not in reply.headers
    ours = f"http://localhost:{product.frontend_port}"
    assert request(product.api_port, "GET", "/health", {"Origin": ours}).headers["access-control-allow-origin"] == ours


@pytest.mark.parametrize("file", [".env.local", "pyproject.toml"])  # the second is there, and would be given
@pytest.mark.parametrize("path", ["/../", "/..%2f", "/%2e%2e/", "/..\\"])
def test_u3_the_page_s_server_gives_nothing_but_the_page(product: Product, path: str, file: str) -> None:
    head = f"GET {path}{file} HTTP/1.1\r\nHost: localhost:{product.frontend_port}\r\nConnection: close\r\n\r\n"
    assert exchange(product.frontend_port, head.encode()).status in (400, 404)


def test_u4_no_key_is_among_the_files() -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    files = [ROOT / name for name in listed.decode().split("\0") if name]
    assert len(files) > 100
    assert not [path.name for path in files if path.name.startswith(".env")]
    assert not [str(path) for path in files if path.is_file() and _KEY.search(path.read_bytes())]


def test_u5_the_same_name_again_takes_nothing_away(product: Product) -> None:
    first = save(product, "Twice", "print('first')\n")
    second = save(product, "Twice", "print('second')\n")
    assert first != second
    kept = request(product.api_port, "GET", f"/desktop/projects/{first}/files/main.py")
    assert kept.body == b"print('first')\n"


def test_u6_a_running_app_blocks_nothing(product: Product) -> None:
    name = save(product, "Long", "import time\ntime.sleep(40)\n")
    assert ask(product.api_port, "POST", f"/desktop/run/{name}", {}, 60)["success"]
    assert get_json(product.api_port, "/health")["status"] == "ok"
    listed = get_json(product.api_port, f"/desktop/projects/{name}")["project"]
    assert listed["running"], "who asked for it was answered before it ended"
    assert ask(product.api_port, "POST", f"/desktop/stop/{name}", {}, 60)["success"]


@pytest.mark.parametrize(
    "text", ['"); import os; os.system("touch canary")#', "''' + exit() + '''", "a\nb\\n%s {x}", 'x"""\nimport os\n"""']
)
def test_u7_what_a_person_writes_is_never_code(text: str, tmp_path: Path) -> None:
    app = compose(f"a to-do list {text}", framework="tkinter", title=text[:60])
    for path, content in app.files.items():
        if path.endswith(".py"):
            called = {ast.unparse(node.func) for node in ast.walk(ast.parse(content)) if isinstance(node, ast.Call)}
            assert not called & {"os.system", "exit"}, path
        elif path.endswith(".toml"):
            tomllib.loads(content)


def test_u8_an_apology_is_no_app() -> None:
    answer = read_answer("I am sorry, but I can not import or define a class for that request.")
    assert not answer.files


_CHATTY = """import select, sys
for number in range(20000):
    print("x" * 100)
    if not select.select([], [1], [], 40)[1]:
        sys.exit(3)
sys.exit(7)
"""


def test_u9_an_app_that_talks_a_lot_comes_to_its_end(product: Product) -> None:
    name = save(product, "Chatty", _CHATTY)
    assert ask(product.api_port, "POST", f"/desktop/run/{name}", {}, 60)["success"]

    def last_run() -> dict[str, Any]:
        run: dict[str, Any] = get_json(product.api_port, f"/desktop/projects/{name}")["project"]["run"]
        return run

    wait_until(lambda: last_run()["state"] != "running", 60)
    assert last_run()["exit_code"] == 7, "with 3 nobody read what it said"


@pytest.mark.parametrize("name", ["..", "../x", "..%2f..%2fetc", "%2e%2e", "/etc", "C:\\x", ".git", "a%00b"])
def test_u10_a_name_that_is_a_path_names_nothing(product: Product, name: str) -> None:
    before = set(product.status())
    path = name.replace("\\", "%5C")
    reply = request(product.api_port, "POST", f"/desktop/run/{path}", {"Content-Type": "application/json"}, b"{}")
    assert 400 <= reply.status < 500
    assert set(product.status()) == before


def test_u11_the_window_has_no_developer_tools(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    told: dict[str, Any] = {}

    class Loaded:
        def __iadd__(self, _handler: object) -> Loaded:
            return self

    window = SimpleNamespace(
        events=SimpleNamespace(initialized=Loaded(), before_show=Loaded(), loaded=Loaded()),
        get_current_url=lambda: None,
    )
    played = SimpleNamespace(
        settings={},
        Window=type("Window", (), {}),
        create_window=lambda *_arguments, **options: told.update(options) or window,
        start=lambda *_arguments, **options: told.update(options),
        errors=SimpleNamespace(WebViewException=RuntimeError),
    )
    monkeypatch.setitem(sys.modules, "webview", played)
    monkeypatch.setattr("stableagents.window.native.ensure_toolkit", lambda: None)
    monkeypatch.setattr("stableagents.window.native.menu.toolkit_menus", lambda *_arguments: [])
    NativeWindow(Settings(data_dir=tmp_path), "").run()
    assert told["debug"] is False
    assert played.settings["OPEN_DEVTOOLS_IN_DEBUG"] is False
    assert played.settings["ALLOW_FILE_URLS"] is False
    methods = [name for name in dir(told["js_api"]) if not name.startswith("_")]
    assert methods == ["choose_file", "heartbeat", "open_external", "save_file"]


def test_u12_the_window_s_process_is_given_little(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("GEMINI_API_KEY", "AIzaNotForTheWindow0123")
    monkeypatch.setenv("PYTHONPATH", "/somewhere")
    monkeypatch.setenv("SSH_AUTH_SOCK", "/run/agent")
    spec = services.renderer(Settings(data_dir=tmp_path), dict, lambda _name: lambda _generation: None, lambda _g: True)
    ours, theirs = socket.socketpair()
    with ours, theirs:
        launch = Launch(name="renderer", launch_id="x", generation=1, incoming=ours, outgoing=theirs)  # type: ignore[arg-type]
        assert spec.command is not None
        environment = spec.command(launch).env
    assert not {"GEMINI_API_KEY", "PYTHONPATH", "SSH_AUTH_SOCK"} & set(environment)
    assert "AIza" not in repr(environment)
