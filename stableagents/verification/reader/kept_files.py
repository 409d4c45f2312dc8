"""A file that an app writes under one name and looks for under another, so that what it keeps never comes back."""

from __future__ import annotations

import ast
import difflib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from .nodes import givings, last_name, of_kind

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
_WRITES, _READS = {"write_text", "write_bytes"}, {"read_text", "read_bytes"}
_ALIKE = 0.6
_OTHER_NAME = "This is kept in “{}” and looked for in “{}”, so it is never found again."


class KeptFiles:
    """The names under which the project's files write and read."""

    def __init__(self, trees: Iterable[ast.Module], folder: Path) -> None:
        self._found: list[Found] = []
        self._lines: dict[int, int] = {}
        written: dict[str, list[ast.Call]] = {}
        read: dict[str, list[ast.Call]] = {}
        for tree in trees:
            for call, path, mode in _uses(tree):
                name = _name_of(path, tree, call)
                if not name:
                    return  # whatever else is written or read may be this
                for to, signs in ((read, "r"), (written, "wax")):
                    if mode[:1] in signs or "+" in mode:
                        to.setdefault(name, []).append(call)
        if len(written) != 1 or len(read) != 1:
            return
        [kept], [sought] = written, read
        is_shipped = any(folder.rglob(Path(sought).name))
        is_alike = difflib.SequenceMatcher(None, kept, sought).ratio() >= _ALIKE
        if kept != sought and is_alike and Path(kept).suffix == Path(sought).suffix and not is_shipped:
            self._lines = {id(call): call.lineno for calls in (*written.values(), *read.values()) for call in calls}
            self._message = _OTHER_NAME.format(kept, sought)

    def wrong(self, source: Source) -> Iterator[Found]:
        """``(kind, line, message)`` of each in a file."""
        for call in of_kind(source.tree, ast.Call) if self._lines else ():
            if id(call) in self._lines:
                yield "lost_data", call.lineno, self._message


def _uses(tree: ast.Module) -> Iterator[tuple[ast.Call, ast.expr, str]]:
    """Each call that opens a file, with the path and the mode."""
    for call in of_kind(tree, ast.Call):
        name = last_name(call.func)
        if isinstance(call.func, ast.Attribute) and name in _WRITES | _READS:
            yield call, call.func.value, "w" if name in _WRITES else "r"
        elif isinstance(call.func, ast.Name) and name == "open" and call.args:
            yield call, call.args[0], _mode(call, 1)
        elif (
            name == "open" and isinstance(call.func, ast.Attribute) and _mode(call, 0) and (call.args or call.keywords)
        ):
            yield call, call.func.value, _mode(call, 0)


def _mode(call: ast.Call, place: int) -> str:
    given = [call.args[place]] if len(call.args) > place else [k.value for k in call.keywords if k.arg == "mode"]
    if not given:
        return "r"
    return given[0].value if isinstance(given[0], ast.Constant) and isinstance(given[0].value, str) else ""


def _name_of(path: ast.expr, tree: ast.Module, call: ast.Call, depth: int = 0) -> str:
    """The last part of a path, if it is written as a text; empty if it isn't known."""
    if isinstance(path, ast.Constant):
        return Path(path.value).name if isinstance(path.value, str) else ""
    if isinstance(path, ast.BinOp) and isinstance(path.op, ast.Div):
        return _name_of(path.right, tree, call, depth)
    if (
        isinstance(path, ast.Call)
        and path.args
        and last_name(path.func) in ("join", "Path", "joinpath", "str", "with_name")
    ):
        return _name_of(path.args[-1], tree, call, depth)
    if isinstance(path, ast.Name | ast.Attribute) and depth < 3:
        name = last_name(path)
        around = [f for f in of_kind(tree, ast.FunctionDef) if f.lineno <= call.lineno <= (f.end_lineno or 0)]
        for scope in [*sorted(around, key=lambda f: -f.lineno), tree]:
            values = [value for target, value in givings(scope) if last_name(target) == name]
            if values:
                names = {_name_of(value, tree, call, depth + 1) for value in values}
                return names.pop() if len(names) == 1 else ""
    return ""
