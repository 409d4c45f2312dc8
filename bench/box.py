"""What the box adds to an app's start: from starting the process to the app's first line, with and without it."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from bench.row import Row, spread
from stableagents.running.box import ability
from stableagents.running.box.plan import BUBBLEWRAP, NONE
from stableagents.running.command import AppCommand, app_command

ROUNDS = 25


def run() -> list[Row]:
    """Measure in turn, in milliseconds; the peer is bubblewrap with the same plan, where it is there."""
    with tempfile.TemporaryDirectory(prefix="stableagents-bench-") as folder:
        project = Path(folder, "project")
        project.mkdir()
        (project / "main.py").write_text("print('here')\n")
        kinds = {
            "none": _command(project, NONE),
            "box": _command(project, ability.method()),
            "network": _command(project, ability.method(), "network"),
        }
        if ability.works(BUBBLEWRAP):
            kinds["bubblewrap"] = _command(project, BUBBLEWRAP)
        taken: dict[str, list[float]] = {name: [] for name in kinds}
        for _ in range(ROUNDS):
            for name, command in kinds.items():
                taken[name].append(_start(command))
    floor = median(taken["none"])
    cost = {name: median(of) - floor for name, of in taken.items()}
    note = f"{ability.method()}; start without a box: {floor:.1f} ms; with it: {spread(taken['box'])}"
    peer = cost.get("bubblewrap")
    return [
        Row(what="box at an app's start", ours=cost["box"], unit="ms", peer=peer, peer_name="bubblewrap", note=note),
        Row(what="the same with the network allowed", ours=cost["network"], unit="ms", note=spread(taken["network"])),
    ]


def _command(project: Path, method: str, *allowed: str) -> AppCommand:
    data = project.parent / "data"
    return app_command(project, python=sys.executable, data_dir=data, method=method, allowed=allowed)


def _start(command: AppCommand) -> float:
    """Milliseconds to the first line of the app."""
    began = time.perf_counter()
    started = {"env": command.env, "cwd": command.cwd, "pass_fds": command.inherit_fds}
    with subprocess.Popen(command.argv, stdout=subprocess.PIPE, **started) as app:
        assert app.stdout is not None
        assert app.stdout.readline() == b"here\n"
        return (time.perf_counter() - began) * 1000
