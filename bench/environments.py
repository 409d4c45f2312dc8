"""How long an app waits for its environment: the first one, a second one from the cache, and one that is there."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from bench.row import Row
from stableagents.paths import DataFolder
from stableagents.running.environments import environment_with
from stableagents.running.requirements import parse

WANTED = "customtkinter>=5.2.2"


def run() -> list[Row]:
    """Measure in seconds; the peer is ``python -m venv`` with pip, its cache as warm as it is. Needs the internet."""
    with tempfile.TemporaryDirectory(prefix="stableagents-bench-") as folder:
        data = DataFolder(Path(folder)).prepare()

        def make(requirement: str) -> None:
            environment_with(parse([requirement]), sys.executable, data, lambda _line: None)

        first = _timed(lambda: make(WANTED))
        second = _timed(lambda: make("customtkinter>=5.2.1"))
        again = _timed(lambda: make(WANTED))
        peer = _timed(lambda: _with_pip(Path(folder, "peer")))
    name = "venv and pip"
    return [
        Row(what="a first environment, nothing fetched yet", ours=first, unit="s", peer=peer, peer_name=name),
        Row(what="a further one with what was fetched", ours=second, unit="s", peer=peer, peer_name=name),
        Row(what="one that is there already", ours=again, unit="s"),
    ]


def _with_pip(folder: Path) -> None:
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "-q", "--disable-pip-version-check", WANTED]
    subprocess.run(pip, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _timed(action: Callable[[], None]) -> float:
    began = time.perf_counter()
    action()
    return time.perf_counter() - began
