"""Histories by the package dulwich, through its objects alone: its work tree would run hooks and filters."""

from __future__ import annotations

import functools
import io
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from dulwich.index import commit_tree, index_entry_from_stat
from dulwich.object_store import iter_tree_contents
from dulwich.objects import Blob, Commit
from dulwich.patch import write_tree_diff
from dulwich.repo import Repo

from stableagents.projects.history.repository import AUTHOR, BRANCH, Damaged, Tree, Version, version_of

_PACK_FROM = 2000  # loose objects

P = ParamSpec("P")
R = TypeVar("R")


def _or_damaged(method: Callable[P, R]) -> Callable[P, R]:
    """Whatever goes wrong inside of dulwich means that the repository is not in order."""

    @functools.wraps(method)
    def guarded(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return method(*args, **kwargs)
        except Exception as error:
            raise Damaged(f"{type(error).__name__}: {error}") from error

    return guarded


class DulwichRepository:
    """See ``Repository``."""

    @_or_damaged
    def __init__(self, folder: Path) -> None:
        is_there = (folder / ".git" / "HEAD").is_file()
        self._folder = folder
        self._repo: Any = Repo(str(folder)) if is_there else Repo.init(str(folder), default_branch=BRANCH.encode())

    def __del__(self) -> None:
        repo = getattr(self, "_repo", None)
        if repo is not None:
            repo.close()

    @_or_damaged
    def head(self) -> str | None:
        found = self._repo.refs.read_loose_ref(b"HEAD")
        if found is None:
            raise ValueError("no HEAD")
        try:
            return str(self._repo.head().decode())
        except KeyError:
            return None

    @_or_damaged
    def holds(self, version_id: str) -> bool:
        store, name = self._repo.object_store, version_id.encode()
        return name in store and store[name].type_name == b"commit"

    @_or_damaged
    def tree(self, version_id: str) -> Tree:
        store = self._repo.object_store
        entries = iter_tree_contents(store, store[version_id.encode()].tree)
        return {entry.path.decode("utf-8", "surrogateescape"): (entry.mode, entry.sha.decode()) for entry in entries}

    @_or_damaged
    def content(self, blob_id: str) -> bytes:
        return bytes(self._repo.object_store[blob_id.encode()].data)

    @_or_damaged
    def commit(self, tree: Tree, contents: Mapping[str, bytes], message: str) -> str:
        store = self._repo.object_store
        for blob_id, content in contents.items():
            if blob_id.encode() not in store:
                store.add_object(Blob.from_string(content))
        entries: Any = {_raw(path): (mode, blob_id.encode()) for path, (mode, blob_id) in tree.items()}
        before = self.head()
        made: Any = Commit()
        made.tree = commit_tree(store, [(path, sha, mode) for path, (mode, sha) in entries.items()])
        made.parents = [before.encode()] if before else []
        made.author = made.committer = AUTHOR.encode()
        made.author_time = made.commit_time = int(time.time())
        made.author_timezone = made.commit_timezone = 0
        made.encoding = b"UTF-8"
        made.message = message.encode("utf-8", "replace")
        store.add_object(made)
        self._write_index(entries)  # before HEAD: a state whose HEAD is there is taken as recorded
        if not self._repo.refs.set_if_equals(b"HEAD", before.encode() if before else None, made.id):
            raise ValueError("HEAD has moved")
        if sum(1 for _ in (self._folder / ".git" / "objects").glob("??/*")) > _PACK_FROM:
            store.pack_loose_objects()
        return str(made.id.decode())

    @_or_damaged
    def log(self, limit: int) -> list[Version]:
        if self.head() is None:
            return []
        return [_version(entry.commit) for entry in self._repo.get_walker(max_entries=limit)]

    @_or_damaged
    def diff(self, version_id: str) -> bytes:
        store = self._repo.object_store
        found = store[version_id.encode()]
        before = store[found.parents[0]].tree if found.parents else None
        text = io.BytesIO()
        write_tree_diff(text, store, before, found.tree)
        return text.getvalue()

    def _write_index(self, entries: Mapping[bytes, tuple[int, bytes]]) -> None:
        # Only so that git's own status finds everything as it is.
        index = self._repo.open_index()
        index.clear()
        for path, (_mode, sha) in entries.items():
            looks = (self._folder / path.decode("utf-8", "surrogateescape")).lstat()
            index[path] = index_entry_from_stat(looks, sha)
        index.write()


def _raw(path: str) -> bytes:
    return path.encode("utf-8", "surrogateescape")


def _version(found: Any) -> Version:
    return version_of(found.id.decode(), found.commit_time, found.message.decode("utf-8", "replace"))
