"""The versions of a project: what belongs to it, what is new since the last one, and the way back.

Every generation, change and hand edit is a version. Used under the projects' lock where it writes.
"""

from __future__ import annotations

import contextlib
import fnmatch
import hashlib
import logging
import os
import re
import secrets
import time
from collections.abc import Iterator
from pathlib import Path

from stableagents.errors import Kind, StableAgentsError
from stableagents.projects.history.repository import Damaged, Repository, Tree, Version, open_repository, program
from stableagents.projects.paths import may_be_kept
from stableagents.projects.undoing import parted

__all__ = ["Version", "commit", "diff", "is_available", "project_files", "state_of", "tracked"]
__all__ += ["unknown", "unsaved", "versions"]

log = logging.getLogger("projects")

NO_CACHES = frozenset({".git", ".stableagents", "__pycache__", ".pytest_cache", ".venv", "venv", "node_modules"})
_ALWAYS_KEPT = frozenset({"project.json", "main.py"})
_MAX_KEPT_BYTES = 5_000_000  # of one file; what is larger stays in the folder but has no history
_MAX_DIFF_BYTES = 2_000_000
_MAX_VERSIONS = 500
_MAX_MESSAGE = 300
_MAX_PATTERNS = 200
_STALE_LOCK_S = 30.0
_VERSION_ID = re.compile(r"[0-9a-f]{40}")


def is_available() -> bool:
    """Whether histories can be kept here: by the package dulwich or the program git."""
    return program() is not None


def project_files(folder: Path) -> Iterator[str]:
    """The relative POSIX paths of what belongs to a project: no history, no caches, no links, nothing ignored."""
    yield from _walk(folder, "", _ignored_patterns(folder))


def commit(folder: Path, message: str, *, is_recovering: bool = False) -> str | None:
    """Record the present state. Returns the new version's id; ``None`` where nothing is new or nothing can record.

    A history that is damaged is put aside inside the project, and a new one begun.
    """
    if not is_available():
        return None
    _clear_stale_locks(folder, 0.0 if is_recovering else _STALE_LOCK_S)
    try:
        return _commit(folder, message)
    except Damaged as error:
        if _is_readable(folder):  # in use by the person's own git, or the disk is full: the next commit has it all
            log.warning("%s: this state is recorded later (%s)", folder.name, error)
            return None
        log.warning("%s: the history can't be used (%s); a new one is begun", folder.name, error)
    with contextlib.suppress(Damaged, OSError):
        _put_aside(folder)
        return _commit(folder, message)
    return None


def unsaved(folder: Path) -> set[str]:
    """The files that differ from the newest version: someone has edited, added or removed them by hand."""
    try:
        repository = open_repository(folder)
        if repository is None:
            return set()
        head = repository.head()
        before, present = repository.tree(head) if head else {}, _present(folder)[0]
        return {path for path in before.keys() | present.keys() if before.get(path) != present.get(path)}
    except Damaged:
        return set()


def tracked(folder: Path) -> set[str]:
    """The files that the newest version holds."""
    try:
        repository = open_repository(folder)
        head = repository.head() if repository else None
        return set(repository.tree(head)) if repository and head else set()
    except Damaged as error:
        raise _damaged(error) from error


def versions(folder: Path) -> list[Version]:
    """The history, newest first; empty where none is kept."""
    try:
        repository = open_repository(folder)
        return repository.log(_MAX_VERSIONS) if repository else []
    except Damaged as error:
        raise _damaged(error) from error


def diff(folder: Path, version_id: str) -> str:
    """What a version changed, as a unified diff. Raises ``StableAgentsError`` for an unknown version."""
    repository = _holding(folder, version_id)
    try:
        return repository.diff(version_id)[:_MAX_DIFF_BYTES].decode("utf-8", "replace")
    except Damaged as error:
        raise _damaged(error) from error


def state_of(folder: Path, version_id: str) -> tuple[dict[str, bytes], frozenset[str]]:
    """All files of a version, and which of them are executable. Raises ``StableAgentsError`` for an unknown one."""
    repository = _holding(folder, version_id)
    try:
        tree = repository.tree(version_id)
        kept = {path: of for path, of in tree.items() if of[0] & 0o170000 == 0o100000 and may_be_kept(path)}
        files = {path: repository.content(blob_id) for path, (_mode, blob_id) in kept.items()}
        return files, frozenset(path for path, (mode, _id) in kept.items() if mode & 0o100)
    except Damaged as error:
        raise _damaged(error) from error


