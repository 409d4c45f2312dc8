"""What an app takes too much of ends it, and nothing but it; and an app that is stopped is gone whole."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from stableagents.running.box import ability, keeper
from stableagents.running.box.plan import (
    BUBBLEWRAP,
    NAMESPACES,
    OUT_OF_DISK,
    OUT_OF_MEMORY,
    TOO_MANY_PROCESSES,
    from_words,
)
from stableagents.running.command import app_command
from tests.cli.conftest import alive
from tests.running.conftest import World
from tests.support import wait_until

HOARDER = """import os, time
for _ in range(4):
    if os.fork() == 0:
        held = bytearray(b"x") * 60_000_000
        time.sleep(60)
time.sleep(60)
"""
WRITER = """import os, time
for number in range(10_000):
    with open(f"part-{number}", "wb") as file:
        file.write(os.urandom(1_000_000))
    time.sleep(0.002)
"""
BOMB = """import os, time
for _ in range(12):
    try:
        os.fork()
    except OSError:
        break
time.sleep(50)
"""
STUBBORN = """import os, signal, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
for _ in range(2):
    if os.fork():
        break
    os.setsid()
os.write(1, b"here\\n")
time.sleep(600)
"""


METHODS = [method for method in (NAMESPACES, BUBBLEWRAP) if ability.works(method)]


def run_with(folder: Path, main: str, method: str | None = None, **limits: int) -> subprocess.Popen[str]:
    """Start an app whose box has other limits than it would be given."""
    project = folder / "project"
    project.mkdir()
    (project / "main.py").write_text(main)
    command = app_command(project, python=sys.executable, data_dir=folder / "data", method=method)
    plan = from_words(command.argv[7:])
    for name, value in limits.items():
        setattr(plan, name, value)
    argv = [*command.argv[:7], *plan.words()]
    return subprocess.Popen(
        argv, env=command.env, cwd=command.cwd, stderr=subprocess.PIPE, text=True, start_new_session=True
    )


def start(world: World, title: str, main: str) -> tuple[str, dict[str, Any]]:
    name = world.save(title, main)
    return name, world.api.good("POST", f"/desktop/run/{name}")["run"]


def events(world: World, run: dict[str, Any]) -> list[dict[str, Any]]:
    return world.api.events(f"/desktop/runs/{run['id']}/events")


@pytest.mark.parametrize("method", METHODS)
def test_the_memory_of_all_its_processes_together_is_bounded(tmp_path: Path, method: str) -> None:
    app = run_with(tmp_path, HOARDER, method, memory=200_000_000)
    _, said = app.communicate(timeout=60)
    assert (app.returncode, said) == (OUT_OF_MEMORY, "The app was ended: it used more than 0.2 GB of memory.\n")
    assert not alive(str(tmp_path))


def test_the_disk_is_not_filled(tmp_path: Path) -> None:
    app = run_with(tmp_path, WRITER, disk=40_000_000)
    _, said = app.communicate(timeout=60)
    assert (app.returncode, "of the disk" in said) == (OUT_OF_DISK, True)


@pytest.mark.parametrize("method", METHODS)
def test_the_number_of_processes_is_bounded_even_where_the_kernel_does_not_count(tmp_path: Path, method: str) -> None:
    app = run_with(tmp_path, BOMB, method, processes=20)
    assert app.wait(60) == TOO_MANY_PROCESSES
    wait_until(lambda: not alive(str(tmp_path / "project")), 20)


@pytest.mark.parametrize("method", METHODS)
def test_a_box_ends_as_its_app_ended_and_hands_signals_on(tmp_path: Path, method: str) -> None:
    asked = "import os, signal, sys, time\nsignal.signal(15, lambda *_: sys.exit(7))\nopen('up', 'w')\ntime.sleep(60)"
    app = run_with(tmp_path, asked, method)
    wait_until((tmp_path / "project" / "up").exists, 20)
    app.terminate()
    assert app.wait(20) == 7
    other = tmp_path / "other"
    other.mkdir()
    assert run_with(other, "import os; os.kill(os.getpid(), 11)", method).wait(20) == -signal.SIGSEGV


@pytest.mark.parametrize("method", METHODS)
def test_a_box_ends_with_its_keeper(tmp_path: Path, method: str) -> None:
    app = run_with(tmp_path, "import os, time; os.fork(); open('up', 'w').close(); time.sleep(60)", method)
    wait_until((tmp_path / "project" / "up").exists, 20)
    assert len(alive(str(tmp_path / "project" / "main.py"))) > 1
    os.kill(app.pid, signal.SIGKILL)
    app.wait(20)
    wait_until(lambda: not alive(str(tmp_path / "project" / "main.py")), 20)


def test_a_fork_bomb_is_ended_and_harms_nobody_else(world: World) -> None:
    name, run = start(world, "Bomb", BOMB)
    assert events(world, run)[-1]["data"]["exit_reason"] == "ended by its box: too many processes"
    assert world.api.good("GET", "/health")["status"] == "ok"
    wait_until(lambda: not alive(str(world.data.projects / name)), 20)


def test_stopping_ends_the_whole_tree_even_where_it_will_not(world: World) -> None:
    name, run = start(world, "Stubborn", STUBBORN)
    path = str(world.data.projects / name / "main.py")
    stream = world.api.follow(f"/desktop/runs/{run['id']}/events")
    assert {next(stream)["data"]["text"] for _ in range(2)} == {"here"}
    world.api.good("POST", f"/desktop/stop/{name}")
    wait_until(lambda: not alive(path), 20)
    assert events(world, run)[-1]["data"]["exit_reason"] == "stopped"


def test_where_an_app_failed_is_told_with_its_end(world: World) -> None:
    name, run = start(world, "Failing", "import json\n\ndef go():\n    json.loads('no')\n\ngo()\n")
    end = events(world, run)[-1]["data"]
    message = "json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)"
    assert end["traceback"] == {"file": "main.py", "line": 4, "message": message}
    assert end["exit_code"] == 1
    assert world.api.good("GET", f"/desktop/projects/{name}")["project"]["run"]["traceback"] == end["traceback"]


def test_what_an_app_writes_is_told_without_what_would_act_on_a_terminal(world: World) -> None:
    _, run = start(world, "Colourful", "print('\\x1b]0;title\\x07\\x1b[31mred\\x1b[0m')")
    assert events(world, run)[0]["data"]["text"] == "red"


def test_the_memory_shown_is_the_app_s_own(world: World) -> None:
    name, run = start(
        world, "Heavy", "held = bytearray(b'x') * 90_000_000\nprint('up', flush=True)\nimport time; time.sleep(60)\n"
    )
    next(world.api.follow(f"/desktop/runs/{run['id']}/events"))
    shown = json.loads(world.command.run("status", "--json"))["status"][f"app:{name}"]["memory_bytes"]
    world.api.good("POST", f"/desktop/stop/{name}")
    assert shown > 90_000_000


def test_an_app_that_writes_without_end_harms_nobody(world: World) -> None:
    name, _ = start(world, "Endless", "while True:\n    print('x' * 1000)\n")
    for _ in range(20):
        assert world.api.good("GET", "/health")["status"] == "ok"
    world.api.good("POST", f"/desktop/stop/{name}")


def test_an_app_that_takes_the_last_room_of_a_disk_is_ended_before_its_own_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = from_words(["disk=8000000", f"write={tmp_path}"])
    room = [2 * keeper._LAST_ROOM]
    monkeypatch.setattr(keeper, "_free", lambda _places: room[0])
    disk = keeper._Disk(plan)
    room[0] = keeper._LAST_ROOM // 2
    assert disk.excess() is None, "others have taken it"
    (tmp_path / "part").write_bytes(b"x" * 2_000_000)
    assert disk.excess() == (OUT_OF_DISK, "its files took almost the last room on the disk")


def test_an_app_that_can_not_be_watched_over_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_plan: object) -> None:
        raise RuntimeError("no keeper")

    monkeypatch.setattr(keeper, "_Disk", fail)
    monkeypatch.setattr(signal, "signal", lambda _number, _action: None)
    app = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
    with pytest.raises(RuntimeError):
        keeper.watch(from_words([]), app.pid, lambda: [], 0)
    assert app.wait(10) == -signal.SIGKILL
