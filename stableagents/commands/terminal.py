"""What a command says: sentences for a person, or with ``--json`` one JSON object on stdout and nothing else."""

from __future__ import annotations

import json
import sys
from typing import Any

from stableagents.errors import StableAgentsError


class Terminal:
    """Results go to stdout, progress and failures to stderr; control characters of others are made harmless."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json

    def result(self, answer: dict[str, Any], *lines: str) -> None:
        """The command's result: the answer itself, or the lines that tell it."""
        if self.as_json:
            _write(sys.stdout, json.dumps(answer, indent=2))
            return
        for line in lines:
            _write(sys.stdout, plain(line))

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

    def event(self, type: str, data: dict[str, Any]) -> None:
        """One event of a generation."""
        if type == "stage" and data["state"] != "started":
            mark = "done" if data["state"] == "done" else "failed"
            self.step(f"  {data['stage']:<10} {mark:<6} {data.get('seconds', 0):>5.1f} s  {data['message']}")


def plain(text: str) -> str:
    """``text`` without the characters that could move the cursor or change the terminal."""
    return "".join(character if character.isprintable() or character in "\t" else "�" for character in text)


def _write(stream: Any, text: str) -> None:
    encoding = getattr(stream, "encoding", None) or "utf-8"
    stream.write(text.encode(encoding, "replace").decode(encoding) + "\n")
    stream.flush()
