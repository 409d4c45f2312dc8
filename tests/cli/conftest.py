"""The command as a person types it, and a main process for it to talk to."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from stableagents.paths import DataFolder
from stableagents.projects.store import Draft, ProjectStore
from tests.support import free_port, wait_until

ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Command:
    """Runs ``stableagents`` over one data folder."""

    data: DataFolder
    environment: dict[str, str] = field(default_factory=dict)
    ports: tuple[int, ...] = ()  # of the API and of the page, where a main process runs

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("STABLEAGENTS_")}
        environment |= {"PYTHONPATH": str(ROOT), "STABLEAGENTS_DATA_DIR": str(self.data.root), **self.environment}
        return subprocess.Popen(
            [sys.executable, "-m", "stableagents", *arguments],
            env=environment,
            cwd=self.data.root,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *arguments: str, code: int = 0) -> str:
        """What the command says on stdout; fails where its exit code is another."""
        out, _ = self.said(*arguments, code=code)
        return out

    def said(self, *arguments: str, code: int = 0) -> tuple[str, str]:
        process = self.start(*arguments)
        out, error = process.communicate(timeout=60)
        assert process.returncode == code, (process.returncode, out, error)
        return out, error

    def json(self, *arguments: str, code: int = 0) -> Any:
        """What the command answers with ``--json``: one object and nothing else."""
        return json.loads(self.run(*arguments, "--json", code=code))

    def project(self, name: str, main: str = "print('hello')\n", **files: str) -> str:
        """Save a small project."""
        draft = Draft(
            title=name,
            app_name=name,
            description="a small app",
            framework="tkinter",
            kind="test",
            engine="test",
            files={"main.py": main, **files},
        )
        return ProjectStore(self.data).create(draft).name


@pytest.fixture
def command(tmp_path: Path) -> Command:
    return Command(DataFolder(tmp_path / "data").prepare())


@pytest.fixture(scope="module")
def with_main(tmp_path_factory: pytest.TempPathFactory, private_display: str) -> Iterator[Command]:
    """A command whose data folder has a running main process, without a window."""
    ports = (free_port(), free_port())
    folder = DataFolder(tmp_path_factory.mktemp("data") / "data").prepare()
    command = Command(folder, {"DISPLAY": private_display}, ports)
    process = command.start("start", "--no-window", "--api-port", str(ports[0]), "--frontend-port", str(ports[1]))
    assert process.stdout is not None
    assert "StableAgents is ready" in process.stdout.readline()
    yield command
    process.send_signal(signal.SIGINT)
    assert process.wait(20) == 0


def alive(pattern: str) -> list[int]:
    """The processes whose command line has ``pattern``."""
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                line = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
            except OSError:
                continue
            if pattern in line:
                found.append(int(folder.name))
    return found


def wait_until_gone(pattern: str, timeout_s: float = 5) -> None:
    wait_until(lambda: not alive(pattern), timeout_s, f"still there: {pattern}")
