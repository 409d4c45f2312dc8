"""The whole product as a person starts it: what is killed comes back, what ends leaves nothing, bad ground is told."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bench.product import ROOT, Product, ask, free_ports, get_json, running
from renderer_process import RendererProcess
from stableagents import settings
from stableagents.ipc.attach import attach
from stableagents.supervisor.usage import descendants
from tests.support import pid_alive, wait_until


@pytest.fixture(scope="module")
def product() -> Iterator[Product]:
    with running(environment={"STABLEAGENTS_STABLE_SECONDS": "0.2"}) as made:
        assert made.read_line().startswith("StableAgents is ready: http://localhost:")
        yield made


def pid_of(product: Product, name: str) -> int | None:
    with contextlib.suppress(OSError, ValueError, KeyError):
        status = product.status()[name]
        if status["running"]:
            return int(status["pid"])
    return None


def test_the_ready_line_tells_addresses_time_and_why_there_is_no_window() -> None:
    with running() as made:
        line = made.read_line()
    assert f"http://localhost:{made.frontend_port} (API http://localhost:{made.api_port}) in " in line
    assert line.rstrip().endswith("no window: asked for")


def test_without_a_display_it_serves_and_says_so() -> None:
    with running(options=()) as made:
        assert made.read_line().rstrip().endswith("no window: no display")


@pytest.mark.parametrize("name", ["api_server", "frontend_server"])
def test_a_killed_server_is_back_with_a_new_pid_and_no_connection_is_refused(product: Product, name: str) -> None:
    first = pid_of(product, name)
    assert first is not None
    port = product.api_port if name == "api_server" else product.frontend_port
    os.kill(first, signal.SIGKILL)
    with socket.create_connection(("127.0.0.1", port), timeout=5):
        pass
    wait_until(lambda: pid_of(product, name) not in (None, first), 10, f"{name} did not come back")
    assert product.status()[name]["last_exit"] == "killed by SIGKILL"


def test_a_frozen_api_server_is_replaced(product: Product) -> None:
    first = pid_of(product, "api_server")
    assert first is not None
    os.kill(first, signal.SIGSTOP)
    wait_until(lambda: pid_of(product, "api_server") not in (None, first), 20)
    assert "hang" in product.status()["api_server"]["last_exit"]


@pytest.mark.parametrize("program", ["main_process.py", "start_multi_process.py"])
def test_ctrl_c_ends_everything_with_exit_code_0(program: str) -> None:
    with running(program=program) as made:
        made.read_line()
        children = descendants(made.process.pid)
        assert len(children) >= 3
        made.process.send_signal(signal.SIGINT)
        assert made.process.wait(20) == 0
        assert not any(map(pid_alive, children))


def test_killing_main_leaves_nothing_and_the_next_start_works(tmp_path: Path) -> None:
    with running(folder=tmp_path) as made:
        made.read_line()
        children = descendants(made.process.pid)
        made.process.kill()
        made.process.wait(5)
        wait_until(lambda: not any(map(pid_alive, children)), 2, "somebody outlived main")
    with running(folder=tmp_path) as made:
        assert made.read_line().startswith("StableAgents is ready")


def test_a_second_launch_finds_the_first_and_ends(product: Product) -> None:
    second = subprocess.run(
        [sys.executable, "main_process.py", "--data-dir", str(product.data_dir)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=30,
    )
    assert second.returncode == 0
    assert "is running already" in second.stdout


@pytest.mark.parametrize("taken", ["--api-port", "--frontend-port"])
def test_a_taken_port_is_one_clear_line_and_nothing_starts(taken: str, tmp_path: Path) -> None:
    with socket.socket() as squatter:
        squatter.bind(("127.0.0.1", 0))
        squatter.listen()
        port = squatter.getsockname()[1]
        (free,) = free_ports(1)
        other = "--frontend-port" if taken == "--api-port" else "--api-port"
        argv = [sys.executable, "main_process.py", "--no-window", "--data-dir", str(tmp_path)]
        done = subprocess.run(
            [*argv, taken, str(port), other, str(free)], cwd=ROOT, capture_output=True, text=True, timeout=20
        )
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert f"Port {port} is taken by" in done.stderr
    assert f"(pid {os.getpid()})" in done.stderr
    assert taken in done.stderr


@pytest.mark.parametrize(
    ("variable", "value"),
    [("API_PORT", "eighty"), ("API_PORT", "70000"), ("RESTART_ATTEMPTS", "-1"), ("API_HOST", "0.0.0.0")],
)
def test_a_bad_setting_is_one_line_and_exit_code_2(variable: str, value: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "main_process.py", "--no-window", "--data-dir", str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, f"STABLEAGENTS_{variable}": value},
        capture_output=True,
        text=True,
        timeout=20,
    )
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert f"STABLEAGENTS_{variable} is {value!r}; allowed: " in done.stderr


def test_a_data_folder_that_can_not_be_written_is_one_clear_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    done = subprocess.run(
        [sys.executable, "main_process.py", "--no-window", "--data-dir", str(tmp_path / "file" / "data")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=20,
    )
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "can't be written" in done.stderr


def renderer_for(product: Product) -> RendererProcess:
    return RendererProcess(settings.load({"data_dir": str(product.data_dir)}, {}))


def test_messages_work_as_the_specification_shows_them(product: Product) -> None:
    renderer = renderer_for(product)
    status = renderer.send_to_main("get_status")
    assert status["success"]
    assert {"api_server", "frontend_server", "renderer"} <= set(status["status"])
    wishes = {"description": "a unit converter", "app_name": "Converter", "framework": "tkinter"}
    response = renderer.send_to_main("create_app", wishes)
    assert response["success"], response
    assert response["project_name"] == "Converter"
    listed = renderer.send_to_main("list_projects")
    assert [project["name"] for project in listed["projects"]] == ["Converter"]


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        ("create_app", {}),
        ("create_app", {"description": 5}),
        ("run_project", {}),
        ("run_project", {"name": "../../etc"}),
        ("stop_project", {"name": ["x"]}),
        ("stop_project", {"name": "nobody"}),
        ("no_such_type", {}),
        ("__init__", {}),
    ],
)
def test_a_message_that_makes_no_sense_is_an_error_answer(product: Product, kind: str, data: dict[str, Any]) -> None:
    answer = renderer_for(product).send_to_main(kind, data)
    assert answer["success"] is False
    assert answer["error"]
    assert "Traceback" not in answer["error"]


def test_services_are_stopped_and_started_by_message_and_by_request(product: Product) -> None:
    renderer = renderer_for(product)
    assert renderer.send_to_main("stop_frontend")["success"]
    wait_until(lambda: product.status()["frontend_server"]["state"] == "stopped", 10)
    answer = product.post("/processes/frontend_server/start")
    assert answer["success"], answer
    wait_until(lambda: pid_of(product, "frontend_server") is not None, 10)
    first = pid_of(product, "api_server")
    assert renderer.send_to_main("restart_api")["success"]
    wait_until(lambda: pid_of(product, "api_server") not in (None, first), 10)


def test_a_program_without_the_secret_learns_nothing(product: Product, tmp_path: Path) -> None:
    reference = tmp_path / "ipc.json"
    known = (product.data_dir / "ipc.json").read_text()
    reference.write_text(known.replace('"secret": "', '"secret": "x'))
    with pytest.raises(Exception, match="refused"):
        attach(str(reference), name="cli")


def test_the_api_server_alone_serves_without_main(tmp_path: Path) -> None:
    (port,) = free_ports(1)
    environment = {**os.environ, "STABLEAGENTS_API_PORT": str(port), "STABLEAGENTS_DATA_DIR": str(tmp_path)}
    alone = subprocess.Popen(
        [sys.executable, "-m", "stableagents.api_server"], cwd=ROOT, env=environment, stderr=subprocess.DEVNULL
    )

    def answers() -> bool:
        with contextlib.suppress(OSError):
            return bool(get_json(port, "/health")["status"] == "ok")
        return False

    try:
        wait_until(answers, 20)
        assert ask(port, "POST", "/processes/renderer/start", {}, 5)["code"] == "no_main_process"
    finally:
        alone.send_signal(signal.SIGINT)
        assert alone.wait(10) == 0
