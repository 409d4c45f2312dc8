"""The command line without a running main process: everything works right here."""

from __future__ import annotations

import json
import re
import signal
from pathlib import Path

import pytest

from stableagents.locks import InstanceLock
from stableagents.version import VERSION
from tests.cli.conftest import ROOT, Command, wait_until_gone
from tests.support import wait_until

VERBS = ["start", "create", "list", "run", "stop", "change", "check", "package", "status", "logs", "doctor"]
VERBS += [
    "self-test",
    "providers",
    "install-launcher",
    "rename",
    "favourite",
    "duplicate",
    "delete",
    "trash",
    "versions",
    "diff",
]
VERBS += ["open", "export", "import", "restore", "undo", "redo", "name-version"]

WINDOW = """import tkinter as tk

print("here is the window", flush=True)
root = tk.Tk()
tk.Label(root, text="This window shows a sentence.").pack()
root.mainloop()
"""


def test_the_help_names_every_command_and_shows_examples(command: Command) -> None:
    text = command.run("--help")
    assert [verb for verb in VERBS if not re.search(rf"^ +{verb}\b", text, re.MULTILINE)] == []
    assert "stableagents create" in text
    assert command.run("--version").strip() == f"stableagents {VERSION}"


def test_an_app_is_made_listed_and_found(command: Command) -> None:
    out, steps = command.said("create", "a stopwatch", "--name", "Timer", "--framework", "tkinter")
    assert str(command.data.projects / "Timer") in out
    assert re.search(r"operate +done", steps)
    assert "Timer" in command.run("list")
    assert "No project matches" in command.run("list", "zzzqqq")
    listed = command.json("list", "stopwatch")
    assert [(p["name"], p["running"]) for p in listed["projects"]] == [("Timer", False)]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("create", ""), 2, "empty_description"),
        (("create", "x" * 20_001), 2, "description_too_long"),
        (("create", "x", "--framework", "swing"), 2, "unknown_framework"),
        (("create", "x", "--provider", "nobody"), 2, "provider_unavailable"),
        (("run", "nope"), 3, "project_not_found"),
        (("run", "../x"), 3, "project_not_found"),
        (("stop", "nope"), 6, "not_running"),
        (("status",), 6, "not_running"),
        (("logs",), 3, "no_log"),
        (("change", "nope", "x"), 3, "project_not_found"),
        (("package", "nope"), 3, "project_not_found"),
        (("check", "/nowhere"), 2, "folder_not_found"),
        (("list", "--data-dir", ""), 2, "bad_setting"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_the_kind_of_failure_decides_the_exit_code(
    command: Command, arguments: tuple[str, ...], code: int, said: str
) -> None:
    problem = command.json(*arguments, code=code)
    assert (problem["success"], problem["code"]) == (False, said)


def test_a_failure_is_a_sentence_on_stderr(command: Command) -> None:
    out, error = command.said("run", "nope", code=3)
    assert (out, error) == ("", "There is no project 'nope'.\n")


@pytest.mark.parametrize("arguments", [(), ("create",), ("list", "--limit", "0"), ("logs", "--process", "x")])
def test_a_wrong_use_is_explained_and_exits_with_2(command: Command, arguments: tuple[str, ...]) -> None:
    _, error = command.said(*arguments, code=2)
    assert "usage: stableagents" in error


def test_a_command_that_there_is_not_names_the_one_that_is_meant(command: Command) -> None:
    _, error = command.said("lst", code=2)
    assert error == "There is no command 'lst'. Did you mean: stableagents list\n"
    problem = command.json("xyzzy", code=2)
    assert (problem["code"], problem["hint"]) == ("unknown_command", "See them all with: stableagents --help")


def test_without_a_command_all_are_shown(command: Command) -> None:
    _, error = command.said(code=2)
    assert "make an app from a description" in error


def test_what_does_not_fit_the_present_state_exits_with_5(command: Command) -> None:
    name = command.project("small")
    assert command.json("change", name, "make it blue", code=5)["code"] == "change_not_supported"
    busy = InstanceLock(command.data.root / "packaging.lock")
    assert busy.acquire()
    assert command.json("package", name, code=5)["code"] == "packaging_busy"
    busy.release()


def test_check_says_clean_with_0_findings_with_1_and_unable_with_2(command: Command, tmp_path: Path) -> None:
    sound = command.project("sound", WINDOW)
    assert "Nothing wrong was found" in command.run("check", sound)
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "main.py").write_text("import tkinter\nundefined()\n")
    out = command.run("check", str(tmp_path / "broken"), code=1)
    assert "main.py:2: " in out
    report = command.json("check", str(tmp_path / "broken"), code=1)
    assert {"success", "verified", "findings", "controls_used", "screens", "screenshot", "seconds"} <= set(report)
    (tmp_path / "empty").mkdir()
    command.run("check", str(tmp_path / "empty"), code=1)


