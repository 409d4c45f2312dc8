"""A real web view on a page that tries to leave, to open windows, and to use devices and files; and on an empty one."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from bench.product import ROOT
from stableagents.supervisor.usage import descendants
from stableagents.toolkit import window_python
from tests.support import wait_until
from tests.window.test_windows import wait_for_a_picture

_PAGE = """<!doctype html><body><main id="main"><p>x</p></main>
<form id="form" method="post" action="http://localhost:%(other)d/form"></form>
<a id="link" target="_blank" href="http://localhost:%(other)d/link">x</a>
<a id="file" target="_blank" href="file:///etc/passwd">x</a>
<iframe src="file:///etc/passwd"></iframe>
<script>
const told = {};
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const failed = (promise) => promise.then(() => "managed", (error) => error.name);
async function misbehave() {
  told.opened = String(window.open("http://localhost:%(other)d/opened"));
  told.file = await failed(fetch("file:///etc/passwd"));
  const camera = navigator.mediaDevices?.getUserMedia({ video: true }) ?? Promise.reject(new Error());
  told.camera = await Promise.race([failed(camera), pause(5000).then(() => "no answer")]);
  told.place = await new Promise((done) => {
    setTimeout(() => done("no answer"), 1500);
    navigator.geolocation.getCurrentPosition(() => done("managed"), (error) => done("error " + error.code));
  });
  for (const act of [
    () => (location.href = "http://localhost:%(other)d/location"),
    () => document.getElementById("form").submit(),
    () => document.getElementById("link").click(),
    () => document.getElementById("file").click(),
    () => (location.href = "file:///etc/passwd"),
    () => (location.href = "/leads-away"),
  ]) {
    act();
    await pause(250);
  }
  // A page that is about to be left loads nothing more: where its leaving is not refused yet, what is told gets lost,
  // and there may be no answer of any kind.
  const tell = () => fetch("/report", { method: "POST", body: JSON.stringify(told) });
  while ((await Promise.race([failed(tell()), pause(2000)])) !== "managed") await pause(50);
}
misbehave();
</script>"""


class _Server(ThreadingHTTPServer):
    """Answers with ``page`` and remembers what it was asked."""

    page = ""
    later = ""  # in its place, from the second time on
    away = ""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.asked: list[str] = []
        self.reports: list[dict[str, Any]] = []
        threading.Thread(target=self.serve_forever, daemon=True).start()


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        self.send_response(302 if self.path == "/leads-away" else 200)
        if self.path == "/leads-away":
            self.send_header("Location", self.server.away)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        is_first = self.server.asked.count(self.path) == 1 or not self.server.later
        self.wfile.write((self.server.page if is_first else self.server.later).encode())

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.asked.append(self.path)
        if self.path == "/report":
            self.server.reports.append(json.loads(body))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_arguments: Any) -> None:
        pass


def test_a_page_can_not_leave_open_windows_or_use_devices_and_files(private_display: str, tmp_path: Path) -> None:
    with _Server() as page, _Server() as other:
        page.page = _PAGE % {"other": other.server_port}
        page.away = f"http://localhost:{other.server_port}/redirected"
        with _window_on(page, private_display, tmp_path) as window:
            engine = _web_process(window.pid)
            kept = _kept_from(engine)
            said: list[str] = []
            reader = threading.Thread(target=_read, args=(window, said))
            reader.start()
            wait_until(lambda: not reader.is_alive() or _leads(said, "redirected"), 60, "the page went its last way")
            os.kill(engine, signal.SIGKILL)
            ended = window.wait(60)
            reader.join()
        told = page.reports[0]
        page.shutdown()
        other.shutdown()
    assert told["opened"] == "null"
    assert "managed" not in (told["file"], told["camera"], told["place"])
    assert other.asked == [], "the window went elsewhere"
    assert all(_leads(said, place) for place in ("location", "form", "redirected"))
    assert not any("file:" in line for line in said)
    assert said[0] == "confined BY_TREE", "WebKit's own sandbox needs it"
    assert kept == {"files": True, "processes": True, "calls": True}
    assert ended == 76, "where the page's process dies the window does, for main to open another"


def test_a_page_that_stays_empty_as_its_scripts_never_came_is_loaded_again(
    private_display: str, tmp_path: Path
) -> None:
    with _Server() as page:
        page.page = '<!doctype html><body><main id="main"></main>'
        page.later = page.page.replace(
            "</main>", "x</main><script>fetch('/report', {method: 'POST', body: '{}'})</script>"
        )
        with _window_on(page, private_display, tmp_path):
            pass
        assert page.asked.count("/") == 2
        page.shutdown()


@pytest.mark.parametrize("fault", ["lost-frame", "slow-frame"])
def test_a_page_whose_first_frame_is_lost_is_drawn_anew(fault: str, private_display: str, tmp_path: Path) -> None:
    with _Server() as page:
        page.page = (
            f'<!doctype html><body><main id="main"><p>{"Many colours at the edges of letters. " * 40}</main>'
            "<script>fetch('/report', {method: 'POST', body: '{}'})</script>"
        )
        with _window_on(page, private_display, tmp_path, fault):
            wait_for_a_picture(private_display, more_colors_than=5)
        page.shutdown()


@contextlib.contextmanager
def _window_on(page: _Server, private_display: str, data_dir: Path, *faults: str) -> Iterator[subprocess.Popen[str]]:
    """A window on a page, as soon as that page has reported."""
    python, own = window_python()
    environment = {
        **os.environ,
        **own,
        "DISPLAY": private_display,
        "STABLEAGENTS_DATA_DIR": str(data_dir),
        "STABLEAGENTS_FRONTEND_PORT": str(page.server_port),
    }
    argv = [python, str(Path(__file__).with_name("alone.py")), *faults]
    with subprocess.Popen(argv, env=environment, stdout=subprocess.PIPE, text=True) as window:
        try:
            wait_until(lambda: page.reports or window.poll() is not None, 60, "the page told nothing")
            yield window
        finally:
            window.kill()


def _read(window: subprocess.Popen[str], said: list[str]) -> None:
    assert window.stdout is not None
    for line in window.stdout:
        said.append(line.rstrip())


def _leads(said: list[str], place: str) -> bool:
    """Whether the window has said that it would open this place elsewhere."""
    return any(line.startswith("outside http://localhost:") and line.endswith(f"/{place}") for line in said)


def _web_process(window: int) -> int:
    """The process that runs the page: the last of a chain, as its sandbox stands between the window and it."""
    return next(pid for pid in descendants(window) if _of(pid, "comm").startswith("WebKitWebProces"))


def _kept_from(engine: int) -> dict[str, bool]:
    """What WebKit's own sandbox keeps a page's process from: other files and processes than its own, and many calls."""
    own = {name: os.readlink(f"/proc/{engine}/ns/{name}") for name in ("mnt", "pid")}
    outside = {name: os.readlink(f"/proc/self/ns/{name}") for name in ("mnt", "pid")}
    return {
        "files": own["mnt"] != outside["mnt"] and not os.path.exists(f"/proc/{engine}/root{ROOT}"),
        "processes": own["pid"] != outside["pid"],
        "calls": "Seccomp:\t2" in _of(engine, "status"),
    }


def _of(pid: int, name: str) -> str:
    return Path(f"/proc/{pid}/{name}").read_text()
