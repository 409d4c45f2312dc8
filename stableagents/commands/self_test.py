"""``stableagents self-test``: make every fault in a product of its own; tell what happened, and how fast."""

from __future__ import annotations

import argparse
import contextlib
import http.client
import itertools
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from stableagents import launch_token
from stableagents.commands.terminal import Terminal
from stableagents.errors import Kind, StableAgentsError
from stableagents.ipc.attach import attach
from stableagents.ipc.channel import Channel
from stableagents.paths import DataFolder
from stableagents.settings import Settings
from stableagents.supervisor.usage import descendants, is_alive

_MAIN = Path(__file__).resolve().parent.parent.parent / "main_process.py"
_PATIENCE_S = 30.0
_LOOK_AGAIN_S = 0.002
_STABLE_S = 0.2  # so that a fault is not taken for one of a service that never holds


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """One fault: what was done, what happened, in how many milliseconds, and whether that is as promised."""

    fault: str
    happened: str
    milliseconds: float
    ok: bool


def run(_options: argparse.Namespace, _config: Settings, terminal: Terminal) -> int:
    """Make every fault. Returns 0 if all went as promised, else 1."""
    if sys.platform == "win32":
        raise StableAgentsError("The self-test sends signals, which Windows does not have.", kind=Kind.CONFLICT)
    outcomes: list[Outcome] = []
    with _product() as product, ThreadPoolExecutor(len(_HANGS)) as side_by_side:

        def make(faults: Iterable[_Fault]) -> list[Outcome]:
            made = []
            for fault in faults:
                made.append(fault(product))
                terminal.step(_as_line(made[-1]))
            return made

        outcomes += make(_ENDS)
        outcomes += itertools.chain.from_iterable(side_by_side.map(make, _HANGS))
        outcomes += make(_OF_ALL)
    is_well = all(outcome.ok for outcome in outcomes)
    terminal.result({"success": is_well, "faults": [asdict(outcome) for outcome in outcomes]}, *as_table(outcomes))
    return 0 if is_well else 1


def as_table(outcomes: list[Outcome]) -> list[str]:
    """The outcomes as a Markdown table."""
    rows = [f"| {o.fault} | {o.happened} | {o.milliseconds:.0f} |" for o in outcomes]
    return ["| fault | what happened | ms |", "| --- | --- | --- |", *rows]


class _Product:
    """A main process of our own on free ports, asked over its channel."""

    def __init__(self, process: subprocess.Popen[bytes], channel: Channel, api_port: int, data: DataFolder) -> None:
        self.process = process
        self.channel = channel
        self.api_port = api_port
        self.data = data

    def service(self, name: str) -> dict[str, Any]:
        answer = self.channel.request("get_status")
        found: dict[str, Any] = answer["status"][name]
        return found

    def pid(self, name: str) -> int:
        """The pid of a service that runs; waits for it."""
        _wait(lambda: self.service(name)["running"])
        return int(self.service(name)["pid"])

    def children(self) -> set[int]:
        return descendants(self.process.pid)


