"""Paths inside a project: one function that every path from a person, a model or an archive goes through."""

from __future__ import annotations

import os
import re
import unicodedata
from pathlib import Path, PurePosixPath

from stableagents.errors import Kind, StableAgentsError

MAX_PATH = 240
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})  # control, invisible, half a character: none belongs in a name
_DENIED_NAMES = re.compile(r"\.env(\..*)?|\.git|git~1|\.ssh|\.stableagents|.*\.(key|pem)", re.IGNORECASE)
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


def inside(folder: Path, path: str) -> Path:
    """The file that ``path`` names inside ``folder``. Raises ``StableAgentsError`` where it leads elsewhere."""
    safe = relative(path)
    target = folder.joinpath(*safe.parts)
    resolved_folder = folder.resolve()
    # A link anywhere in the chain could lead out, so what counts is where the path really ends.
    if not Path(os.path.realpath(target)).is_relative_to(resolved_folder) or target.is_symlink():
        raise _refused(path, "it leads out of the project")
    return target


def relative(path: str) -> PurePosixPath:
    """``path`` as a harmless relative path, or an error; says nothing of what exists."""
    if not path or len(path) > MAX_PATH:
        raise _refused(path, f"a path has 1 to {MAX_PATH} characters")
    if "\\" in path or ":" in path or any(unicodedata.category(character) in _UNSEEN for character in path):
        raise _refused(path, "it has a character that is not allowed")
    parts = path.split("/")
    if path.startswith("/") or any(part in ("", ".", "..") for part in parts):
        raise _refused(path, "it must be relative, without '.' and '..'")
    for part in parts:
        if _DENIED_NAMES.fullmatch(part) or _DEVICES.fullmatch(part) or part.endswith((".", " ")) or part[0] in "~ ":
            raise _refused(path, f"{part!r} is not a name that a project may use")
    return PurePosixPath(*parts)


def may_be_kept(path: str) -> bool:
    """Whether a file that already lies in a project may be shown, kept in its history and exported."""
    try:
        relative(path)
    except StableAgentsError:
        return False
    return True


def _refused(path: str, why: str) -> StableAgentsError:
    return StableAgentsError(f"The path {path[:80]!r} can't be used: {why}.", kind=Kind.INVALID, code="bad_path")
