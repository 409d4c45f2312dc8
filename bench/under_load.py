"""``GET /health``, p99, while four jobs and four apps run, beside the same product at rest."""

from __future__ import annotations

import http.client
import threading
import time

from bench.product import Product, running, wait_for_answer
from bench.row import Row

REQUESTS = 1500
RATE_HZ = 100.0
JOBS = APPS = 4
_APP = "import time\nwhile True:\n    print('tick', flush=True)\n    time.sleep(0.05)\n"


def run() -> list[Row]:
    """Measure at rest and under load, in milliseconds."""
    with running() as product:
        wait_for_answer(product.api_port, "/health")
        names = [_make(product, f"stopwatch {number}") for number in range(APPS)]
        rest = _p99(product)
        for name in names:
            (product.data_dir / "projects" / name / "main.py").write_text(_APP)
            product.post(f"/desktop/run/{name}")
        stop = threading.Event()
        jobs = [threading.Thread(target=_keep_making, args=(product, stop, number)) for number in range(JOBS)]
        for job in jobs:
            job.start()
        time.sleep(1.0)
        loaded = _p99(product)
        stop.set()
        for job in jobs:
            job.join()
    note = f"{JOBS} jobs and {APPS} apps; the goal is 3 times"
    return [Row(what="/health p99 under load", ours=loaded, unit="ms", peer=rest, peer_name="at rest", note=note)]


def _make(product: Product, description: str) -> str:
    body = {"description": description, "ui_framework": "tkinter", "provider": "offline"}
    return str(product.post("/desktop/create", body, timeout_s=120)["project_name"])


def _keep_making(product: Product, stop: threading.Event, number: int) -> None:
    while not stop.is_set():
        _make(product, f"a to-do list for work {number}")


def _p99(product: Product) -> float:
    times = []
    for _ in range(REQUESTS):
        started = time.perf_counter()
        connection = http.client.HTTPConnection("127.0.0.1", product.api_port, timeout=30)
        connection.request("GET", "/health", headers={"Host": f"localhost:{product.api_port}"})
        connection.getresponse().read()
        connection.close()
        times.append((time.perf_counter() - started) * 1000)
        time.sleep(max(0.0, 1 / RATE_HZ - times[-1] / 1000))
    return sorted(times)[int(len(times) * 0.99)]
