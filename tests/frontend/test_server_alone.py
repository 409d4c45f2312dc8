"""``cd frontend && python server.py`` works by itself."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys

import pytest

from frontend.static import ROOT
from tests.gate.wire import request
from tests.support import free_port


def start(port: int) -> subprocess.Popen[str]:
    """The frontend server, started as its documentation says."""
    environment = {**os.environ, "STABLEAGENTS_FRONTEND_PORT": str(port)}
    return subprocess.Popen(
        [sys.executable, "server.py"],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.fixture
def port() -> int:
    return free_port()


def test_it_says_where_the_page_is_serves_it_and_ends_well_on_ctrl_c(port: int) -> None:
    with start(port) as server:
        assert server.stdout is not None
        assert f"http://localhost:{port}" in server.stdout.readline()
        assert b"<title>StableAgents</title>" in request(port, "GET", "/").body
        server.send_signal(signal.SIGINT)
        assert server.wait(10) == 0


def test_a_taken_port_is_one_clear_line(port: int) -> None:
    with socket.create_server(("127.0.0.1", port)), start(port) as server:
        output, errors = server.communicate(timeout=20)
        assert server.returncode == 1
    lines = errors.strip().splitlines()
    assert len(lines) == 1
    assert f"Port {port} is taken" in lines[0]
    assert "STABLEAGENTS_FRONTEND_PORT" in lines[0]
    assert output == ""
