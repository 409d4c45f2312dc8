"""Making an executable over HTTP: a job that tells its stages, one at a time, kept with the project."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from stableagents.packaging import building, executable
from stableagents.packaging.trial import Trial
from tests.api.conftest import Server


def test_an_executable_is_made_as_a_job_one_at_a_time_and_shown_with_its_project(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    name, other = server.project("Packaged"), server.project("Waiting")
    go_on = threading.Event()

    def build(order: building.Order, *, report: Callable[[str], None], cancelled: Callable[[], bool]) -> Path:
        report("Packing the code")
        assert go_on.wait(30)
        made = order.work / "dist" / order.name
        made.mkdir(parents=True)
        (made / order.name).write_text("program")
        return made

    monkeypatch.setattr(executable, "build", build)
    monkeypatch.setattr(executable, "environment_with", lambda *_arguments: "python")
    monkeypatch.setattr(executable, "try_out", lambda *_arguments, **_named: Trial(was_tried=True, note=""))
    job = server.api.good("POST", f"/desktop/projects/{name}/package", json={"one_file": False})["job"]
    assert (job["kind"], job["project_name"]) == ("package", name)
    busy = server.api.problem(409, "POST", f"/desktop/projects/{other}/package")
    assert (busy["code"], "cancel" in busy["hint"]) == ("packaging_busy", True)
    go_on.set()
    events = server.api.events(f"/desktop/jobs/{job['id']}/events")
    assert [e["data"]["stage"] for e in events if e["event"] == "stage" and e["data"]["state"] == "done"] == [
        "prepare", "build", "open", "save",
    ]  # fmt: skip
    assert events[-1]["event"] == "done"
    made = server.api.good("GET", f"/desktop/projects/{name}")["project"]["executable"]
    assert made == events[-1]["data"]["executable"]
    assert (made["size_bytes"], made["tried"], made["one_file"]) == (7, True, False)
    assert Path(made["path"], name).read_text() == "program"
    assert server.api.problem(404, "POST", f"/desktop/projects/{other}/open", json={"what": "executable"})["code"] == (
        "no_executable"
    )
    server.api.good("DELETE", f"/desktop/projects/{name}")
    assert not Path(made["path"]).exists()
