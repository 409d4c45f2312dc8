"""The whole product without its window, and a real browser on its page."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Playwright, expect, sync_playwright

from stableagents.supervisor.usage import descendants
from tests.support import free_port, wait_until

ROOT = Path(__file__).resolve().parent.parent.parent
CHROMIUM_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
_PATIENCE_MS = 30_000  # a busy computer draws late; only a test that fails waits as long
expect.set_options(timeout=_PATIENCE_MS)
_PATIENCE_S = 120  # an app is made within some answers, and the computer may be busy
_REPORT_VIOLATIONS = """
document.addEventListener("securitypolicyviolation", (event) => {
    console.error("policy violated: " + event.violatedDirective + " " + event.blockedURI);
});
"""


@contextlib.contextmanager
def chromium(playwright: Playwright) -> Iterator[Browser]:
    """A browser that is killed in the end: one that is asked to close, and hangs, is waited for for half a minute."""
    mark = f"--of-the-tests={secrets.token_hex(8)}"
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=[*CHROMIUM_ARGUMENTS, mark])
    try:
        yield browser
    finally:
        for pid in descendants(os.getpid()):
            with contextlib.suppress(OSError):
                if mark.encode() in Path(f"/proc/{pid}/cmdline").read_bytes():
                    os.kill(pid, signal.SIGKILL)
        browser.close()


@dataclass
class Product:
    """A running main process with its two servers."""

    data_dir: Path
    display: str
    api_port: int = field(default_factory=free_port)
    frontend_port: int = field(default_factory=free_port)
    process: subprocess.Popen[str] | None = None

    @property
    def url(self) -> str:
        return f"http://localhost:{self.frontend_port}"

    def start(self) -> None:
        """Start everything, and wait until it says that it is ready."""
        ports = ["--api-port", str(self.api_port), "--frontend-port", str(self.frontend_port)]
        self.process = subprocess.Popen(
            [sys.executable, str(ROOT / "main_process.py"), "--no-window", "--data-dir", str(self.data_dir), *ports],
            env={**os.environ, "DISPLAY": self.display},
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        assert "is ready" in self.process.stdout.readline()

    def stop(self) -> None:
        """End everything in good order."""
        assert self.process is not None
        self.process.send_signal(signal.SIGINT)
        assert self.process.wait(60) == 0

    def ask(self, method: str, path: str, body: Any = None) -> dict[str, Any]:
        """One request to the API server, as a program makes it."""
        request = urllib.request.Request(
            f"http://localhost:{self.api_port}{path}",
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=_PATIENCE_S) as response:
            answer: dict[str, Any] = json.load(response)
            return answer

    def status_of(self, name: str) -> dict[str, Any]:
        """The row of one process in the main process's table."""
        row: dict[str, Any] = self.ask("GET", "/status")["status"][name]
        return row

    def kill(self, name: str) -> int:
        """kill -9 one of the processes; the pid that it had."""
        pid = int(self.status_of(name)["pid"])
        os.kill(pid, signal.SIGKILL)
        return pid

    def wait_for_another(self, name: str, than: int) -> None:
        """Wait until the process runs again with another pid."""

        def is_back() -> bool:
            try:
                row = self.status_of(name)
            except (urllib.error.URLError, OSError):
                return False
            return bool(row["state"] == "running" and row["pid"] != than)

        wait_until(is_back, 15, f"{name} is not back")


@pytest.fixture(scope="session")
def product(tmp_path_factory: pytest.TempPathFactory, private_display: str) -> Iterator[Product]:
    product = Product(tmp_path_factory.mktemp("data"), private_display)
    product.start()
    yield product
    product.stop()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright, chromium(playwright) as browser:
        yield browser


@pytest.fixture
def page(browser: Browser, product: Product) -> Iterator[Page]:
    """A page in a fresh profile. Its test fails if the page has an error, breaks its policy or asks anybody else."""
    context = browser.new_context(viewport={"width": 1200, "height": 800}, accept_downloads=True)
    context.add_init_script(_REPORT_VIOLATIONS)
    page = context.new_page()
    page.set_default_timeout(_PATIENCE_MS)
    faults: list[str] = []
    hosts: set[str] = set()
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda said: faults.append(said.text) if "policy" in said.text.lower() else None)
    page.on("request", lambda request: hosts.add(urlsplit(request.url).netloc))
    yield page
    context.close()
    assert faults == []
    ours = {f"localhost:{product.frontend_port}", f"localhost:{product.api_port}", ""}
    assert hosts <= ours