def _commit(folder: Path, message: str) -> str | None:
    if (folder / ".git").is_symlink() or (folder / ".git").is_file():
        _put_aside(folder)  # it would lead out of the project
    repository = open_repository(folder, create=True)
    assert repository is not None
    tree, contents = _present(folder)
    head = repository.head()
    before = repository.tree(head) if head else None
    if tree == before:
        return None
    known = {blob_id for _mode, blob_id in (before or {}).values()}
    new = {blob_id: content for blob_id, content in contents.items() if blob_id not in known}
    told, note = parted(message)
    title = " ".join(told.replace("\0", " ").split())[:_MAX_MESSAGE] or "A new version"
    return repository.commit(tree, new, f"{title}\n\n{note}" if note else title)


def _present(folder: Path) -> tuple[Tree, dict[str, bytes]]:
    tree: Tree = {}
    contents: dict[str, bytes] = {}
    for path in project_files(folder):
        with contextlib.suppress(OSError):  # gone since it was listed
            file = folder / path
            looks = file.stat()
            if looks.st_size <= _MAX_KEPT_BYTES:
                content = file.read_bytes()
                blob_id = hashlib.sha1(b"blob %d\0" % len(content) + content, usedforsecurity=False).hexdigest()
                tree[path] = (0o100755 if looks.st_mode & 0o100 and os.name == "posix" else 0o100644, blob_id)
                contents[blob_id] = content
    return tree, contents


def _walk(folder: Path, path: str, ignored: list[str]) -> Iterator[str]:
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        inner = f"{path}{entry.name}"
        if entry.name in NO_CACHES or entry.is_symlink() or _is_ignored(inner, entry.name, ignored):
            continue
        if entry.is_dir():
            yield from _walk(Path(entry.path), f"{inner}/", ignored)
        elif entry.is_file() and may_be_kept(inner):
            yield inner


def _ignored_patterns(folder: Path) -> list[str]:
    """The simple lines of .gitignore: no exceptions, and a folder is meant as well as a file."""
    file = folder / ".gitignore"
    try:
        lines = [] if file.is_symlink() else file.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        lines = []
    plain = [line.strip().rstrip("/") for line in lines[:_MAX_PATTERNS]]
    return [line for line in plain if line and not line.startswith(("#", "!"))]


def _is_ignored(path: str, name: str, patterns: list[str]) -> bool:
    if path in _ALWAYS_KEPT:
        return False
    return any(
        fnmatch.fnmatchcase(path, pattern.lstrip("/")) if "/" in pattern else fnmatch.fnmatchcase(name, pattern)
        for pattern in patterns
    )


def _clear_stale_locks(folder: Path, older_than_s: float) -> None:
    """A killed writer leaves git's lock files behind; younger ones may be those of a git that is at work."""
    git = folder / ".git"
    for lock in git.rglob("*.lock"):  # dulwich locks each object that it writes, too
        with contextlib.suppress(OSError):
            if abs(time.time() - lock.lstat().st_mtime) >= older_than_s:  # a clock may have been set back since
                lock.unlink()


def _is_readable(folder: Path) -> bool:
    try:
        repository = open_repository(folder)
        head = repository.head() if repository else None
        return repository is not None and (head is None or (bool(repository.log(1)) and bool(repository.tree(head))))
    except Damaged:
        return False


def _put_aside(folder: Path) -> None:
    (folder / ".stableagents").mkdir(exist_ok=True)
    os.rename(folder / ".git", folder / ".stableagents" / f"damaged-history-{secrets.token_hex(4)}")


def _holding(folder: Path, version_id: str) -> Repository:
    if not is_available():
        raise StableAgentsError(
            "Histories need the package dulwich or the program git; neither is installed.",
            kind=Kind.UNAVAILABLE,
            code="no_history",
            hint="Install it with: pip install dulwich",
        )
    try:
        repository = open_repository(folder)
        if repository and _VERSION_ID.fullmatch(version_id) and repository.holds(version_id):
            return repository
    except Damaged as error:
        raise _damaged(error) from error
    raise unknown(version_id)


def unknown(version_id: str) -> StableAgentsError:
    """The error for an id that no version has."""
    return StableAgentsError(f"There is no version {version_id[:60]!r}.", kind=Kind.NOT_FOUND, code="version_not_found")


def _damaged(error: Damaged) -> StableAgentsError:
    return StableAgentsError(
        f"The project's history can't be read: {error}.",
        kind=Kind.STORAGE,
        code="history_damaged",
        hint="Look at it with git fsck; the next change begins a new history and keeps this one aside.",
    )
