"""kill -9 of the API server to the next answer, under 50 requests a second on ``/health``."""

from __future__ import annotations

import http.client
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from statistics import median

from bench.peers import supervisors
from bench.product import PATIENCE_S, get_json, running, wait_for_answer
from bench.row import Row, spread

KILLS = 10
RATE_HZ = 50.0
SETTLE_S = 2.0
_WHAT = "kill -9 of the API server to the next answer"


class Load:
    """Requests at a steady rate, each on a connection of its own; notes when each was answered or how it failed."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.answered: list[float] = []
        self.refused = 0
        self.failed = 0
        self.sent = 0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        senders: list[threading.Thread] = []
        while not self._stop.wait(1 / RATE_HZ):
            self.sent += 1
            sender = threading.Thread(target=self._ask)
            sender.start()
            senders.append(sender)
        for sender in senders:
            sender.join()

    def _ask(self) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request("GET", "/health", headers={"Host": f"localhost:{self.port}"})
            connection.getresponse().read()
            self.answered.append(time.perf_counter())
        except ConnectionRefusedError:
            self.refused += 1
        except OSError:
            self.failed += 1
        finally:
            connection.close()

    def stop(self) -> None:
        self._stop.set()
        self._thread.join()


def run() -> list[Row]:
    """Kill it some times under each supervisor; a figure is from the kill to the next answer, in milliseconds."""
    rows = []
    ours, note = _measure(_ours())
    for name, peer, label in (
        ("supervisord", supervisors.supervisord, "supervisord 4.3"),
        ("circusd", supervisors.circus, "circus 0.19"),
    ):
        if supervisors.is_installed(name):
            theirs, their_note = _measure(peer())
            rows.append(
                Row(what=_WHAT, ours=ours, unit="ms", peer=theirs, peer_name=label, note=f"theirs: {their_note}")
            )
    rows.insert(0, Row(what=_WHAT, ours=ours, unit="ms", note=note))
    if len(rows) < 3:
        print("supervisord and circus are not all installed: pip install 'stableagents[bench]'", file=sys.stderr)
    return rows


@contextmanager
def _ours() -> Iterator[int]:
    with running(environment={"STABLEAGENTS_STABLE_SECONDS": "1"}) as product:
        wait_for_answer(product.api_port, "/health")
        yield product.api_port


def _measure(started: AbstractContextManager[int]) -> tuple[float, str]:
    gaps = []
    with started as port:
        time.sleep(SETTLE_S)
        load = Load(port)
        for _ in range(KILLS):
            pid = get_json(port, "/health")["pid"]
            killed_at = time.perf_counter()
            os.kill(pid, signal.SIGKILL)
            gaps.append(_gap_after(killed_at, load) * 1000)
            time.sleep(SETTLE_S)
        load.stop()
    return median(gaps), f"{spread(gaps)}; {load.refused} refused, {load.failed} failed of {load.sent}"


def _gap_after(killed_at: float, load: Load) -> float:
    until = killed_at + PATIENCE_S
    while time.perf_counter() < until:
        later = [at for at in list(load.answered) if at > killed_at + 0.002]  # an answer may be on its way already
        if later:
            return min(later) - killed_at
        time.sleep(0.05)
    raise TimeoutError(f"no answer within {PATIENCE_S:g} s of a kill")
