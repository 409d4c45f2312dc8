"""Some minutes of steady requests with a kill every now and then: what grows, in main, per hour."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Sequence
from pathlib import Path

from bench.product import Product, get_json, running, wait_for_answer
from bench.row import Row

MINUTES = float(os.environ.get("STABLEAGENTS_BENCH_MINUTES", "3"))
RATE_HZ = 10.0
KILL_EVERY_S = 15.0  # four times as often as the hour it stands for
SAMPLE_EVERY_S = 5.0
WARM_UP_S = 30.0


def run() -> list[Row]:
    """Ask ten times a second, kill the API server every 15 s, and fit a line through main's figures."""
    with running(environment={"STABLEAGENTS_STABLE_SECONDS": "1"}) as product:
        wait_for_answer(product.api_port, "/health")
        samples, kills, failed = _soak(product)
        logs = sum(file.stat().st_size for file in (product.data_dir / "logs").iterdir()) / 2**20
    note = f"{MINUTES:g} min, {kills} kills, {failed} requests failed"
    rows = [
        Row(what=f"soak: growth of main's {what} an hour", ours=3600 * slope(samples, index), unit=unit, note=note)
        for index, (what, unit) in enumerate((("memory", "MiB"), ("open files", ""), ("threads", "")), start=1)
    ]
    return [*rows, Row(what="soak: size of all logs", ours=logs, unit="MiB", note=note)]


def slope(samples: Sequence[tuple[float, ...]], index: int) -> float:
    """The least-squares growth of a column per second; column 0 is the time in seconds."""
    times, values = [s[0] for s in samples], [s[index] for s in samples]
    middle, mean = sum(times) / len(times), sum(values) / len(values)
    spread = sum((at - middle) ** 2 for at in times)
    return sum((at - middle) * (value - mean) for at, value in zip(times, values, strict=True)) / spread


def _soak(product: Product) -> tuple[list[tuple[float, ...]], int, int]:
    main = product.process.pid
    samples: list[tuple[float, ...]] = []
    kills = failed = 0
    began = time.monotonic()
    next_kill, next_sample = KILL_EVERY_S, WARM_UP_S
    while (now := time.monotonic() - began) < WARM_UP_S + MINUTES * 60:
        try:
            pid = get_json(product.api_port, "/health")["pid"]
            if now >= next_kill:
                os.kill(pid, signal.SIGKILL)
                kills, next_kill = kills + 1, next_kill + KILL_EVERY_S
        except (OSError, ValueError):
            failed += 1
        if now >= next_sample:
            samples.append((now, *_figures(main)))
            next_sample += SAMPLE_EVERY_S
        time.sleep(max(0.0, 1 / RATE_HZ - (time.monotonic() - began - now)))
    return samples, kills, failed


def _figures(pid: int) -> tuple[float, float, float]:
    """Private memory in MiB, open files, threads."""
    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
    private = sum(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Private"))
    folder = Path(f"/proc/{pid}")
    return private / 1024, float(len(list((folder / "fd").iterdir()))), float(len(list((folder / "task").iterdir())))
