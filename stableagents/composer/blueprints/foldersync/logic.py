"""The rules of keeping a copy of a folder up to date: what would be done, doing it, and taking it back."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from slices import Steps

BACKUP = ".before-sync"  # in the copy: what was there before
MAX_FILES = 100_000
SAME_S = 2.0  # some disks keep times that exact only

Files = dict[str, tuple[int, float]]  # by their place in the folder: size and time of the last change


class SyncError(ValueError):
    """These folders can't be used; the message says why."""


@dataclass(frozen=True)
class Change:
    """``kind`` is new, newer (the copy is older or another) or gone (it is not in the source)."""

    path: str
    kind: str
    size: int


@dataclass
class Done:
    """What was done, what could not be, and where the former files are; ``times`` are those of files that were
    written, to know them again."""

    target: str = ""
    backup: str = ""
    changes: list[tuple[str, str]] = field(default_factory=list)
    times: dict[str, float] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)

    def as_record(self) -> dict[str, Any]:
        return {"target": self.target, "backup": self.backup, "changes": self.changes, "times": self.times}


def checked(source: str, target: str) -> tuple[Path, Path]:
    """Both folders. Raises ``SyncError`` where one is missing or inside the other."""
    if not source or not target:
        raise SyncError("Choose both folders first.")
    one, other = Path(source).resolve(), Path(target).resolve()
    for folder in (one, other):
        if not folder.is_dir():
            raise SyncError(f"There is no folder {folder}.")
    if one == other or one in other.parents or other in one.parents:
        raise SyncError("The folders must be apart from each other.")
    return one, other


def files_in(folder: Path) -> Steps[Files]:
    """The files of a folder and those below it; hidden ones and links are left out."""
    found: Files = {}
    left = [folder]
    while left and len(found) < MAX_FILES:
        here = left.pop()
        try:
            inside = sorted(here.iterdir())
        except OSError:
            inside = []
        for path in inside:
            yield
            if path.name.startswith(".") or path.is_symlink():
                continue
            if path.is_dir():
                left.append(path)
            elif path.is_file():
                try:
                    about = path.stat()
                except OSError:
                    continue
                found[path.relative_to(folder).as_posix()] = (about.st_size, about.st_mtime)
    return found


def planned(source: Path, target: Path, *, removes: bool) -> Steps[list[Change]]:
    """What would be done, in the order of names; nothing is touched."""
    wanted = yield from files_in(source)
    there = yield from files_in(target)
    changes = []
    for path, (size, time) in wanted.items():
        known = there.get(path)
        if known is None:
            changes.append(Change(path, "new", size))
        elif known[0] != size or time - known[1] > SAME_S:
            changes.append(Change(path, "newer", size))
    if removes:
        changes += [Change(path, "gone", size) for path, (size, _time) in there.items() if path not in wanted]
    return sorted(changes, key=lambda change: change.path.casefold())


def carry_out(source: Path, target: Path, changes: list[Change], name: str) -> Steps[Done]:
    """Do what was planned. Former files are moved into a folder of the copy, from where ``take_back`` gets them."""
    backup = target / BACKUP / name
    done = Done(str(target), str(backup))
    for change in changes:
        yield
        try:
            at = target / change.path
            if change.kind != "new" and at.exists():
                _move(at, backup / change.path)
            if change.kind != "gone":
                _copy(source / change.path, at)
                done.times[change.path] = at.stat().st_mtime
        except OSError as error:
            done.errors.append(f"{change.path}: {error.strerror or error}")
            _put_back(backup / change.path, target / change.path)
        else:
            done.changes.append((change.path, change.kind))
    return done


def take_back(record: dict[str, Any]) -> tuple[int, list[str]]:
    """Undo what was done. Returns how many files are as before, and what could not be: a file that was changed since
    then stays."""
    target, backup = Path(record["target"]), Path(record["backup"])
    count, errors = 0, []
    for path, kind in reversed(record["changes"]):
        at = target / path
        try:
            written = record["times"].get(path)
            if written is not None and at.exists() and abs(at.stat().st_mtime - written) > SAME_S:
                errors.append(f"{path}: it was changed since then")
                continue
            if kind != "gone" and at.exists():
                at.unlink()
            if kind != "new":
                _move(backup / path, at)
            count += 1
        except OSError as error:
            errors.append(f"{path}: {error.strerror or error}")
    for folder in (backup, backup.parent):
        _remove_empty(folder)
    return count, errors


def _copy(source: Path, target: Path) -> None:
    """Copy under another name first, so that no half of a file is left under the right one."""
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f".{target.name}.part")
    try:
        shutil.copy2(source, part)
        os.replace(part, target)
    finally:
        part.unlink(missing_ok=True)


def _move(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    os.replace(source, target)


def _put_back(backup: Path, target: Path) -> None:
    """The former file of one that could not be copied."""
    try:
        if backup.exists() and not target.exists():
            os.replace(backup, target)
    except OSError:
        return  # it stays in the backup


def _remove_empty(folder: Path) -> None:
    """Remove a folder in which only empty folders are left."""
    for path in sorted(folder.rglob("*"), reverse=True) if folder.is_dir() else []:
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()
    if folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
