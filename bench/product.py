"""The product started as a person starts it, on free ports and in a data folder of its own."""

from __future__ import annotations

import http.client
import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PATIENCE_S = 60.0


@dataclass(frozen=True, slots=True)
class Product:
    """A running main process."""

    process: subprocess.Popen[str]
    api_port: int
    frontend_port: int
    data_dir: Path

    def status(self) -> dict[str, Any]:
        """The main process's table of processes."""
        answer: dict[str, Any] = get_json(self.api_port, "/status")
        return answer["status"]  # type: ignore[no-any-return]

    def post(self, path: str, body: object = None, timeout_s: float = 60.0) -> dict[str, Any]:
        """The JSON answer to a POST."""
        answer: dict[str, Any] = ask(self.api_port, "POST", path, body, timeout_s)
        return answer

    def read_line(self) -> str:
        """The next line that main prints, such as the ready line."""
        assert self.process.stdout is not None
        return self.process.stdout.readline()


def free_ports(count: int) -> list[int]:
    """Ports that nobody uses right now."""
    probes = [socket.socket() for _ in range(count)]
    for probe in probes:
        probe.bind(("127.0.0.1", 0))
    ports = [int(probe.getsockname()[1]) for probe in probes]
    for probe in probes:
        probe.close()
    return ports


def get_json(port: int, path: str, timeout_s: float = 5.0) -> Any:
    """The JSON answer to a GET on loopback."""
    return ask(port, "GET", path, None, timeout_s)


def ask(port: int, method: str, path: str, body: object, timeout_s: float) -> Any:
    """The JSON answer to any request on loopback."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=timeout_s)
    headers = {"Host": f"localhost:{port}", "Content-Type": "application/json"}
    try:
        connection.request(method, path, body=json.dumps(body or {}) if method != "GET" else None, headers=headers)
        return json.loads(connection.getresponse().read())
    finally:
        connection.close()


def wait_for_answer(port: int, path: str = "/") -> None:
    """Ask until there is an answer of any status."""
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
        try:
            connection.request("GET", path, headers={"Host": f"localhost:{port}"})
            connection.getresponse().read()
            return
        except OSError:
            time.sleep(0.002)
        finally:
            connection.close()
    raise TimeoutError(f"port {port} did not answer within {PATIENCE_S:g} s")


@contextmanager
def running(
    *,
    environment: dict[str, str] | None = None,
    options: tuple[str, ...] = ("--no-window",),
    folder: Path | None = None,
    program: str = "main_process.py",
    code: Path | None = None,
) -> Iterator[Product]:
    """Start the product on free ports; end it afterwards. Without ``folder`` its data is thrown away.

    ``code`` is where it is started from, another copy of it than this one.
    """
    api_port, frontend_port = free_ports(2)
    with tempfile.TemporaryDirectory(prefix="stableagents-", ignore_cleanup_errors=True) as temporary:
        data_dir = folder or Path(temporary)
        argv = [sys.executable, program, "--data-dir", str(data_dir)]
        argv += ["--api-port", str(api_port), "--frontend-port", str(frontend_port), *options]
        env = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
        process = subprocess.Popen(
            argv,
            cwd=code or ROOT,
            env={**env, **(environment or {})},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        try:
            yield Product(process, api_port, frontend_port, data_dir)
        finally:
            if process.poll() is None:
                process.terminate()
            process.wait(30)
            assert process.stdout is not None
            process.stdout.close()
