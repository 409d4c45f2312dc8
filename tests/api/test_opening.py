"""A folder is opened by the person's own programs: no shell, no key, and they outlive the server."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from stableagents.api.opening import editor_command, folder_command
from tests.api.conftest import Server
from tests.support import wait_until

PROGRAM = """#!/usr/bin/python3
import json, os, sys
seen = {"argv": sys.argv[1:], "env": dict(os.environ), "cwd": os.getcwd(), "leads": os.getsid(0) == os.getpid()}
with open("@.part", "w") as file:
    json.dump(seen, file)
os.rename("@.part", "@")
"""


@pytest.fixture
def seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the file manager and the editor, two small programs of ours, tell how they were started."""
    told = tmp_path / "told.json"
    for name in ("xdg-open", "code"):
        (tmp_path / name).write_text(PROGRAM.replace("@", str(told)))
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setenv("DISPLAY", ":none")
    monkeypatch.setenv("GEMINI_API_KEY", "canary")
    return told


@pytest.mark.parametrize(("body", "program"), [({}, "xdg-open"), ({"what": "editor"}, "code")])
def test_a_project_opens_in_a_program_of_the_persons_own(
    server: Server, seen: Path, body: dict[str, str], program: str
) -> None:
    name = server.project("$(touch evil); `x`")
    opened = server.api.good("POST", f"/desktop/projects/{name}/open", json=body)
    assert opened["program"] == program
    wait_until(seen.exists, 10, "the program told nothing")
    told = json.loads(seen.read_text())
    folder = server.data.projects / name
    assert (told["argv"], told["leads"]) == ([str(folder)], True)
    assert "canary" not in json.dumps(told["env"])
    assert not [key for key in told["env"] if key.startswith("STABLEAGENTS")]
    assert not told["cwd"].startswith(str(folder))


def test_what_can_not_be_opened_is_told_with_its_place(
    server: Server, seen: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = server.project()
    (seen.parent / "xdg-open").write_text("#!/bin/sh\nexit 3\n")
    told = server.api.problem(503, "POST", f"/desktop/projects/{name}/open")
    assert (told["code"], str(server.data.projects / name) in told["hint"]) == ("cannot_open", True)
    monkeypatch.delenv("DISPLAY")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert "display" in server.api.problem(503, "POST", f"/desktop/projects/{name}/open")["detail"]
    server.api.problem(422, "POST", f"/desktop/projects/{name}/open", json={"what": "shell"})


def test_each_system_has_its_program_and_scripts_for_a_shell_are_left_alone() -> None:
    folder = Path("/p/app")
    assert folder_command(folder, "darwin") == ["/usr/bin/open", "/p/app"]
    only_gio = {"gio": "/bin/gio"}.get
    assert folder_command(folder, "linux", only_gio) == ["/bin/gio", "open", "/p/app"]
    assert folder_command(folder, "linux", lambda _name: None) is None
    scripted = {"code": "C:\\bin\\code.CMD", "notepad": "C:\\notepad.exe"}.get
    assert editor_command(folder, "win32", scripted) == ["C:\\notepad.exe", "/p/app/main.py"]
    fallback = editor_command(folder, "linux", lambda _name: None)
    assert fallback is not None
    assert fallback[1:] == ["-m", "idlelib", "/p/app/main.py"]
