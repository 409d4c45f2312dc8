"""A private display: each its own, none left behind, not even by a starter that is killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from stableagents.verification import have_private_display
from stableagents.verification.display import PrivateDisplay
from tests.support import pid_alive, wait_until


def _sockets() -> set[str]:
    return {path.name for path in Path("/tmp/.X11-unix").glob("X*")}


def test_two_displays_are_two() -> None:
    with PrivateDisplay() as one, PrivateDisplay() as other:
        assert one.name != other.name
        assert {one.name.replace(":", "X"), other.name.replace(":", "X")} <= _sockets()
        names = {one.name, other.name}
    assert not {name.replace(":", "X") for name in names} & _sockets()


def test_it_ends_when_its_starter_is_killed() -> None:
    program = (
        "import time\nfrom stableagents.verification.display import PrivateDisplay\n"
        "with PrivateDisplay() as d:\n    print(d.name, d._process.pid, flush=True)\n    time.sleep(60)\n"
    )
    starter = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
    assert starter.stdout is not None
    pid = int(starter.stdout.readline().split()[1])
    assert pid_alive(pid)
    os.kill(starter.pid, signal.SIGKILL)
    starter.wait()
    starter.stdout.close()
    wait_until(lambda: not pid_alive(pid), 5)


def test_a_machine_without_xvfb_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    assert not have_private_display()
