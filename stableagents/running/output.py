"""What an app has written: made harmless for whoever reads it, and searched for the place where it failed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

# What would move a cursor, change a title, fill a clipboard or hide a link's goal; then lone control characters.
_SEQUENCES = re.compile(
    "\x1b[\\]PX^_][^\x07\x1b\x9c]*(?:\x07|\x1b\\\\|\x9c)?|[\x1b\x9b]\\[?[0-9;:<=>?]*[ -/]*[@-~]|\x1b."
)
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_HEAD = "Traceback (most recent call last):"
_FRAME = re.compile(r'\s+File "(?P<file>[^"]+)", line (?P<line>\d+)')
_EXIT_CODE = re.compile(r"exit(?:ed with)? code (\d+)")
_MAX_MESSAGE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where an app failed: a file of the project, a line in it, and what Python said."""

    file: str
    line: int
    message: str

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


def plain(line: str) -> str:
    """A line as it reads: what was overwritten by a carriage return is gone, and so is what is no text."""
    shown = line.rstrip("\r").rpartition("\r")[2]
    return _CONTROLS.sub("", _SEQUENCES.sub("", shown))


def failure_in(lines: Iterable[str], folder: Path) -> Place | None:
    """The innermost line of the project in ``folder`` that the last traceback in ``lines`` goes through."""
    written = list(lines)
    starts = [number for number, line in enumerate(written) if line.strip() in (_HEAD, "Traceback:")]
    frames = [(number, _FRAME.match(line)) for number, line in enumerate(written)]
    # A syntax error in main.py itself is told without a head.
    start = starts[-1] if starts else next((number for number, frame in frames if frame), None)
    if start is None:
        return None
    found: tuple[str, int] | None = None
    message = ""
    for number, frame in frames[start:]:
        if frame is not None:
            inner = _inside(frame["file"], folder)
            found = (inner, int(frame["line"])) if inner is not None else found
        elif number > start and written[number].strip() and not written[number].startswith((" ", "\t")):
            message = written[number].strip()
            break
    if found is None or not message:
        return None
    return Place(file=found[0], line=found[1], message=message[:_MAX_MESSAGE])


def exit_code_in(reason: str | None) -> int | None:
    """The exit code that an exit reason tells of; ``None`` for a signal."""
    if reason == "clean exit":
        return 0
    told = _EXIT_CODE.search(reason or "")
    return int(told[1]) if told else None


def _inside(path: str, folder: Path) -> str | None:
    try:
        inner = Path(path).relative_to(folder)
    except ValueError:
        return None
    return None if ".." in inner.parts else inner.as_posix()
