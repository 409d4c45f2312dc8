"""One change among others after which something is left out: it is not written to its file, or a total stays.

What goes on where is known by the methods that lead to each other, over all files of a project.
"""

from __future__ import annotations

import ast
import itertools
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .nodes import givings, last_name, of_kind, own_name, walk
from .upkeep import BEGINS, ENDS, SAVING, Upkeep, change_of, shown_by

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
_SEVERAL = 2
_ROWS_CHANGE = {
    "insertRow", "removeRow", "setRowCount", "addItem", "takeItem", "takeTopLevelItem", "addTopLevelItem", "clear",
    "insert", "delete",
}  # fmt: skip
_ROWS_GO = {"removeRow", "takeItem", "takeTopLevelItem", "delete"}
_COUNTS_ROWS = {"rowCount", "count", "topLevelItemCount", "get_children", "size"}
_UNFOLLOWED = "{0}() goes on with {1}() and does not call {2}() before it, as {3}() and {4}() do: this change is lost."
_NOT_WRITTEN = "{0}() changes {1} and does not write it to its file, as {2}() does: this change is lost."
_NOT_COUNTED = "{0}() takes rows out of {1} and does not call {2}(), as {3}() does: what {4} shows is wrong now."


class Unsaved:
    """The changes that the methods of a project make, and what each leads to."""

    def __init__(self, upkeep: Upkeep) -> None:
        self._upkeep = upkeep

    def wrong(self, source: Source) -> Iterator[Found]:
        """``(kind, line, message)`` of each in a file."""
        for node in of_kind(source.tree, ast.ClassDef):
            methods = [part for part in node.body if isinstance(part, ast.FunctionDef)]
            yield from self._not_written(methods)
            yield from self._unfollowed(methods)
            yield from self._not_counted(node, methods)

    def _not_written(self, methods: list[ast.FunctionDef]) -> Iterator[Found]:
        """A change of what another method changes and writes to a file itself, where nothing else writes it."""
        changing: dict[str, list[ast.FunctionDef]] = {}
        for part in methods:
            for name in sorted({own_name(node) for node in of_kind(part, ast.Attribute)} - {""}):
                if _change_in(part, name):
                    changing.setdefault(name, []).append(part)
        for name, parts in changing.items():
            writing = [part for part in methods if name in _dumped(part)]
            left = [part for part in parts if part not in writing and not BEGINS.search(part.name)]
            if len(left) != 1 or not writing or any(part not in parts or ENDS.search(part.name) for part in writing):
                continue
            [lacking] = left
            names = {part.name for part in writing}
            is_single = self._upkeep.functions[lacking.name] == left and not names & self._upkeep.called_later
            if is_single and not self._is_followed(lacking.name, names):
                words = (lacking.name, f"self.{name}", writing[0].name)
                yield "lost_data", _change_in(lacking, name), _NOT_WRITTEN.format(*words)
                return

    def _unfollowed(self, methods: list[ast.FunctionDef]) -> Iterator[Found]:
        """A change of an entry that is shown at once, where every other is saved before it is shown."""
        pairs: dict[tuple[str, str], set[str]] = {}
        alone: dict[str, list[tuple[str, int]]] = {}
        for part in methods:
            for one, two in _in_pairs(part):
                saves, shows = _plain_call(one), _plain_call(two)
                if shows.count(".") != 1:
                    continue
                if saves and SAVING.search(_last(saves)):
                    pairs.setdefault((saves, shows), set()).add(part.name)
                if _changes_an_entry(one):
                    alone.setdefault(shows, []).append((part.name, one.lineno))
        for (saves, shows), names in pairs.items():
            others = alone.get(shows, [])
            is_one_way = not any(one != saves and two == shows for one, two in pairs)
            is_known = _last(saves) in self._upkeep.functions
            if len(names) < _SEVERAL or len(others) != 1 or not is_one_way or not is_known:
                continue
            [(lacking, line)] = others
            is_saved = self._upkeep.is_saved_at_last(_last(saves)) or self._is_followed(lacking, {_last(saves)})
            if not is_saved and not BEGINS.search(lacking):
                yield "lost_data", line, _UNFOLLOWED.format(lacking, shows, saves, *sorted(names)[:2])
                return

    def _not_counted(self, node: ast.ClassDef, methods: list[ast.FunctionDef]) -> Iterator[Found]:
        """Rows that are taken out of a table, where every other change of it is followed by what counts them."""
        tables = {own_name(owner) for _, owner in _calls(node, _ROWS_GO)} - {""}
        listened = {
            own_name(part)
            for _, owner in _calls(node, {"connect", "bind"})
            for part in walk(owner)
            if isinstance(part, ast.Attribute)
        }
        for table in sorted(tables - listened):
            changing = [part for part in methods if _on(table, part, _ROWS_CHANGE) and part.name != "__init__"]
            for follower in methods:
                shown = shown_by(follower)
                led_to = [part for part in methods if part.name in self._upkeep.leads[follower.name]]
                if not shown or follower in changing or not any(_on(table, part, _COUNTS_ROWS) for part in led_to):
                    continue
                keeping = [part for part in changing if follower.name in self._upkeep.leads[part.name]]
                left = [part for part in changing if part not in keeping]
                lines = [_on(table, part, _ROWS_GO) for part in left]
                is_one = len(left) == 1 and len(keeping) >= _SEVERAL and lines[0]
                is_told = is_one and (shown & _named(left[0]) or _go_together(node, left[0].name, follower.name))
                if is_one and not is_told and not self._is_followed(left[0].name, {follower.name}):
                    words = (left[0].name, f"self.{table}", follower.name, keeping[0].name, min(shown))
                    yield "lost_data", lines[0], _NOT_COUNTED.format(*words)
                    return

    def _is_followed(self, lacking: str, names: set[str]) -> bool:
        """Whether a function leads to one of these, or whoever calls it does."""
        leads = self._upkeep.leads
        return any(lacking in leads[each] and leads[each] & names for each in leads if each != "__init__")


