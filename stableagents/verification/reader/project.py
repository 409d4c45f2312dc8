"""Reads every source file of a project and gathers what the rules say of each. Executes nothing of it."""

from __future__ import annotations

import ast
import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any, Protocol

from . import (
    anew,
    attributes,
    beside,
    callbacks,
    choices,
    classes,
    comparisons,
    counts,
    databases,
    defaults,
    dropped,
    edited,
    endings,
    flags,
    followed,
    futile,
    hidden,
    ids,
    imports,
    keeping,
    kept_files,
    leftovers,
    listed,
    locked,
    names,
    nought,
    order,
    permissions,
    piles,
    places,
    polls,
    renamed,
    responsive,
    rows,
    running,
    script,
    shared_rows,
    sifting,
    sql,
    stale,
    steps,
    text_ids,
    texts,
    twins,
    uncalled,
    unread,
    unsaved,
    upkeep,
)
from .nodes import forget, of_kind
from .qt import announced as qt_announced
from .qt import cleared as qt_cleared
from .qt import closing as qt_closing
from .qt import idle as qt_idle
from .qt import layouts as qt_layouts
from .qt import objects as qt_objects
from .qt import promises as qt_promises
from .qt import roles as qt_roles
from .qt import rows as qt_rows
from .qt import slips as qt_slips
from .qt import sorting as qt_sorting
from .qt import timers as qt_timers
from .qt import unplaced as qt_unplaced
from .tk import dialogs as tk_dialogs
from .tk import filled, geometry, unplaced
from .tk import slips as tk_slips
from .web import api as web_api
from .web import pages

MAX_FILE_BYTES = 1_000_000
MAX_FILES = 400
_SKIPPED_FOLDERS = {"__pycache__", "venv", ".venv", "env", "node_modules", "build", "dist", "site-packages"}
_EXECUTES_TEXT = {"exec", "eval", "globals", "locals", "vars", "__import__"}


@dataclass(slots=True, kw_only=True)
class Source:
    """One parsed file. ``path`` is relative to the project, with forward slashes."""

    path: str
    text: str
    tree: ast.Module
    is_test: bool
    calls: set[str] = field(default_factory=set)


class _Rules(Protocol):
    def wrong(self, source: Source) -> Iterator[tuple[str, int, str]]: ...


def read(folder: Path, framework: str, note: Callable[[str], None]) -> Iterator[dict[str, Any]]:
    """All findings of the project in ``folder``; ``note`` is told each file before it is opened."""
    lost: set[tuple[str | None, int]] = set()
    for each in _read(folder, framework, note):
        place = (each["file"], each["line"]) if each.get("kind") == "lost_data" and each["line"] else None
        if place not in lost:  # one loss that two rules see is told in one sentence
            yield each
        lost |= {place} if place else set()


def _read(folder: Path, framework: str, note: Callable[[str], None]) -> Iterator[dict[str, Any]]:
    forget()
    if not (folder / "main.py").is_file():
        yield finding("no_main_file", "The project has no main.py, so there is nothing to start.")
        return
    sources: list[Source] = []
    is_whole = True
    for path in _source_files(folder):
        relative = path.relative_to(folder).as_posix()
        note(relative)
        outcome = _parse(path, relative)
        if isinstance(outcome, Source):
            sources.append(outcome)
        else:
            is_whole = False
            yield outcome
    # Who sets which attribute is known only where every file could be read.
    trees = [source.tree for source in sources if not source.is_test]
    project = attributes.Project(trees) if is_whole else None
    functions = callbacks.Functions(trees)
    uses = qt_promises.Uses(trees)
    whole = _of_whole(trees, folder) if is_whole else []
    threads = responsive.thread_classes(trees)
    scripts = _Scripts(sources) if is_whole else None
    for source in sources:
        note(source.path)
        yield from _rules(source, project, functions, uses, folder)
        if not source.is_test:
            for verdict, line, words in permissions.needed(source):
                yield {"permission": verdict, "message": words, "file": source.path, "line": line}
            for kind, line, message in responsive.threads_run(source, threads):
                yield finding(kind, message, source.path, line)
            for kind, line, message in (each for rules in whole for each in rules.wrong(source)):
                yield finding(kind, message, source.path, line)
        if scripts is not None:
            for kind, line, message in scripts.wrong(source):
                yield finding(kind, message, source.path, line)
        if is_whole and not source.is_test:
            for kind, line, message in imports.missing_of_project(source, sources, folder):
                yield finding(kind, message, source.path, line)
    yield from imports.shadowing_files(folder)
    if is_whole and framework in ("tkinter", "customtkinter"):
        yield from responsive.missing_main_loop(sources)
    if is_whole and framework == "pyside6":
        for line, message in responsive.missing_qt_loop(sources):
            yield finding("no_main_loop", message, "main.py", line)
        for file, line, message in responsive.never_shown(sources):
            yield finding("window_not_shown", message, file, line)
    if is_whole and framework == "webview":
        yield from pages.check(sources, folder)


