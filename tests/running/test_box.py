"""What an app in its box can't do, tried by an app that was started as every app is: by the API and main."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from tests.running.conftest import World
from tests.support import pid_alive

Report = dict[str, Any]

SECRETS = ("ssh key", "settings", "database", "log", "ipc secret", "other project", "other data")


def denied(report: Report, *attempts: str) -> bool:
    return all(isinstance(report[name], str) and "Error" in report[name].split(":")[0] for name in attempts)


def test_the_level_in_force_is_told_with_the_run(world: World, boxed: Report) -> None:
    box = boxed["run"]["box"]
    assert (box["level"], box["allowed"]) == ("files and network", [])
    shown = world.api.good("GET", f"/desktop/projects/{boxed['name']}")["project"]["run"]["box"]
    assert shown == box


def test_the_doctor_tells_the_level(world: World) -> None:
    checks = json.loads(world.command.start("doctor", "--json").communicate(timeout=60)[0])["checks"]
    [box] = [check for check in checks if check["name"] == "box for apps"]
    assert (box["ok"], box["detail"].partition(":")[0]) == (True, "files and network")


@pytest.mark.parametrize("secret", SECRETS)
def test_nothing_of_the_person_or_of_ours_is_read_or_even_seen(boxed: Report, secret: str) -> None:
    assert denied(boxed, f"read {secret}", f"see {secret}")


def test_files_of_the_person_are_not_seen_without_the_permission(boxed: Report) -> None:
    assert denied(boxed, "read letter", "see letter")


@pytest.mark.parametrize("place", ["home", "bashrc", "ssh", "other project", "other data", "settings", "outside"])
def test_nothing_outside_is_written(world: World, boxed: Report, place: str) -> None:
    # Below /tmp, where this world lies, a box has a folder of its own, so that a write may seem to succeed.
    path = Path(world.targets()["write"][place])
    assert not path.exists() or "probe" not in path.read_text()


def test_neither_the_system_nor_our_code_is_written(boxed: Report) -> None:
    assert denied(boxed, "write system", "write code")


def test_its_own_folders_are_its_own(world: World, boxed: Report) -> None:
    wanted = ("own data", "own project", "temporary", "home")
    assert [boxed[name] for name in wanted] == [True] * 4
    assert (world.data.app_data / boxed["name"] / ".own").exists()  # what it takes for its home lasts
    assert boxed["program"] == "hi"


@pytest.mark.parametrize("port", ["api", "page", "service"])
def test_no_tcp_port_is_reached_ours_least_of_all(boxed: Report, port: str) -> None:
    assert denied(boxed, f"connect {port}")


def test_no_datagram_leaves(boxed: Report) -> None:
    assert denied(boxed, "udp", "away", "vsock")


def test_it_can_talk_to_itself(boxed: Report) -> None:
    assert boxed["itself"] is True


@pytest.mark.parametrize("name", ["ipc", "bus", "abstract"])
def test_no_socket_of_another_program_is_reached(boxed: Report, name: str) -> None:
    assert denied(boxed, f"connect {name}")


def test_other_processes_are_not_there(world: World, boxed: Report) -> None:
    assert boxed["others"] == []
    assert denied(boxed, "signal", "ptrace", "namespace")
    assert pid_alive(world.process.pid)


def test_memory_and_disk_are_not_to_be_had_without_end(boxed: Report) -> None:
    assert denied(boxed, "memory", "disk")


def test_no_key_is_in_the_environment(boxed: Report) -> None:
    assert isinstance(boxed["environment"], dict)
    assert "canary" not in json.dumps(boxed["environment"])
    assert not [name for name in boxed["environment"] if "KEY" in name or "TOKEN" in name or "SOCK" in name]


def test_with_the_network_it_reaches_services_but_never_ours(connected: Report) -> None:
    assert connected["run"]["box"]["level"] == "files only"
    assert connected["run"]["box"]["allowed"] == ["network"]
    assert (connected["connect service"], connected["udp"]) == (True, True)
    assert denied(connected, "connect api", "connect page", "connect ipc", "connect bus")
    # TCP Fast Open and MPTCP connect in ways that Landlock's ports do not see.
    assert denied(connected, "fast api", "fast page", "many api", "many page")
    assert not [name for name in connected["open files"] if "landlock" in name]
    assert denied(connected, "read ssh key", "read ipc secret", "ptrace")


def test_with_files_it_reads_and_writes_the_person_s_files_but_nothing_hidden(world: World, filed: Report) -> None:
    assert filed["read letter"] == "a letter"
    assert filed["write home"] is True
    assert (world.home / "written.txt").read_text() == "written by the probe"
    assert denied(filed, "read ssh key", "connect service", "connect ipc", "write code")
    assert denied(filed, *(f"read {secret}" for secret in SECRETS))
    assert (world.home / ".bashrc").read_text() == "canary-bashrc"
    assert not (world.home / ".ssh" / "authorized_keys").exists()


def test_a_grant_can_not_be_reached_from_inside(world: World, boxed: Report) -> None:
    record = world.data.projects / boxed["name"] / "project.json"
    assert "written by the probe" not in record.read_text()
    with sqlite3.connect(world.data.database) as database:
        rows = database.execute("SELECT permission FROM grants WHERE project = ?", [boxed["name"]]).fetchall()
    assert rows == []


def test_the_product_is_unharmed(world: World, boxed: Report, connected: Report, filed: Report) -> None:
    assert world.api.good("GET", "/health")["status"] == "ok"
    assert world.process.poll() is None
