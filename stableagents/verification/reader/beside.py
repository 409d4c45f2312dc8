"""A list that is filled beside the one on the window, and not emptied with it: its places are those of others."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .nodes import givings, last_name, of_kind, own_name
from .rows import shown_in

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
_CLEARS = {"delete", "clear", "setRowCount"}
_ADDS = {"addItem", "addTopLevelItem", "setItem", "insertRow"}
_LESS = {"clear", "pop", "remove", "insert", "sort", "reverse"}
_GOES_ON = "{0} is emptied here, and {1}, filled beside it, is not: from the second time on its places are wrong."


def wrong(source: Source) -> Iterator[Found]:
    """``(kind, line, message)`` of each."""
    for node in of_kind(source.tree, ast.ClassDef):
        set_in = [own_name(target) for target, _ in givings(node)]
        indexed = {own_name(each.value) for each in of_kind(node, ast.Subscript)} - {""}
        calls = [each for each in of_kind(node, ast.Call) if isinstance(each.func, ast.Attribute)]
        lessened = {own_name(call.func.value) for call in calls if call.func.attr in _LESS}
        for each in of_kind(node, ast.Delete):
            lessened |= {own_name(getattr(target, "value", None)) for target in each.targets}
        for method in node.body:
            if not isinstance(method, ast.FunctionDef) or method.name == "__init__":
                continue
            for loop in method.body:
                if isinstance(loop, ast.For):
                    shown = {added_to(each) for part in loop.body for each in ast.walk(part)} - {""}
                    beside = _grown_in(loop) & indexed - lessened - shown
                    emptied = [
                        (name, line) for name, line in emptied_in(method) if name in shown and line < loop.lineno
                    ]
                    for name in sorted(beside):
                        if emptied and set_in.count(name) == 1:
                            yield "lost_data", emptied[0][1], _GOES_ON.format(f"self.{emptied[0][0]}", f"self.{name}")


def added_to(node: ast.AST) -> str:
    """The list or table of Tk's or Qt's that a call adds a row to."""
    is_adding = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _ADDS
    return own_name(node.func.value) if is_adding else shown_in(node)  # type: ignore[attr-defined]


def _grown_in(loop: ast.For) -> set[str]:
    """The lists of the object's that every turn adds one entry to."""
    calls = [part.value for part in loop.body if isinstance(part, ast.Expr) and isinstance(part.value, ast.Call)]
    owners = [call.func.value for call in calls if isinstance(call.func, ast.Attribute) and call.func.attr == "append"]
    return {own_name(owner) for owner in owners} - {""}


def emptied_in(method: ast.FunctionDef) -> Iterator[tuple[str, int]]:
    for part in method.body:
        call = part.value if isinstance(part, ast.Expr) else None
        if isinstance(call, ast.Call) and last_name(call.func) in _CLEARS and isinstance(call.func, ast.Attribute):
            yield own_name(call.func.value), call.lineno