def test_run_stays_with_the_app_and_passes_on_its_output_and_its_failure(command: Command) -> None:
    assert "hello\n" in command.run("run", command.project("greeter"))
    failing = command.project("failing", "raise SystemExit(7)\n")
    assert command.json("run", failing, code=1)["exit_code"] == 7


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ending_the_command_ends_the_app_and_all_that_it_started(
    command: Command, private_display: str, number: signal.Signals
) -> None:
    command.environment["DISPLAY"] = private_display
    child = 'import subprocess, sys\nsubprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)", "{}"])\n'
    mark = str(command.data.root)
    name = command.project("window", child.format(mark) + WINDOW)
    process = command.start("run", name)
    assert process.stdout is not None
    assert process.stdout.readline() == "here is the window\n"
    process.send_signal(number)
    assert process.wait(15) == 0
    wait_until_gone(mark)
    process.communicate()


def test_an_app_does_not_outlive_a_command_that_was_killed(command: Command, private_display: str) -> None:
    command.environment["DISPLAY"] = private_display
    process = command.start("run", command.project("window", WINDOW))
    assert process.stdout is not None
    process.stdout.readline()
    process.kill()
    process.wait()
    wait_until_gone(str(command.data.root))
    process.communicate()


def test_logs_show_the_end_and_follow_what_is_added_across_a_rotation(command: Command) -> None:
    log = command.data.logs / "api_server.log"
    log.write_text("".join(f"line {number}\n" for number in range(100)))
    shown = command.run("logs", "--process", "api_server", "--lines", "2")
    assert shown == "line 98\nline 99\n"
    process = command.start("logs", "--process", "api_server", "--lines", "1", "--follow")
    assert process.stdout is not None
    assert process.stdout.readline() == "line 99\n"
    with log.open("a") as file:
        file.write("half a ")
        file.flush()
        file.write("line\n")
    assert process.stdout.readline() == "half a line\n"
    log.unlink()
    log.write_text("new file\n")
    assert process.stdout.readline() == "new file\n"
    process.send_signal(signal.SIGINT)
    process.communicate()
    assert process.returncode == 130


def test_what_others_wrote_can_not_control_the_terminal(command: Command) -> None:
    (command.data.logs / "api_server.log").write_text("evil \x1b]0;title\x07 \x1b[2J text\n")
    shown = command.run("logs", "--process", "api_server")
    assert "\x1b" not in shown
    assert "evil" in shown


def test_a_reader_that_goes_away_is_no_failure(command: Command) -> None:
    for number in range(3):
        command.project(f"app-{number}")
    process = command.start("list")
    assert process.stdout is not None
    process.stdout.close()
    wait_until(lambda: process.poll() is not None, 20)
    assert process.stderr is not None
    assert "Traceback" not in process.stderr.read()
    process.stderr.close()


def test_the_command_answers_quickly_because_it_loads_little() -> None:
    import subprocess
    import sys

    code = "import stableagents.cli, sys; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    ).stdout.split()
    assert not {"fastapi", "pydantic", "sqlite3", "requests", "stableagents.composer"} & set(loaded)


def test_names_and_descriptions_of_any_kind_are_taken_as_text(command: Command) -> None:
    odd = '"); import os; os.system("touch /tmp/never")# 🧮 حاسبة $(id) `id` %s {x}'
    answer = command.json("create", odd, "--name", "../../x", "--framework", "tkinter")
    assert answer["success"] is True
    assert Path(answer["project_path"]).parent == command.data.projects
    record = json.loads((Path(answer["project_path"]) / "project.json").read_text())
    assert record["description"] == odd


