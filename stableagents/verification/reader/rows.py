"""Rows of a list that are not what they stand for: their number in what is shown is used in what all of them are.

Judged over all files of a project by the names of attributes and variables; what is mapped or sorted in place is right.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .nodes import called_name, givings, last_name, of_kind, own_name, walk

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
_WRONG_ROW = (
    "The number of a row that is shown is used in {0}, of which {1} shows {2}: "
    "another one is meant as soon as they differ."
)
_UNFILLED = "{0} has {1} columns, and every row is put in with {2}: the last stays empty."


@dataclass(slots=True)
class _Filled:
    """How a list or table is filled: from which attributes, and how what is shown differs from them."""

    differs: dict[str, str] = field(default_factory=dict)
    whole: set[str] = field(default_factory=set)


class Rows:
    """What the project's functions show of their lists."""

    def __init__(self, trees: Iterable[ast.Module]) -> None:
        trees = list(trees)
        self._functions = [node for tree in trees for node in of_kind(tree, ast.FunctionDef)]
        self._filled: dict[str, _Filled] = {}
        self._sorted: set[str] = set()
        self._given = self._arguments(trees)
        self._parts = parts_kept(trees)
        self._given_back = {name: value for each in self._functions for name, value in _part_given_back(each)}
        self._answers = {name: widget for each in self._functions for name, widget in _answered(each)}
        for function in self._functions:
            self._note_fills(function)
        for tree in trees:
            for call in of_kind(tree, ast.Call):
                if isinstance(call.func, ast.Attribute) and call.func.attr == "sort":
                    self._sorted.add(last_name(call.func.value))

    def _arguments(self, trees: list[ast.Module]) -> dict[tuple[str, int], list[ast.expr]]:
        """What is given to each function of the project, by its name and the place of the argument."""
        given: dict[tuple[str, int], list[ast.expr]] = {}
        for tree in trees:
            for call in of_kind(tree, ast.Call):
                for place, value in enumerate(call.args):
                    given.setdefault((last_name(call.func), place), []).append(value)
        return given

    def _note_fills(self, function: ast.FunctionDef) -> None:
        for loop in of_kind(function, ast.For):
            shows = {shown_in(node) for statement in loop.body for node in walk(statement)} - {""}
            if len(shows) != 1:
                continue
            [widget] = shows
            filled = self._filled.setdefault(widget, _Filled())
            is_chosen = _is_chosen(loop, widget)
            for what in self._sources(loop.iter, function):
                differs, name = how(what)
                differs = differs or ("some" if is_chosen else "")
                if name and differs:
                    filled.differs[name] = differs
                elif name:
                    filled.whole.add(name)

    def _sources(self, iterated: ast.expr, function: ast.FunctionDef) -> list[ast.expr]:
        """What a loop may go through: an argument, or a variable, is what it was given."""
        if (
            isinstance(iterated, ast.Call)
            and last_name(iterated.func) in ("list", "tuple", "enumerate")
            and iterated.args
        ):
            iterated = iterated.args[0]
        if isinstance(iterated, ast.Attribute):
            return [iterated, *self._parts.get(iterated.attr, [])]
        if not isinstance(iterated, ast.Name):
            return self._opened(iterated)
        names = [each.arg for each in function.args.args]
        if iterated.id in names:
            place = names.index(iterated.id) - (1 if names[0] == "self" else 0)
            return self._given.get((function.name, place), [])
        values = [
            node.value
            for node in of_kind(function, ast.Assign)
            for target in node.targets
            if isinstance(target, ast.Name) and target.id == iterated.id
        ]
        return [each for value in values or [iterated] for each in self._opened(value)]

    def _opened(self, value: ast.expr) -> list[ast.expr]:
        """A value, and what it is made of where a function of the project gives it."""
        given_back = self._given_back.get(called_name(value)) if isinstance(value, ast.Call) else None
        return [value] if given_back is None else [value, given_back]

    def wrong(self, source: Source) -> Iterator[Found]:
        """``(kind, line, message)`` of each in a file."""
        if "tkinter" not in source.text:
            return
        for function in of_kind(source.tree, ast.FunctionDef):
            yield from self._wrong_row(function)
        yield from _unfilled(source)

    def _wrong_row(self, function: ast.FunctionDef) -> Iterator[Found]:
        widgets = _numbers_in(function, self._answers)
        for line, owner, index in _indexed(function):
            widget = widgets.get(index)
            filled = self._filled.get(widget) if widget else None
            name = last_name(owner)
            if filled is None or name not in filled.differs or name in self._sorted or self._is_a_part(function, owner):
                continue
            yield "lost_data", line, _WRONG_ROW.format(name, widget, _WORDS[filled.differs[name]])
            return

    def _is_a_part(self, function: ast.FunctionDef, owner: ast.expr) -> bool:
        """Whether a variable has the name of the whole and holds what is shown of it."""
        return isinstance(owner, ast.Name) and any(how(each)[0] for each in self._sources(owner, function))


