"""Ids that are counted by how many entries there are: after one was taken away, two have the same.

Told only where entries are looked for by their id, one can be taken away, and none gets another id later.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .nodes import givings, key, last_name, of_kind

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
_TAKES = {"pop", "remove"}
_ID = "id"
_SAME = (
    "The id is counted by how many {0} there are: after one was taken away, the next one gets an id that another has, "
    "and what is done to one is done to both."
)


def wrong(source: Source) -> Iterator[Found]:
    """``(kind, line, message)`` of each in a file."""
    tree = source.tree
    if _gives_ids_later(tree):
        return
    for part in of_kind(tree, ast.FunctionDef):
        counted = {
            target.id: _counted(value)
            for target, value in givings(part)
            if isinstance(target, ast.Name) and _counted(value)
        }
        for value in _ids(part):
            name = _counted(value) or counted.get(last_name(value), "")
            if name and _is_added(part, name) and _is_taken_from(tree, name) and _is_looked_for(tree):
                yield "lost_data", value.lineno, _SAME.format(name)


def _ids(part: ast.FunctionDef) -> Iterator[ast.expr]:
    """What is given as an id to something that is made."""
    for record in of_kind(part, ast.Dict):
        for name, value in zip(record.keys, record.values, strict=True):
            if isinstance(name, ast.Constant) and name.value == _ID:
                yield value
    for call in of_kind(part, ast.Call):
        yield from (each.value for each in call.keywords if each.arg == _ID)


def _counted(value: ast.expr) -> str:
    """The list whose length, or one more, this is; empty for anything else."""
    if isinstance(value, ast.BinOp) and isinstance(value.op, ast.Add) and isinstance(value.right, ast.Constant):
        value = value.left
    is_length = isinstance(value, ast.Call) and last_name(value.func) == "len" and len(value.args) == 1
    return key(value.args[0]) if is_length else ""  # type: ignore[attr-defined]


def _is_added(part: ast.FunctionDef, name: str) -> bool:
    return any(
        isinstance(call.func, ast.Attribute) and call.func.attr == "append" and key(call.func.value) == name
        for call in of_kind(part, ast.Call)
    )


def _is_taken_from(tree: ast.Module, name: str) -> bool:
    """Whether any entry, and not only the last one, can be taken away."""
    for call in of_kind(tree, ast.Call):
        if (
            isinstance(call.func, ast.Attribute)
            and call.func.attr in _TAKES
            and call.args
            and key(call.func.value) == name
        ):
            return True
    for node in of_kind(tree, ast.Delete):
        if any(isinstance(each, ast.Subscript) and key(each.value) == name for each in node.targets):
            return True
    return any(
        key(target.value if isinstance(target, ast.Subscript) else target) == name
        and isinstance(value, ast.ListComp)
        and key(value.generators[0].iter) == name
        and any(map(_compares_id, value.generators[0].ifs))
        for target, value in givings(tree)
    )


def _is_looked_for(tree: ast.Module) -> bool:
    return any(map(_compares_id, of_kind(tree, ast.Compare)))


def _compares_id(node: ast.expr) -> bool:
    sides = [node.left, *node.comparators] if isinstance(node, ast.Compare) and len(node.ops) == 1 else []
    is_alike = bool(sides) and isinstance(node.ops[0], ast.Eq | ast.NotEq)  # type: ignore[attr-defined]
    return is_alike and any(map(_is_id, sides))


def _is_id(node: ast.expr) -> bool:
    if isinstance(node, ast.Subscript):
        return isinstance(node.slice, ast.Constant) and node.slice.value == _ID
    if isinstance(node, ast.Call) and last_name(node.func) == "get" and node.args:
        return isinstance(node.args[0], ast.Constant) and node.args[0].value == _ID
    return isinstance(node, ast.Attribute) and node.attr == _ID


def _gives_ids_later(tree: ast.Module) -> bool:
    """Whether entries are numbered anew."""
    return any(
        _is_id(target) and not (isinstance(target, ast.Attribute) and key(target) == f"self.{_ID}")
        for target, _ in givings(tree)
    )