def _of_whole(trees: list[ast.Module], folder: Path) -> list[_Rules]:
    """The rules that know all files of the project, and are asked about each."""
    objects = qt_objects.Objects(trees)
    follows = upkeep.Upkeep(trees)
    return [
        futile.Futile(trees),
        unplaced.Unplaced(trees),
        qt_slips.Slips(trees),
        leftovers.Leftovers(trees),
        qt_unplaced.Unplaced(trees),
        qt_idle.Idle(objects),
        qt_roles.Roles(trees),
        qt_rows.Rows(objects, trees),
        rows.Rows(trees),
        piles.Piles(trees),
        follows,
        unsaved.Unsaved(follows),
        text_ids.TextIds(trees),
        unread.Unread(trees),
        twins.Twins(objects),
        uncalled.Uncalled(objects),
        followed.Followed(objects),
        qt_sorting.Sorting(objects),
        qt_cleared.Cleared(objects),
        defaults.Defaults(trees),
        kept_files.KeptFiles(trees, folder),
        sql.Statements(trees),
        listed.Listed(trees),
        stale.Stale(trees),
        flags.Flags(trees),
        locked.Locked(objects, follows, trees),
        tk_dialogs.Dialogs(trees),
        qt_announced.Announced(objects, trees),
    ]


class _Scripts:
    """The scripts without classes among the sources, read once more as if each were one."""

    def __init__(self, sources: list[Source]) -> None:
        self._read: dict[str, Source] = {}
        for source in sources:
            with contextlib.suppress(RecursionError):
                tree = None if source.is_test else script.as_class(source.text)
                if tree is not None:
                    self._read[source.path] = replace(source, tree=tree)
        self._rules: list[_Rules] = []
        if not self._read:
            return
        trees = [self._read.get(source.path, source).tree for source in sources if not source.is_test]
        objects = qt_objects.Objects(trees)
        self._rules = [
            upkeep.Upkeep(trees),
            twins.Twins(objects),
            followed.Followed(objects),
            stale.Stale(trees),
            qt_cleared.Cleared(objects),
            qt_rows.Rows(objects, trees),
        ]

    def wrong(self, source: Source) -> Iterator[tuple[str, int, str]]:
        """``(kind, line, message)`` of each in a file."""
        read = self._read.get(source.path)
        if read is None:
            return
        for rules in (edited, filled, order, sifting, steps, running, choices, anew, beside, *self._rules):
            for kind, line, message in rules.wrong(read):
                yield kind, line, message.replace("self.", "")


@cache
def load() -> tuple[Any, Any] | None:
    """The rules about toolkits; nothing where Python came without tkinter, which their tables are made with."""
    try:
        from . import toolkit_api
        from .qt import api as qt_api
    except ImportError:
        return None
    return toolkit_api, qt_api


def finding(kind: str, message: str, file: str | None = None, line: int | None = None) -> dict[str, Any]:
    """One finding as the child writes it."""
    return {"kind": kind, "message": message, "file": file, "line": line}


