"""What a project is: the values that the store takes and gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

SCHEMA = 1


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
    assumptions: list[str] = field(default_factory=list)
    not_covered: list[str] = field(default_factory=list)
    verification: dict[str, Any] | None = None
    spec: dict[str, Any] = field(default_factory=dict)

    def as_dict(self) -> dict[str, Any]:
        """The project for an answer, without its AppSpec."""
        names = [name for name in self.__slots__ if name not in ("path", "spec")]
        return {name: getattr(self, name) for name in names} | {"path": str(self.path)}

    def as_record(self) -> dict[str, Any]:
        """The content of project.json: everything but where the folder lies on this machine."""
        return {"schema": SCHEMA} | {name: getattr(self, name) for name in self.__slots__ if name != "path"}


def from_record(folder: Path, record: Mapping[str, Any]) -> Project:
    """The project in ``folder`` from its record, forgiving about what is missing or of another type."""
    moment = datetime.fromtimestamp(folder.stat().st_mtime, UTC).isoformat().replace("+00:00", "Z")
    texts = {"title": folder.name, "framework": "tkinter", "kind": "app", "engine": "", "description": ""}
    texts |= {"created_at": moment, "updated_at": moment}
    values: dict[str, Any] = {
        name: record[name] if isinstance(record.get(name), str) else default for name, default in texts.items()
    }
    for name in ("requirements", "permissions", "assumptions", "not_covered"):
        listed = record.get(name)
        values[name] = [str(item) for item in listed] if isinstance(listed, list) else []
    for name in ("verification", "spec"):
        values[name] = record[name] if isinstance(record.get(name), dict) else ({} if name == "spec" else None)
    return Project(name=folder.name, path=folder, favourite=record.get("favourite") is True, **values)


def now() -> str:
    """This moment as the store writes it, with microseconds, so that two in one second keep their order."""
    return datetime.now(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
