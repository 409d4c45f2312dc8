"""What a project may hold: how many files, how large, and no two that get in each other's way."""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping
from pathlib import Path

from stableagents.errors import Kind, StableAgentsError
from stableagents.projects.archive import same_for_some
from stableagents.projects.paths import inside

MAX_FILE_BYTES = 1_000_000
MAX_FILES = 300


def check(folder: Path, files: Mapping[str, bytes]) -> None:
    """Refuse paths that lead elsewhere or run into each other, and files that are too many or too large."""
    if len(files) > MAX_FILES:
        raise StableAgentsError(f"{len(files)} files are more than {MAX_FILES}.", kind=Kind.TOO_LARGE)
    lowered = [same_for_some(path) for path in files]
    for path, content in files.items():
        target = inside(folder, path)
        over = [parent for parent in target.parents if parent.is_relative_to(folder) and parent != folder]
        is_both = any(other.startswith(f"{same_for_some(path)}/") for other in lowered)
        if is_both or target.is_dir() or any(parent.exists() and not parent.is_dir() for parent in over):
            raise _both(path)
        if len(content) > MAX_FILE_BYTES:
            raise StableAgentsError(
                f"{path[:80]} has {len(content):,} bytes; {MAX_FILE_BYTES:,} are allowed.",
                kind=Kind.TOO_LARGE,
                code="file_too_large",
            )
    if len(set(lowered)) < len(lowered):
        raise StableAgentsError(
            "Two files differ only in the case of their letters or in how accents are written.",
            kind=Kind.INVALID,
            code="bad_path",
        )


def check_room(folder: Path, files: Collection[str], removes: Collection[str]) -> None:
    """Refuse to bring back files of a version where something that no version holds is in their way."""
    going = {folder / path for path in removes}
    for path in files:
        target = folder / path
        is_folder = target.is_dir() and not target.is_symlink()
        if is_folder and any(not inner.is_dir() and inner not in going for inner in target.rglob("*")):
            raise _both(path)
        for parent in target.parents:
            if parent == folder:
                break
            if parent.is_file() and not parent.is_symlink() and parent not in going:
                raise _both(path)


def check_writable(folder: Path, files: Collection[str]) -> None:
    """Refuse a change before it begins where a folder on its way can't be written, so that none is done by half."""
    for place in {(folder / path).parent for path in files}:
        while not place.is_dir() and place != folder:
            place = place.parent
        if not os.access(place, os.W_OK):
            raise StableAgentsError(
                f"The folder {place} can't be written.",
                kind=Kind.STORAGE,
                code="not_saved",
                hint="Make it writable, then try again.",
            )


def _both(path: str) -> StableAgentsError:
    return StableAgentsError(f"{path[:80]!r} can't be a file and a folder at once.", kind=Kind.INVALID, code="bad_path")
