"""Making an app and waiting for it: what is asked for is checked first, and said plainly."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest

from tests.api.conftest import Server
from tests.support import wait_until


def body(**fields: Any) -> dict[str, Any]:
    return {"description": "an app", "ui_framework": "tkinter", **fields}


def test_a_creation_that_is_waited_for_answers_with_the_project(server: Server) -> None:
    answer = server.api.good("POST", "/desktop/create", json=body(app_name="MyCalculator"))
    assert answer["project_name"] == "MyCalculator"
    assert Path(answer["project_path"], "main.py").is_file()
    assert "main.py" in answer["app"]["files"]
    assert answer["app"]["engine"] == "quick"
    assert set(answer["app"]["verification"]) >= {"verified", "findings", "controls_used", "seconds"}


def test_the_same_name_twice_makes_two_projects(server: Server) -> None:
    names = {server.api.good("POST", "/desktop/create", json=body(app_name="Twice"))["project_name"] for _ in range(2)}
    assert names == {"Twice", "Twice-2"}


@pytest.mark.parametrize(
    ("fields", "status", "code"),
    [
        ({"description": ""}, 422, "empty_description"),
        ({"description": " \n\t "}, 422, "empty_description"),
        ({"description": "x" * 20_001}, 413, "description_too_long"),
        ({"description": "a\0b"}, 422, "bad_text"),
        ({"description": 5}, 422, "invalid_request"),
        ({"description": None}, 422, "invalid_request"),
        ({"description": ["a"]}, 422, "invalid_request"),
        ({"ui_framework": "qt-of-the-future"}, 422, "unknown_framework"),
        ({"ui_framework": 7}, 422, "invalid_request"),
        ({"app_name": "x" * 301}, 422, "bad_app_name"),
        ({"app_name": "a\0"}, 422, "bad_text"),
        ({"provider": "nobody"}, 422, "provider_unavailable"),
        ({"provider": "gemini"}, 503, "provider_unavailable"),
        ({"provider": "absent"}, 503, "provider_unavailable"),
    ],
)
@pytest.mark.parametrize("path", ["/desktop/create", "/desktop/jobs"])
def test_what_can_not_be_made_is_refused_before_any_work(
    server: Server, path: str, fields: dict[str, Any], status: int, code: str
) -> None:
    before = len(server.api.good("GET", "/desktop/jobs?limit=200")["jobs"])
    refused = server.api.problem(status, "POST", path, json=body(**fields))
    assert refused["code"] == code
    assert len(server.api.good("GET", "/desktop/jobs?limit=200")["jobs"]) == before


def test_an_unknown_framework_is_answered_with_those_there_are(server: Server) -> None:
    hint = server.api.problem(422, "POST", "/desktop/create", json=body(ui_framework="swing"))["hint"]
    assert "customtkinter" in hint
    assert "tkinter" in hint


def test_a_provider_that_is_not_there_is_answered_with_those_that_are(server: Server) -> None:
    assert "quick" in server.api.problem(422, "POST", "/desktop/create", json=body(provider="nobody"))["hint"]


@pytest.mark.parametrize(
    "description",
    [
        '"); import os; os.system("touch /tmp/never")#',
        "quotes \" ' and \\ backslashes \\n and % and {braces} and $(subshell)",
        "🧮 حاسبة مع سجل 計算機",
        "line one\nline two\r\nline three\u2028end",
        "x" * 20_000,
    ],
)
def test_any_text_can_be_a_description_and_a_name(server: Server, description: str) -> None:
    answer = server.api.good("POST", "/desktop/create", json=body(description=description, app_name=description[:200]))
    project = server.api.good("GET", f"/desktop/projects/{answer['project_name']}")["project"]
    assert project["description"] == description
    assert Path(project["path"]).parent == server.data.projects


@pytest.mark.parametrize("name", ["../../x", "CON", "..", "/etc/passwd", "C:\\x", "a/b", ".hidden", "x" * 300, "nul."])
def test_a_name_never_leads_out_of_the_projects(server: Server, name: str) -> None:
    answer = server.api.good("POST", "/desktop/create", json=body(app_name=name))
    assert Path(answer["project_path"]).parent == server.data.projects
    assert answer["project_name"].upper() != "CON"


def test_a_failing_engine_is_told_with_its_own_status(server: Server) -> None:
    refused = server.api.problem(502, "POST", "/desktop/create", json=body(description="fail now"))
    assert (refused["code"], refused["hint"]) == ("out_of_order", "Wait.")


def test_a_creation_goes_on_when_its_caller_goes_away(server: Server, tmp_path: Path) -> None:
    before = server.api.good("GET", "/desktop/projects")["total"]
    wanted = body(description=f"wait {tmp_path}/go")

    def call() -> None:
        with pytest.raises(Exception, match="timed out"):
            server.api.http.post("/desktop/create", json=wanted, timeout=0.5)

    caller = threading.Thread(target=call)
    caller.start()
    caller.join()
    (tmp_path / "go").touch()
    wait_until(lambda: server.api.good("GET", "/desktop/projects")["total"] == before + 1, 15)


def test_a_cancelled_creation_is_a_conflict_for_whoever_waits(server: Server, tmp_path: Path) -> None:
    refusals: list[dict[str, Any]] = []

    def call() -> None:
        wanted = body(description=f"wait {tmp_path}/go")
        refusals.append(server.api.problem(409, "POST", "/desktop/create", json=wanted))

    caller = threading.Thread(target=call)
    caller.start()
    wait_until((tmp_path / "go.reached").exists, 10)
    job = server.api.good("GET", "/desktop/jobs?limit=1")["jobs"][0]["id"]
    server.api.good("DELETE", f"/desktop/jobs/{job}")
    caller.join(30)
    assert [refusal["code"] for refusal in refusals] == ["cancelled"]


def test_code_can_be_had_without_keeping_it(server: Server) -> None:
    before = server.api.good("GET", "/desktop/projects")["total"]
    answer = server.api.good("POST", "/desktop/generate-code", json={"prompt": "an app", "framework": "tkinter"})
    assert answer["code"] == answer["files"]["main.py"]
    assert server.api.good("GET", "/desktop/projects")["total"] == before


def test_the_frameworks_say_whether_they_are_installed(server: Server) -> None:
    frameworks = {each["name"]: each for each in server.api.good("GET", "/desktop/frameworks")["frameworks"]}
    assert set(frameworks) >= {"customtkinter", "tkinter", "pyside6", "webview"}
    assert frameworks["tkinter"]["installed"] is True


def test_health_answers_while_jobs_run(server: Server, tmp_path: Path) -> None:
    for _ in range(4):
        server.api.good("POST", "/desktop/jobs", json=body(description=f"wait {tmp_path}/go"))
    for _ in range(20):
        assert server.api.http.get("/health", timeout=20).is_success
    (tmp_path / "go").touch()
