"""Each process by itself, as an engineer starts it: with options, under the debugger, without the others."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bench.product import ROOT, Product, free_ports, get_json, running
from tests.gate.wire import request
from tests.support import wait_until


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    ports = free_ports(2)
    without_display = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
    ours = {"DATA_DIR": str(tmp_path), "API_PORT": str(ports[0]), "FRONTEND_PORT": str(ports[1])}
    return without_display | {f"STABLEAGENTS_{name}": value for name, value in ours.items()}


@contextlib.contextmanager
def started(argv: list[str], environment: dict[str, str], cwd: Path = ROOT) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, *argv],
        cwd=cwd,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def answers(port: str, path: str) -> bool:
    with contextlib.suppress(OSError, ValueError):
        return bool(get_json(int(port), path))
    return False


def test_the_main_process_runs_under_the_debugger(environment: dict[str, str]) -> None:
    with started(["-m", "pdb", "-c", "continue", "main_process.py", "--no-window"], environment) as process:
        assert process.stdout is not None
        assert any("StableAgents is ready" in line for line in process.stdout)
        process.send_signal(signal.SIGINT)
        output, _ = process.communicate(timeout=30)
    assert "The program" in output  # finished or exited: the debugger's own words
    assert "Traceback" not in output


def test_the_renderer_under_the_debugger_says_what_it_lacks(environment: dict[str, str]) -> None:
    with started(["-m", "pdb", "-c", "continue", "renderer_process.py"], environment) as process:
        output, _ = process.communicate(timeout=30)
    assert "StableAgents is not running" in output
    assert "python start_multi_process.py" in output


def test_verbose_shows_the_log_in_the_terminal() -> None:
    with running(options=("--no-window", "--verbose"), program="start_multi_process.py") as product:
        lines = _until_ready(product)
    assert any("supervisor: api_server: starting -> running" in line for line in lines)
    assert not any(" DEBUG " in line for line in lines)


def test_debug_logs_more() -> None:
    with running(options=("--no-window", "--verbose"), environment={"STABLEAGENTS_DEBUG": "true"}) as product:
        _until_ready(product)
        log = product.data_dir / "logs" / "api_server.log"
        product.post("/desktop/create", {"description": "a stopwatch", "ui_framework": "tkinter"})
        wait_until(lambda: " DEBUG " in log.read_text() or _main_says_debug(product), 10, "nothing more is logged")


def _main_says_debug(product: Product) -> bool:
    return " DEBUG " in (product.data_dir / "logs" / "main_process.log").read_text()


def _until_ready(product: Product) -> list[str]:
    lines = []
    while not lines or not lines[-1].startswith("StableAgents is ready"):
        lines.append(product.read_line())
        assert lines[-1], "it ended"
    return lines


def test_servers_by_themselves_ask_for_one_token_that_they_share(environment: dict[str, str], tmp_path: Path) -> None:
    api_port, page_port = int(environment["STABLEAGENTS_API_PORT"]), int(environment["STABLEAGENTS_FRONTEND_PORT"])
    with (
        started(["-m", "stableagents.api_server", "--require-token"], environment),
        started(["server.py", "--require-token"], environment, ROOT / "frontend"),
    ):
        for port in (api_port, page_port):
            wait_until(lambda port=port: answers(str(port), "/health"), 30)
            assert request(port, "GET", "/health").status == 401
        shown = {"Authorization": f"Bearer {(tmp_path / 'token').read_text()}"}
        assert request(api_port, "GET", "/health", shown).status == 200
        assert request(page_port, "GET", "/index.html", shown).status == 200
