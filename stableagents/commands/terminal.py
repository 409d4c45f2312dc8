"""What a command says: sentences for a person, or with ``--json`` one JSON object on stdout and nothing else.

Where a person sits at the terminal there are tables and a bar that moves; a pipe or a file gets plain lines.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from stableagents.errors import StableAgentsError


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """What can be shown as a table: its columns, those of them that hold numbers, and the cells row by row."""

    columns: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    numbers: tuple[str, ...] = ()
    title: str | None = None


class Terminal:
    """Results go to stdout, progress and failures to stderr; control characters of others are made harmless."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json

    def result(self, answer: dict[str, Any], *lines: str, table: Table | None = None) -> None:
        """The command's result: the answer itself, the table, or the lines that tell it."""
        if self.as_json:
            _write(sys.stdout, json.dumps(answer, indent=2))
            return
        if table is not None and is_lively(sys.stdout):
            from stableagents.commands.pretty import print_table

            print_table(table)
            return
        for line in lines:
            _write(sys.stdout, plain(line))

    def line(self, answer: dict[str, Any]) -> None:
        """One of several answers, as JSON in one line."""
        _write(sys.stdout, json.dumps(answer))

    def step(self, text: str) -> None:
        """One line of progress."""
        if not self.as_json:
            _write(sys.stderr, plain(text))

    def failure(self, error: StableAgentsError) -> None:
        """What failed, and what to do about it."""
        if self.as_json:
            _write(sys.stdout, json.dumps(error.as_problem(), indent=2))
        else:
            _write(sys.stderr, plain(f"{error.message} {error.hint or ''}".strip()))

    @contextmanager
    def progress(self, title: str, stages: int) -> Iterator[Callable[[str, dict[str, Any]], None]]:
        """While something takes its time: gives what takes its events. ``stages`` are those it has if all goes well."""
        if self.as_json or not is_lively(sys.stderr):
            yield self.event
            return
        from stableagents.commands.pretty import Steps

        with Steps(title, stages) as steps:
            yield steps.event

    def event(self, type: str, data: dict[str, Any]) -> None:
        """One event of a job."""
        if type == "stage" and data["state"] != "started":
            mark = "done" if data["state"] == "done" else "failed"
            self.step(f"  {data['stage']:<10} {mark:<6} {data.get('seconds', 0):>5.1f} s  {data['message']}")


def is_lively(stream: Any) -> bool:
    """Whether ``stream`` is a terminal that can be drawn on."""
    return bool(stream.isatty()) and os.environ.get("TERM") not in (None, "", "dumb")


def plain(text: str) -> str:
    """``text`` without the characters that could move the cursor or change the terminal."""
    return "".join(character if character.isprintable() or character in "\t" else "�" for character in text)


def _write(stream: Any, text: str) -> None:
    encoding = getattr(stream, "encoding", None) or "utf-8"
    stream.write(text.encode(encoding, "replace").decode(encoding) + "\n")
    stream.flush()
