"""Comparisons with Qt that always come out the same: an answer held against what it never is.

Judged by what Qt's own functions give, where no function of the project has their name.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .nodes import in_scope, last_name, of_kind

if TYPE_CHECKING:
    from .attributes import Project
    from .project import Source

Found = tuple[str, int, str]
_EXEC = {"exec", "exec_"}
_ASKING = {"question", "information", "warning", "critical"}
_TEXTS = {"text", "currentText", "toPlainText", "placeholderText", "windowTitle"}
_ITEMS = {
    "currentItem",
    "itemAt",
    "takeItem",
    "sender",
    "focusWidget",
    "currentWidget",
    "checkedButton",
    "checkedAction",
}
_NOTHING = {
    "show", "hide", "setText", "setEnabled", "setChecked", "setVisible", "setCurrentIndex", "setCurrentRow",
    "setCurrentWidget", "addWidget", "addLayout", "setLayout", "setValue", "setWindowTitle", "deleteLater",
}  # fmt: skip
_WORDS = {"exec": "a number", "message": "one of the box's buttons", "text": "a text", "item": "an object of Qt's"}
_NEVER = "{}() gives {}, which is never {}: what this decides is decided once and for all."
_ALWAYS = "Every answer of a message box counts as true, a No as well: compare it with StandardButton.Yes."
_SIGNALS = {"accepted", "rejected", "finished"}
_NEVER_SIGNAL = "{}() gives a number, and {} is a signal: they are never the same. Compare with {}."
_GIVES_NOTHING = "{}() gives nothing, so this is never true."


def wrong(source: Source, project: Project) -> Iterator[Found]:
    """``(kind, line, message)`` of each; nothing for a file that does not use PySide6."""
    if "PySide6" not in source.text:
        return
    for function in of_kind(source.tree, ast.FunctionDef):
        yield from _in(function, project)


def _in(function: ast.FunctionDef, project: Project) -> Iterator[Found]:
    inside = in_scope(function.body)
    named = _named(inside)
    for node in inside:
        if isinstance(node, ast.Compare) and len(node.ops) == 1:
            for asked, against in ((node.left, node.comparators[0]), (node.comparators[0], node.left)):
                call = _call_of(asked, named)
                found = _mismatch(call, node.ops[0], against, project) if call is not None else ""
                if found:
                    yield "dead_control", node.lineno, found
        for tested in _tested(node):
            call = _call_of(tested, named)
            if call is None or not isinstance(call.func, ast.Attribute):
                continue
            name = call.func.attr
            if _kind(call, project) == "message" and name in _ASKING:
                yield "dead_control", tested.lineno, _ALWAYS
            elif name in _NOTHING and name not in project.defined and tested is call:
                yield "dead_control", tested.lineno, _GIVES_NOTHING.format(name)


def _named(inside: list[ast.AST]) -> dict[str, ast.Call]:
    """What each variable is given that is given one thing only, and that by a call."""
    given: dict[str, list[ast.expr]] = {}
    for node in inside:
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            given.setdefault(node.id, [])
        if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            given.setdefault(node.targets[0].id, []).append(node.value)
    stored = [node.id for node in inside if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load)]
    return {
        name: values[0]
        for name, values in given.items()
        if len(values) == 1 and stored.count(name) == 1 and isinstance(values[0], ast.Call)
    }


def _call_of(node: ast.expr, named: dict[str, ast.Call]) -> ast.Call | None:
    if isinstance(node, ast.Name):
        return named.get(node.id)
    return node if isinstance(node, ast.Call) else None


def _kind(call: ast.Call, project: Project) -> str:
    """What a call gives, as far as only Qt can have such a function."""
    if not isinstance(call.func, ast.Attribute) or call.func.attr in project.defined:
        return ""
    name, owner = call.func.attr, call.func.value
    if name in _EXEC:
        return "exec"
    if name in _ASKING and isinstance(owner, ast.Name | ast.Attribute) and last_name(owner) == "QMessageBox":
        return "message"
    if name in _TEXTS and not call.args:
        return "text"
    return "item" if name in _ITEMS else ""


def _is_class(node: ast.expr) -> bool:
    return last_name(node).startswith("Q")


def _mismatch(call: ast.Call, sign: ast.cmpop, against: ast.expr, project: Project) -> str:
    is_signal = isinstance(against, ast.Attribute) and against.attr in _SIGNALS and _is_class(against.value)
    if is_signal and isinstance(sign, ast.Eq | ast.NotEq | ast.Is | ast.IsNot) and _kind(call, project) == "exec":
        meant = "Rejected" if last_name(against) == "rejected" else "Accepted"
        return _NEVER_SIGNAL.format(last_name(call.func), ast.unparse(against), f"QDialog.DialogCode.{meant}")
    if not isinstance(against, ast.Constant) or not isinstance(sign, ast.Eq | ast.NotEq | ast.Is | ast.IsNot):
        return ""
    value, what = against.value, _kind(call, project)
    is_bool, is_identity = isinstance(value, bool), isinstance(sign, ast.Is | ast.IsNot)
    never = {
        "exec": isinstance(value, str) or (is_bool and is_identity),
        "message": isinstance(value, str) or is_bool,
        "text": isinstance(value, int | float),
        "item": isinstance(value, str | int | float),
    }
    if not never.get(what):
        return ""
    return _NEVER.format(last_name(call.func), _WORDS[what], repr(value))


def _tested(node: ast.AST) -> Iterator[ast.expr]:
    """What is asked whether it is true."""
    if isinstance(node, ast.If | ast.While | ast.IfExp):
        yield node.test
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield node.operand
