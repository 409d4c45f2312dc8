"""Functions that give a value on one way through them and nothing on another, where what they give is used unasked."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .nodes import called_name, givings, in_scope, is_self, key, last_name, of_kind

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
_LISTS = {"append", "insert", "extend", "remove", "pop", "items", "keys", "values", "sort", "index", "count"}
_MEASURES = {"len", "sorted", "sum", "max", "min", "enumerate", "list", "reversed"}
_ENDS = "{0}() gives nothing where it ends here, and that is taken for a list or the like: a return is missing."


def wrong(source: Source) -> Iterator[Found]:
    """``(kind, line, message)`` of each."""
    functions = of_kind(source.tree, ast.FunctionDef)
    names = [function.name for function in functions]
    for holder in [source.tree, *of_kind(source.tree, ast.ClassDef)]:
        for function in holder.body:
            is_own = isinstance(function, ast.FunctionDef) and names.count(function.name) == 1
            if is_own and _gives_at_times(function) and _is_used_unasked(function.name, holder):
                yield "returns_nothing", function.end_lineno or function.lineno, _ENDS.format(function.name)


def _gives_at_times(function: ast.FunctionDef) -> bool:
    inside = in_scope(function.body)
    given = [node.value for node in inside if isinstance(node, ast.Return)]
    is_plain = not function.decorator_list and not any(isinstance(node, ast.Yield | ast.YieldFrom) for node in inside)
    is_value = bool(given) and not any(
        each is None or (isinstance(each, ast.Constant) and each.value is None) for each in given
    )
    return is_plain and is_value and not _ends(function.body)


def _ends(body: list[ast.stmt]) -> bool:
    """Whether nothing is done after these statements; also where that can't be told."""
    last = body[-1]
    match last:
        case ast.If():
            return bool(last.orelse) and _ends(last.body) and _ends(last.orelse)
        case ast.With():
            return _ends(last.body) or len(last.items) > 1 or called_name(last.items[0].context_expr) == "suppress"
        case ast.Try():
            is_whole = _ends([*last.body, *last.orelse]) and all(_ends(each.body) for each in last.handlers)
            return is_whole or bool(last.finalbody)
        case ast.Expr() | ast.Assign() | ast.AugAssign() | ast.Pass():
            return False
    return True


def _is_used_unasked(name: str, holder: ast.Module | ast.ClassDef) -> bool:
    """Whether what a function gives is kept under one name and used as a list, and nobody asks whether it is one."""
    kept = {key(target) for target, value in givings(holder) if _is_call(value, name)} - {""}
    if len(kept) != 1:
        return False
    [kept_as] = kept
    asked = [node.test for node in of_kind(holder, ast.If, ast.IfExp, ast.While, ast.Assert)]
    asked += [value for node in of_kind(holder, ast.BoolOp) for value in node.values]
    asked += [node.operand for node in of_kind(holder, ast.UnaryOp)]
    asked += [side for node in of_kind(holder, ast.Compare) for side in (node.left, *node.comparators)]
    if any(key(each) == kept_as for each in asked) or of_kind(holder, ast.Match):
        return False
    return any(key(each) == kept_as for each in _taken_for_lists(holder))


def _is_call(value: ast.expr, name: str) -> bool:
    is_own = isinstance(value, ast.Call) and last_name(value.func) == name
    return is_own and (isinstance(value.func, ast.Name) or is_self(value.func.value))  # type: ignore[attr-defined]


def _taken_for_lists(holder: ast.AST) -> Iterator[ast.expr]:
    for node in of_kind(holder, ast.For, ast.comprehension):
        yield node.iter
        yield from node.iter.args if isinstance(node.iter, ast.Call) and last_name(node.iter.func) in _MEASURES else ()
    for node in of_kind(holder, ast.Subscript):
        yield node.value
    for call in of_kind(holder, ast.Call):
        if last_name(call.func) in _MEASURES and isinstance(call.func, ast.Name):
            yield from call.args
        elif isinstance(call.func, ast.Attribute) and call.func.attr in _LISTS:
            yield call.func.value
