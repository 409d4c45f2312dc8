"""Connections to a database that are opened and never closed, and one change among others that is not committed."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .nodes import in_scope, last_name, of_kind, walk

if TYPE_CHECKING:
    from .project import Source

Function = ast.FunctionDef | ast.AsyncFunctionDef
_CHANGES = re.compile(r"\s*(?:insert|update|delete|replace)\b", re.IGNORECASE)
_BY_ITSELF = ("isolation_level", "autocommit")
_NOT_KEPT = "This change of the database is not committed, as all others are: it is lost when the app is closed."


def unclosed(source: Source) -> Iterator[tuple[int, str]]:
    """``(line, message)`` of each; silent where the connection is handed on, kept, or closed by ``with closing``."""
    if "sqlite3" not in source.text:
        return
    makers = {"sqlite3.connect"} | {
        function.name
        for function in walk(source.tree)
        if isinstance(function, Function) and _returns_connection(function)
    }
    for function in walk(source.tree):
        if not isinstance(function, Function):
            continue
        for node in in_scope(function.body):
            if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
                name = node.targets[0].id
                if _called(node.value) in makers and not _escapes(name, function):
                    yield (
                        node.lineno,
                        f"The database that is opened here is never closed; end with {name}.close().",
                    )


def uncommitted(source: Source) -> Iterator[tuple[int, str]]:
    """``(line, message)`` of a change that nobody commits, where two others at least are, each where it is made."""
    if "sqlite3" not in source.text or any(word in source.text for word in _BY_ITSELF):
        return
    functions = [node for node in walk(source.tree) if isinstance(node, Function)]
    commits = [each for each in functions if _commits(each)]
    changes = [each for each in functions if _change_in(each)]
    lost = [each for each in changes if each not in commits]
    if len(lost) != 1 or len(changes) < 3 or not all(map(_writes, commits)):
        return
    [function] = lost
    is_called_by_one = any(function.name in _names_called(each) for each in commits)
    if not is_called_by_one and not _names_called(function) & {each.name for each in commits}:
        yield _change_in(function), _NOT_KEPT


def _change_in(function: Function) -> int:
    """The line of the last change of a database in a function, or 0."""
    return max((call.lineno for call in _statements(function) if _CHANGES.match(_said(call))), default=0)


def _statements(function: Function) -> list[ast.Call]:
    return [call for call in of_kind(function, ast.Call) if last_name(call.func).startswith("execute")]


def _said(call: ast.Call) -> str:
    first = call.args[0] if call.args else None
    return first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else ""


def _writes(function: Function) -> bool:
    """Whether a function has statements of its own to commit, every one written out there."""
    return bool(_statements(function)) and all(map(_said, _statements(function)))


def _commits(function: Function) -> bool:
    return bool(of_kind(function, ast.With)) or "commit" in _names_called(function)


def _names_called(function: Function) -> set[str]:
    return {last_name(call.func) for call in of_kind(function, ast.Call)}


def _returns_connection(function: Function) -> bool:
    """Whether a function does nothing but open the database and return it."""
    names = {
        node.targets[0].id
        for node in in_scope(function.body)
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
        if _called(node.value) == "sqlite3.connect"
    }
    returned = [node.value for node in in_scope(function.body) if isinstance(node, ast.Return)]
    return any(_called(value) == "sqlite3.connect" or getattr(value, "id", None) in names for value in returned)


def _escapes(name: str, function: Function) -> bool:
    """Whether the connection is closed, or goes where somebody else may close it."""
    return any(_lets_go(node, name) for node in walk(function) if node is not function)


def _lets_go(node: ast.AST, name: str) -> bool:
    match node:
        case ast.Global() | ast.Nonlocal():
            return name in node.names
        case ast.Attribute(value=ast.Name(id=owner), attr="close"):
            return owner == name
        case ast.Call():
            return any(_means(value, name) for value in [*node.args, *(keyword.value for keyword in node.keywords)])
        case ast.Return() | ast.Yield() | ast.Assign():
            return _means(node.value, name)
        case ast.withitem():
            return _means(node.context_expr, name)
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.Lambda():
            return any(isinstance(inner, ast.Name) and inner.id == name for inner in walk(node))
    return False


def _means(value: ast.AST | None, name: str) -> bool:
    if isinstance(value, ast.Tuple | ast.List):
        return any(_means(part, name) for part in value.elts)
    return isinstance(value, ast.Name) and value.id == name


def _called(value: ast.AST | None) -> str:
    if not isinstance(value, ast.Call):
        return ""
    function = value.func
    if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name):
        return f"{function.value.id}.{function.attr}" if function.value.id == "sqlite3" else function.attr
    return function.id if isinstance(function, ast.Name) else ""
