"""Where deleted projects wait: ``trash/<id>/project`` and, beside it, the ``data`` that the app itself had kept.

A move in or out is prepared in the staging folder under a name that tells what it is, so that after a kill ``recover``
can end it or take it back; a project and its data are never parted.
"""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from stableagents.errors import Kind, StableAgentsError
from stableagents.paths import DataFolder
from stableagents.projects.model import Project, Trashed, as_moment
from stableagents.projects.names import slug_for
from stableagents.projects.records import read_project

_ID = re.compile(r"([A-Za-z0-9][A-Za-z0-9_-]*)-[0-9a-f]{8}")
_LEAVING, _RETURNING, _GOING = "leaving-", "returning-", "project-"  # the last one is cleared away by every writer


def throw(data: DataFolder, project: Project) -> Trashed:
    """Move a project to the trash. Raises ``OSError``."""
    trash_id = f"{project.name}-{secrets.token_hex(4)}"
    place = data.staging / f"{_LEAVING}{trash_id}"
    place.mkdir(mode=0o700)
    with contextlib.suppress(FileNotFoundError):
        os.rename(data.app_data / project.name, place / "data")
    os.rename(project.path, place / "project")
    shutil.rmtree(data.executables / project.name, ignore_errors=True)  # large, and made again at any time
    os.rename(place, data.trash / trash_id)
    return find(data, trash_id)


def contents(data: DataFolder) -> list[Trashed]:
    """What is in the trash, newest first."""
    found = [_trashed(place) for place in data.trash.iterdir() if (place / "project").is_dir()]
    return sorted((item for item in found if item), key=lambda item: item.deleted_at, reverse=True)


def find(data: DataFolder, trash_id: str) -> Trashed:
    """One thing in the trash. Raises ``StableAgentsError`` where there is none of that id."""
    place = data.trash / trash_id if len(trash_id) < 100 and _ID.fullmatch(trash_id) else None
    item = _trashed(place) if place and (place / "project").is_dir() else None
    if item is None:
        raise StableAgentsError(
            f"There is nothing {trash_id[:80]!r} in the trash.", kind=Kind.NOT_FOUND, code="not_in_trash"
        )
    return item


def bring_back(data: DataFolder, item: Trashed, name: str) -> None:
    """Move a project back, under ``name``, which must be free. Raises ``OSError``."""
    place = data.staging / f"{_RETURNING}{name}-{secrets.token_hex(4)}"
    os.rename(data.trash / item.id, place)
    _return(data, place, name)


def remove(data: DataFolder, item: Trashed) -> None:
    """Take one thing out of the trash for good. Raises ``OSError``."""
    _discard(data, data.trash / item.id)


def empty(data: DataFolder) -> int:
    """Take everything out of the trash for good. Returns how many projects that were. Raises ``OSError``."""
    count = len(contents(data))
    for place in list(data.trash.iterdir()):
        _discard(data, place)
    return count


def recover(data: DataFolder) -> None:
    """End or take back what a killed process had begun. Raises ``OSError``."""
    for place in sorted(data.staging.glob(f"{_LEAVING}*")):
        if (place / "project").is_dir():
            os.rename(place, data.trash / place.name.removeprefix(_LEAVING))
        else:
            name = place.name.removeprefix(_LEAVING).rpartition("-")[0]
            with contextlib.suppress(FileNotFoundError):
                os.rename(place / "data", data.app_data / name)
            place.rmdir()
    for place in sorted(data.staging.glob(f"{_RETURNING}*")):
        told = place.name.removeprefix(_RETURNING)
        name = told.rpartition("-")[0]
        if not (place / "project").is_dir():
            shutil.rmtree(place, ignore_errors=True)
        elif os.path.lexists(data.projects / name):  # somebody has put another one there by hand
            os.rename(place, data.trash / told)
        else:
            _return(data, place, name)


def _return(data: DataFolder, place: Path, name: str) -> None:
    with contextlib.suppress(FileNotFoundError):
        os.rename(place / "data", data.app_data / name)
    os.rename(place / "project", data.projects / name)
    shutil.rmtree(place, ignore_errors=True)


def _discard(data: DataFolder, place: Path) -> None:
    doomed = data.staging / f"{_GOING}{secrets.token_hex(8)}"
    os.rename(place, doomed)  # in one step, so that nothing half-removed is ever in the trash
    if doomed.is_dir() and not doomed.is_symlink():
        shutil.rmtree(doomed, onerror=_made_writable)
    else:
        doomed.unlink()


def _made_writable(function: Callable[..., Any], path: str, _error: object) -> None:
    """An app may have left folders that can't be written; what still resists is cleared away by a later writer."""
    with contextlib.suppress(OSError):
        os.chmod(os.path.dirname(path), 0o700)
        if not os.path.islink(path):
            os.chmod(path, 0o700)
        function(path)


def _trashed(place: Path) -> Trashed | None:
    match = _ID.fullmatch(place.name)
    if match is None:
        return None
    title = read_project(place / "project").title
    return Trashed(id=place.name, name=slug_for(match[1]), title=title, deleted_at=as_moment(place.stat().st_ctime))
