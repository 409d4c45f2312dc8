"""The probe tells the truth: without a box it manages what in a box it can't. And the other kinds of box hold."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from stableagents.running.box import ability, bubblewrap
from stableagents.running.box.plan import BUBBLEWRAP, LANDLOCK, NAMESPACES, NONE
from stableagents.running.command import app_command
from tests.running.conftest import PROBE
from tests.support import free_port

Report = dict[str, Any]


@pytest.fixture(scope="module")
def outside(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, dict[str, Any]]]:
    """A small outside world, with a process that may be touched."""
    folder = tmp_path_factory.mktemp("o")
    (folder / "secret").write_text("canary-secret")
    bus = socket.socket(socket.AF_UNIX)
    bus.bind(str(folder / "bus"))
    bus.listen()
    hidden = socket.socket(socket.AF_UNIX)
    hidden.bind(f"\0stableagents-outside-{os.getpid()}")
    hidden.listen()
    service = socket.create_server(("127.0.0.1", 0))
    bystander = subprocess.Popen(["sleep", "600"])
    targets = {
        "read": {"secret": str(folder / "secret")},
        "write": {"outside": str(folder / "written")},
        "sockets": {"bus": str(folder / "bus")},
        "abstract": f"stableagents-outside-{os.getpid()}",
        "ports": {"service": service.getsockname()[1]},
        "udp": free_port(),
        "pid": bystander.pid,
    }
    yield folder, targets
    bystander.kill()
    bystander.wait()
    for each in (bus, hidden, service):
        each.close()


def report_of(outside: tuple[Path, dict[str, Any]], method: str) -> Report:
    folder, targets = outside
    project = folder / f"project-{method}"
    project.mkdir()
    # Memory and disk are not taken where nothing would hold them back.
    harmless = PROBE.replace('    attempt("memory", take_all_memory)\n    attempt("disk", take_the_disk)\n', "")
    (project / "main.py").write_text(harmless if method == NONE else PROBE)
    (project / "targets.json").write_text(json.dumps(targets))
    data = folder / f"data-{method}"
    command = app_command(project, python=sys.executable, data_dir=data, method=method)
    assert subprocess.run(command.argv, env=command.env, cwd=command.cwd, timeout=60).returncode == 0
    (folder / "written").unlink(missing_ok=True)
    told: Report = json.loads((data / "report.json").read_text())
    return told


def managed(report: Report) -> set[str]:
    return {name for name, result in report.items() if not (isinstance(result, str) and "Error" in result)}


def test_without_a_box_the_probe_manages_everything(outside: tuple[Path, dict[str, Any]]) -> None:
    report = report_of(outside, NONE)
    wanted = {"read secret", "see secret", "write outside", "connect bus", "connect abstract", "connect service"}
    assert wanted | {"signal", "ptrace", "namespace", "itself"} <= managed(report)
    assert report["others"] != []


def test_with_landlock_alone_files_network_and_processes_are_kept(outside: tuple[Path, dict[str, Any]]) -> None:
    report = report_of(outside, LANDLOCK)
    kept = {"read secret", "write outside", "connect service", "udp", "away", "others", "signal", "ptrace"}
    assert not managed(report) & (kept | {"namespace", "memory", "disk", "vsock"})
    assert {"own data", "own project", "home", "program"} <= managed(report)


def test_with_bubblewrap_everything_is_kept(outside: tuple[Path, dict[str, Any]]) -> None:
    if bubblewrap.program() is None:
        return  # there is nothing here that could be tried
    report = report_of(outside, BUBBLEWRAP)
    kept = {"read secret", "see secret", "connect bus", "connect abstract", "connect service", "udp", "away", "vsock"}
    assert not managed(report) & (kept | {"signal", "ptrace", "namespace", "memory", "disk"})
    assert report["others"] == []
    assert {"own data", "own project", "home", "program", "itself"} <= managed(report)


CALLER = """import json, os, socket, sys
told = []
for port, flags, protocol in json.loads(open("calls.json").read()):
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM, protocol) as client:
            client.settimeout(5)
            client.sendto(b"x", flags, ("127.0.0.1", port)) if flags else client.connect(("127.0.0.1", port))
            told.append(True)
    except OSError:
        told.append(False)
open(os.path.join(os.environ["STABLEAGENTS_APP_DATA"], "told.json"), "w").write(json.dumps(told))
"""


def common_server() -> socket.socket:
    """A server on a port that an app with the network may connect to."""
    for port in range(20_000 + os.getpid() % 9000, 32_000):
        try:
            return socket.create_server(("127.0.0.1", port))
        except OSError:
            continue
    raise AssertionError("every port is taken")


@pytest.mark.parametrize("method", [kind for kind in (NAMESPACES, BUBBLEWRAP, LANDLOCK) if ability.works(kind)])
def test_with_the_network_ours_stay_closed_in_every_kind_of_box(method: str, tmp_path: Path) -> None:
    with common_server() as ours, common_server() as other:
        mine, theirs = ours.getsockname()[1], other.getsockname()[1]
        project = tmp_path / "project"
        project.mkdir()
        (project / "main.py").write_text(CALLER)
        calls = [(theirs, 0, 0), (mine, 0, 0), (mine, socket.MSG_FASTOPEN, 0), (mine, 0, socket.IPPROTO_MPTCP)]
        (project / "calls.json").write_text(json.dumps(calls))
        command = app_command(
            project,
            python=sys.executable,
            data_dir=tmp_path / "data",
            method=method,
            allowed=["network"],
            closed_ports=[mine],
        )
        started = subprocess.run(
            command.argv, env=command.env, cwd=command.cwd, pass_fds=command.inherit_fds, timeout=60
        )
        assert started.returncode == 0
    assert json.loads((tmp_path / "data" / "told.json").read_text()) == [True, False, False, False]
