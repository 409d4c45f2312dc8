"""Whether the code that closes an app uses something that is not there yet: then closing it untouched is worth a try.

Only read, never called: a name of the app's that is missing, that is None, or that is looked into and empty.
"""

from __future__ import annotations

import ast
import builtins
import functools
import inspect
from collections.abc import Callable, Iterator
from pathlib import Path
from types import CodeType, FunctionType, MethodType
from typing import Any

_MOST_FUNCTIONS = 40
_NOTHING = object()
_UNKNOWN = object()
Function = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda


def lacks_anything(function: Callable[..., Any], is_of_app: Callable[[str], object]) -> bool:
    """Whether the function, or one of the app's that it calls, uses something that is not there at this moment.

    ``is_of_app`` tells whether a source file is the app's.
    """
    waiting, seen = [(function, _NOTHING)], set[CodeType]()
    while waiting and len(seen) < _MOST_FUNCTIONS:
        called, owner = waiting.pop()
        plain, owner = _plain(called, owner)
        if plain is None or plain.__code__ in seen or not is_of_app(plain.__code__.co_filename):
            continue
        seen.add(plain.__code__)
        node = _node_of(plain.__code__)
        if node is None:
            continue
        names = _names_in(plain, owner, node)
        if any(_is_lacking(use, names, is_tested, is_looked_into) for use, is_tested, is_looked_into in _uses(node)):
            return True
        waiting += [_with_owner(call, names) for call in ast.walk(node) if isinstance(call, ast.Call)]
    return False


def _plain(function: Any, owner: Any) -> tuple[FunctionType | None, Any]:
    while isinstance(function, functools.partial):
        function = function.func
    if isinstance(function, MethodType):
        function, owner = function.__func__, function.__self__
    function = inspect.unwrap(function) if isinstance(function, FunctionType) else function
    return (function, owner) if isinstance(function, FunctionType) else (None, owner)


def _node_of(code: CodeType) -> Function | None:
    tree = _tree_of(code.co_filename)
    for node in ast.walk(tree) if tree is not None else ():
        if isinstance(node, Function):
            decorators = [] if isinstance(node, ast.Lambda) else node.decorator_list
            if code.co_firstlineno == min(each.lineno for each in (node, *decorators)):
                return node
    return None


@functools.cache
def _tree_of(path: str) -> ast.Module | None:
    try:
        return ast.parse(Path(path).read_text(encoding="utf-8"))
    except (OSError, SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def _names_in(function: FunctionType, owner: Any, node: Function) -> dict[str, Any]:
    """What the names stand for that the function does not make itself."""
    code = function.__code__
    names = {**vars(builtins), **function.__globals__}
    for name, cell in zip(code.co_freevars, function.__closure__ or (), strict=False):
        try:
            names[name] = cell.cell_contents
        except ValueError:
            names[name] = _NOTHING
    of_others = {name for each in ast.walk(node) if isinstance(each, ast.Global | ast.Nonlocal) for name in each.names}
    inner = {
        each.arg if isinstance(each, ast.arg) else getattr(each, "id", "") for each in ast.walk(node) if _makes(each)
    }
    names |= dict.fromkeys({*code.co_varnames, *code.co_cellvars, *inner} - of_others, _UNKNOWN)
    if owner is not _NOTHING and code.co_argcount:
        names[code.co_varnames[0]] = owner
    return names


def _makes(node: ast.AST) -> bool:
    """Whether it is a name that a function inside, or a comprehension, makes."""
    return isinstance(node, ast.arg) or (isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store))


def _uses(node: Function) -> Iterator[tuple[ast.expr, bool, bool]]:
    """Every name and attribute that is read, whether it is tested somewhere, and whether it is looked into."""
    looked_into = {id(each.value) for each in ast.walk(node) if isinstance(each, ast.Subscript)}
    tested = {ast.unparse(test) for each in ast.walk(node) for test in _tests(each)}
    for each in ast.walk(node):
        if isinstance(each, ast.Name | ast.Attribute) and isinstance(each.ctx, ast.Load):
            yield each, ast.unparse(each) in tested, id(each) in looked_into


def _tests(node: ast.AST) -> list[ast.expr]:
    if isinstance(node, ast.If | ast.IfExp | ast.While):
        return [node.test]
    if isinstance(node, ast.BoolOp):
        return node.values
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        return [node.operand]
    return [node.left, *node.comparators] if isinstance(node, ast.Compare) else []


def _is_lacking(use: ast.expr, names: dict[str, Any], is_tested: bool, is_looked_into: bool) -> bool:
    value = _value(use, names)
    is_empty = isinstance(value, str | list | dict | tuple) and not value
    return value is _NOTHING or (not is_tested and (value is None or (is_looked_into and is_empty)))


def _value(node: ast.expr, names: dict[str, Any]) -> Any:
    """What an expression of names and dots stands for, without running any code for that."""
    if isinstance(node, ast.Name):
        return names.get(node.id, _NOTHING)
    if not isinstance(node, ast.Attribute):
        return _UNKNOWN
    owner = _value(node.value, names)
    if owner is _UNKNOWN or owner is _NOTHING or owner is None:
        return _UNKNOWN  # told of the owner
    found = inspect.getattr_static(owner, node.attr, _NOTHING)
    if isinstance(found, property | functools.cached_property) or hasattr(type(found), "__set__"):
        return _UNKNOWN
    return found


def _with_owner(call: ast.Call, names: dict[str, Any]) -> tuple[Any, Any]:
    owner = _value(call.func.value, names) if isinstance(call.func, ast.Attribute) else _NOTHING
    return _value(call.func, names), owner
