"""What a project is: the values that the store takes and gives."""

from __future__ import annotations

import re
import time
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from stableagents.errors import Kind, StableAgentsError

SCHEMA = 1
MAX_TITLE = 120
_UNSEEN = frozenset({"Cc", "Cs", "Zl", "Zp"})
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A generated app that is not saved yet. ``app_name`` is the name as it was asked for, if it was."""

    title: str
    description: str
    framework: str
    kind: str
    engine: str
    files: Mapping[str, str]
    app_name: str | None = None
    requirements: list[str] = field(default_factory=list)
    permissions: list[str] = field(default_factory=list)
    optional_permissions: list[str] = field(default_factory=list)
    assumptions: list[str] = field(default_factory=list)
    not_covered: list[str] = field(default_factory=list)
    spec: dict[str, Any] = field(default_factory=dict)
    verification: dict[str, Any] | None = None
    screenshot: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """A saved project; ``name`` is its slug and folder. Times are ISO 8601 in UTC."""

    name: str
    title: str
    path: Path
    framework: str
    kind: str
    engine: str
    description: str
    created_at: str
    updated_at: str
    favourite: bool = False
    requirements: list[str] = field(default_factory=list)
    permissions: list[str] = field(default_factory=list)
    optional_permissions: list[str] = field(default_factory=list)
    assumptions: list[str] = field(default_factory=list)
    not_covered: list[str] = field(default_factory=list)
    verification: dict[str, Any] | None = None
    spec: dict[str, Any] = field(default_factory=dict)

    def as_dict(self) -> dict[str, Any]:
        """The project for an answer, without its AppSpec."""
        names = [name for name in self.__slots__ if name not in ("path", "spec")]
        return {name: getattr(self, name) for name in names} | {"path": str(self.path)}

    def as_record(self) -> dict[str, Any]:
        """The content of project.json: all but where it lies on this machine and what is marked beside it."""
        names = [name for name in self.__slots__ if name not in ("path", "favourite", "updated_at")]
        return {"schema": SCHEMA} | {name: getattr(self, name) for name in names}


@dataclass(frozen=True, slots=True, kw_only=True)
class Trashed:
    """A project in the trash; ``id`` brings it back. ``deleted_at`` is ISO 8601 in UTC."""

    id: str
    name: str
    title: str
    deleted_at: str

    def as_dict(self) -> dict[str, str]:
        return {name: getattr(self, name) for name in self.__slots__}


def from_record(folder: Path, record: Mapping[str, Any]) -> Project:
    """The project in ``folder`` from its record, forgiving about what is missing or of another type."""
    texts = {"title": folder.name, "framework": "tkinter", "kind": "app", "engine": "", "description": ""}
    values: dict[str, Any] = {
        name: record[name] if isinstance(record.get(name), str) else default for name, default in texts.items()
    }
    for name in ("created_at", "updated_at"):
        moment = record.get(name)
        is_moment = isinstance(moment, str) and _MOMENT.fullmatch(moment)
        values[name] = moment if is_moment else as_moment(folder.stat().st_mtime)
    for name in ("requirements", "permissions", "optional_permissions", "assumptions", "not_covered"):
        listed = record.get(name)
        values[name] = [str(item) for item in listed] if isinstance(listed, list) else []
    for name in ("verification", "spec"):
        values[name] = record[name] if isinstance(record.get(name), dict) else ({} if name == "spec" else None)
    return Project(name=folder.name, path=folder, favourite=record.get("favourite") is True, **values)


def as_moment(seconds: float) -> str:
    """Seconds since 1970 as the store writes a moment."""
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def now() -> str:
    """This moment, with microseconds, so that two in one second keep their order."""
    return as_moment(time.time())


def clean_title(text: str) -> str:
    """A label of one line, at most 120 characters. Raises ``StableAgentsError`` where nothing is left."""
    visible = "".join(" " if unicodedata.category(letter) in _UNSEEN else letter for letter in text)
    title = " ".join(visible.split())[:MAX_TITLE].strip()
    if not title:
        raise StableAgentsError("A title needs at least one visible character.", kind=Kind.INVALID, code="empty_title")
    return title
