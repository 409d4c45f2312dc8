"""What an app writes can be read by anybody without harm, and says where it failed."""

from __future__ import annotations

from pathlib import Path

import pytest

from stableagents.running.output import exit_code_in, failure_in, plain

FOLDER = Path("/data/projects/app")


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("\x1b[1;31mred\x1b[0m", "red"),
        ("\x1b]0;a title\x07text", "text"),
        ("\x1b]8;;https://evil.example\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("\x1b]52;c;Y2xpcGJvYXJk\x07", ""),
        ("\x1bPq#0;1\x1b\\after", "after"),
        ("10 %\r50 %\r100 %", "100 %"),
        ("done\r", "done"),
        ("\x00\x08a\tb\x7f", "a\tb"),
        ("\x9b31mred", "red"),
        ("abc\u202edef", "abcdef"),
        ("[not] a sequence ü 漢", "[not] a sequence ü 漢"),
    ],
)
def test_a_line_is_shown_as_it_reads(written: str, shown: str) -> None:
    assert plain(written) == shown


def test_the_innermost_line_of_the_project_is_named() -> None:
    lines = [
        "Traceback (most recent call last):",
        '  File "/old.py", line 1, in <module>',
        "ValueError: earlier",
        "Traceback (most recent call last):",
        '  File "/data/projects/app/main.py", line 9, in <module>',
        "    start()",
        '  File "/data/projects/app/ui/window.py", line 42, in start',
        "    float(text)",
        '  File "/usr/lib/python3.11/x.py", line 7, in y',
        "ValueError: could not convert string to float: 'a'",
    ]
    found = failure_in(lines, FOLDER)
    assert found is not None
    assert found.as_dict() == {
        "file": "ui/window.py",
        "line": 42,
        "message": "ValueError: could not convert string to float: 'a'",
    }


def test_a_syntax_error_is_found_without_a_head() -> None:
    lines = ['  File "/data/projects/app/main.py", line 3', "    def (", "        ^", "SyntaxError: invalid syntax"]
    found = failure_in(lines, FOLDER)
    assert found is not None
    assert (found.file, found.line, found.message) == ("main.py", 3, "SyntaxError: invalid syntax")


@pytest.mark.parametrize(
    "lines",
    [
        [],
        ["all is well"],
        ["Traceback (most recent call last):", '  File "/usr/lib/x.py", line 1, in y', "OSError: no"],
        ["Traceback (most recent call last):", '  File "/data/projects/app/../../x.py", line 1, in y', "OSError: no"],
        ["Traceback (most recent call last):"],
    ],
)
def test_what_is_not_in_the_project_is_not_named(lines: list[str]) -> None:
    assert failure_in(lines, FOLDER) is None


def test_the_exit_code_is_read_from_the_reason() -> None:
    reasons = ("clean exit", "exited with code 3", "port taken (exit code 1)", "killed by SIGTERM", None)
    assert [exit_code_in(reason) for reason in reasons] == [0, 3, 1, None, None]
