"""Lists that are shown again and again, each time below what was there, and numbers that are sorted as texts.

Judged over all files of a project by the names of attributes.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from .nodes import last_name, of_kind, walk
from .rows import shown_in
from .tk.geometry import WIDGETS

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
_GROWS = {"append", "insert", "extend"}
_CLEARS = {"delete", "clear", "destroy", "pack_forget", "grid_forget", "grid_remove", "detach", "deleteLater", "set"}
_PILES_UP = "Each time {0}() is called it puts all of {1} below what is there already: nothing ever clears {2} first."
_STAYS = "{0}() only ever adds to {2}: what no longer fits what was typed stays, as nothing takes it away."
_AS_TEXT = "This sorts numbers as texts, 10 before 9: sort by float(…) of what the table holds."


class Piles:
    """What the project's functions put where, and what is ever cleared."""

    def __init__(self, trees: Iterable[ast.Module]) -> None:
        trees = list(trees)
        self._cleared: set[str] = set()
        self._clears_widgets = False
        self._stored: Counter[str] = Counter()
        self._made_at_start: set[str] = set()
        self._growing: dict[str, set[str]] = {}  # by attribute, the functions that add to it
        self._callers: dict[str, set[str]] = {}
        for tree in trees:
            for node in of_kind(tree, ast.Attribute):
                if not isinstance(node.ctx, ast.Load):
                    self._stored[node.attr] += 1
                elif node.attr in _CLEARS:
                    self._cleared.add(last_name(node.value))
                    self._clears_widgets |= node.attr not in ("set", "clear", "delete")
            for function in of_kind(tree, ast.FunctionDef):
                self._note(function)

    def _note(self, function: ast.FunctionDef) -> None:
        for node in of_kind(function, ast.Attribute):
            if function.name == "__init__" and not isinstance(node.ctx, ast.Load):
                self._made_at_start.add(node.attr)
            self._callers.setdefault(node.attr, set()).add(function.name)
        for call in of_kind(function, ast.Call):
            if isinstance(call.func, ast.Attribute) and call.func.attr in _GROWS:
                self._growing.setdefault(last_name(call.func.value), set()).add(function.name)

    def wrong(self, source: Source) -> Iterator[Found]:
        """``(kind, line, message)`` of each in a file."""
        if "tkinter" not in source.text:
            return
        for function in of_kind(source.tree, ast.FunctionDef):
            for loop in of_kind(function, ast.For):
                found = self._piled(function, loop)
                if found is not None:
                    yield found
                    break
        yield from _sorted_as_text(source.tree)

    def _piled(self, function: ast.FunctionDef, loop: ast.For) -> Found | None:
        name = last_name(loop.iter) if isinstance(loop.iter, ast.Attribute) else ""
        is_grown = self._stored[name] == 1 and name in self._made_at_start
        adding = self._growing.get(name, set()) - {function.name, "__init__"}
        is_called_then = adding & self._callers.get(function.name, set())
        holder, is_widget = _filled_by(loop)
        is_at_start = self._stored[holder] == 1 and holder in self._made_at_start and function.name != "__init__"
        if not is_at_start or holder in self._cleared:
            return None
        if self._clears_widgets and is_widget:
            return None
        conditions = [node.test for node in loop.body if isinstance(node, ast.If)]
        if not conditions and is_grown and is_called_then:
            return "lost_data", loop.lineno, _PILES_UP.format(function.name, name, holder)
        typed = _typed_in(function)
        is_called_again = len(self._callers.get(function.name, set()) - {function.name, "__init__"}) > 1
        if not name or not (is_called_again or (is_grown and is_called_then)):
            return None
        if any(each.id in typed for test in conditions for each in of_kind(test, ast.Name)):
            return "lost_data", loop.lineno, _STAYS.format(function.name, name, holder)
        return None


