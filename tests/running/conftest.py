"""A whole application, the outside world of a probe, and what the probe reports from inside of its box."""

from __future__ import annotations

import json
import os
import signal
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from stableagents.paths import DataFolder
from stableagents.projects.store import Draft, ProjectStore
from tests.api.client import Api
from tests.cli.conftest import Command
from tests.support import free_port, wait_until

PROBE = Path(__file__).with_name("probe.py").read_text(encoding="utf-8")


class World:
    """An application in a home of its own, things that no app may reach, and services that would answer one."""

    def __init__(self, folder: Path) -> None:
        self.home = folder / "home"
        (self.home / ".ssh").mkdir(parents=True)
        (self.home / ".ssh" / "id_ed25519").write_text("canary-ssh")
        (self.home / ".bashrc").write_text("canary-bashrc")
        (self.home / "letter.txt").write_text("a letter")
        self.data = DataFolder(self.home / ".local" / "share" / "StableAgents").prepare()
        self.data.settings_file.write_text('{"keys": "canary-settings"}')
        self.sockets = [self._path_socket(folder / "bus"), self._abstract_socket(), self._tcp_socket()]
        self.udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.udp.bind(("127.0.0.1", 0))
        threading.Thread(target=self._echo, daemon=True).start()
        environment = {"HOME": str(self.home), "GEMINI_API_KEY": "canary-key", "SSH_AUTH_SOCK": str(folder / "bus")}
        self.command = Command(self.data, environment)
        self.api_port = self._common_port()
        self.frontend_port = self._common_port()
        ports = ("--api-port", str(self.api_port), "--frontend-port", str(self.frontend_port))
        self.process = self.command.start("start", "--no-window", *ports)
        assert self.process.stdout is not None
        assert "StableAgents is ready" in self.process.stdout.readline()
        self.api = Api(self.api_port)
        self.other = self.command.project("Other", "SECRET = 'canary-other'\n")
        (self.data.app_data / self.other).mkdir(exist_ok=True)
        (self.data.app_data / self.other / "data.txt").write_text("canary-other-data")
        self.folder = folder

    def close(self) -> None:
        self.process.send_signal(signal.SIGINT)
        assert self.process.wait(30) == 0
        for each in [*self.sockets, self.udp]:
            each.close()

    def save(self, title: str, main: str, *wishes: str, **files: str) -> str:
        """A project that asks for ``wishes``."""
        draft = Draft(
            title=title,
            app_name=title,
            description="tries what it may not",
            framework="tkinter",
            kind="test",
            engine="test",
            permissions=list(wishes),
            files={"main.py": main, **files},
        )
        return ProjectStore(self.data).create(draft).name

    def probe(self, title: str, *allowed: str) -> dict[str, Any]:
        """What the probe reports when it is run by the API and the main process, with these permissions."""
        name = self.save(title, PROBE, *allowed, **{"targets.json": json.dumps(self.targets())})
        answer = self.api.good("POST", f"/desktop/run/{name}", json={"allow": list(allowed)})
        report = self.data.app_data / name / "report.json"
        wait_until(report.exists, 60, "the probe reported nothing")
        told: dict[str, Any] = json.loads(report.read_text())
        return told | {"run": answer["run"], "name": name}

    def targets(self) -> dict[str, Any]:
        data = self.data
        reference = json.loads(data.ipc_reference.read_text())
        read = {
            "ssh key": self.home / ".ssh" / "id_ed25519",
            "settings": data.settings_file,
            "database": data.database,
            "log": data.logs / "main_process.log",
            "ipc secret": data.ipc_reference,
            "other project": data.projects / self.other / "main.py",
            "other data": data.app_data / self.other / "data.txt",
            "letter": self.home / "letter.txt",
        }
        write = {
            "home": self.home / "written.txt",
            "bashrc": self.home / ".bashrc",
            "ssh": self.home / ".ssh" / "authorized_keys",
            "other project": data.projects / self.other / "main.py",
            "other data": data.app_data / self.other / "data.txt",
            "settings": data.settings_file,
            "outside": self.home.parent / "outside.txt",
            "system": Path("/usr/local/lib/stableagents-probe"),
            "code": Path(__file__).resolve().parents[2] / "stableagents" / "written-by-probe",
        }
        return {
            "read": {name: str(path) for name, path in read.items()},
            "write": {name: str(path) for name, path in write.items()},
            "sockets": {"ipc": reference["address"], "bus": self.sockets[0].getsockname()},
            "abstract": self.sockets[1].getsockname()[1:].decode(),
            "ports": {
                "api": self.api_port,
                "page": self.frontend_port,
                "service": self.sockets[2].getsockname()[1],
            },
            "udp": self.udp.getsockname()[1],
            "pid": self.process.pid,
        }

    def _path_socket(self, path: Path) -> socket.socket:
        made = socket.socket(socket.AF_UNIX)
        made.bind(str(path))
        made.listen()
        return made

    def _abstract_socket(self) -> socket.socket:
        made = socket.socket(socket.AF_UNIX)
        made.bind(f"\0stableagents-probe-{os.getpid()}")
        made.listen()
        return made

    def _tcp_socket(self) -> socket.socket:
        return socket.create_server(("127.0.0.1", self._common_port()))

    def _common_port(self) -> int:
        """A free port below those that the system gives out, where an app with the network may connect to."""
        for port in range(18000 + os.getpid() % 10000, 32000):
            with socket.socket() as tried:
                try:
                    tried.bind(("127.0.0.1", port))
                except OSError:
                    continue
                if port not in (getattr(self, "api_port", 0), getattr(self, "frontend_port", 0)):
                    return port
        return free_port()

    def _echo(self) -> None:
        try:
            while True:
                _, sender = self.udp.recvfrom(100)
                self.udp.sendto(b"back", sender)
        except OSError:
            return


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    made = World(tmp_path_factory.mktemp("w"))
    yield made
    made.close()


@pytest.fixture(scope="session")
def boxed(world: World) -> dict[str, Any]:
    """The report of a probe that was allowed nothing."""
    return world.probe("Boxed")


@pytest.fixture(scope="session")
def connected(world: World) -> dict[str, Any]:
    """The report of a probe that may use the network."""
    return world.probe("Connected", "network")


@pytest.fixture(scope="session")
def filed(world: World) -> dict[str, Any]:
    """The report of a probe that may open the person's files."""
    return world.probe("Filed", "files")
