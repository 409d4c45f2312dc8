"""Running apps through the main process: start, stop, output that resumes, catching up after a restart."""

from __future__ import annotations

import sys
import threading
from typing import Any

import pytest

from stableagents.api import ipc_handlers, runs
from stableagents.api.context import context_of
from tests.api.conftest import Server
from tests.support import wait_until


def told(run_id: str, project: str, **changes: Any) -> dict[str, Any]:
    run = {"id": run_id, "project_name": project, "state": "running", "pid": 4711, "started_at": 1.5}
    return {**run, "ended_at": None, "exit_reason": None, **changes}


def push(server: Server, type: str, data: dict[str, Any]) -> None:
    ipc_handlers.on_push(server.app, type, data)


def lines(server: Server, run_id: str, project: str, *new: tuple[int, str, str]) -> None:
    push(server, "run_output", {"run_id": run_id, "project_name": project, "lines": [list(line) for line in new]})


def start(server: Server, run_id: str) -> str:
    name = server.project(f"Run {run_id}")
    server.main.answers["run_project"] = {"success": True, "run": told(run_id, name)}
    answer = server.api.good("POST", f"/desktop/run/{name}")
    assert (answer["run"]["id"], answer["project_name"]) == (run_id, name)
    return name


def test_main_is_asked_to_start_the_app_with_a_fitting_python(server: Server) -> None:
    name = start(server, "run-a")
    asked = dict(server.main.asked)["run_project"]
    assert asked["name"] == name
    assert asked["python"] == sys.executable
    assert asked["path"] == str(server.data.projects / name)
    project = server.api.good("GET", f"/desktop/projects/{name}")["project"]
    assert (project["running"], project["run"]["id"]) == (True, "run-a")
    assert name in [p["name"] for p in server.api.good("GET", "/desktop/projects")["projects"] if p["running"]]


def test_output_is_streamed_as_it_comes_and_ends_with_the_reason(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runs, "LAST_WORDS_S", 2)  # a busy computer may pause this test between the end and them
    name = start(server, "run-b")
    seen: list[dict[str, Any]] = []
    reader = threading.Thread(target=lambda: seen.extend(server.api.follow("/desktop/runs/run-b/events")))
    lines(server, "run-b", name, (1, "stdout", "one"))
    reader.start()
    lines(server, "run-b", name, (2, "stderr", "two \u001b[31mred"), (3, "stdout", "three"))
    push(server, "run_ended", {"run_id": "run-b", "project_name": name, "exit_reason": "exit code 3", "exit_code": 3})
    lines(server, "run-b", name, (4, "stderr", "last words"))
    reader.join(30)
    assert [e["data"].get("text") for e in seen] == ["one", "two \u001b[31mred", "three", "last words", None]
    assert seen[-1] == {"id": 5, "event": "ended", "data": {"exit_reason": "exit code 3", "exit_code": 3}}
    assert server.api.events("/desktop/runs/run-b/events", last_id=3) == seen[3:]
    assert server.api.call("GET", "/desktop/runs/run-b/events", headers={"Last-Event-ID": "5"}).status_code == 204
    assert server.api.good("GET", f"/desktop/projects/{name}")["project"]["running"] is False


def test_an_end_that_is_told_before_the_start_is_answered_stays_an_end(server: Server) -> None:
    name = server.project("Short")
    push(server, "run_ended", {"run_id": "run-c", "project_name": name, "exit_reason": "crash", "exit_code": 1})
    server.main.answers["run_project"] = {"success": True, "run": told("run-c", name)}
    server.api.good("POST", f"/desktop/run/{name}")
    assert server.api.events("/desktop/runs/run-c/events")[-1]["event"] == "ended"
    assert server.api.good("GET", f"/desktop/projects/{name}")["project"]["running"] is False


def test_a_stream_does_not_end_before_the_last_words_had_their_time(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runs, "LAST_WORDS_S", 60)
    push(server, "run_ended", {"run_id": "run-w", "project_name": "x", "exit_reason": "crash", "exit_code": 1})
    assert context_of(server.app).runs.events_after("run-w", 0) == ([], False)


