"""Whatever moment main is killed at, nothing of ours is left, and the next start is clean."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bench.product import ROOT, free_ports, running
from stableagents import settings
from stableagents.locks import InstanceLock
from tests.support import pid_alive, wait_until

KILLS = int(os.environ.get("STABLEAGENTS_TEST_KILLS", "12"))
GONE_WITHIN_S = 10.0  # patience for a busy machine; on a quiet one it is a tenth of a second
SEED = random.Random(20261123)


def marked(mark: str) -> list[int]:
    """Every living process that was started, however indirectly, with ``mark`` in its environment."""
    found = []
    for entry in filter(str.isdigit, os.listdir("/proc")):
        with contextlib.suppress(OSError):
            if mark.encode() in Path(f"/proc/{entry}/environ").read_bytes() and pid_alive(int(entry)):
                found.append(int(entry))
    return found


def is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        with contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return True
    return False


@pytest.mark.parametrize("moment", [SEED.uniform(0.0, 1.5) for _ in range(KILLS)], ids=lambda m: f"{m:.2f}s")
def test_killing_main_at_any_moment_of_its_start_leaves_nothing(moment: float, tmp_path: Path) -> None:
    with started(tmp_path) as (main, is_gone):
        time.sleep(moment)  # the moment itself is what is tried
        main.kill()
        main.wait()
        wait_until(is_gone, GONE_WITHIN_S, "somebody is left, or a port is held")


@pytest.mark.parametrize("moment", [SEED.uniform(0.0, 0.4) for _ in range(KILLS // 2)], ids=lambda m: f"{m:.2f}s")
def test_killing_main_at_any_moment_of_its_end_leaves_nothing(moment: float, tmp_path: Path) -> None:
    with started(tmp_path) as (main, is_gone):
        assert main.stdout is not None
        main.stdout.readline()
        main.terminate()
        time.sleep(moment)
        main.kill()
        main.wait()
        wait_until(is_gone, GONE_WITHIN_S, "somebody is left, or a port is held")


@contextlib.contextmanager
def started(folder: Path) -> Iterator[tuple[subprocess.Popen[str], Callable[[], bool]]]:
    """A main process, and whether nothing of it is left: no process, no port, no lock."""
    mark = folder / "mark"
    mark.mkdir()
    ports = free_ports(2)
    argv = [sys.executable, "main_process.py", "--no-window", "--data-dir", str(folder / "data")]
    argv += ["--api-port", str(ports[0]), "--frontend-port", str(ports[1])]
    environment = {**os.environ, "TMPDIR": str(mark)}
    main = subprocess.Popen(argv, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
    data = settings.load({"data_dir": str(folder / "data")}, {}).data
    lock = InstanceLock(data.lock_file)

    def is_gone() -> bool:
        is_free_again = not data.root.exists() or lock.acquire()
        lock.release()
        return is_free_again and not marked(str(mark)) and all(map(is_free, ports))

    yield main, is_gone
    main.kill()
    main.communicate()


def test_killing_main_ends_running_apps_too_and_what_can_not_hear_of_it(tmp_path: Path) -> None:
    with running(folder=tmp_path / "data", environment={"TMPDIR": str(tmp_path)}) as product:
        product.read_line()
        made = product.post("/desktop/create", {"description": "a stopwatch", "ui_framework": "tkinter"})
        (Path(made["project_path"]) / "main.py").write_text("import time\ntime.sleep(60)\n")
        run = product.post(f"/desktop/run/{made['project_name']}")["run"]
        wait_until(lambda: pid_alive(run["pid"]), 5)
        held_up = product.status()["frontend_server"]["pid"]  # and so is deaf to the end of its channel
        os.kill(held_up, signal.SIGSTOP)
        product.process.kill()
        product.process.wait()
        wait_until(lambda: not pid_alive(run["pid"]) and not pid_alive(held_up), GONE_WITHIN_S)


ESCAPING_APP = """
import os, signal, time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        open(os.environ["STABLEAGENTS_APP_DATA"] + "/escaped", "w").write("")
        time.sleep(60)
    os._exit(0)
time.sleep(60)
"""


@pytest.mark.parametrize("way", ["stopped", "main killed"])
def test_an_app_takes_along_what_tried_to_get_away(way: str, tmp_path: Path) -> None:
    with running(folder=tmp_path / "data", environment={"TMPDIR": str(tmp_path)}) as product:
        product.read_line()
        made = product.post("/desktop/create", {"description": "a stopwatch", "ui_framework": "tkinter"})
        name = made["project_name"]
        (tmp_path / "data" / "projects" / name / "main.py").write_text(ESCAPING_APP)
        product.post(f"/desktop/run/{name}")
        app_data = str(tmp_path / "data" / "app-data" / name)
        wait_until(lambda: any(Path(app_data).glob("escaped")) and len(marked(app_data)) >= 2, 20)
        if way == "stopped":
            product.post(f"/desktop/stop/{name}")
        else:
            product.process.kill()
            product.process.wait()
        wait_until(lambda: not marked(app_data), 5, "some process of the app is left")


def test_of_twenty_parallel_starts_exactly_one_runs(tmp_path: Path) -> None:
    ports = free_ports(2)
    argv = [sys.executable, "main_process.py", "--no-window", "--data-dir", str(tmp_path)]
    argv += ["--api-port", str(ports[0]), "--frontend-port", str(ports[1])]
    starts = [
        subprocess.Popen(argv, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) for _ in range(20)
    ]
    try:
        wait_until(lambda: sum(start.poll() is None for start in starts) == 1, 60, "not exactly one is left")
        others = [start for start in starts if start.poll() is not None]
        said = [start.communicate()[0] for start in others]
        assert all("is running already" in text for text in said), said
        assert {start.returncode for start in others} == {0}
    finally:
        for start in starts:
            start.terminate()
            start.wait(20)
