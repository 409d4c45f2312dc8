"""The launcher's own set-up: from a bare Python, interrupted, twice at once, offline, in a folder that is read-only."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from stableagents import bootstrap
from stableagents.bootstrap import ROOT, Environment, requirements
from stableagents.errors import StableAgentsError
from tests.support import free_port, wait_until

BARE_PYTHON = getattr(sys, "_base_executable", sys.executable)
TINY = ["idna"]
NOWHERE = "this-package-does-not-exist-anywhere"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The code alone, as a fresh clone has it; of what it can do without, a package is nowhere to be had."""
    clone = tmp_path / "a clone with spaces, ü"
    clone.mkdir()
    for name in ("start_multi_process.py", "main_process.py", "renderer_process.py", "pyproject.toml"):
        shutil.copy(ROOT / name, clone)
    for name in ("stableagents", "frontend"):
        shutil.copytree(ROOT / name, clone / name, ignore=shutil.ignore_patterns("__pycache__"))
    locks = clone / "stableagents" / "requirements"
    core = (locks / "core.txt").read_text()
    (locks / "app.txt").write_text(f"{NOWHERE}==1.0 --hash=sha256:{'0' * 64}\n{core}")
    return clone


def start(clone: Path, data: Path, *options: str) -> subprocess.Popen[str]:
    ports = ["--api-port", str(free_port()), "--frontend-port", str(free_port())]
    return subprocess.Popen(
        [BARE_PYTHON, "start_multi_process.py", "--no-window", "--data-dir", str(data), *ports, *options],
        cwd=clone,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={name: value for name, value in os.environ.items() if name != "STABLEAGENTS_BOOTSTRAPPED"},
    )


def read_until(process: subprocess.Popen[str], words: str) -> str:
    seen = ""
    assert process.stdout is not None
    for line in process.stdout:
        seen += line
        if words in line:
            return seen
    raise AssertionError(f"ended without {words!r}:\n{seen}")


def end(process: subprocess.Popen[str]) -> int:
    process.send_signal(signal.SIGINT)
    return process.wait(20)


@pytest.mark.timeout(400)
def test_a_bare_python_prepares_itself_once_says_what_it_had_to_leave_out_and_then_runs(
    copy: Path, tmp_path: Path
) -> None:
    first = start(copy, tmp_path / "data")
    seen = read_until(first, "StableAgents is ready")
    assert "Preparing StableAgents, once" in seen
    assert re.search("Not installed, so some things are missing: .*customtkinter", seen)
    assert end(first) == 0
    mark = copy / ".venv" / "stableagents-ready.json"
    made_at = mark.stat().st_mtime_ns
    second = start(copy, tmp_path / "data")
    assert "Preparing" not in read_until(second, "StableAgents is ready")
    assert end(second) == 0
    assert mark.stat().st_mtime_ns == made_at


def test_a_python_that_has_everything_is_used_as_it_is(copy: Path) -> None:
    asked = "import sys; sys.path.insert(0, '.'); from stableagents import bootstrap; print(bootstrap.prepare([]))"
    done = subprocess.run([sys.executable, "-c", asked], cwd=copy, capture_output=True, text=True)
    assert done.stdout.strip() == "None", done.stderr
    assert not (copy / ".venv").exists()


def test_help_prepares_nothing(copy: Path) -> None:
    done = subprocess.run(
        [BARE_PYTHON, "start_multi_process.py", "--help"], cwd=copy, capture_output=True, text=True, timeout=20
    )
    assert done.returncode == 0
    assert "--no-window" in done.stdout
    assert not (copy / ".venv").exists()


@pytest.mark.timeout(300)
def test_what_was_killed_half_way_and_then_had_no_network_is_made_once_by_two_later_starts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "venv"
    program = (
        "import sys; from pathlib import Path; from stableagents.bootstrap import Environment;"
        f"Environment(Path({str(folder)!r}), {TINY!r}).ensure(print)"
    )
    victim = subprocess.Popen([sys.executable, "-c", program], cwd=ROOT, start_new_session=True)
    wait_until(lambda: (folder / "bin").is_dir(), 20)
    os.killpg(victim.pid, signal.SIGKILL)
    victim.wait()
    assert not Environment(folder, TINY).is_ready()

    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", "")
    with pytest.raises(StableAgentsError) as caught:
        Environment(folder, TINY).ensure(lambda text: None)
    assert "could not be fetched" in caught.value.message
    assert "start again" in (caught.value.hint or "")
    assert not Environment(folder, TINY).is_ready()
    monkeypatch.undo()

    said: list[str] = []
    environments = [Environment(folder, TINY) for _ in range(2)]
    threads = [threading.Thread(target=environment.ensure, args=(said.append,)) for environment in environments]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum("Preparing" in text for text in said) == 1
    assert any("waiting for it" in text for text in said)
    assert all(environment.is_ready() for environment in environments)
    mark = json.loads((folder / "stableagents-ready.json").read_text())  # all that a later start reads
    assert mark["made_for"]["requirements"] == TINY
    assert not Environment(folder, [*TINY, "requests"]).is_ready()  # another list makes it anew


def test_a_read_only_folder_puts_it_into_the_data_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(bootstrap, "_is_read_only", lambda folder: True)
    place = bootstrap._place(["--data-dir", str(tmp_path)])
    assert place == tmp_path / "runtime" / "venv"


def test_a_place_that_can_not_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StableAgentsError) as caught:
        Environment(tmp_path / "file" / "venv", TINY).ensure(lambda text: None)
    assert "can't be made" in caught.value.message


def test_somebody_elses_environment_is_left_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    (tmp_path / ".venv").mkdir()
    assert bootstrap._place([]) == tmp_path / ".venv-stableagents"


def test_a_python_without_venv_is_told_the_packages(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    found = bootstrap.importlib.util.find_spec
    monkeypatch.setattr(
        bootstrap.importlib.util, "find_spec", lambda name: None if name in ("ensurepip", "_tkinter") else found(name)
    )
    monkeypatch.setattr(bootstrap, "_is_debians_python", lambda: True)
    with pytest.raises(StableAgentsError) as caught:
        Environment(tmp_path / "venv", TINY).ensure(lambda text: None)
    assert "ensurepip" in caught.value.message
    assert "apt install python3-venv python3-tk" in (caught.value.hint or "")


def test_system_packages_are_installed_only_as_root_on_debian(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(StableAgentsError) as caught:
        bootstrap.install_system_packages(["xvfb"], lambda text: None)
    assert caught.value.hint == "Run: sudo apt-get install -y xvfb"


def test_the_launcher_reads_on_any_python_and_tells_an_old_one_so() -> None:
    source = (ROOT / "start_multi_process.py").read_text()
    ast.parse(source, feature_version=(3, 4))
    assert "f'" not in source
    assert 'f"' not in source
    old = [path for v in ("2.7", "3.6", "3.8") for path in Path("/root/.pyenv/versions").glob(f"{v}*/bin/python")]
    for python in old:
        done = subprocess.run([python, "start_multi_process.py"], cwd=ROOT, capture_output=True, text=True)
        assert done.returncode == 1
        assert len(done.stderr.splitlines()) == 1
        assert "needs Python 3.11 or newer" in done.stderr


def test_what_is_asked_for_begins_with_what_can_not_be_done_without() -> None:
    assert requirements()[0].startswith("fastapi")
