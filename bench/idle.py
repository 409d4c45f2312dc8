"""What a resting product costs: how often main wakes, its processor time, and the memory of all."""

from __future__ import annotations

import time
from pathlib import Path

from bench.product import get_json, running, wait_for_answer
from bench.row import Row
from stableagents.supervisor.usage import cpu_seconds, descendants

SETTLE_S = 4.0
WATCHED_S = 30.0


def run() -> list[Row]:
    """Watch a product that does nothing for half a minute."""
    with running() as product:
        product.read_line()
        wait_for_answer(product.api_port, "/health")
        time.sleep(SETTLE_S)
        main = product.process.pid
        switches, used = _switches(main), cpu_seconds(main) or 0.0
        time.sleep(WATCHED_S)
        woken = (_switches(main) - switches) / WATCHED_S
        percent = 100 * ((cpu_seconds(main) or 0.0) - used) / WATCHED_S
        get_json(product.api_port, "/health")
        everything = sum(_pss_bytes(pid) for pid in {main, *descendants(main)})
        return [
            Row(what="idle: context switches of main", ours=woken, unit="/s", note="all threads; the goal is 1/s"),
            Row(what="idle: processor time of main", ours=percent, unit="%", note="of one core; the goal is 0.2 %"),
            Row(what="memory of main (PSS)", ours=_pss_bytes(main) / 2**20, unit="MiB", note="the goal is 20 MiB"),
            Row(what="memory of everything (PSS)", ours=everything / 2**20, unit="MiB", note="the goal is 120 MiB"),
        ]


def _switches(pid: int) -> int:
    total = 0
    for thread in Path(f"/proc/{pid}/task").iterdir():
        for line in (thread / "status").read_text().splitlines():
            if "ctxt_switches" in line:
                total += int(line.split()[1])
    return total


def _pss_bytes(pid: int) -> int:
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) * 1024
    return 0
