"""``--reload``: while the product is being worked on, a changed source file restarts the service that uses it, alone.

What a service uses follows from the imports in its source, including those inside functions; but what a package's
``__init__`` only offers lazily is not used by everybody. Standard library only.
"""

from __future__ import annotations

import ast
import functools
import logging
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

log = logging.getLogger("reload")

_LOOK_EVERY_S = 0.5


def sources_of(module: str, root: Path) -> frozenset[Path]:
    """The source files below ``root`` that ``module`` imports, directly or not; its own is among them."""
    found: dict[Path, None] = {}
    waiting = [module]
    while waiting:
        for file in _files_of(waiting.pop(), root):
            if file not in found:
                found[file] = None
                waiting += _imported_by(file, root)
    return frozenset(found)


class Watcher:
    """Looks at the files twice a second. ``restart(services)`` is called once for all changes between two looks."""

    def __init__(self, entries: Mapping[str, str], root: Path, restart: Callable[[set[str]], None]) -> None:
        self._entries = dict(entries)
        self._root = root
        self._restart = restart
        self._ended = threading.Event()
        self._files = self._find()
        self._times = self._look()

    def start(self) -> Watcher:
        threading.Thread(target=self._run, name="reload", daemon=True).start()
        return self

    def close(self) -> None:
        """Stop looking."""
        self._ended.set()

    def check(self) -> set[str]:
        """Look once, and restart what uses a file that changed. Returns the names of those services."""
        before, self._times = self._times, self._look()
        changed = {file for file, at in self._times.items() if before[file] != at}
        affected = {service for service, files in self._files.items() if files & changed}
        if changed:
            self._files = self._find()
            self._times = self._look() | self._times  # what changes meanwhile is found at the next look
        if affected:
            names = sorted(file.relative_to(self._root).as_posix() for file in changed)
            log.info("%s changed, used by %s", ", ".join(names), ", ".join(sorted(affected)))
            self._restart(affected)
        return affected

    def _run(self) -> None:
        while not self._ended.wait(_LOOK_EVERY_S):
            self.check()

    def _find(self) -> dict[str, frozenset[Path]]:
        return {service: sources_of(module, self._root) for service, module in self._entries.items()}

    def _look(self) -> dict[Path, int]:
        return {file: _changed_at(file) for files in self._files.values() for file in files}


def _changed_at(file: Path) -> int:
    try:
        return file.stat().st_mtime_ns
    except OSError:  # it is being replaced
        return 0


def _imported_by(file: Path, root: Path) -> tuple[str, ...]:
    return _imports(file, root, _changed_at(file))


@functools.lru_cache(maxsize=2000)
def _imports(file: Path, root: Path, _changed_at: int) -> tuple[str, ...]:
    package = file.parent.relative_to(root).parts
    try:
        tree = ast.parse(file.read_bytes())
    except (OSError, SyntaxError, ValueError):  # half a sentence in an editor: the next look sees the rest
        return ()
    names: list[str] = []
    for node in tree.body if file.name == "__init__.py" else ast.walk(tree):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            parts = list(package[: len(package) + 1 - node.level]) if node.level else []
            base = ".".join([*parts, *filter(None, [node.module])])
            names += [base, *(f"{base}.{alias.name}" for alias in node.names)]
    return tuple(names)


def _files_of(module: str, root: Path) -> Iterator[Path]:
    """The module's file and the ``__init__`` of each package around it, where they are ours."""
    parts = module.split(".")
    for length in range(1, len(parts) + 1):
        place = root.joinpath(*parts[:length])
        for file in (place / "__init__.py", place.with_name(f"{place.name}.py")):
            if file.is_file():
                yield file