def _filled_by(loop: ast.For) -> tuple[str, bool]:
    """The list, or the holder of widgets, that a loop adds to, and whether it adds widgets; empty where unsure."""
    inside = [node for statement in loop.body for node in walk(statement)]
    lists = {shown_in(node) for node in inside} - {""}
    if len(lists) == 1:
        return lists.pop(), False
    made = [node for node in inside if isinstance(node, ast.Call) and last_name(node.func) in WIDGETS and node.args]
    holders = {node.args[0].attr for node in made if isinstance(node.args[0], ast.Attribute)}
    is_packed = any(isinstance(node, ast.Attribute) and node.attr == "pack" for node in inside)
    return (holders.pop(), True) if len(holders) == 1 and is_packed and not lists else ("", False)


def _typed_in(function: ast.FunctionDef) -> set[str]:
    """Variables that hold what was typed somewhere."""
    return {
        target.id
        for node in of_kind(function, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
        and any(last_name(call.func) == "get" and not call.args for call in of_kind(node.value, ast.Call))
    }


def _sorted_as_text(tree: ast.Module) -> Iterator[Found]:
    """The rows of a table that has numbers in it, sorted by what the table gives back, which is a text."""
    if not _has_numbers(tree):
        return
    for function in of_kind(tree, ast.FunctionDef):
        arguments = {each.arg for each in function.args.args}
        lists: set[str] = set()
        for node in of_kind(function, ast.Assign):
            if isinstance(node.value, ast.ListComp) and _is_cell(node.value.elt, arguments):
                lists |= {target.id for target in node.targets if isinstance(target, ast.Name)}
        for call in of_kind(function, ast.Call):
            given = call.args[0] if call.args else None
            is_keyed = any(each.arg == "key" for each in call.keywords)
            if isinstance(call.func, ast.Attribute) and call.func.attr == "sort":
                is_of_cells = last_name(call.func.value) in lists
            else:
                is_direct = isinstance(given, ast.ListComp | ast.GeneratorExp) and _is_cell(given.elt, arguments)
                is_of_cells = last_name(call.func) == "sorted" and (
                    is_direct or (given is not None and last_name(given) in lists)
                )
            if is_of_cells and not is_keyed and not _tries_numbers(function):
                yield "dead_control", call.lineno, _AS_TEXT
                return


def _is_cell(row: ast.expr, arguments: set[str]) -> bool:
    """Whether it is ``(table.set(item, column), item)`` of a column that is handed in."""
    cell = row.elts[0] if isinstance(row, ast.Tuple) and row.elts else None
    if not (isinstance(cell, ast.Call) and isinstance(cell.func, ast.Attribute) and cell.func.attr == "set"):
        return False
    return len(cell.args) == 2 and isinstance(cell.args[1], ast.Name) and cell.args[1].id in arguments


def _tries_numbers(function: ast.FunctionDef) -> bool:
    return any(last_name(call.func) in ("float", "int", "Decimal") for call in of_kind(function, ast.Call))


def _has_numbers(tree: ast.Module) -> bool:
    """Whether a row is put into a table with what was made a number of what somebody typed."""
    for function in of_kind(tree, ast.FunctionDef):
        made = {
            last_name(node.targets[0])
            for node in of_kind(function, ast.Assign)
            if any(last_name(call.func) in ("float", "int") for call in _plainly_in(node.value))
        }
        for call in of_kind(function, ast.Call):
            values = next((each.value for each in call.keywords if each.arg == "values"), None)
            if last_name(call.func) == "insert" and values is not None:
                parts = values.elts if isinstance(values, ast.Tuple | ast.List) else [values]
                if any(last_name(part) in made for part in parts if isinstance(part, ast.Name)):
                    return True
    return False


def _plainly_in(value: ast.expr) -> list[ast.Call]:
    """The calls that a value is, or that stand in it as parts of a tuple."""
    parts = value.elts if isinstance(value, ast.Tuple) else [value]
    return [part for part in parts if isinstance(part, ast.Call)]