@contextlib.contextmanager
def _product() -> Iterator[_Product]:
    with tempfile.TemporaryDirectory(prefix="stableagents-self-test-", ignore_cleanup_errors=True) as folder:
        ports = _free_ports()
        argv = [sys.executable, str(_MAIN), "--no-window", "--data-dir", folder]
        argv += ["--api-port", str(ports[0]), "--frontend-port", str(ports[1])]
        environment = {**os.environ, "STABLEAGENTS_STABLE_SECONDS": str(_STABLE_S), "STABLEAGENTS_DEBUG": "true"}
        process = subprocess.Popen(argv, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        try:
            reference = Path(folder) / "ipc.json"
            _wait(reference.exists)
            channel = attach(str(reference), name="self-test")
            product = _Product(process, channel, ports[0], DataFolder(Path(folder)))
            for name in ("api_server", "frontend_server"):
                product.pid(name)
            yield product
        finally:
            process.kill()
            process.wait()


_Fault = Callable[[_Product], Outcome]


def _killed(name: str, number: signal.Signals, words: str) -> _Fault:
    def fault(product: _Product) -> Outcome:
        first = product.pid(name)
        time.sleep(2 * _STABLE_S)
        started = time.perf_counter()
        os.kill(first, number)
        _wait(lambda: product.service(name)["pid"] not in (None, first) and product.service(name)["running"])
        took = (time.perf_counter() - started) * 1000
        last_exit = product.service(name)["last_exit"]
        return Outcome(fault=f"{name}: {words}", happened=f"{last_exit}; back", milliseconds=took, ok=True)

    return fault


def _spinning(product: _Product) -> Outcome:
    first = product.pid("api_server")
    time.sleep(2 * _STABLE_S)
    started = time.perf_counter()
    connection = http.client.HTTPConnection("localhost", product.api_port, timeout=_PATIENCE_S)
    with contextlib.closing(connection), contextlib.suppress(OSError, http.client.HTTPException):
        # Asked for where the system doesn't tell whose process calls.
        headers = {"Authorization": f"Bearer {launch_token.read(product.data)}"}
        connection.request("POST", "/debug/faults/spin", headers=headers)
        connection.getresponse()
    _wait(
        lambda: product.service("api_server")["pid"] not in (None, first) and product.service("api_server")["running"]
    )
    took = (time.perf_counter() - started) * 1000
    last_exit = product.service("api_server")["last_exit"]
    happened = f"{last_exit}; back"
    return Outcome(fault="api_server: endless loop", happened=happened, milliseconds=took, ok="hang" in last_exit)


def _kill_zygote(product: _Product) -> Outcome:
    zygotes = [pid for pid in product.children() if _name(pid) == "zygote"]
    others = {name: product.pid(name) for name in ("api_server", "frontend_server")}
    started = time.perf_counter()
    for pid in zygotes:
        os.kill(pid, signal.SIGKILL)
    _wait(lambda: not any(map(is_alive, zygotes)))
    unharmed = all(product.service(name)["pid"] == pid for name, pid in others.items())
    product.channel.request("restart_frontend", timeout_s=10)
    _wait(lambda: product.service("frontend_server")["pid"] not in (None, others["frontend_server"]))
    product.pid("frontend_server")
    took = (time.perf_counter() - started) * 1000
    happened = "no service was harmed; the next start made another"
    return Outcome(fault="zygote: kill -9", happened=happened, milliseconds=took, ok=unharmed)


def _stop_and_start(product: _Product) -> Outcome:
    started = time.perf_counter()
    product.channel.request("stop_api", timeout_s=10)
    _wait(lambda: product.service("api_server")["state"] == "stopped")
    product.channel.request("start_api", timeout_s=10)
    product.pid("api_server")
    took = (time.perf_counter() - started) * 1000
    return Outcome(
        fault="api_server: stopped and started by request",
        happened="stopped as asked, no failure; back when asked",
        milliseconds=took,
        ok=True,
    )


def _kill_main(product: _Product) -> Outcome:
    children = product.children()
    started = time.perf_counter()
    product.process.kill()
    product.process.wait()
    _wait(lambda: not any(map(is_alive, children)))
    took = (time.perf_counter() - started) * 1000
    happened = f"all of its {len(children)} processes were gone"
    return Outcome(fault="main process: kill -9", happened=happened, milliseconds=took, ok=True)


_ENDS: tuple[_Fault, ...] = (
    _killed("api_server", signal.SIGKILL, "kill -9"),
    _killed("frontend_server", signal.SIGKILL, "kill -9"),
    _killed("api_server", signal.SIGSEGV, "crash"),
)
# A hang takes seconds to be found, so the two servers hang at the same time: each its own, one after the other.
_HANGS: tuple[tuple[_Fault, ...], ...] = (
    (_killed("api_server", signal.SIGSTOP, "frozen"), _spinning),
    (_killed("frontend_server", signal.SIGSTOP, "frozen"),),
)
_OF_ALL: tuple[_Fault, ...] = (_stop_and_start, _kill_zygote, _kill_main)


def _as_line(outcome: Outcome) -> str:
    mark = "ok " if outcome.ok else "-- "
    return f"{mark}{outcome.fault}: {outcome.happened} ({outcome.milliseconds:.0f} ms)"


def _wait(predicate: Callable[[], object]) -> None:
    deadline = time.monotonic() + _PATIENCE_S
    while not predicate():
        if time.monotonic() > deadline:
            raise StableAgentsError(
                f"A service was not back within {_PATIENCE_S:g} s.", kind=Kind.FAILED, code="self_test_failed"
            )
        time.sleep(_LOOK_AGAIN_S)


def _free_ports() -> tuple[int, int]:
    with socket.socket() as first, socket.socket() as second:
        first.bind(("127.0.0.1", 0))
        second.bind(("127.0.0.1", 0))
        return int(first.getsockname()[1]), int(second.getsockname()[1])


def _name(pid: int) -> str:
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/comm").read_text().strip()
    return ""
