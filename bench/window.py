"""Launch to the page loaded in a native window, beside a bare pywebview window with a small page."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from bench.product import running
from bench.row import Row, spread
from stableagents.verification.display import PrivateDisplay

ROUNDS = 5
_SYSTEM_PYTHON = "/usr/bin/python3"
_BARE = """
import sys
sys.path.append(sys.argv[1])
import webview
window = webview.create_window("bare", html="<h1>Hello</h1>")
window.events.loaded += lambda: print("loaded", flush=True)
webview.start()
"""


def run() -> list[Row]:
    """Measure both in turn on a private display. Times are from process start, in milliseconds."""
    found = importlib.util.find_spec("webview")
    if found is None or found.origin is None:
        print("window: the package pywebview is not installed", file=sys.stderr)
        return []
    site = str(Path(found.origin).parent.parent)
    ours, bare = [], []
    with PrivateDisplay() as display:
        for _ in range(ROUNDS + 1):
            bare.append(_bare(display.name, site))
            ours.append(_ours(display.name))
    row = Row(
        what="launch to the page loaded in a native window",
        ours=median(ours[1:]),
        unit="ms",
        peer=median(bare[1:]),
        peer_name="bare pywebview",
        note=spread(ours[1:]),
    )
    return [row]


def _ours(display: str) -> float:
    started = time.perf_counter()
    with running(program="start_multi_process.py", options=(), environment={"DISPLAY": display}) as product:
        line = product.read_line()
        assert line.rstrip().endswith("native window"), line
        return (time.perf_counter() - started) * 1000


def _bare(display: str, site: str) -> float:
    started = time.perf_counter()
    with _started([_SYSTEM_PYTHON, "-c", _BARE, site], display) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "loaded\n"
        return (time.perf_counter() - started) * 1000


@contextmanager
def _started(argv: list[str], display: str) -> Iterator[subprocess.Popen[str]]:
    environment = {"DISPLAY": display, "PATH": "/usr/bin:/bin", "HOME": "/nonexistent"}
    process = subprocess.Popen(
        argv, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, start_new_session=True
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()