def _last(dotted: str) -> str:
    return dotted.rpartition(".")[2]


def _calls(node: ast.AST, names: set[str]) -> Iterator[tuple[int, ast.expr]]:
    """The lines of the calls of methods with these names, each with what the method is of."""
    for call in of_kind(node, ast.Call):
        if isinstance(call.func, ast.Attribute) and call.func.attr in names:
            yield call.lineno, call.func.value


def _named(function: ast.FunctionDef) -> set[str]:
    """The attributes of its object that a function speaks of."""
    return {own_name(node) for node in of_kind(function, ast.Attribute)} - {""}


def _go_together(node: ast.ClassDef, one: str, other: str) -> bool:
    """Whether what is handed on calls both, one after the other."""
    names = ({own_name(part) for part in of_kind(each.body, ast.Attribute)} for each in of_kind(node, ast.Lambda))
    return any({one, other} <= found for found in names)


def _on(name: str, function: ast.FunctionDef, methods: set[str]) -> int:
    """The line of the first of these calls on an attribute, or 0."""
    return min((line for line, owner in _calls(function, methods) if own_name(owner) == name), default=0)


def _in_pairs(function: ast.FunctionDef) -> Iterator[tuple[ast.stmt, ast.stmt]]:
    """Statements that follow each other in one block."""
    for node in walk(function):
        body = getattr(node, "body", None)
        if isinstance(body, list):
            yield from itertools.pairwise(body)


def _plain_call(statement: ast.stmt) -> str:
    """``self.model.save`` of a statement that is nothing but this call without arguments; else empty."""
    call = statement.value if isinstance(statement, ast.Expr) else None
    if not isinstance(call, ast.Call) or call.args or call.keywords:
        return ""
    text = ast.unparse(call.func)
    return text if text.startswith("self.") else ""


def _changes_an_entry(statement: ast.stmt) -> bool:
    """``entry.update(…)`` or ``entry["key"] = …`` of a variable."""
    if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
        to, is_given = statement.value.func, bool(statement.value.args or statement.value.keywords)
        return isinstance(to, ast.Attribute) and to.attr == "update" and isinstance(to.value, ast.Name) and is_given
    target = statement.targets[0] if isinstance(statement, ast.Assign) else None
    if not isinstance(target, ast.Subscript) or not isinstance(target.value, ast.Name):
        return False
    return isinstance(target.slice, ast.Constant) and isinstance(target.slice.value, str)


def _change_in(function: ast.FunctionDef, name: str) -> int:
    """The line where a method changes what is in an attribute, or 0."""
    for target, _ in givings(function):
        if isinstance(target, ast.Subscript) and own_name(target.value) == name:
            return int(target.lineno)
    return change_of(function, name) or 0


def _dumped(function: ast.FunctionDef) -> set[str]:
    """The attributes that a function writes out whole."""
    calls = [call for call in of_kind(function, ast.Call) if last_name(call.func) in ("dump", "dumps")]
    return {own_name(given) for call in calls for given in call.args[:1]} - {""}
