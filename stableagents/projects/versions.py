"""A project's history: a plain git repository in its own folder, written without git itself being installed."""

from __future__ import annotations

import importlib.util
import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from stableagents.errors import Kind, StableAgentsError

_AUTHOR = b"StableAgents <stableagents@localhost>"
_LEFT_OUT = frozenset({".git", ".stableagents", "__pycache__", ".pytest_cache", ".venv"})
_MAX_DIFF_BYTES = 2_000_000
_MAX_VERSIONS = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One state of a project; ``created_at`` is ISO 8601 in UTC."""

    id: str
    message: str
    created_at: str

    def as_dict(self) -> dict[str, str]:
        return {"id": self.id, "message": self.message, "created_at": self.created_at}


def is_available() -> bool:
    """Whether histories can be kept here (the package dulwich)."""
    return importlib.util.find_spec("dulwich") is not None


def project_files(folder: Path) -> Iterator[str]:
    """The relative POSIX paths of what belongs to a project: no history, no caches, no links."""
    for entry in sorted(folder.iterdir()):
        if entry.name in _LEFT_OUT or entry.is_symlink():
            continue
        if entry.is_dir():
            yield from (f"{entry.name}/{path}" for path in project_files(entry))
        elif entry.is_file():
            yield entry.name


def commit(folder: Path, message: str) -> str | None:
    """Record the present state. Returns the version's id, or ``None`` where there is nothing new or no dulwich."""
    if not is_available():
        return None
    from dulwich.repo import Repo

    is_new = not (folder / ".git").is_dir()
    repo: Any = Repo.init(str(folder), default_branch=b"main") if is_new else Repo(str(folder))
    with repo:
        worktree = repo.get_worktree()
        present = list(project_files(folder))
        known = {path.decode() for path in repo.open_index()}
        worktree.stage([*present, *sorted(known - set(present))])
        tree = repo.open_index().commit(repo.object_store)
        if not is_new and repo[repo.head()].tree == tree:
            return None
        made: bytes = worktree.commit(message=message.encode("utf-8", "replace"), author=_AUTHOR, committer=_AUTHOR)
        return made.decode()


def versions(folder: Path) -> list[Version]:
    """The history, newest first; empty where none is kept."""
    if not is_available() or not (folder / ".git").is_dir():
        return []
    with _open(folder) as repo:
        return [_version(entry.commit) for entry in repo.get_walker(max_entries=_MAX_VERSIONS)]


def diff(folder: Path, version_id: str) -> str:
    """What a version changed, as a unified diff. Raises ``StableAgentsError`` for an unknown version."""
    with _open(folder) as repo:
        from dulwich.patch import write_tree_diff

        found = _commit(repo, version_id)
        before = repo[found.parents[0]].tree if found.parents else None
        text = io.BytesIO()
        write_tree_diff(text, repo.object_store, before, found.tree)
        return text.getvalue()[:_MAX_DIFF_BYTES].decode("utf-8", "replace")


def files_of(folder: Path, version_id: str) -> dict[str, bytes]:
    """All files of a version. Raises ``StableAgentsError`` for an unknown one."""
    with _open(folder) as repo:
        from dulwich.object_store import iter_tree_contents

        tree = _commit(repo, version_id).tree
        entries = iter_tree_contents(repo.object_store, tree)
        return {entry.path.decode(): repo[entry.sha].data for entry in entries}


def _open(folder: Path) -> Any:
    if not is_available():
        raise StableAgentsError(
            "Histories need the package dulwich, which is not installed.",
            kind=Kind.UNAVAILABLE,
            code="no_history",
            hint="Install it with: pip install dulwich",
        )
    from dulwich.errors import NotGitRepository
    from dulwich.repo import Repo

    try:
        return Repo(str(folder))
    except NotGitRepository as error:
        raise StableAgentsError("This project has no history.", kind=Kind.NOT_FOUND, code="no_history") from error


def _commit(repo: Any, version_id: str) -> Any:
    is_id = len(version_id) == 40 and all(character in "0123456789abcdef" for character in version_id)
    found = repo.object_store[version_id.encode()] if is_id and version_id.encode() in repo.object_store else None
    if found is None or found.type_name != b"commit":
        raise StableAgentsError(
            f"There is no version {version_id[:60]!r}.", kind=Kind.NOT_FOUND, code="version_not_found"
        )
    return found


def _version(found: Any) -> Version:
    created = datetime.fromtimestamp(found.commit_time, UTC).isoformat().replace("+00:00", "Z")
    return Version(id=found.id.decode(), message=found.message.decode("utf-8", "replace").strip(), created_at=created)