def test_only_the_last_lines_are_kept(server: Server) -> None:
    name = start(server, "run-d")
    for first in range(1, 5001, 1000):
        lines(server, "run-d", name, *((n, "stdout", str(n)) for n in range(first, first + 1000)))
    events, _ = context_of(server.app).runs.events_after("run-d", 0)
    assert [events[0].seq, events[-1].seq, len(events)] == [3001, 5000, 2000]


def test_what_happened_before_a_restart_is_asked_of_main(server: Server) -> None:
    context = context_of(server.app)
    lines(server, "run-e", "earlier", (3, "stdout", "while asking"))
    before = [[1, "stdout", "first"], [2, "stdout", "second"], [3, "stdout", "while asking"]]
    known = [
        told("run-e", "earlier") | {"output": before},
        told("run-f", "ended", state="ended", exit_reason="clean exit") | {"output": [[1, "stdout", "bye"]]},
    ]
    server.main.answers["list_runs"] = {"success": True, "runs": known}
    context.runs.catch_up(server.main)
    context.runs.wait_until_current()
    events, is_over = context.runs.events_after("run-e", 0)
    assert [e.data["text"] for e in events] == ["first", "second", "while asking"]
    assert not is_over
    assert [e["event"] for e in server.api.events("/desktop/runs/run-f/events")] == ["output", "ended"]


def test_stopping_asks_main_and_its_refusal_is_a_conflict(server: Server) -> None:
    name = server.project("Still")
    refusal = {"success": False, "error": f"{name} is not running.", "code": "not_running", "kind": "conflict"}
    server.main.answers["stop_project"] = refusal
    assert server.api.problem(409, "POST", f"/desktop/stop/{name}")["code"] == "not_running"
    server.main.answers["stop_project"] = {"success": True, "project_name": name}
    assert server.api.good("POST", f"/desktop/stop/{name}")["project_name"] == name


def test_a_running_project_is_not_deleted(server: Server) -> None:
    name = start(server, "run-g")
    assert server.api.problem(409, "DELETE", f"/desktop/projects/{name}")["code"] == "project_running"


def test_what_does_not_exist_is_not_found(server: Server) -> None:
    assert server.api.problem(404, "GET", "/desktop/runs/run-x/events")["code"] == "run_not_found"
    for what in ("run", "stop"):
        assert server.api.problem(404, "POST", f"/desktop/{what}/nope")["code"] == "project_not_found"


@pytest.mark.parametrize("bad", [{}, {"run_id": 1}, {"run_id": "x", "project_name": "y", "lines": [[1]]}, {"lines": 7}])
def test_a_message_that_can_not_be_read_harms_nothing(server: Server, bad: dict[str, Any]) -> None:
    for type in ("run_output", "run_ended", "status_update", "something else"):
        push(server, type, bad)
    server.api.good("GET", "/health")


def test_the_processes_are_those_of_main(server: Server) -> None:
    process = {"running": True, "pid": 1, "state": "running", "generation": 1, "restarts": 0, "uptime_seconds": 1.0}
    process |= {"memory_bytes": None, "cpu_percent": None, "last_exit": None}
    main = {"pid": 2, "version": "1", "uptime_seconds": 3.0, "memory_bytes": 4, "cpu_percent": 0.5}
    server.main.answers["get_status"] = {"success": True, "status": {"api_server": process}, "main": main}
    assert server.api.good("GET", "/status")["status"]["api_server"]["running"] is True
    server.main.answers["restart_frontend"] = {"success": True, "state": "stopping"}
    assert server.api.good("POST", "/processes/frontend_server/restart")["state"] == "stopping"
    assert server.api.problem(404, "POST", "/processes/nothing/restart")["code"] == "unknown_process"
    server.api.problem(404, "POST", "/processes/renderer/explode")


def test_without_a_main_process_apps_do_not_run_and_the_answer_says_how(alone: Server) -> None:
    name = alone.project()
    for method, path in (("GET", "/status"), ("POST", f"/desktop/run/{name}"), ("POST", f"/desktop/stop/{name}")):
        refused = alone.api.problem(503, method, path)
        assert refused["code"] == "no_main_process"
        assert "start_multi_process.py" in refused["hint"]
    wait_until(lambda: alone.api.good("GET", "/health")["status"] == "ok", 5)
