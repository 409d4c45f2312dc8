"""The API under a real main process: an app and its output outlive the API server."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import httpx
import pytest

from stableagents.paths import DataFolder
from tests.api.client import Api
from tests.cli.conftest import Command
from tests.support import free_port, wait_until

TICKER = """import itertools, time
for number in itertools.count(1):
    print("tick", number, flush=True)
    time.sleep(0.05)
"""


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Command, Api]]:
    """A whole application without a window, and a client of its API."""
    command = Command(DataFolder(tmp_path_factory.mktemp("data") / "data").prepare())
    port = free_port()
    process = command.start("start", "--no-window", "--api-port", str(port), "--frontend-port", str(free_port()))
    assert process.stdout is not None
    assert "StableAgents is ready" in process.stdout.readline()
    yield command, Api(port)
    process.send_signal(signal.SIGINT)
    assert process.wait(20) == 0


def pid_of_api(api: Api) -> int:
    try:
        return int(api.http.get("/health", timeout=5).json()["pid"])
    except (httpx.TransportError, ValueError):
        return 0


def test_a_run_and_its_output_go_on_when_the_api_server_is_killed(running: tuple[Command, Api]) -> None:
    command, api = running
    name = command.project("Ticker", TICKER)
    run = api.good("POST", f"/desktop/run/{name}")["run"]
    stream = api.follow(f"/desktop/runs/{run['id']}/events")
    before = [next(stream) for _ in range(5)]
    first_pid = pid_of_api(api)
    os.kill(first_pid, signal.SIGKILL)
    wait_until(lambda: pid_of_api(api) not in (0, first_pid), 15)
    resumed = api.follow(f"/desktop/runs/{run['id']}/events", last_id=before[-1]["id"])
    after = [next(resumed) for _ in range(30)]
    texts = [event["data"]["text"] for event in before + after]
    assert texts == [f"tick {number}" for number in range(1, 36)]
    project = api.good("GET", f"/desktop/projects/{name}")["project"]
    assert (project["running"], project["run"]["id"]) == (True, run["id"])
    api.good("POST", f"/desktop/stop/{name}")
    last = list(api.follow(f"/desktop/runs/{run['id']}/events", last_id=after[-1]["id"]))[-1]
    assert (last["event"], last["data"]["exit_reason"]) == ("ended", "stopped")


def test_a_short_run_tells_its_last_words_before_its_end(running: tuple[Command, Api]) -> None:
    command, api = running
    name = command.project("Failing", "print('first')\nraise RuntimeError('the last word')\n")
    run = api.good("POST", f"/desktop/run/{name}")["run"]
    events = api.events(f"/desktop/runs/{run['id']}/events")
    texts = [event["data"]["text"] for event in events[:-1]]
    assert "first" in texts  # output and errors are two streams; each keeps its own order
    assert [text for text in texts if text != "first"][-1] == "RuntimeError: the last word"
    assert events[-1]["event"] == "ended"


def test_the_processes_are_shown_and_restarted(running: tuple[Command, Api]) -> None:
    _, api = running
    status = api.good("GET", "/status")
    assert status["status"]["api_server"]["running"] is True
    old = status["status"]["frontend_server"]["pid"]
    api.good("POST", "/processes/frontend_server/restart")

    def is_back() -> bool:
        frontend = api.good("GET", "/status")["status"]["frontend_server"]
        return bool(frontend["running"] and frontend["pid"] != old)

    wait_until(is_back, 15)
