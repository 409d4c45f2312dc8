"""Histories by the program git, for machines without dulwich: its plumbing alone, with every hook and filter off."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

from stableagents.projects.history.repository import AUTHOR, BRANCH, Damaged, Tree, Version, version_of

_TIMEOUT_S = 30.0
_OFF = ("core.hooksPath=" + os.devnull, "core.fsmonitor=false", "core.quotePath=false", "log.showSignature=false")
_NAME, _, _ADDRESS = AUTHOR.rstrip(">").partition(" <")


class GitRepository:
    """See ``Repository``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        if not (folder / ".git" / "HEAD").is_file():
            self._git("init", "-q", "--template=")
            self._git("symbolic-ref", "HEAD", f"refs/heads/{BRANCH}")

    def head(self) -> str | None:
        self._git("symbolic-ref", "-q", "HEAD", accepts=(0, 1))
        return self._git("rev-parse", "-q", "--verify", "HEAD^{commit}", accepts=(0, 1)).decode().strip() or None

    def holds(self, version_id: str) -> bool:
        kind = self._git("cat-file", "-t", version_id, accepts=(0, 128))
        return kind.strip() == b"commit"

    def tree(self, version_id: str) -> Tree:
        tree: Tree = {}
        for line in filter(None, self._git("ls-tree", "-r", "-z", version_id).split(b"\0")):
            described, _, path = line.partition(b"\t")
            mode, _kind, blob_id = described.decode().split()
            tree[os.fsdecode(path)] = (int(mode, 8), blob_id)
        return tree

    def content(self, blob_id: str) -> bytes:
        return self._git("cat-file", "blob", blob_id)

    def commit(self, tree: Tree, contents: Mapping[str, bytes], message: str) -> str:
        for content in contents.values():
            self._git("hash-object", "-w", "--no-filters", "--stdin", given=content)
        before = self.head()
        lines = [f"{mode:o} {blob_id}\t".encode() + os.fsencode(path) for path, (mode, blob_id) in tree.items()]
        self._git("read-tree", "--empty")
        self._git("update-index", "-z", "--index-info", given=b"".join(line + b"\0" for line in lines))
        tree_id = self._git("write-tree").decode().strip()
        parents = ["-p", before] if before else []
        text = message.encode("utf-8", "replace")
        made = self._git("commit-tree", "--no-gpg-sign", tree_id, *parents, "-F", "-", given=text).decode().strip()
        self._git("update-ref", "HEAD", made, before or "0" * 40)
        return made

    def log(self, limit: int) -> list[Version]:
        if self.head() is None:
            return []
        text = self._git("log", "-z", f"-n{limit}", "--format=%H %ct %B", "HEAD").decode("utf-8", "replace")
        return [_version(entry) for entry in text.split("\0") if entry]

    def diff(self, version_id: str) -> bytes:
        options = ("-p", "--root", "-m", "--first-parent", "--no-ext-diff", "--no-textconv", "--no-color")
        return self._git("diff-tree", *options, "--no-commit-id", version_id)

    def _git(self, *arguments: str, given: bytes = b"", accepts: tuple[int, ...] = (0,)) -> bytes:
        switches = [part for setting in _OFF for part in ("-c", setting)]
        try:
            done = subprocess.run(
                ["git", *switches, *arguments],
                cwd=self._folder,
                env=self._environment(),
                input=given,
                capture_output=True,
                timeout=_TIMEOUT_S,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise Damaged(str(error)) from error
        if done.returncode not in accepts:
            raise Damaged(f"git {arguments[0]}: {done.stderr.decode('utf-8', 'replace').strip()[:300]}")
        return done.stdout

    def _environment(self) -> dict[str, str]:
        kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TMPDIR", "TEMP") if name in os.environ}
        kept |= {"GIT_DIR": str(self._folder / ".git"), "GIT_WORK_TREE": str(self._folder), "LC_ALL": "C.UTF-8"}
        kept |= {"GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": os.devnull, "GIT_TERMINAL_PROMPT": "0"}
        for role in ("AUTHOR", "COMMITTER"):
            kept |= {f"GIT_{role}_NAME": _NAME, f"GIT_{role}_EMAIL": _ADDRESS}
        return kept


def _version(entry: str) -> Version:
    version_id, seconds, text = entry.split(" ", 2)
    return version_of(version_id, int(seconds), text)
