"""An app starts through the launcher: clean surroundings, limits, and an end with its parent."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from stableagents.running.box.plan import LANDLOCK, NAMESPACES, NONE
from stableagents.running.command import app_command
from stableagents.running.launcher import MISSING
from tests.cli.conftest import alive
from tests.support import wait_until

REPORTER = """
import json, os, resource, sys
limits = {"core": resource.getrlimit(resource.RLIMIT_CORE), "files": resource.getrlimit(resource.RLIMIT_NOFILE)}
seen = {"env": dict(os.environ), "cwd": os.getcwd(), "pid": os.getpid(), "argv": sys.argv, **limits}
json.dump(seen, open("report.json", "w"))
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "a project, ü"
    folder.mkdir()
    (folder / "main.py").write_text(REPORTER)
    return folder


def launch(project: Path, python: str = sys.executable, method: str | None = None) -> subprocess.Popen[str]:
    command = app_command(project, python=python, data_dir=project.parent / "data", method=method)
    return subprocess.Popen(
        command.argv, env=command.env, cwd=command.cwd, text=True, stderr=subprocess.PIPE, start_new_session=True
    )


def test_no_key_and_nothing_of_ours_reaches_an_app(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEMINI_API_KEY", "canary-1")
    monkeypatch.setenv("STABLEAGENTS_IPC_QUEUE", "canary-2")
    monkeypatch.setenv("PYTHONPATH", "/canary-3")
    monkeypatch.setenv("SSH_AUTH_SOCK", "/canary-4")
    assert launch(project).wait(20) == 0
    seen = json.loads((project / "report.json").read_text())
    assert "canary" not in json.dumps(seen)
    assert seen["env"]["STABLEAGENTS_APP_DATA"] == str(project.parent / "data")
    assert seen["cwd"] == str(project)
    assert (seen["core"], seen["files"][0]) == ([0, 0], 1024)


@pytest.mark.parametrize(
    ("body", "ends"),
    [
        ("raise SystemExit(7)", 7),
        ("import os; os.abort()", -signal.SIGABRT),
        ("import os; os.kill(os.getpid(), 9)", -9),
    ],
)
@pytest.mark.parametrize("method", [NAMESPACES, LANDLOCK, NONE])
def test_the_end_of_what_was_started_is_the_end_of_the_app(project: Path, body: str, ends: int, method: str) -> None:
    (project / "main.py").write_text(body)
    assert launch(project, method=method).wait(20) == ends


@pytest.mark.parametrize("method", [NAMESPACES, LANDLOCK, NONE])
def test_a_signal_to_what_was_started_reaches_the_app(project: Path, method: str) -> None:
    (project / "main.py").write_text(
        "import signal, sys, time\n"
        "signal.signal(signal.SIGTERM, lambda *_: (print('asked', flush=True), sys.exit(5)))\n"
        "open('ready', 'w').close(); time.sleep(60)"
    )
    process = launch(project, method=method)
    wait_until((project / "ready").exists, 20)
    process.terminate()
    assert process.wait(20) == 5


SLOW_KEEPER = """
import sys
from pathlib import Path
from stableagents.running import launcher
from stableagents.running.box import keeper
from tests.support import wait_until
watch = keeper.watch
def late(*given):
    wait_until(Path("asked").exists, 20)
    return watch(*given)
keeper.watch = late
sys.exit(launcher.main(sys.argv[1:]))
"""


def test_a_signal_reaches_the_app_from_its_first_moment(project: Path) -> None:
    (project / "main.py").write_text(
        "import signal, sys, time\n"
        "signal.signal(signal.SIGTERM, lambda *_: sys.exit(5))\n"
        "open('ready', 'w').close(); time.sleep(60)"
    )
    command = app_command(project, python=sys.executable, data_dir=project.parent / "data", method=NAMESPACES)
    words = command.argv[command.argv.index(str(os.getpid())) :]
    env = {"PYTHONPATH": str(Path(__file__).parents[2])}
    run = [sys.executable, "-c", SLOW_KEEPER, *words]
    process = subprocess.Popen(run, env=env, cwd=command.cwd, start_new_session=True)
    wait_until((project / "ready").exists, 20)
    process.terminate()
    (project / "asked").touch()
    assert process.wait(20) == 5


def test_what_an_app_has_started_ends_with_it_even_where_it_went_its_own_way(project: Path) -> None:
    (project / "main.py").write_text(
        "import os, time\n"
        "for _ in range(2):\n"
        "    if os.fork():\n"
        "        time.sleep(0.2)\n"
        "        os._exit(0)\n"
        "    os.setsid()\n"
        "open('escaped', 'w').close(); time.sleep(60)"
    )
    process = launch(project)
    assert process.wait(20) == 0
    assert not alive(str(project / "main.py"))


@pytest.mark.parametrize("missing", ["main.py", "python"])
def test_what_is_gone_is_told_in_one_line(project: Path, missing: str) -> None:
    if missing == "main.py":
        (project / "main.py").unlink()
    process = launch(project, sys.executable if missing == "main.py" else "/nowhere/python")
    assert process.wait(20) == MISSING
    assert process.stderr is not None
    assert len(process.stderr.read().splitlines()) == 1


def test_an_app_does_not_outlive_whoever_started_it(project: Path) -> None:
    (project / "main.py").write_text("import time; open('ready', 'w').close(); time.sleep(60)")
    program = (
        "import subprocess, sys, time; from pathlib import Path; from stableagents.running.command import app_command;"
        "c = app_command(Path(sys.argv[1]), python=sys.executable, data_dir=Path(sys.argv[2]));"
        "subprocess.Popen(c.argv, env=c.env, cwd=c.cwd, start_new_session=True); time.sleep(60)"
    )
    parent = subprocess.Popen([sys.executable, "-c", program, str(project), str(project.parent / "data")])
    wait_until((project / "ready").exists, 20)
    assert alive(str(project / "main.py"))
    os.kill(parent.pid, signal.SIGKILL)
    parent.wait()
    wait_until(lambda: not alive(str(project / "main.py")), 20, "the app outlived its parent")
