"""The rules of measuring a folder; nothing is changed."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from slices import Steps

MAX_FILES = 200_000


@dataclass(frozen=True)
class Entry:
    """A file or folder: what it takes with all that is below it, in bytes."""

    path: Path
    size: int
    files: int
    is_folder: bool
    unread: int = 0


def measured(folder: Path) -> Steps[list[Entry]]:
    """What is directly in a folder, largest first; a step is a file. Raises ``OSError`` where it can't be read."""
    entries = []
    for path in folder.iterdir():
        if not path.is_symlink():
            entries.append((yield from _below(path)) if path.is_dir() else Entry(path, path.stat().st_size, 1, False))
        yield
    return sorted(entries, key=lambda entry: (-entry.size, entry.path.name.casefold()))


def _below(folder: Path) -> Steps[Entry]:
    size = files = unread = 0

    def failed(error: OSError) -> None:
        nonlocal unread
        unread += 1

    for place, _folders, names in os.walk(folder, onerror=failed):
        for name in names:
            try:
                size += os.lstat(os.path.join(place, name)).st_size
                files += 1
            except OSError:
                unread += 1
            yield
        if files > MAX_FILES:
            break
        yield
    return Entry(folder, size, files, True, unread)
