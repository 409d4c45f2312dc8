"""A second layout for a widget that has one already: Qt refuses it, and what is put into it is never seen."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..nodes import last_name, of_kind

if TYPE_CHECKING:
    from ..project import Source

Found = tuple[str, int, str]
_LAYOUTS = {"QVBoxLayout", "QHBoxLayout", "QGridLayout", "QFormLayout", "QStackedLayout"}
_SECOND = "{} has a layout already, and Qt takes no second one: leave out the widget here, and add this layout to it."


def wrong(source: Source) -> Iterator[Found]:
    """``(kind, line, message)`` of each; nothing for a file that does not use PySide6."""
    if "PySide6" not in source.text:
        return
    for function in of_kind(source.tree, ast.FunctionDef):
        yield from _in(function)


def _in(function: ast.FunctionDef) -> Iterator[Found]:
    """Judged are the statements of the function itself, which run one after the other."""
    laid_out: dict[str, str] = {}  # by widget, its layout
    for statement in function.body:
        owner, layout, line = _given(statement)
        if not owner:
            continue
        if laid_out.setdefault(owner, layout) != layout:
            yield "clipped_widget", line, _SECOND.format(owner)


def _given(statement: ast.stmt) -> tuple[str, str, int]:
    """The widget that a statement gives a layout, and the layout."""
    if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Call) and len(statement.targets) == 1:
        call = statement.value
        if last_name(call.func) in _LAYOUTS and len(call.args) == 1 and not call.keywords:
            return _name(call.args[0]), _name(statement.targets[0]), statement.lineno
    inner = statement.value if isinstance(statement, ast.Expr) else None
    is_set = isinstance(inner, ast.Call) and isinstance(inner.func, ast.Attribute) and inner.func.attr == "setLayout"
    if is_set and len(inner.args) == 1 and _name(inner.args[0]):  # type: ignore[union-attr]
        return _name(inner.func.value), _name(inner.args[0]), statement.lineno  # type: ignore[union-attr]
    return "", "", 0


def _name(node: ast.expr) -> str:
    return ast.unparse(node) if isinstance(node, ast.Name | ast.Attribute) else ""
