"""A folder on this computer as a project: read entry by entry through open folders, so that no link leads elsewhere."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from stableagents.errors import Kind, StableAgentsError
from stableagents.projects.archive import MAX_ENTRIES, MAX_LISTED, MAX_TOTAL_BYTES
from stableagents.projects.limits import MAX_FILE_BYTES
from stableagents.projects.paths import may_be_kept
from stableagents.projects.versions import NO_CACHES

_FLAGS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_MAX_DEPTH = 20


def read(folder: Path) -> tuple[dict[str, bytes], list[str]]:
    """The files of a folder, and the paths that were left out: links, devices, secrets, and what is too large.

    Histories, caches and environments are passed over. Raises ``StableAgentsError`` for what is no project.
    """
    if not (folder / "main.py").is_file() or (folder / "main.py").is_symlink():
        raise _refused(folder, "it has no main.py")
    found = _Found(folder)
    try:
        found.take(folder, "", 0)
    except OSError as error:
        raise _refused(folder, f"it can't be read ({error.strerror or error})") from error
    if "main.py" not in found.files:
        raise _refused(folder, "its main.py can't be taken")
    return found.files, sorted(found.left_out)


class _Found:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.files: dict[str, bytes] = {}
        self.left_out: list[str] = []
        self.seen = 0
        self.size = 0

    def take(self, folder: Path, path: str, depth: int) -> None:
        with os.scandir(folder) as entries:
            for entry in sorted(entries, key=lambda entry: entry.name):
                self.seen += 1
                if self.seen > MAX_LISTED:
                    raise _refused(self.folder, f"it has over {MAX_LISTED:,} entries")
                if entry.name not in NO_CACHES:
                    self._take_entry(entry, f"{path}{entry.name}", depth)

    def _take_entry(self, entry: os.DirEntry[str], inner: str, depth: int) -> None:
        if entry.is_symlink() or not may_be_kept(inner):
            self.left_out.append(inner)
        elif entry.is_dir(follow_symlinks=False):
            if depth >= _MAX_DEPTH:
                raise _refused(self.folder, f"its folders go deeper than {_MAX_DEPTH}")
            self.take(Path(entry.path), f"{inner}/", depth + 1)
        else:
            content = _content(Path(entry.path))
            if content is None:
                self.left_out.append(inner)
            else:
                self._add(inner, content)

    def _add(self, inner: str, content: bytes) -> None:
        self.files[inner] = content
        self.size += len(content)
        if len(self.files) > MAX_ENTRIES:
            raise _refused(self.folder, f"it has over {MAX_ENTRIES} files")
        if self.size > MAX_TOTAL_BYTES:
            raise _refused(self.folder, f"it has over {MAX_TOTAL_BYTES:,} bytes")


def _content(file: Path) -> bytes | None:
    """What is in a plain file of a size that a project takes; looked at after opening, so that nothing is swapped."""
    descriptor = os.open(file, _FLAGS)
    with open(descriptor, "rb") as opened:
        looks = os.fstat(descriptor)
        if not stat.S_ISREG(looks.st_mode) or looks.st_size > MAX_FILE_BYTES:
            return None
        content = opened.read(MAX_FILE_BYTES + 1)
    return content if len(content) <= MAX_FILE_BYTES else None


def _refused(folder: Path, why: str) -> StableAgentsError:
    return StableAgentsError(
        f"The folder {str(folder)[:200]!r} can't be imported: {why}.",
        kind=Kind.INVALID,
        code="bad_folder",
        hint="Choose a folder with a main.py and its own files only.",
    )
