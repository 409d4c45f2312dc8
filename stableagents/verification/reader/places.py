"""Places that are one too many: a list is asked for its entry at its very length."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .nodes import givings, key, last_name, of_kind

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
_PAST = "{0} may be {1} here, and the last entry stands at {1} - 1: compare with {2}."


def wrong(source: Source) -> Iterator[Found]:
    """``(kind, line, message)`` of each."""
    inside_classes = {id(each) for node in of_kind(source.tree, ast.ClassDef) for each in of_kind(node, ast.Compare)}
    for holder in [*of_kind(source.tree, ast.ClassDef), source.tree]:
        comparisons = [each for each in of_kind(holder, ast.Compare) if _compared(each)]
        if isinstance(holder, ast.Module):
            comparisons = [each for each in comparisons if id(each) not in inside_classes]
        if comparisons:
            yield from _past(holder, comparisons)


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
