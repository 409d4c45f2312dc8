"""The command line beside a running application: it works through the main process, and all see the same."""

from __future__ import annotations

import json
import os
import re
import signal
import urllib.request

from tests.cli.conftest import Command, alive, wait_until_gone
from tests.support import wait_until

WINDOW = "import tkinter as tk\nprint('up', flush=True)\ntk.Tk().mainloop()\n"


def test_status_shows_every_process(with_main: Command) -> None:
    answer = with_main.json("status")
    assert answer["status"]["api_server"]["running"] is True
    assert answer["status"]["frontend_server"]["running"] is True
    text = with_main.run("status")
    assert f"pid {answer['main']['pid']}" in text
    assert "api_server" in text


def test_an_app_is_made_by_the_running_application(with_main: Command) -> None:
    answer = with_main.json("create", "a unit converter", "--name", "Units", "--framework", "tkinter")
    assert answer["project_name"] == "Units"
    assert answer["app"]["verification"]["verified"] is True
    assert "Units" in with_main.run("list")


def test_a_refusal_of_the_application_has_the_same_exit_code_and_words(with_main: Command) -> None:
    assert with_main.json("create", "", code=2)["code"] == "empty_description"
    assert with_main.json("create", "x", "--framework", "swing", code=2)["code"] == "unknown_framework"
    assert with_main.json("run", "nope", code=3)["code"] == "project_not_found"
    assert with_main.json("stop", "nope", code=5)["code"] == "not_running"


def test_an_app_runs_under_the_application_until_it_is_stopped(with_main: Command) -> None:
    name = with_main.project("Running", WINDOW)
    path = str(with_main.data.projects / name)
    assert "is running." in with_main.run("run", name)
    wait_until(lambda: alive(path), 10)
    assert "is running already" in with_main.run("run", name)
    assert [p["name"] for p in with_main.json("list")["projects"] if p["running"]] == [name]
    assert f"app:{name}" in with_main.json("status")["status"]
    assert "has ended" in with_main.run("stop", name)
    wait_until_gone(path)
    assert with_main.json("stop", name, code=5)["code"] == "not_running"


def test_the_making_in_the_application_is_told_step_by_step_outlives_its_server_and_is_run(with_main: Command) -> None:
    making = with_main.start("create", "a countdown", "--name", "Count", "--framework", "tkinter", "--run")
    assert making.stderr is not None
    first = making.stderr.readline()
    os.kill(with_main.json("status")["status"]["api_server"]["pid"], signal.SIGKILL)
    assert making.stdout is not None
    steps, out = making.stderr.read(), making.stdout.read()  # communicate() would lose what readline() has read ahead
    assert making.wait(60) == 0, steps
    for stage in ("understand", "write", "check", "operate", "save"):
        assert re.search(rf"{stage} +done +\d+\.\d s", first + steps), steps
    assert "Count is running." in out
    with_main.run("stop", "Count")


def test_ctrl_c_cancels_what_the_application_was_making(with_main: Command) -> None:
    making = with_main.start("create", "a quiz about birds", "--name", "Birds", "--framework", "tkinter")
    assert making.stderr is not None
    making.stderr.readline()
    making.send_signal(signal.SIGINT)
    told = making.stderr.read()
    making.communicate(timeout=60)
    assert making.returncode == 130
    assert "Interrupted." in told
    url = f"http://localhost:{with_main.ports[0]}/desktop/jobs"
    with urllib.request.urlopen(url) as response:
        [job, *_] = json.load(response)["jobs"]
    wait_until(lambda: _state_of(f"{url}/{job['id']}") == "cancelled", 10)
    assert "Birds" not in with_main.run("list")


def _state_of(url: str) -> str:
    with urllib.request.urlopen(url) as response:
        return str(json.load(response)["job"]["state"])


def test_the_logs_of_the_application_are_shown(with_main: Command) -> None:
    assert "MainProcess" in with_main.run("logs", "--process", "main_process")
