"""Launch to both servers answering, beside a bare uvicorn with a FastAPI hello."""

from __future__ import annotations

import subprocess
import sys
import time
from statistics import median

from bench.product import free_ports, running, wait_for_answer
from bench.row import Row, spread

ROUNDS = 7
_HELLO = """
import sys, uvicorn
from fastapi import FastAPI
app = FastAPI()
@app.get("/")
async def hello(): return {"hello": "world"}
uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]), log_level="error")
"""


def run() -> list[Row]:
    """Measure both in turn. Times are from process start, in milliseconds."""
    ours, bare = [], []
    for _ in range(ROUNDS + 1):
        bare.append(_bare())
        ours.append(_ours())
    del ours[0], bare[0]  # the first round warms the file cache
    row = Row(
        what="launch to both servers answering",
        ours=median(ours),
        unit="ms",
        peer=median(bare),
        peer_name="bare uvicorn + FastAPI",
        note=spread(ours),
    )
    return [row]


def _ours() -> float:
    started = time.perf_counter()
    with running(program="start_multi_process.py") as product:
        wait_for_answer(product.api_port, "/health")
        wait_for_answer(product.frontend_port)
        return (time.perf_counter() - started) * 1000


def _bare() -> float:
    (port,) = free_ports(1)
    started = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-c", _HELLO, str(port)])
    try:
        wait_for_answer(port)
        return (time.perf_counter() - started) * 1000
    finally:
        process.kill()
        process.wait()
