"""The file to double-click, and what the doctor says."""

from __future__ import annotations

import configparser
import json
import os
import shlex
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from bench.product import ROOT
from stableagents import computer, settings
from stableagents.install_launcher import batch_file, command_file, desktop_entry, install

ODD = '/home/a b/"quoted" $HOME `x` 100% \\ ü/python'


def desktop_arguments(line: str) -> list[str]:
    """Read Exec as the Desktop Entry Specification says: first as a string, then as quoted arguments."""
    text, arguments, place = line.replace("\\\\", "\\"), [], 0
    while place < len(text):
        assert text[place] == '"'
        argument, place = "", place + 1
        while text[place] != '"':
            place += text[place] == "\\"
            argument += text[place]
            place += 1
        arguments.append(argument.replace("%%", "%"))
        place += 2
    return arguments


def test_a_desktop_file_starts_exactly_this_python_with_exactly_this_script() -> None:
    entry = configparser.RawConfigParser(strict=True)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read_string(desktop_entry(ODD, "/s p/start.py", "/i.svg"))
    assert desktop_arguments(entry["Desktop Entry"]["Exec"]) == [ODD, "/s p/start.py"]
    assert entry["Desktop Entry"]["Terminal"] == "false"


def test_a_command_file_is_quoted_for_the_shell() -> None:
    last = command_file(ODD, "/s p/start.py").splitlines()[-1]
    assert shlex.split(last) == ["exec", ODD, "/s p/start.py"]


def test_a_batch_file_shows_no_console_and_keeps_percent_signs() -> None:
    text = batch_file(r"C:\Program Files\Python\python.exe", r"C:\100%\start.py")
    assert text.splitlines()[-1] == r'start "" "C:\Program Files\Python\pythonw.exe" "C:\100%%\start.py"'


@pytest.mark.parametrize(
    ("platform", "name"),
    [("linux", "stableagents.desktop"), ("darwin", "StableAgents.command"), ("win32", "StableAgents.bat")],
)
def test_each_system_gets_its_own_file_which_can_be_executed(platform: str, name: str, tmp_path: Path) -> None:
    (made,) = install(tmp_path, platform)
    assert made.name == name
    assert os.access(made, os.X_OK)


def test_a_folder_that_can_not_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    argv = [sys.executable, "-m", "stableagents.install_launcher", "--target", str(tmp_path / "file")]
    done = subprocess.run(argv, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode != 0
    assert len(done.stderr.splitlines()) == 1


def test_the_doctor_names_who_holds_a_port(tmp_path: Path) -> None:
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        holder.listen()
        port = holder.getsockname()[1]
        config = settings.load({"data_dir": str(tmp_path), "api_port": str(port)}, {})
        (check,) = (check for check in computer.run_checks(config) if check.name == "API port")
    assert not check.ok
    assert f"(pid {os.getpid()})" in check.detail
    assert check.fix is not None


def test_every_fault_that_the_doctor_finds_has_a_fix(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.delenv("DISPLAY", raising=False)
    faults = [c for c in computer.run_checks(settings.load({"data_dir": str(tmp_path)}, {})) if not c.ok]
    assert {"display", "private display"} <= {check.name for check in faults}
    assert all(check.fix for check in faults)


def test_the_doctor_speaks_json_too(tmp_path: Path) -> None:
    argv = [sys.executable, "-m", "stableagents.doctor", "--json", "--data-dir", str(tmp_path)]
    answer = json.loads(subprocess.run(argv, cwd=ROOT, capture_output=True, text=True).stdout)
    assert {"name", "ok", "detail", "fix"} == set(answer["checks"][0])
