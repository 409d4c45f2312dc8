"""What a person at a terminal gets: tables, a bar that moves, examples, completion. A pipe gets plain lines."""

from __future__ import annotations

import contextlib
import json
import os
import pty
import re
import select
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from stableagents.cli import parser
from stableagents.commands.completion import HANDED_ON, SHELLS, verbs_of
from stableagents.commands.examples import EXAMPLES
from tests.cli.conftest import ROOT, Command

PLAIN = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


class Screen:
    """A command on a terminal of its own."""

    def __init__(self, command: Command, *arguments: str, columns: int = 120) -> None:
        self._reader, screen = pty.openpty()
        environment = {name: value for name, value in os.environ.items() if not name.startswith("STABLEAGENTS_")}
        environment |= {"PYTHONPATH": str(ROOT), "STABLEAGENTS_DATA_DIR": str(command.data.root), **command.environment}
        environment |= {"TERM": "xterm-256color", "COLUMNS": str(columns), "LINES": "40"}
        argv = [sys.executable, "-m", "stableagents", *arguments]
        self.process = subprocess.Popen(argv, env=environment, stdin=screen, stdout=screen, stderr=screen)
        os.close(screen)
        self.text = ""

    def until(self, wanted: str, timeout_s: float = 60) -> str:
        """Read until ``wanted`` was written, or the command has ended where it is empty; all of it without colours."""
        deadline = time.monotonic() + timeout_s
        while time.monotonic() < deadline:
            if wanted and wanted in self.text:
                return self.text
            if not select.select([self._reader], [], [], 0.2)[0]:
                continue
            try:
                read = os.read(self._reader, 65536)
            except OSError:  # the command has closed its terminal
                read = b""
            if not read:
                break
            self.text = PLAIN.sub("", self.text + read.decode())
        assert wanted in self.text, self.text
        return self.text

    def end(self, number: signal.Signals | None = None) -> int:
        """How it ended, after a signal where one is given."""
        if number is not None:
            self.process.send_signal(number)
        code = self.process.wait(20)
        os.close(self._reader)
        return code


def test_projects_are_a_table_at_a_terminal_and_plain_lines_in_a_pipe(command: Command) -> None:
    name = command.project("Notes [bold]of[/bold] mine")
    screen = Screen(command, "list")
    shown = screen.until("")
    assert screen.end() == 0
    assert re.search(r"Name +Title +Made +Framework", shown)
    assert "Notes [bold]of[/bold] mine" in shown  # nobody's title is markup
    piped = command.run("list")
    assert piped.startswith(f"{name}  ")
    assert "Framework" not in piped


def test_a_dumb_terminal_gets_plain_lines(command: Command) -> None:
    name = command.project("Notes")
    command.environment["TERM"] = "dumb"
    screen = Screen(command, "list")
    command.environment.clear()
    screen.until("Notes")
    screen.end()
    assert name in screen.text


def test_the_steps_of_a_creation_are_told_as_they_are_done(command: Command) -> None:
    screen = Screen(command, "create", "a stopwatch", "--name", "Timer", "--framework", "tkinter")
    shown = screen.until("Run it with: stableagents run Timer")
    assert screen.end() == 0
    assert [
        stage for stage in ("understand", "write", "operate", "save") if not re.search(rf"{stage} +done", shown)
    ] == []


def test_the_status_is_watched_until_ctrl_c(with_main: Command) -> None:
    screen = Screen(with_main, "status", "--watch")
    screen.until("api_server")
    assert "Last end" in screen.text
    assert screen.end(signal.SIGINT) == 130
    assert "Traceback" not in screen.text
    watching = with_main.start("status", "--watch", "--json")
    assert watching.stdout is not None
    looks = [json.loads(watching.stdout.readline()) for _ in range(2)]
    assert all(look["status"]["api_server"]["running"] for look in looks)
    watching.send_signal(signal.SIGINT)
    watching.communicate()
    assert watching.returncode == 130


def test_every_command_shows_examples_that_the_parser_takes() -> None:
    top = parser()
    assert set(EXAMPLES) | set(HANDED_ON) == {verb.name for verb in verbs_of(top)}
    for verb, examples in EXAMPLES.items():
        for example in examples:
            assert shlex.split(example)[0] == verb
            top.parse_args(shlex.split(example))


def test_the_help_of_a_command_ends_with_its_examples(command: Command) -> None:
    assert "\nexamples:\n  stableagents status\n  stableagents status --watch\n" in command.run("status", "--help")


@pytest.mark.parametrize("verb", HANDED_ON)
def test_what_is_completed_of_the_commands_with_parsers_of_their_own_is_what_they_take(
    command: Command, verb: str
) -> None:
    told = command.run(verb, "--help")
    assert [option for option in HANDED_ON[verb] if option not in told] == []


def test_bash_completes_commands_options_and_projects(command: Command, tmp_path: Path) -> None:
    command.project("garden")
    (tmp_path / "stableagents").write_text(f'#!/bin/sh\nexec {sys.executable} -m stableagents "$@"\n')
    (tmp_path / "stableagents").chmod(0o755)
    script = tmp_path / "completion.bash"
    script.write_text(command.run("completion", "bash"))

    def completed(*words: str) -> list[str]:
        line = " ".join(map(shlex.quote, words))
        asked = f"source {script}; COMP_WORDS=({line}); COMP_CWORD={len(words) - 1}; _stableagents"
        environment = {
            "PATH": f"{tmp_path}:/usr/bin:/bin",
            "PYTHONPATH": str(ROOT),
            "STABLEAGENTS_DATA_DIR": str(command.data.root),
        }
        found = subprocess.run(
            ["bash", "-c", asked + '; printf "%s\\n" "${COMPREPLY[@]}"'],
            env=environment,
            cwd=command.data.root,
            capture_output=True,
            text=True,
            check=True,
        )
        return found.stdout.split()

    assert completed("stableagents", "st") == ["start", "stop", "status"]
    assert completed("stableagents", "run", "gar") == ["garden"]
    assert completed("stableagents", "run", "garden", "--al") == ["--allow"]
    assert completed("stableagents", "trash", "em") == ["empty"]


@pytest.mark.parametrize("shell", SHELLS)
def test_a_completion_script_names_every_command(command: Command, shell: str) -> None:
    script = command.run("completion", shell)
    assert [verb.name for verb in verbs_of(parser()) if verb.name not in script] == []
    with contextlib.suppress(FileNotFoundError):  # where this shell is installed, it is asked, too
        subprocess.run([shell, "-n"], input=script, text=True, check=True, capture_output=True)


def test_neither_the_main_process_nor_a_plain_command_loads_rich() -> None:
    code = "import main_process, stableagents.cli, sys; stableagents.cli.parser(); print('rich' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT).stdout
    assert said == "False\n"
