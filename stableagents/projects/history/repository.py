"""What a history is made of, whichever program writes it, and the choice of that program.

A running app may write in its own folder and so in its repository. So nothing that a repository names is ever run: no
hook, no filter, no external diff.
"""

from __future__ import annotations

import importlib.util
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

AUTHOR = "StableAgents <stableagents@localhost>"
BRANCH = "main"

Tree = dict[str, tuple[int, str]]  # relative path -> (mode, id of the content)


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One state of a project; ``created_at`` is ISO 8601 in UTC, ``label`` a name that a person gave it.

    ``note`` is the rest of the message, below its first line.
    """

    id: str
    message: str
    created_at: str
    note: str = ""
    label: str | None = None

    def as_dict(self) -> dict[str, str | None]:
        return {"id": self.id, "message": self.message, "created_at": self.created_at, "label": self.label}


def version_of(version_id: str, seconds: int, text: str) -> Version:
    """The version with that id, time (seconds since 1970) and whole message."""
    message, _, note = text.strip().partition("\n")
    return Version(id=version_id, message=message.strip(), created_at=_moment(seconds), note=note.strip())


class Damaged(Exception):
    """The repository can't be read or written as it is."""


class Repository(Protocol):
    """One repository. Every method raises ``Damaged`` where the repository is not in order."""

    def head(self) -> str | None:
        """The newest version's id, if there is one."""

    def holds(self, version_id: str) -> bool:
        """Whether there is a version of that id (40 hexadecimal digits)."""

    def tree(self, version_id: str) -> Tree: ...

    def content(self, blob_id: str) -> bytes: ...

    def commit(self, tree: Tree, contents: Mapping[str, bytes], message: str) -> str:
        """Add a version with that tree. ``contents`` has what may be new, by its id. Returns the version's id."""

    def log(self, limit: int) -> list[Version]: ...

    def diff(self, version_id: str) -> bytes: ...


def _moment(seconds: int) -> str:
    try:
        return datetime.fromtimestamp(seconds, UTC).isoformat().replace("+00:00", "Z")
    except (OverflowError, OSError, ValueError):  # a clock that was far off, or a history made by hand
        return "1970-01-01T00:00:00Z"


def program() -> str | None:
    """What writes histories here: ``dulwich``, ``git``, or nothing."""
    if importlib.util.find_spec("dulwich") is not None:
        return "dulwich"
    return "git" if shutil.which("git") else None


def open_repository(folder: Path, *, create: bool = False) -> Repository | None:
    """The repository of the project in ``folder``; ``None`` where there is none or nothing could read it."""
    writer = program()
    place = folder / ".git"
    if writer is None or (not create and (place.is_symlink() or not place.is_dir())):
        return None
    if writer == "dulwich":
        from stableagents.projects.history.with_dulwich import DulwichRepository

        return DulwichRepository(folder)
    from stableagents.projects.history.with_git import GitRepository

    return GitRepository(folder)
