"""How the files of a project change, so that a kill at any moment leaves the old project or the new one.

A change is written aside and becomes a promise with one rename; then its files are moved into place one by one. What a
killed writer had promised is carried out by the next one, before anybody is shown anything.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import secrets
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from stableagents.projects.paths import relative

_UNFINISHED, _PROMISED = "project-", "promised-"
_PLAN = "plan.json"
_FOLDER_FLAGS = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_NOFOLLOW", 0)
_HAS_FOLDER_FDS = os.rename in os.supports_dir_fd and os.mkdir in os.supports_dir_fd


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """New contents and removals by relative path, for the project ``name``, and the words for its history."""

    name: str
    message: str
    writes: Mapping[str, bytes]
    removes: Sequence[str] = ()
    executable: frozenset[str] = frozenset()


@contextmanager
def workplace(staging: Path) -> Iterator[Path]:
    """A folder for something unfinished, on the file system of the projects; it vanishes with the block."""
    place = staging / f"{_UNFINISHED}{secrets.token_hex(8)}"
    place.mkdir(mode=0o700)
    try:
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)


def promise(change: Change, staging: Path) -> Path:
    """Write the change aside; once this returns it will be carried out, whatever happens. Raises ``OSError``."""
    with workplace(staging) as place:
        names = {path: str(number) for number, path in enumerate(change.writes)}
        for path, content in change.writes.items():
            write_synced(place / names[path], content)
            if path in change.executable:
                os.chmod(place / names[path], 0o755)
        plan = {"name": change.name, "message": change.message, "writes": names, "removes": list(change.removes)}
        write_synced(place / _PLAN, json.dumps(plan).encode())
        promised = staging / place.name.replace(_UNFINISHED, _PROMISED, 1)
        os.rename(place, promised)
    return promised


def carry_out(promised: Path, folder: Path) -> None:
    """Move the promised files into the project's folder. Doing it again after an interruption is fine."""
    plan = json.loads((promised / _PLAN).read_text(encoding="utf-8"))
    for path in plan["removes"]:  # first, as a file may come where a folder was
        _remove(folder, path)
    for path, aside in plan["writes"].items():
        # Moved already, or a folder has come in its way, which no later attempt could change either.
        with contextlib.suppress(FileNotFoundError, IsADirectoryError):
            try:
                _move(promised / aside, folder, path)
            except IsADirectoryError:
                _clear_empty_folders(folder / path)
                _move(promised / aside, folder, path)


def forget(promised: Path) -> None:
    """The promise is kept: away with what it left."""
    with contextlib.suppress(OSError):
        (promised / _PLAN).unlink()  # first, so that a half-removed promise is none
    shutil.rmtree(promised, ignore_errors=True)


def promises(staging: Path) -> Iterator[tuple[Path, str, str]]:
    """What killed writers had promised: the folder, the project's name and the message. The rest is cleared away."""
    for place in sorted(staging.glob(f"{_UNFINISHED}*")):
        shutil.rmtree(place, ignore_errors=True)
    for place in sorted(staging.glob(f"{_PROMISED}*")):
        try:
            plan = json.loads((place / _PLAN).read_text(encoding="utf-8"))
            name, message = str(plan["name"]), str(plan["message"])
        except (OSError, ValueError, KeyError, TypeError):
            shutil.rmtree(place, ignore_errors=True)
        else:
            yield place, name, message


def write_synced(target: Path, content: bytes) -> None:
    """Write a file as a new one, flushed to the disk, over whatever bears its name. Raises ``OSError``."""
    target.parent.mkdir(parents=True, exist_ok=True)
    staged = target.with_name(f".{secrets.token_hex(6)}.tmp")
    try:
        with open(staged, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(staged, target)
    except BaseException:
        staged.unlink(missing_ok=True)
        raise


def _move(source: Path, folder: Path, path: str) -> None:
    with _parent(folder, path, makes=True) as (parent, name):
        if isinstance(parent, int):
            os.replace(source, name, dst_dir_fd=parent)
        else:
            os.replace(source, parent / name)


def _remove(folder: Path, path: str) -> None:
    # Gone already, or something else has taken its place, which is not ours to remove.
    with (
        contextlib.suppress(FileNotFoundError, NotADirectoryError, IsADirectoryError),
        _parent(folder, path, makes=False) as (parent, name),
    ):
        if isinstance(parent, int):
            os.unlink(name, dir_fd=parent)
        else:
            (parent / name).unlink()


def _clear_empty_folders(place: Path) -> None:
    """Away with a folder that holds nothing but folders; anything else stays."""
    for inner, _folders, _files in os.walk(place, topdown=False):
        with contextlib.suppress(OSError):
            os.rmdir(inner)


@contextmanager
def _parent(folder: Path, path: str, *, makes: bool) -> Iterator[tuple[int | Path, str]]:
    """The folder that holds ``path``, reached without following a link that a running app may put in the way."""
    *folders, name = relative(path).parts
    if not _HAS_FOLDER_FDS:
        parent = folder.joinpath(*folders)
        if makes:
            parent.mkdir(parents=True, exist_ok=True)
        yield parent, name
        return
    held = os.open(folder, _FOLDER_FLAGS)
    try:
        for part in folders:
            inner = _open_folder(held, part, makes=makes)
            os.close(held)
            held = inner
        yield held, name
    finally:
        os.close(held)


def _open_folder(parent: int, name: str, *, makes: bool) -> int:
    try:
        return os.open(name, _FOLDER_FLAGS, dir_fd=parent)
    except OSError as error:
        if not makes or error.errno not in (errno.ENOENT, errno.ENOTDIR, errno.ELOOP):
            raise
        if error.errno != errno.ENOENT:
            os.unlink(name, dir_fd=parent)  # a link or a file where a folder belongs
        os.mkdir(name, 0o755, dir_fd=parent)
        return os.open(name, _FOLDER_FLAGS, dir_fd=parent)
