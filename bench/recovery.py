"""kill -9 of the API server to the next answer, under 50 requests a second on ``/health``."""

from __future__ import annotations

import http.client
import os
import signal
import threading
import time
from statistics import median

from bench.product import get_json, running, wait_for_answer
from bench.row import Row, spread

KILLS = 10
RATE_HZ = 50.0
SETTLE_S = 2.0


class Load:
    """Requests at a steady rate, each on a connection of its own; notes when each was answered or how it failed."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.answered: list[float] = []
        self.refused = 0
        self.failed = 0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        senders: list[threading.Thread] = []
        while not self._stop.wait(1 / RATE_HZ):
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
    """Kill it some times; the figure is from the kill to the next answer, in milliseconds."""
    gaps = []
    with running(environment={"STABLEAGENTS_STABLE_SECONDS": "1"}) as product:
        wait_for_answer(product.api_port, "/health")
        time.sleep(SETTLE_S)
        load = Load(product.api_port)
        for _ in range(KILLS):
            pid = get_json(product.api_port, "/health")["pid"]
            killed_at = time.perf_counter()
            os.kill(pid, signal.SIGKILL)
            time.sleep(SETTLE_S)
            gaps.append((min(at for at in load.answered if at > killed_at) - killed_at) * 1000)
        load.stop()
    note = f"{spread(gaps)}; {load.refused} refused, {load.failed} in flight failed of {len(load.answered)}"
    return [Row(what="kill -9 of the API server to the next answer", ours=median(gaps), unit="ms", note=note)]
