"""The whole product asking for its launch token: every client of its own comes by it, and nobody else sees it."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect, sync_playwright

from bench.product import ROOT, Product, running
from stableagents import launch_token
from stableagents.settings import Settings
from stableagents.window import AppModeWindow
from tests.frontend.conftest import chromium
from tests.support import wait_until
from tests.window.test_windows import focused_window, wait_for_a_picture, windows, xdotool

_IDEA = "a stopwatch with laps"


@pytest.fixture(scope="module")
def product(private_display: str) -> Iterator[Product]:
    """With a native window, on a display of the tests."""
    environment = {"DISPLAY": private_display, "STABLEAGENTS_RENDERER_TIMEOUT": "30"}
    with running(environment=environment, options=("--require-token",)) as made:
        assert "native window" in made.read_line()
        yield made


@pytest.fixture(scope="module")
def token(product: Product) -> str:
    return (product.data_dir / "token").read_text().strip()


def ask(product: Product, token: str, method: str, path: str, body: object = None) -> tuple[int, Any]:
    connection = http.client.HTTPConnection("localhost", product.api_port, timeout=60)
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    with contextlib.closing(connection):
        connection.request(
            method,
            path,
            body=None if body is None else json.dumps(body),
            headers=headers | ({} if body is None else {"Content-Type": "application/json"}),
        )
        response = connection.getresponse()
        return response.status, json.loads(response.read())


def projects(product: Product, token: str) -> list[str]:
    return [each["description"] for each in ask(product, token, "GET", "/desktop/projects")[1]["projects"]]


def test_the_native_window_works(product: Product, token: str, private_display: str) -> None:
    wait_until(lambda: "StableAgents" in windows(private_display), 20)
    wait_for_a_picture(private_display)
    focused_window(private_display)
    xdotool(private_display, "type", "--delay", "10", _IDEA)

    def made() -> bool:
        xdotool(private_display, "key", "ctrl+Return")
        return any("laps" in idea for idea in projects(product, token))

    wait_until(made, 60)


def test_a_browser_comes_in_by_the_file_and_forgets_the_address(product: Product, token: str) -> None:
    door = product.data_dir / "open-stableagents.html"
    with running_cli(product, "status") as done:
        assert done.returncode == 0, done.stderr
    config = Settings(
        data_dir=product.data_dir,
        frontend_port=product.frontend_port,
        api_port=product.api_port,
        require_token=True,
    )
    assert launch_token.address_for_browser(config) == door.as_uri()
    # In a thread of its own, as a worker's thread may have a browser of other tests already.
    with ThreadPoolExecutor(1) as aside:
        aside.submit(_come_in, door, product, token).result()


def _come_in(door: Path, product: Product, token: str) -> None:
    with sync_playwright() as playwright, chromium(playwright) as browser:
        page = browser.new_page()
        referrers: list[str] = []
        page.on("request", lambda request: referrers.append(request.headers.get("referer", "")))
        page.goto(door.as_uri())
        page.wait_for_url(f"http://localhost:{product.frontend_port}/", timeout=30_000)
        page.goto(f"http://localhost:{product.frontend_port}/#/projects")
        expect(page.get_by_role("list", name="Projects")).to_be_visible(timeout=30_000)
        expect(page.locator(".thumbnail-picture").first).to_be_visible(timeout=30_000)
        page.reload()
        expect(page.get_by_role("list", name="Projects")).to_be_visible(timeout=30_000)
        assert token not in page.url
        assert "token" not in page.evaluate("document.cookie"), "the cookie is not for scripts"
        assert not any(token in referrer for referrer in referrers)
        stranger = browser.new_page()
        assert stranger.goto(f"http://localhost:{product.frontend_port}/").status == 401  # type: ignore[union-attr]


@contextlib.contextmanager
def running_cli(product: Product, *arguments: str) -> Iterator[subprocess.CompletedProcess[str]]:
    argv = [sys.executable, "-m", "stableagents", *arguments, "--data-dir", str(product.data_dir)]
    yield subprocess.run(argv, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)


def test_the_command_line_works(product: Product) -> None:
    with running_cli(product, "status", "--json") as done:
        assert done.returncode == 0, done.stderr
        assert "api_server" in done.stdout


def test_no_command_line_environment_or_log_shows_it(product: Product, token: str) -> None:
    assert ask(product, "", "GET", "/health")[0] == 401
    for entry in filter(str.isdigit, os.listdir("/proc")):
        for name in ("cmdline", "environ"):
            with contextlib.suppress(OSError):
                assert token.encode() not in Path(f"/proc/{entry}/{name}").read_bytes(), (entry, name)
    logs = list((product.data_dir / "logs").iterdir())
    assert logs
    for log in logs:
        assert token not in log.read_text(errors="replace"), log


def test_chromiums_app_mode_comes_in_by_the_file_too(
    product: Product, token: str, private_display: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DISPLAY", private_display)
    config = Settings(data_dir=product.data_dir, frontend_port=product.frontend_port, require_token=True)
    window = AppModeWindow(config, "#/health")
    thread = threading.Thread(target=window.run)
    thread.start()
    try:
        wait_until(lambda: any(title.startswith("Health") for title in windows(private_display)), 30)
        assert window._process is not None
        assert token.encode() not in Path(f"/proc/{window._process.pid}/cmdline").read_bytes()
    finally:
        window.close()
        thread.join(15)