_WORDS = {"some": "only some", "sorted": "another order"}


def shown_in(node: ast.AST) -> str:
    """The list or table at whose end a call puts a row."""
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "insert"):
        return ""
    last = node.args[1] if len(node.args) > 1 and _is_empty(node.args[0]) else node.args[0] if node.args else None
    is_end = (isinstance(last, ast.Constant) and last.value == "end") or (last is not None and last_name(last) == "END")
    return last_name(node.func.value) if is_end else ""


def _is_empty(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value == ""


def _is_chosen(loop: ast.For, widget: str) -> bool:
    """Whether only some of what is gone through is put into the list, each under a condition."""
    for position, statement in enumerate(loop.body):
        is_if = isinstance(statement, ast.If)
        if is_if and any(shown_in(node) == widget for node in walk(statement)):
            return not statement.orelse  # type: ignore[attr-defined]
        if is_if and position + 1 < len(loop.body) and isinstance(statement.body[-1], ast.Continue):  # type: ignore[attr-defined]
            return True
    return False


def how(value: ast.expr) -> tuple[str, str]:
    """How a value differs from the attribute it is made of, and the attribute's name; empty names where unsure."""
    if isinstance(value, ast.Attribute | ast.Name):
        return "", last_name(value)
    if isinstance(value, ast.Call) and last_name(value.func) == "sorted" and value.args:
        return "sorted", _numbered(value.args[0]) or last_name(value.args[0])
    if isinstance(value, ast.ListComp) and len(value.generators) == 1:
        part = value.generators[0]
        if part.ifs and isinstance(value.elt, ast.Name):
            if last_name(part.target) == value.elt.id:
                return "some", _numbered(part.iter) or last_name(part.iter)
            if isinstance(part.target, ast.Tuple) and last_name(part.target.elts[0]) == value.elt.id:
                return "some", _numbered(part.iter)
    return "", ""


def _numbered(value: ast.expr) -> str:
    """``enumerate(self.name)`` and ``range(len(self.name))``: the name of what has these numbers."""
    if not isinstance(value, ast.Call) or len(value.args) != 1:
        return ""
    inner = value.args[0]
    if last_name(value.func) == "range" and called_name(inner) == "len" and isinstance(inner, ast.Call) and inner.args:
        return last_name(inner.args[0])
    return last_name(inner) if last_name(value.func) == "enumerate" else ""


def _part_given_back(function: ast.FunctionDef) -> Iterator[tuple[str, ast.expr]]:
    """The name of a function that gives a part of a list, or the list in order, and how it does."""
    answers = [node.value for node in of_kind(function, ast.Return) if node.value is not None]
    if len(answers) == 1 and how(answers[0])[0]:
        yield function.name, answers[0]


def parts_kept(trees: Iterable[ast.AST]) -> dict[str, list[ast.expr]]:
    """By name: attributes that are only ever given a part of another, or that in order."""
    given: dict[str, list[ast.expr]] = {}
    for tree in trees:
        for target, value in givings(tree):
            if own_name(target) and not (isinstance(value, ast.List) and not value.elts):
                given.setdefault(own_name(target), []).append(value)
    return {name: parts for name, values in given.items() if (parts := _parts_of_another(name, values))}


def _parts_of_another(name: str, values: list[ast.expr]) -> list[ast.expr]:
    """What an attribute is given, without plain copies; nothing where anything else than one other is in it."""
    parts = [each for each in values if not copied_whole(each)]
    wholes = {how(each)[1] for each in parts} | {copied_whole(each) for each in values} - {""}
    return parts if len(wholes) == 1 and not wholes & {"", name} else []


def copied_whole(value: ast.expr) -> str:
    """``self.name``, ``list(self.name)``, ``self.name[:]`` and ``self.name.copy()``: the name."""
    if isinstance(value, ast.Call) and last_name(value.func) == "list" and len(value.args) == 1:
        return own_name(value.args[0])
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) and value.func.attr == "copy":
        return own_name(value.func.value)
    return own_name(value.value if isinstance(value, ast.Subscript) and isinstance(value.slice, ast.Slice) else value)


def _answered(function: ast.FunctionDef) -> Iterator[tuple[str, str]]:
    """The name of a function that gives the number of the row that is chosen, and the widget."""
    numbers = _numbers_in(function, {})
    answers = [node.value for node in of_kind(function, ast.Return) if node.value is not None]
    plain = [part for each in answers for part in ([each.body, each.orelse] if isinstance(each, ast.IfExp) else [each])]
    widgets = {numbers.get(ast.unparse(each), "") for each in plain if not isinstance(each, ast.Constant | ast.UnaryOp)}
    if len(widgets) == 1 and "" not in widgets:
        yield function.name, widgets.pop()


