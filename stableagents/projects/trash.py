"""Where deleted projects wait: ``trash/<id>/project`` and, beside it, the ``data`` that the app itself had kept."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
from pathlib import Path

from stableagents.errors import Kind, StableAgentsError
from stableagents.paths import DataFolder
from stableagents.projects.model import Project, Trashed, as_moment
from stableagents.projects.names import slug_for
from stableagents.projects.records import read_project

_ID = re.compile(r"([A-Za-z0-9][A-Za-z0-9_-]*)-[0-9a-f]{8}")


def throw(data: DataFolder, project: Project) -> None:
    """Move a project to the trash. Raises ``OSError``."""
    place = data.trash / f"{project.name}-{secrets.token_hex(4)}"
    place.mkdir(mode=0o700)
    os.rename(project.path, place / "project")
    with contextlib.suppress(FileNotFoundError):
        os.rename(data.app_data / project.name, place / "data")


def contents(data: DataFolder) -> list[Trashed]:
    """What is in the trash, newest first."""
    found = [_trashed(place) for place in data.trash.iterdir() if (place / "project").is_dir()]
    return sorted((item for item in found if item), key=lambda item: item.deleted_at, reverse=True)


def find(data: DataFolder, trash_id: str) -> Trashed:
    """One thing in the trash. Raises ``StableAgentsError`` where there is none of that id."""
    place = data.trash / trash_id if _ID.fullmatch(trash_id) else None
    item = _trashed(place) if place and (place / "project").is_dir() else None
    if item is None:
        raise StableAgentsError(
            f"There is nothing {trash_id[:80]!r} in the trash.", kind=Kind.NOT_FOUND, code="not_in_trash"
        )
    return item


def bring_back(data: DataFolder, item: Trashed, name: str) -> None:
    """Move a project back, under ``name``, which must be free. Raises ``OSError``."""
    place = data.trash / item.id
    with contextlib.suppress(FileNotFoundError):
        os.rename(place / "data", data.app_data / name)
    os.rename(place / "project", data.projects / name)
    with contextlib.suppress(OSError):
        place.rmdir()


def _trashed(place: Path) -> Trashed | None:
    match = _ID.fullmatch(place.name)
    if match is None:
        return None
    title = read_project(place / "project").title
    return Trashed(id=place.name, name=slug_for(match[1]), title=title, deleted_at=as_moment(place.stat().st_mtime))
