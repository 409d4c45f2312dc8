"""Jobs: honest progress, resumable streams, cancelling, limits."""

from __future__ import annotations

from pathlib import Path

import pytest

from stableagents.api import jobs
from tests.api.conftest import Server
from tests.support import wait_until


def start(server: Server, description: str) -> str:
    body = {"description": description, "framework": "tkinter"}
    answer = server.api.good("POST", "/desktop/jobs", json=body)
    assert answer["job"]["state"] == "queued"
    identifier: str = answer["job"]["id"]
    return identifier


def state(server: Server, job: str) -> str:
    return str(server.api.good("GET", f"/desktop/jobs/{job}")["job"]["state"])


def test_a_job_is_answered_at_once_and_told_stage_by_stage(server: Server) -> None:
    job = start(server, "an app")
    events = server.api.events(f"/desktop/jobs/{job}/events")
    stages = [(e["data"]["stage"], e["data"]["state"]) for e in events if e["event"] == "stage"]
    expected = ["understand", "plan", "write", "check", "operate", "repair", "save"]
    assert stages == [(stage, when) for stage in expected for when in ("started", "done")]
    assert [e["id"] for e in events] == list(range(1, len(events) + 1))
    assert events[-1]["event"] == "done"
    assert events[-1]["data"]["app"]["verification"]["verified"] is False


def test_a_stream_resumes_after_the_last_event_that_was_read(server: Server) -> None:
    job = start(server, "another app")
    everything = server.api.events(f"/desktop/jobs/{job}/events")
    assert server.api.events(f"/desktop/jobs/{job}/events", last_id=3) == everything[3:]
    assert server.api.events(f"/desktop/jobs/{job}/events?last_event_id=5") == everything[5:]


def test_a_stream_with_nothing_left_to_say_tells_the_reader_not_to_come_back(server: Server) -> None:
    job = start(server, "an app")
    last = server.api.events(f"/desktop/jobs/{job}/events")[-1]["id"]
    response = server.api.call("GET", f"/desktop/jobs/{job}/events", headers={"Last-Event-ID": str(last)})
    assert response.status_code == 204


@pytest.mark.parametrize("last_id", ["-1", "x", "٣", "9" * 40, "1e3", ""])
def test_a_last_event_id_that_is_no_number_starts_from_the_beginning(server: Server, last_id: str) -> None:
    job = start(server, "an app")
    wait_until(lambda: state(server, job) == "done", 20)
    response = server.api.http.get(f"/desktop/jobs/{job}/events", headers={"Last-Event-ID": last_id.encode()})
    assert response.text.count("event: ") > 5


def test_a_running_job_is_cancelled_inside_its_stage_and_leaves_nothing(server: Server, tmp_path: Path) -> None:
    before = server.api.good("GET", "/desktop/projects")["total"]
    job = start(server, f"wait {tmp_path}/go")
    wait_until((tmp_path / "go.reached").exists, 10)
    assert state(server, job) == "running"
    server.api.good("DELETE", f"/desktop/jobs/{job}")
    assert server.api.events(f"/desktop/jobs/{job}/events")[-1]["event"] == "cancelled"
    assert state(server, job) == "cancelled"
    assert server.api.good("GET", "/desktop/projects")["total"] == before


def test_a_waiting_job_is_cancelled_at_once(server: Server, tmp_path: Path) -> None:
    busy = [start(server, f"wait {tmp_path}/go") for _ in range(jobs.WORKERS)]
    waiting = start(server, "an app")
    assert server.api.good("DELETE", f"/desktop/jobs/{waiting}")["job"]["state"] == "cancelled"
    (tmp_path / "go").touch()
    for job in busy:
        assert server.api.events(f"/desktop/jobs/{job}/events")[-1]["event"] == "done"


def test_cancelling_what_is_over_changes_nothing(server: Server) -> None:
    job = start(server, "an app")
    server.api.events(f"/desktop/jobs/{job}/events")
    assert server.api.good("DELETE", f"/desktop/jobs/{job}")["job"]["state"] == "done"


def test_more_than_the_queue_holds_is_refused_with_a_hint(server: Server, tmp_path: Path) -> None:
    busy = [start(server, f"wait {tmp_path}/go") for _ in range(jobs.WORKERS)]
    wait_until(lambda: all(state(server, job) == "running" for job in busy), 10)
    waiting = [start(server, "an app") for _ in range(jobs.MAX_WAITING)]
    refused = server.api.problem(429, "POST", "/desktop/jobs", json={"description": "x", "framework": "tkinter"})
    assert refused["code"] == "too_many_jobs"
    assert refused["hint"]
    for job in waiting + busy:
        server.api.good("DELETE", f"/desktop/jobs/{job}")
    wait_until(lambda: all(state(server, job) == "cancelled" for job in busy), 10)


def test_a_failing_engine_is_told_with_its_code_and_hint(server: Server) -> None:
    job = start(server, "fail please")
    last = server.api.events(f"/desktop/jobs/{job}/events")[-1]
    assert last["event"] == "failed"
    assert last["data"] == {"detail": "The model is out of order.", "code": "out_of_order", "hint": "Wait."}
    error = server.api.good("GET", f"/desktop/jobs/{job}")["job"]["error"]
    assert (error["status"], error["code"]) == (502, "out_of_order")


def test_a_fault_of_ours_fails_the_job_without_telling_its_insides(server: Server) -> None:
    job = start(server, "crash please")
    last = server.api.events(f"/desktop/jobs/{job}/events")[-1]
    assert last["data"]["code"] == "internal"
    assert "nobody foresaw" not in str(last)


def test_an_unknown_job_is_not_found(server: Server) -> None:
    for method, path in (
        ("GET", "/desktop/jobs/nope"),
        ("DELETE", "/desktop/jobs/%00"),
        ("GET", "/desktop/jobs/x/events"),
    ):
        assert server.api.problem(404, method, path)["code"] == "job_not_found"


def test_the_newest_jobs_are_listed_first(server: Server) -> None:
    job = start(server, "the newest app")
    assert server.api.good("GET", "/desktop/jobs?limit=1")["jobs"][0]["id"] == job
    server.api.events(f"/desktop/jobs/{job}/events")
