"""No screen is ever a dead end: in each of its states it says what is happening, and offers one thing to do next.

A screen or a view of a project that is added to the page must be added to the table, or a test here fails.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, Route, expect

from frontend.static import ROOT
from tests.frontend.conftest import Product

# How a path of the API answers: never, with a fault, not at all, or with this.
HANGS, FAILS, GONE = "hangs", "fails", "gone"
FAULT = "It was broken on purpose."
OFFLINE = "The API server is not answering"
RETRY = ("button", "Try again")
CREATE = ("button", "Create")

_PROJECT = {
    "name": "notes",
    "title": "Notes",
    "framework": "tkinter",
    "engine": "offline",
    "description": "notes",
    "created_at": "2026-01-01T10:00:00Z",
    "updated_at": "2026-01-01T10:00:00Z",
    "files": ["main.py"],
    "running": False,
    "run": None,
    "verification": None,
}
_PROJECTS, _NOTES, _JOB = "/desktop/projects", "/desktop/projects/notes", "/desktop/jobs/7"
_EMPTY = {"success": True, "projects": [], "total": 0}
_VERSION = {"id": "a" * 40, "message": "Made", "created_at": "2026-01-01T10:00:00Z", "label": None}
_FATAL = {
    "running": False,
    "pid": None,
    "state": "fatal",
    "generation": 4,
    "restarts": 3,
    "uptime_seconds": None,
    "memory_bytes": None,
    "cpu_percent": None,
    "last_exit": "exited with code 7",
    "last_output": ["no such page"],
    "reason": "exited with code 7; gave up after 3 restarts in a row that did not hold",
}
_GAVE_UP = {
    "success": True,
    "status": {"frontend_server": _FATAL},
    "main": {"pid": 1, "version": "1", "uptime_seconds": 5},
}


def _project(**changes: Any) -> dict[str, Any]:
    return {"success": True, "project": _PROJECT | changes}


def _job(type: str, **data: Any) -> dict[str, object]:
    """A job whose events are these."""
    job = {"id": "7", "kind": "create", "state": "running", "description": "notes", "created_at": ""}
    return {
        _JOB: {"success": True, "job": job},
        f"{_JOB}/events": f"id: 1\nevent: {type}\ndata: {json.dumps(data)}\n\n",
    }


def _flood() -> dict[str, object]:
    """A run that writes without end, as main tells of it."""
    lines = [f"… {12_345:,} lines …", "the newest of them"]
    told = [{"seq": number, "stream": "stdout", "text": text} for number, text in enumerate(lines, 1)]
    frames = "".join(f"id: {line['seq']}\nevent: output\ndata: {json.dumps(line)}\n\n" for line in told)
    run = {"id": "r1", "project_name": "notes", "state": "running", "box": None}
    return {_NOTES: _project(running=True, run=run), "/desktop/runs/r1/events": frames}


@dataclass(frozen=True)
class State:
    """One state of a screen: what the API answers, what the page says, and the one thing to do next."""

    name: str
    says: str
    action: tuple[str, str]
    api: dict[str, object] = field(default_factory=dict)
    route: str = ""


PROJECTS_LINK = ("link", "Projects")
LIST_LOADS = State("loading", "Looking up your projects", PROJECTS_LINK, {_PROJECTS: HANGS})

TABLE: dict[str, tuple[str, list[State]]] = {
    "home": (
        "#/",
        [
            State("empty", "Your apps will be listed here", CREATE, {_PROJECTS: _EMPTY}),
            State("loading", "Describe the app you want", CREATE, {_PROJECTS: HANGS}),
            State("error", FAULT, RETRY, {_PROJECTS: FAILS}),
            State(
                "a process given up",
                "Page server has stopped for good",
                ("button", "Start it again"),
                {"/status": _GAVE_UP},
            ),
        ],
    ),
    "creating": (
        "#/create/7",
        [
            State("loading", "Looking for this app's progress", PROJECTS_LINK, {_JOB: HANGS}),
            State("unknown", "This job is not known any more", PROJECTS_LINK, {_JOB: GONE}),
            State("error", FAULT, RETRY, {_JOB: FAILS}),
            State("waiting", "Waiting for its turn", ("button", "Cancel"), _job("log", message="")),
            State(
                "failed",
                "No engine",
                ("button", "Change the description"),
                _job("failed", detail="No engine.", code="x"),
            ),
            State("cancelled", "Nothing was kept", ("button", "Change the description"), _job("cancelled")),
        ],
    ),
    "project": (
        "#/projects/notes",
        [
            State("loading", "Opening the project", PROJECTS_LINK, {_NOTES: HANGS}),
            State("gone", "There is no project called", PROJECTS_LINK, {_NOTES: GONE}),
            State("error", FAULT, RETRY, {_NOTES: FAILS}),
        ],
    ),
    "project/preview": (
        "#/projects/notes",
        [
            State("empty", "No picture was taken", ("button", "Run"), {_NOTES: _project()}),
            State("not tried", "not tried out yet", ("button", "Try it out now"), {_NOTES: _project()}),
        ],
    ),
    "project/chat": (
        "#/projects/notes/chat",
        [
            State(
                "empty", "Say what should be different", ("textbox", "What should be different?"), {_NOTES: _project()}
            ),
            State(
                "error", FAULT, ("textbox", "What should be different?"), {_NOTES: _project(), "/desktop/jobs": FAILS}
            ),
        ],
    ),
    "project/code": (
        "#/projects/notes/code/main.py",
        [
            State("empty", "This project has no files", ("link", "Look at its versions"), {_NOTES: _project(files=[])}),
            State("loading", "Reading", ("link", "main.py"), {_NOTES: _project(), f"{_NOTES}/files/main.py": HANGS}),
            State("error", FAULT, RETRY, {_NOTES: _project(), f"{_NOTES}/files/main.py": FAILS}),
        ],
    ),
    "project/console": (
        "#/projects/notes/console",
        [
            State("empty", "Nothing written yet", ("button", "Run the app"), {_NOTES: _project()}),
            State("flood", "writes faster than anybody can read", ("button", "Clear"), _flood()),
        ],
    ),
    "project/versions": (
        "#/projects/notes/versions",
        [
            State(
                "empty",
                "There is one version so far",
                ("button", "Show changes"),
                {_NOTES: _project(), f"{_NOTES}/versions": {"success": True, "versions": [_VERSION]}},
            ),
            State("loading", "Reading", ("link", "Preview"), {_NOTES: _project(), f"{_NOTES}/versions": HANGS}),
            State("error", FAULT, RETRY, {_NOTES: _project(), f"{_NOTES}/versions": FAILS}),
        ],
    ),
    "project/share": (
        "#/projects/notes/share",
        [State("ready", "As a zip", ("button", "Export as zip"), {_NOTES: _project()})],
    ),
    "project/settings": (
        "#/projects/notes/settings",
        [
            State(
                "loading",
                "Asking what can be used",
                ("button", "Duplicate"),
                {_NOTES: _project(), f"{_NOTES}/permissions": HANGS},
            ),
            State("error", FAULT, ("button", "Duplicate"), {_NOTES: _project(), f"{_NOTES}/permissions": FAILS}),
        ],
    ),
    "projects": (
        "#/projects",
        [
            State("empty", "No apps yet", ("link", "Describe a new app"), {_PROJECTS: _EMPTY}),
            LIST_LOADS,
            State("error", FAULT, RETRY, {_PROJECTS: FAILS}),
        ],
    ),
    "trash": (
        "#/trash",
        [
            State("empty", "The trash is empty", PROJECTS_LINK, {"/desktop/trash": {"success": True, "trash": []}}),
            State("loading", "Looking up your projects", PROJECTS_LINK, {"/desktop/trash": HANGS}),
            State("error", FAULT, RETRY, {"/desktop/trash": FAILS}),
        ],
    ),
    "health": (
        "#/health",
        [
            State("loading", "Asking the main process", PROJECTS_LINK, {"/status": HANGS}),
            State("error", FAULT, RETRY, {"/status": FAILS}),
            State(
                "fatal",
                "an error (code 7); 3 restarts did not help",
                ("button", "Start: Page server"),
                {"/status": _GAVE_UP},
            ),
        ],
    ),
    "settings": (
        "#/settings",
        [
            State("loading", "Asking what can be used", ("combobox", "Colours"), {"/providers": HANGS}),
            State("error", FAULT, RETRY, {"/providers": FAILS}),
        ],
    ),
    "missing": (
        "#/no/such/place",
        [State("missing", "There is nothing at this address", ("link", "Describe a new app"))],
    ),
}


def answer(route: Route, told: dict[str, object]) -> None:
    """Answer a request of the page as the table says, and let the others through."""
    how = told.get(urlsplit(route.request.url).path)
    if told.get("*") == HANGS:
        route.abort()
    elif how is None:
        route.fallback()
    elif how != HANGS:
        status = {FAILS: 500, GONE: 404}.get(str(how), 200)
        body = how if status == 200 else {"success": False, "code": "on_purpose", "detail": FAULT}
        route.fulfill(
            status=status,
            body=body if isinstance(body, str) else json.dumps(body),
            headers={
                "content-type": "text/event-stream" if isinstance(body, str) else "application/json",
                "access-control-allow-origin": f"http://{urlsplit(route.request.frame.url).netloc}",
            },
        )


def test_the_table_has_every_screen_and_every_view_of_a_project() -> None:
    main = (ROOT / "js/main.js").read_text(encoding="utf-8")
    screens = re.findall(r"\w+", re.search(r"const SCREENS = \{([^}]*)\}", main)[1])  # type: ignore[index]
    project = (ROOT / "js/screens/project.js").read_text(encoding="utf-8")
    views = re.findall(r"^  (\w+): \(", re.search(r"const VIEWS = \{(.*?)^\};", project, re.S | re.M)[1], re.M)  # type: ignore[index]
    assert set(TABLE) == set(screens) | {f"project/{view}" for view in views}


@pytest.mark.parametrize("screen", TABLE)
def test_every_state_of_a_screen_says_what_is_and_what_can_be_done(page: Page, product: Product, screen: str) -> None:
    address, states = TABLE[screen]
    told: dict[str, object] = {}
    page.route(f"http://localhost:{product.api_port}/**", lambda route: answer(route, told))
    # With no answer at all every screen says the same: that nothing is lost, and how to ask again.
    for state in [*states, State("offline", OFFLINE, RETRY, {"*": HANGS})]:
        told.clear()
        told.update(state.api)
        page.goto("about:blank")
        page.goto(f"{product.url}/{address}")
        where = f"{screen}, {state.name}"
        expect(page.get_by_text(state.says).first, where).to_be_visible()
        role, name = state.action
        action = page.get_by_role(role, name=name).first  # type: ignore[arg-type]
        expect(action, where).to_be_visible()
        expect(action, where).to_be_enabled()
    page.unroute_all(behavior="ignoreErrors")
