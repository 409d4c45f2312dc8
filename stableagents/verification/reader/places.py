"""Places that are one off: a list is asked for its entry at its very length, or its first row counts for none."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .nodes import givings, key, last_name, of_kind

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
_FIRST = "The first row is 0, and nothing is done for it here: where none is chosen, {0} is -1. Compare with < 0."
_PAST = "{0} may be {1} here, and the last entry stands at {1} - 1: compare with {2}."


def wrong(source: Source) -> Iterator[Found]:
    """``(kind, line, message)`` of each."""
    for function in of_kind(source.tree, ast.FunctionDef):
        yield from _first_left_out(function)
    inside_classes = {id(each) for node in of_kind(source.tree, ast.ClassDef) for each in of_kind(node, ast.Compare)}
    for holder in [*of_kind(source.tree, ast.ClassDef), source.tree]:
        comparisons = [each for each in of_kind(holder, ast.Compare) if _compared(each)]
        if isinstance(holder, ast.Module):
            comparisons = [each for each in comparisons if id(each) not in inside_classes]
        if comparisons:
            yield from _past(holder, comparisons)


def _first_left_out(function: ast.FunctionDef) -> Iterator[Found]:
    """``if row <= 0: return`` after the row was asked for that is chosen: -1 is none, and 0 the first."""
    asked = {
        target.id
        for target, value in givings(function)
        if isinstance(target, ast.Name) and isinstance(value, ast.Call) and last_name(value.func) == "currentRow"
    }
    before = [each.left for each in of_kind(function, ast.BinOp) if isinstance(each.op, ast.Sub)]
    before += [each.target for each in of_kind(function, ast.AugAssign) if isinstance(each.op, ast.Sub)]
    for node in of_kind(function, ast.If):
        test, name = node.test, last_name(getattr(node.test, "left", node))
        is_compared = isinstance(test, ast.Compare) and len(test.ops) == 1 and name in asked
        leaves = isinstance(node.body[-1], ast.Return) and not node.orelse
        if is_compared and leaves and name not in map(last_name, before):
            sign, against = test.ops[0], test.comparators[0]
            is_nought = isinstance(against, ast.Constant) and against.value == 0
            if isinstance(sign, ast.LtE) and is_nought:
                yield "dead_control", node.lineno, _FIRST.format(name)


def _past(holder: ast.AST, comparisons: list[ast.Compare]) -> Iterator[Found]:
    read = {ast.unparse(node) for node in of_kind(holder, ast.Subscript) if isinstance(node.ctx, ast.Load)}
    begun = {key(target) for target, value in givings(holder) if isinstance(value, ast.Constant) and value.value == 0}
    for compare in comparisons:
        place, length = ast.unparse(compare.left), compare.comparators[0]
        listed = ast.unparse(length.args[0])  # type: ignore[attr-defined]
        others = [each for each in comparisons if each is not compare and ast.unparse(each.left) == place]
        is_asked_from_one = any(each.startswith(f"{listed}[{place} - 1") for each in read)
        signs = {ast.LtE: "<", ast.Gt: ">="}
        sign = signs.get(type(compare.ops[0]))
        if sign and f"{listed}[{place}]" in read and place in begun and not others and not is_asked_from_one:
            yield "error_in_callback", compare.lineno, _PAST.format(place, ast.unparse(length), sign)


def _compared(compare: ast.Compare) -> bool:
    """``place <= len(entries)``, or any other comparison of the two."""
    against = compare.comparators[0]
    is_length = isinstance(against, ast.Call) and last_name(against.func) == "len" and len(against.args) == 1
    return len(compare.ops) == 1 and is_length and bool(key(compare.left))
