"""What becomes of each answer that ``closeEvent`` asks for: one that gives up the changes has to let the window go."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..nodes import last_name, of_kind, walk

if TYPE_CHECKING:
    from ..project import Source

Found = tuple[str, int, str]
_ASKING = {"question", "warning", "information", "critical"}
_AWAY = {"hide", "setVisible", "showMinimized", "accept", "quit", "exit", "deleteLater", "destroy", "minimize"}
_NEVER = "The window refuses to close here, whatever was answered: event.accept() belongs in its place."
_STAYS = "Whoever answers “{}” wants to leave, and the window stays open: accept the event for this answer, too."


def wrong(source: Source) -> Iterator[Found]:
    """``(kind, line, message)`` of each; nothing for a file that does not use PySide6."""
    if "PySide6" not in source.text:
        return
    for function in of_kind(source.tree, ast.FunctionDef):
        if function.name == "closeEvent" and len(function.args.args) == 2:
            yield from _kept_open(function, function.args.args[1].arg)
    for node in of_kind(source.tree, ast.ClassDef):
        yield from _never_closed(node)


def _never_closed(node: ast.ClassDef) -> Iterator[Found]:
    """``event.ignore()`` at the end whatever was answered, in a window that does not hide in the place of closing."""
    if {each.attr for each in of_kind(node, ast.Attribute)} & _AWAY:
        return
    for method in node.body:
        if not (isinstance(method, ast.FunctionDef) and method.name == "closeEvent" and len(method.args.args) == 2):
            continue
        event = method.args.args[1].arg
        leaves = any(isinstance(each, ast.Return | ast.Raise) for each in walk(method))
        if _calls(method.body[-1], event, "ignore") and not leaves:
            yield "window_will_not_close", method.body[-1].lineno, _NEVER


def _kept_open(function: ast.FunctionDef, event: str) -> Iterator[Found]:
    for statements in _blocks(function):
        for number, statement in enumerate(statements):
            name, offered = _asked(statement)
            leaving = "Discard" if "Discard" in offered else "No" if {"Yes", "No", "Cancel"} <= offered else ""
            line = _ignored(statements[number + 1 :], name, leaving, event) if leaving else 0
            if line:
                yield "window_will_not_close", line, _STAYS.format(leaving)


def _blocks(node: ast.AST) -> Iterator[list[ast.stmt]]:
    for each in walk(node):
        for part in ("body", "orelse"):
            found = getattr(each, part, None)
            if isinstance(found, list) and found and isinstance(found[0], ast.stmt):
                yield found


def _asked(statement: ast.stmt) -> tuple[str, set[str]]:
    """The variable that a message box's answer is given to, and the buttons that it has."""
    if not (isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Call)):
        return "", set()
    call, target = statement.value, statement.targets[0]
    is_box = isinstance(call.func, ast.Attribute) and last_name(call.func.value) == "QMessageBox"
    if not is_box or last_name(call.func) not in _ASKING or not isinstance(target, ast.Name):
        return "", set()
    return target.id, {last_name(node) for node in walk(call) if isinstance(node, ast.Attribute)}


def _ignored(statements: list[ast.stmt], name: str, answer: str, event: str) -> int:
    """The line that refuses to close after this answer; 0 where none does, or that isn't sure."""
    line = 0
    for statement in statements:
        if isinstance(statement, ast.If):
            is_so = _is_so(statement.test, name, answer)
            if is_so is None:
                return 0
            branch = statement.body if is_so else statement.orelse
            inner = _ignored(branch, name, answer, event)
            line = inner or (0 if branch and not inner and _decides(branch, event) else line)
            if branch and isinstance(branch[-1], ast.Return):
                return line
        elif isinstance(statement, ast.Return):
            return line
        elif _calls(statement, event, "ignore"):
            line = statement.lineno
        elif _decides([statement], event):
            line = 0
    return line


def _decides(statements: list[ast.stmt], event: str) -> bool:
    """Whether the event is mentioned, and so may be accepted, or handed to who accepts it."""
    return any(each.id == event for statement in statements for each in of_kind(statement, ast.Name))


def _calls(statement: ast.stmt, event: str, method: str) -> bool:
    call = statement.value if isinstance(statement, ast.Expr) else None
    is_method = isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == method
    return is_method and last_name(call.func.value) == event  # type: ignore[union-attr]


def _is_so(test: ast.expr, name: str, answer: str) -> bool | None:
    """What a comparison of the answer comes to; ``None`` for any other question."""
    if not (isinstance(test, ast.Compare) and len(test.ops) == 1 and last_name(test.left) == name):
        return None
    sign, against = test.ops[0], test.comparators[0]
    if isinstance(sign, ast.Eq | ast.Is):
        return last_name(against) == answer if isinstance(against, ast.Attribute) else None
    if isinstance(sign, ast.NotEq | ast.IsNot):
        return last_name(against) != answer if isinstance(against, ast.Attribute) else None
    if isinstance(sign, ast.In | ast.NotIn) and isinstance(against, ast.Tuple | ast.List | ast.Set):
        return (answer in map(last_name, against.elts)) is isinstance(sign, ast.In)
    return None
