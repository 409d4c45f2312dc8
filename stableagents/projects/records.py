"""What the store writes into a project's folder about it: project.json, which is versioned, and marks, which are not.

``project.json`` tells what the app is; ``.stableagents/marks.json`` what has become of it since (favourite, the time of
the last change, a later verification). The index is made from both and nothing else.
"""

from __future__ import annotations

import contextlib
import json
import logging
import math
import os
from pathlib import Path
from typing import Any

from stableagents.projects.changing import write_synced
from stableagents.projects.model import Project, from_record

log = logging.getLogger("projects")

RECORD = "project.json"
PRIVATE = ".stableagents"
_MARKS = f"{PRIVATE}/marks.json"
_PICTURE = f"{PRIVATE}/screenshot.png"
_MAX_RECORD_BYTES = 5_000_000
_MAX_PICTURE_BYTES = 20_000_000
_NO_LINKS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def record_bytes(project: Project) -> bytes:
    """The content of project.json."""
    text = json.dumps(project.as_record(), indent=2, ensure_ascii=False)
    return (text + "\n").encode("utf-8", "backslashreplace")


def read_project(folder: Path) -> Project:
    """The project in ``folder``, as far as its files tell; forgiving about what is missing or broken."""
    record = read_json(folder / RECORD)
    if not record:
        log.warning("%s has no readable %s; what can be told from the folder is used", folder.name, RECORD)
    marks = read_json(folder / _MARKS)
    record |= {"favourite": marks.get("favourite"), "updated_at": marks.get("updated_at")}
    if isinstance(marks.get("verification"), dict):
        record["verification"] = marks["verification"]
    return from_record(folder, record)


def mark(folder: Path, **marks: Any) -> None:
    """Change some of ``favourite``, ``updated_at``, ``verification`` (``None``: as in project.json).

    Raises ``OSError``.
    """
    write_synced(_private(folder) / "marks.json", json.dumps(read_json(folder / _MARKS) | marks, indent=2).encode())


def labels(folder: Path) -> dict[str, str]:
    """The names that a person gave to versions, by their ids."""
    given = read_json(folder / _MARKS).get("labels")
    return {key: text for key, text in given.items() if isinstance(text, str)} if isinstance(given, dict) else {}


def mark_label(folder: Path, version_id: str, label: str | None) -> None:
    """Name a version; ``None`` takes its name away. Raises ``OSError``."""
    others = {key: text for key, text in labels(folder).items() if key != version_id}
    mark(folder, labels=others | ({version_id: label} if label else {}))


def keep_picture(folder: Path, picture: Path | None) -> None:
    """Keep a screenshot; ``None`` leaves the one there is. Raises ``OSError``."""
    if picture is not None and picture.stat().st_size <= _MAX_PICTURE_BYTES:
        write_synced(_private(folder) / "screenshot.png", picture.read_bytes())


def picture_of(folder: Path) -> Path | None:
    """The kept screenshot."""
    picture = folder / _PICTURE
    return picture if picture.is_file() and not picture.is_symlink() and not picture.parent.is_symlink() else None


def stamp(folder: Path) -> str:
    """Changes whenever the record or the marks do; empty where there is no such folder."""
    parts = []
    for path in (RECORD, _MARKS):
        with contextlib.suppress(OSError):
            looks = os.lstat(folder / path)
            parts.append(f"{looks.st_mtime_ns}.{looks.st_ino}")
    return "-".join(parts) or ("bare" if folder.is_dir() else "")


def read_json(file: Path) -> dict[str, Any]:
    """The JSON object in a plain file; empty for anything else."""
    try:
        with open(os.open(file, _NO_LINKS), "rb") as opened:
            return parse_json(opened.read(_MAX_RECORD_BYTES))
    except OSError:
        return {}


def parse_json(text: bytes) -> dict[str, Any]:
    """A JSON object without anything that can't be sent on as JSON; empty for anything else."""
    with contextlib.suppress(ValueError, RecursionError):
        content = json.loads(text, parse_constant=lambda _: None, parse_float=_finite)
        if b"\\u" in text:  # half a character, which no encoding takes
            content = json.loads(json.dumps(content, ensure_ascii=False).encode("utf-8", "replace"))
        if isinstance(content, dict):
            return content
    return {}


def _finite(text: str) -> float | None:
    number = float(text)
    return number if math.isfinite(number) else None


def _private(folder: Path) -> Path:
    """Our own folder in the project; a link that an app has put there is taken away."""
    private = folder / PRIVATE
    if private.is_symlink() or private.is_file():
        private.unlink()
    private.mkdir(mode=0o700, exist_ok=True)
    return private
