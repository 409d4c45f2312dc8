"""The API says what it is: health, the description, the page for people."""

from __future__ import annotations

import inspect
import os
import re
import subprocess
import sys

from stableagents.api import schemas
from stableagents.version import VERSION
from tests.api.conftest import Server

# The table of the design: what must exist, by these names.
ROUTES = {
    "/health": {"get"},
    "/status": {"get"},
    "/processes/{name}/start": {"post"},
    "/processes/{name}/stop": {"post"},
    "/processes/{name}/restart": {"post"},
    "/processes/{name}/log": {"get"},
    "/desktop/frameworks": {"get"},
    "/desktop/create": {"post"},
    "/desktop/jobs": {"get", "post"},
    "/desktop/jobs/{id}": {"get", "delete"},
    "/desktop/jobs/{id}/events": {"get"},
    "/desktop/generate-code": {"post"},
    "/desktop/projects": {"get"},
    "/desktop/projects/{name}": {"get", "patch", "delete"},
    "/desktop/projects/{name}/files/{path}": {"get", "put"},
    "/desktop/projects/{name}/versions": {"get"},
    "/desktop/projects/{name}/versions/{id}/diff": {"get"},
    "/desktop/projects/{name}/versions/{id}/restore": {"post"},
    "/desktop/projects/{name}/versions/{id}": {"patch"},
    "/desktop/projects/{name}/undo": {"post"},
    "/desktop/projects/{name}/redo": {"post"},
    "/desktop/projects/{name}/duplicate": {"post"},
    "/desktop/projects/{name}/open": {"post"},
    "/desktop/projects/{name}/permissions": {"get", "put"},
    "/desktop/trash": {"get", "delete"},
    "/desktop/trash/{id}": {"delete"},
    "/desktop/trash/{id}/restore": {"post"},
    "/desktop/projects/{name}/change": {"post"},
    "/desktop/projects/{name}/check": {"post"},
    "/desktop/projects/{name}/package": {"post"},
    "/desktop/projects/{name}/screenshot.png": {"get"},
    "/desktop/projects/{name}/export.zip": {"get"},
    "/desktop/import": {"post"},
    "/desktop/run/{name}": {"post"},
    "/desktop/stop/{name}": {"post"},
    "/desktop/runs/{id}/events": {"get"},
    "/providers": {"get"},
    "/providers/set": {"post"},
    "/providers/test": {"post"},
    "/settings": {"get", "put"},
    "/permissions": {"get"},
    "/doctor": {"get"},
}


def test_health_says_who_answers(server: Server) -> None:
    health = server.api.good("GET", "/health")
    assert health["status"] == "ok"
    assert (health["version"], health["pid"], health["provider"]) == (VERSION, os.getpid(), "quick")
    assert health["uptime_seconds"] > 0


def test_every_address_of_the_design_is_there_and_described(server: Server) -> None:
    described = server.api.http.get("/openapi.json").json()["paths"]
    assert {path: set(methods) for path, methods in described.items()} == ROUTES


def test_every_failure_is_described_as_a_problem_document(server: Server) -> None:
    schema = server.api.http.get("/openapi.json").json()
    for path, methods in schema["paths"].items():
        for method, operation in methods.items():
            failures = {s: answer for s, answer in operation["responses"].items() if s >= "400"}
            assert {"400", "403", "422", "500"} <= set(failures), (path, method)
            for answer in failures.values():
                assert list(answer["content"]) == ["application/problem+json"]
    assert "HTTPValidationError" not in schema["components"]["schemas"]


def test_every_shape_that_is_referred_to_exists(server: Server) -> None:
    text = server.api.http.get("/openapi.json").text
    named = set(re.findall(r"#/components/schemas/(\w+)", text))
    assert named <= set(server.api.http.get("/openapi.json").json()["components"]["schemas"])


def test_the_page_for_people_needs_nothing_from_elsewhere(server: Server) -> None:
    response = server.api.http.get("/docs")
    assert response.headers["content-type"].startswith("text/html")
    assert "<script" not in response.text
    assert not re.findall(r"(?:src|href)=[\"']?(?:https?:)?//", response.text)
    assert response.headers["content-security-policy"].startswith("default-src 'none'; style-src 'sha256-")
    for path in ROUTES:
        assert path in response.text


def test_an_unknown_address_and_a_wrong_method_are_problem_documents(server: Server) -> None:
    assert server.api.problem(404, "GET", "/nowhere")["code"] == "not_found"
    refused = server.api.call("DELETE", "/health")
    assert refused.status_code == 405
    assert refused.headers["allow"] == "GET"
    assert refused.json()["code"] == "method_not_allowed"


def test_loading_the_api_loads_no_model_client_and_no_window_toolkit() -> None:
    code = "import stableagents.api.app, sys; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"google.genai", "openai", "tkinter", "customtkinter", "webview", "PIL", "dulwich"} & set(loaded)


def test_every_text_in_a_body_says_which_texts_it_takes() -> None:
    bodies = [kind for _, kind in inspect.getmembers(schemas, inspect.isclass) if issubclass(kind, schemas.Body)]
    told = {
        (kind.__name__, name): {**field, **each}
        for kind in bodies
        for name, field in kind.model_json_schema().get("properties", {}).items()
        for each in field.get("anyOf", [field])
        if each.get("type") == "string"
    }
    assert ("ImportBody", "path") in told
    assert [name for name, field in told.items() if not field.keys() & {"pattern", "enum"}] == []