def test_a_project_is_named_marked_copied_thrown_away_and_brought_back(command: Command) -> None:
    name = command.project("Notes")
    assert command.json("rename", name, "My notes")["project"]["title"] == "My notes"
    assert command.json("favourite", name)["project"]["favourite"] is True
    assert command.json("duplicate", name)["project"]["name"] == "Notes-2"
    trash_id = command.json("delete", name)["trash_id"]
    assert [item["id"] for item in command.json("trash")["trash"]] == [trash_id]
    assert command.json("trash", "restore", trash_id)["project"]["name"] == "Notes"
    assert command.json("trash", "restore", trash_id, code=3)["code"] == "not_in_trash"
    command.run("delete", name)
    assert command.json("trash", "empty")["removed"] == 1
    assert command.json("rename", name, "x", code=3)["code"] == "project_not_found"


def test_versions_are_shown_taken_back_and_named(command: Command) -> None:
    name = command.project("Notes")
    command.run("rename", name, "My notes")
    history = command.json("versions", name)
    assert history["undo"]["message"] == "Rename to My notes"
    assert command.json("undo", name)["version"]["message"] == "Rename to My notes"
    assert "Brought again" in command.run("redo", name)
    first = history["versions"][-1]["id"]
    assert command.json("name-version", name, first[:10], "Start")["version"]["label"] == "Start"
    assert "+print('hello')" in command.run("diff", name, first[:10])
    assert command.json("restore", name, first)["project"]["name"] == name
    assert command.json("redo", name, code=5)["code"] == "nothing_to_redo"


def test_a_damaged_database_is_told_of_and_made_again_from_the_folders(command: Command) -> None:
    command.project("Notes")
    for tail in ("-wal", "-shm"):
        command.data.database.with_name(command.data.database.name + tail).unlink(missing_ok=True)
    command.data.database.write_bytes(b"no database at all" * 500)
    refused = command.json("list", code=7)
    assert (refused["code"], "doctor --rebuild" in refused["hint"]) == ("database_unusable", True)
    [check] = [each for each in command.json("doctor", code=1)["checks"] if each["name"] == "database"]
    assert (check["ok"], "--rebuild" in check["fix"]) == (False, True)
    mended = command.json("doctor", "--rebuild")
    assert mended["projects"] == 1
    assert Path(mended["damaged_database"]).read_bytes().startswith(b"no database")
    assert [project["name"] for project in command.json("list")["projects"]] == ["Notes"]


def test_a_project_is_taken_away_and_brought_back(command: Command, tmp_path: Path) -> None:
    name = command.project("Notes")
    target = tmp_path / "notes.zip"
    assert command.json("export", name, str(target))["path"] == str(target)
    assert command.json("export", name, str(target), code=5)["code"] == "file_exists"
    assert command.json("import", str(target), "--name", "Back")["project"]["name"] == "Back"
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "main.py").write_text("")
    (tmp_path / "mine" / "link").symlink_to(target)
    assert command.json("import", str(tmp_path / "mine"))["left_out"] == ["link"]
    assert command.json("import", str(tmp_path / "none"), code=3)["code"] == "file_not_found"
    assert command.json("import", "~nobody-of-this-name/x.zip", code=3)["code"] == "file_not_found"


def test_permissions_are_shown_decided_and_taken_back(command: Command) -> None:
    name = command.project("Quiet")
    shown = command.json("permissions", name)["permissions"]
    assert [(p["name"], p["declared"], p["granted"]) for p in shown] == [
        ("network", False, None),
        ("files", False, None),
    ]
    decided = command.json("permissions", name, "--allow", "network", "--revoke", "files")["permissions"]
    assert [permission["granted"] for permission in decided] == [True, False]
    assert "network  allowed: may use the network" in command.run("permissions", name)
    command.run("permissions", name, "--allow", "camera", code=2)


def test_an_app_that_asks_is_not_run_before_the_answer(command: Command) -> None:
    import contextlib

    from stableagents.projects.store import ProjectStore

    name = command.project("Wishful", "print('ran')\n")
    with contextlib.closing(ProjectStore(command.data)) as store:
        store.save_version(name, {}, message="ask", changes={"permissions": ["network"]})
    _, said = command.said("run", name, code=5)
    assert "asks to use the network" in said
    assert "--allow network" in said
    assert "ran" in command.run("run", name, "--deny", "network")
    assert "ran" in command.run("run", name)
