"""``[[0] * 3] * 3`` and ``dict.fromkeys(names, [])``: rows that are one list, so that what one is given all have."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .nodes import givings, of_kind

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
_CHANGES = {"append", "insert", "extend", "pop", "remove", "clear", "sort", "reverse"}
_ONE_LIST = "All rows of {0} are one list, so a change of one row changes each: make them by [[…] for _ in range(…)]."
_ONE_VALUE = "All values of {0} are one, so a change of one changes each: make them by {{key: … for key in …}}."
_MADE_ANEW = {"list", "dict", "set", "defaultdict", "deque", "Counter"}


def wrong(source: Source) -> Iterator[Found]:
    """``(kind, line, message)`` of each; nothing where a row is replaced, or anything else may be meant by the name."""
    owners = _changed_rows(source.tree)
    if not owners:
        return
    given: dict[str, list[ast.expr]] = {}
    for target, value in givings(source.tree):
        if isinstance(target, ast.Subscript):
            target, value = target.value, target  # a row that is replaced
        given.setdefault(ast.unparse(target), []).append(value)
    for name in sorted(owners & given.keys()):
        if all(_is_one_list(value) for value in given[name]):
            yield "lost_data", given[name][0].lineno, _ONE_LIST.format(name)
        elif all(_is_one_value(value) for value in given[name]):
            yield "lost_data", given[name][0].lineno, _ONE_VALUE.format(name)


def _changed_rows(tree: ast.Module) -> set[str]:
    """What ``name[…][…] = …`` and ``name[…].append(…)`` name, where which row that is changes."""
    rows = [node.value for node in of_kind(tree, ast.Subscript) if not isinstance(node.ctx, ast.Load)]
    rows += [
        call.func.value
        for call in of_kind(tree, ast.Call)
        if isinstance(call.func, ast.Attribute) and call.func.attr in _CHANGES
    ]
    return {
        ast.unparse(row.value)
        for row in rows
        if isinstance(row, ast.Subscript) and not isinstance(row.slice, ast.Constant | ast.Slice)
    }


def _is_one_list(node: ast.expr) -> bool:
    """``[[…]] * n`` or ``[[…] * m] * n``, with more than one row."""
    if not (isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult) and isinstance(node.left, ast.List)):
        return False
    if isinstance(node.right, ast.Constant) and node.right.value in (0, 1):
        return False
    return len(node.left.elts) == 1 and _is_list(node.left.elts[0])


def _is_one_value(node: ast.expr) -> bool:
    """``dict.fromkeys(…, [])``, or with another thing that can be changed."""
    if not (isinstance(node, ast.Call) and ast.unparse(node.func) == "dict.fromkeys" and len(node.args) == 2):
        return False
    value = node.args[1]
    is_made = isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id in _MADE_ANEW
    return is_made or isinstance(value, ast.List | ast.Dict | ast.Set)


def _is_list(node: ast.expr) -> bool:
    if isinstance(node, ast.BinOp):
        return isinstance(node.op, ast.Mult) and (_is_list(node.left) or _is_list(node.right))
    return isinstance(node, ast.List | ast.ListComp)