def _rules(
    source: Source,
    project: attributes.Project | None,
    functions: callbacks.Functions,
    uses: qt_promises.Uses,
    folder: Path,
) -> Iterator[dict[str, Any]]:
    found: list[tuple[str, int, str]] = []
    try:
        if not source.calls & _EXECUTES_TEXT:
            found += [("undefined_name", line, text) for line, text in names.undefined(source)]
            found += [("undefined_name", line, text) for line, text in names.unbound(source)]
            found += [("undefined_name", line, text) for line, text in names.kept_to_itself(source)]
        if project is not None and not source.is_test:
            found += [("undefined_attribute", line, text) for line, text in attributes.missing(source, project)]
        if not source.is_test:
            found += [("missing_module", line, text) for line, text in imports.missing(source, folder)]
            found += [("undeclared_dependency", line, text) for line, text in imports.undeclared(source, folder)]
            found += responsive.blocking(source)
            found += classes.wrong(source)
            found += [("unclosed_database", line, text) for line, text in databases.unclosed(source)]
            found += [("lost_data", line, text) for line, text in databases.uncommitted(source)]
            found += callbacks.wrong(source, functions)
            found += _against_the_toolkit(source, project)
            found += qt_promises.wrong(source, project, uses) if project is not None else []
            found += comparisons.wrong(source, project) if project is not None else []
            found += web_api.wrong(source)
            found += tk_slips.wrong(source)
            found += filled.wrong(source)
            found += keeping.wrong(source)
            found += ids.wrong(source)
            found += renamed.wrong(source)
            found += shared_rows.wrong(source)
            found += texts.wrong(source)
            found += dropped.wrong(source)
            found += edited.wrong(source)
            found += qt_closing.wrong(source)
            found += qt_layouts.wrong(source)
            found += qt_timers.wrong(source)
            found += nought.wrong(source)
            found += hidden.wrong(source)
            found += order.wrong(source)
            found += running.wrong(source)
            found += steps.wrong(source)
            found += sifting.wrong(source)
            found += choices.wrong(source)
            found += anew.wrong(source)
            found += polls.wrong(source)
            found += counts.wrong(source)
            found += places.wrong(source)
            found += endings.wrong(source)
            found += beside.wrong(source)
            found += [("mixed_geometry", line, text) for line, text in geometry.mixed(source)]
    except RecursionError:
        found.append(("too_deep", 1, f"{source.path} is nested too deeply to be read."))
    for kind, line, message in found:
        yield finding(kind, message, source.path, line)


def _against_the_toolkit(source: Source, project: attributes.Project | None) -> list[tuple[str, int, str]]:
    rules = load()
    if rules is None:
        return []
    toolkit_api, qt_api = rules
    found = list(toolkit_api.wrong(source))
    return found if project is None else [*found, *(f for f in qt_api.wrong(source, project) if f not in found)]


def _source_files(folder: Path) -> Iterator[Path]:
    count = 0
    for path in sorted(folder.rglob("*.py")):
        parts = path.relative_to(folder).parts
        if any(part in _SKIPPED_FOLDERS or part.startswith(".") for part in parts[:-1]):
            continue
        if path.is_file() and path.resolve().is_relative_to(folder.resolve()):
            count += 1
            if count > MAX_FILES:
                return
            yield path


def _parse(path: Path, relative: str) -> Source | dict[str, Any]:
    size = path.stat().st_size
    if size > MAX_FILE_BYTES:
        return finding("too_large", f"{relative} is {size // 1000} kB long; at most 1,000 kB can be checked.", relative)
    raw = path.read_bytes()
    if b"\0" in raw:
        line = raw[: raw.index(b"\0")].count(b"\n") + 1
        return finding("unreadable_source", f"{relative} holds a NUL byte, so Python can't read it.", relative, line)
    try:
        tree = ast.parse(raw, relative)
        compile(tree, relative, "exec", dont_inherit=True)
        text = ast_text(raw)
    except SyntaxError as error:
        return _syntax_finding(error, relative)
    except (RecursionError, MemoryError):
        return finding("too_deep", f"{relative} is nested too deeply to be read.", relative)
    except (ValueError, LookupError) as error:
        return finding("unreadable_source", f"{relative} can't be read: {error}.", relative)
    is_test = relative.startswith("tests/") or path.name.startswith("test_") or path.name == "conftest.py"
    calls = {node.func.id for node in of_kind(tree, ast.Call) if isinstance(node.func, ast.Name)}
    return Source(path=relative, text=text, tree=tree, is_test=is_test, calls=calls)


def ast_text(raw: bytes) -> str:
    """The text of a source file, by its own declaration of encoding."""
    import io
    import tokenize

    encoding, _ = tokenize.detect_encoding(io.BytesIO(raw).readline)
    return raw.decode(encoding)


def _syntax_finding(error: SyntaxError, relative: str) -> dict[str, Any]:
    reason = error.msg or "invalid syntax"
    if "too many" in reason or ("nested" in reason and "parenthes" in reason):
        return finding("too_deep", f"{relative} is nested too deeply to be read.", relative, error.lineno)
    if "codec" in reason or "encoding" in reason:
        return finding("unreadable_source", f"{relative} can't be read: {reason}.", relative, error.lineno)
    where = f"{relative}, line {error.lineno}" if error.lineno else relative
    return finding("syntax_error", f"Python can't read {where}: {reason}.", relative, error.lineno)
