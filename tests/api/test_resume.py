"""An interrupted job goes on: kill -9, then a new server over the same data."""

from __future__ import annotations

import contextlib
import os
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.api.client import Api
from tests.support import free_port, wait_until


class Program:
    """The API server as a process of its own, with the engines for tests."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.log = data.with_name("stderr.txt")
        self.port = free_port()
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> Api:
        environment = {**os.environ, "STABLEAGENTS_DATA_DIR": str(self.data), "STABLEAGENTS_API_PORT": str(self.port)}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.api.serve"], env=environment, stderr=self.log.open("ab")
        )
        wait_until(self._answers, 20)
        return Api(self.port)

    def end(self, number: signal.Signals) -> None:
        assert self.process is not None
        self.process.send_signal(number)
        self.process.wait(10)

    def forget_the_end(self, job: str) -> None:
        """Leave the database as it is when a server dies between saving a project and noting it."""
        with contextlib.closing(sqlite3.connect(self.data / "stableagents.db")) as connection, connection:
            connection.execute(
                "UPDATE jobs SET state = 'running', result = NULL, project_name = NULL WHERE id = ?", [job]
            )
            connection.execute("DELETE FROM job_events WHERE job_id = ? AND type = 'done'", [job])

    def _answers(self) -> bool:
        try:
            return httpx.get(f"http://localhost:{self.port}/health").is_success
        except httpx.TransportError:
            return False


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    program = Program(tmp_path / "data")
    yield program
    if program.process is not None:
        program.process.kill()
        program.process.wait()


def start(api: Api, description: str) -> str:
    answer = api.good("POST", "/desktop/jobs", json={"description": description, "framework": "tkinter"})
    return str(answer["job"]["id"])


@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGTERM])
def test_an_interrupted_job_goes_on_after_the_restart_and_its_stream_resumes(
    program: Program, tmp_path: Path, end: signal.Signals
) -> None:
    api = program.start()
    running = start(api, f"wait {tmp_path}/go")
    others = [start(api, f"wait {tmp_path}/go"), start(api, "an app that waits its turn")]
    wait_until((tmp_path / "go.reached").exists, 10)
    program.end(end)
    (tmp_path / "go").touch()
    api = program.start()
    events = api.events(f"/desktop/jobs/{running}/events", last_id=1)
    assert events[0]["id"] == 2
    assert events[-1]["event"] == "done"
    assert [e["id"] for e in events] == list(range(2, len(events) + 2))
    assert any("restarted" in e["data"].get("message", "") for e in events)
    for other in others:
        assert api.events(f"/desktop/jobs/{other}/events")[-1]["event"] == "done"
    assert api.good("GET", "/desktop/projects")["total"] == 3


def test_a_project_that_was_saved_before_the_end_could_be_noted_is_not_made_twice(program: Program) -> None:
    api = program.start()
    done = start(api, "made once")
    assert api.events(f"/desktop/jobs/{done}/events")[-1]["event"] == "done"
    program.end(signal.SIGKILL)
    program.forget_the_end(done)
    api = program.start()
    wait_until(lambda: api.good("GET", f"/desktop/jobs/{done}")["job"]["state"] == "done", 15)
    assert api.good("GET", "/desktop/projects")["total"] == 1


def test_a_stopping_server_ends_its_streams_and_waits_for_no_reader(program: Program, tmp_path: Path) -> None:
    api = program.start()
    job = start(api, f"wait {tmp_path}/go")
    stream = api.follow(f"/desktop/jobs/{job}/events")
    assert next(stream)["event"] == "stage"
    program.end(signal.SIGTERM)
    assert list(stream) == []
    assert "graceful shutdown exceeded" not in program.log.read_text()


def test_whoever_waits_when_the_server_stops_is_told_that_it_goes_on(program: Program, tmp_path: Path) -> None:
    api = program.start()
    refusals: list[dict[str, object]] = []

    def wait() -> None:
        body = {"description": f"wait {tmp_path}/go", "framework": "tkinter"}
        refusals.append(api.problem(503, "POST", "/desktop/create", json=body))

    callers = [threading.Thread(target=wait) for _ in range(4)]
    for caller in callers:
        caller.start()
    wait_until((tmp_path / "go.reached").exists, 10)
    wait_until(lambda: len(api.good("GET", "/desktop/jobs")["jobs"]) == 4, 10)
    program.end(signal.SIGTERM)
    for caller in callers:
        caller.join(30)
    assert [refusal["code"] for refusal in refusals] == ["stopping"] * 4
    (tmp_path / "go").touch()
    api = program.start()
    wait_until(lambda: api.good("GET", "/desktop/projects")["total"] == 4, 15)


def test_data_that_can_not_be_opened_is_told_in_each_answer_and_health_goes_on(program: Program) -> None:
    program.data.mkdir()
    (program.data / "stableagents.db").write_bytes(b"this is no database" * 100)
    api = program.start()
    refused = api.problem(507, "GET", "/desktop/projects")
    assert refused["code"] == "database_unusable"
    assert refused["hint"]
    body = {"description": "an app", "framework": "tkinter"}
    assert api.problem(507, "POST", "/desktop/jobs", json=body)["code"] == "database_unusable"
    assert api.problem(507, "GET", "/desktop/jobs/x/events")["code"] == "database_unusable"