def _numbers_in(function: ast.FunctionDef, answers: dict[str, str]) -> dict[str, str]:
    """By how it is written: what holds the number of a row, and of which widget; ``answers`` are functions' own."""
    found: dict[str, str] = {}
    chosen: dict[str, str] = {}
    for node in of_kind(function, ast.Assign):
        widget = _asked(node.value)
        if widget and len(node.targets) == 1:
            chosen[ast.unparse(node.targets[0])] = widget
    for node in walk(function):
        if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant) and node.slice.value == 0:
            widget = _asked(node.value) or chosen.get(ast.unparse(node.value), "")
            if widget:
                found[ast.unparse(node)] = widget
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "index":
            # ``tree.index(item)``: of a list it would be asked with a value, and that list is filled by nobody.
            found[ast.unparse(node)] = last_name(node.func.value)
        if isinstance(node, ast.Call) and last_name(node.func) in answers and not node.args:
            found[ast.unparse(node)] = answers[last_name(node.func)]
    for node in of_kind(function, ast.Assign):
        target, value = node.targets[0], ast.unparse(node.value)
        if isinstance(target, ast.Name) and value in found:
            found[target.id] = found[value]
        elif isinstance(target, ast.Tuple | ast.List) and len(target.elts) == 1 and _asked(node.value):
            found[ast.unparse(target.elts[0])] = _asked(node.value)
    return found


def _asked(node: ast.expr) -> str:
    is_asking = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "curselection"
    return last_name(node.func.value) if is_asking else ""  # type: ignore[attr-defined]


def _indexed(function: ast.FunctionDef) -> Iterator[tuple[int, ast.expr, str]]:
    """Where a list is taken from, or set, by a number: the line, the list, and how the number is written."""
    for node in of_kind(function, ast.Subscript):
        yield node.lineno, node.value, ast.unparse(node.slice)
    for call in of_kind(function, ast.Call):
        if isinstance(call.func, ast.Attribute) and call.func.attr == "pop" and call.args:
            yield call.lineno, call.func.value, ast.unparse(call.args[0])


def _unfilled(source: Source) -> Iterator[Found]:
    """A table every one of whose rows has fewer values than there are columns, and none is set afterwards."""
    tables = {
        last_name(node.targets[0]): node.value
        for node in of_kind(source.tree, ast.Assign)
        if isinstance(node.value, ast.Call) and last_name(node.value.func) == "Treeview"
    }
    constants = _constants(source.tree)
    for name, call in tables.items():
        columns = next((_length(each.value, constants) for each in call.keywords if each.arg == "columns"), None)
        puts = [each for each in of_kind(source.tree, ast.Call) if _puts_into(each, name)]
        lengths = [_values(each) for each in puts]
        if columns is None or not lengths or None in lengths or _is_set(source.tree, name):
            continue
        most = max(each for each in lengths if each is not None)
        if 0 < most < columns:
            yield "dead_control", puts[0].lineno, _UNFILLED.format(name, columns, most)


def _constants(tree: ast.Module) -> dict[str, int]:
    """How long each tuple or list is that a name is given once."""
    found: dict[str, int] = {}
    for node in of_kind(tree, ast.Assign):
        name = last_name(node.targets[0])
        found[name] = -1 if name in found else _plain_length(node.value)
    return {name: length for name, length in found.items() if length >= 0}


def _plain_length(value: ast.expr) -> int:
    is_plain = isinstance(value, ast.Tuple | ast.List) and not any(isinstance(each, ast.Starred) for each in value.elts)
    return len(value.elts) if is_plain else -1  # type: ignore[attr-defined]


def _length(value: ast.expr, constants: dict[str, int]) -> int | None:
    length = _plain_length(value)
    return length if length >= 0 else constants.get(last_name(value))


def _puts_into(call: ast.Call, name: str) -> bool:
    is_insert = isinstance(call.func, ast.Attribute) and call.func.attr == "insert"
    return is_insert and last_name(call.func.value) == name  # type: ignore[attr-defined]


def _values(call: ast.Call) -> int | None:
    """How many values a row is put in with; ``None`` where that is not written there."""
    given = next((each.value for each in call.keywords if each.arg == "values"), None)
    length = _plain_length(given) if given is not None else -1
    return length if length >= 0 else None


def _is_set(tree: ast.Module, name: str) -> bool:
    """Whether single values of the table, or all of a row, are set after it was put in."""
    return any(
        isinstance(call.func, ast.Attribute)
        and (last_name(call.func.value) == name or call.func.attr == "set")
        and (
            (call.func.attr == "set" and len(call.args) + len(call.keywords) > 2)
            or (call.func.attr == "item" and call.keywords)
        )
        for call in of_kind(tree, ast.Call)
    )
