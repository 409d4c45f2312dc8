"""What main may ask of the API server: the same functions, the same answers, the same refusals."""

from __future__ import annotations

import json
from typing import Any

import pytest

from stableagents.api import ipc_handlers
from stableagents.errors import StableAgentsError
from tests.api.conftest import Server


def ask(server: Server, type: str, data: dict[str, Any]) -> dict[str, Any]:
    answer = ipc_handlers.handlers(server.app)[type](data)
    json.dumps(answer, allow_nan=False)
    return answer


def test_an_app_is_made_as_over_http(server: Server) -> None:
    wanted = {"description": "an app", "app_name": "ByMessage", "framework": "tkinter"}
    answer = ask(server, "create_app", wanted)
    assert answer["success"] is True
    listed = ask(server, "list_projects", {"q": "ByMessage", "limit": 1, "offset": 0})
    assert [project["name"] for project in listed["projects"]] == ["ByMessage"]
    shown = server.api.good("GET", "/desktop/projects/ByMessage")["project"]
    assert answer["app"]["files"] == shown["files"]


def test_the_framework_may_be_called_as_over_http(server: Server) -> None:
    answer = ask(server, "create_app", {"description": "an app", "ui_framework": "tkinter", "unknown": 1})
    assert answer["app"]["framework"] == "tkinter"


@pytest.mark.parametrize(
    ("type", "data", "code"),
    [
        ("create_app", {}, "invalid_request"),
        ("create_app", {"description": ""}, "empty_description"),
        ("create_app", {"description": 5}, "invalid_request"),
        ("create_app", {"description": "x", "framework": "swing"}, "unknown_framework"),
        ("create_app", {"description": "fail now", "framework": "tkinter"}, "out_of_order"),
        ("list_projects", {"limit": 0}, "invalid_request"),
        ("list_projects", {"limit": "5"}, "invalid_request"),
        ("list_projects", {"q": ["x"]}, "invalid_request"),
        ("run_project", {}, "invalid_request"),
        ("run_project", {"name": "../x"}, "project_not_found"),
    ],
)
def test_a_wrong_message_is_refused_with_a_code(server: Server, type: str, data: dict[str, Any], code: str) -> None:
    with pytest.raises(StableAgentsError) as refused:
        ask(server, type, data)
    assert refused.value.code == code
