"""A label that is set to nought while what it shows goes on being counted: the next change brings the old sum back."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .anew import led_to
from .nodes import givings, of_kind, own_name

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
_SHOWS = {"setText", "config", "configure"}
_COUNTED_ON = "{0} shows nought here, and self.{1} is counted on from what it was: set it to 0 as well."


def wrong(source: Source) -> Iterator[Found]:
    """``(kind, line, message)`` of each."""
    for node in of_kind(source.tree, ast.ClassDef):
        methods = {part.name: part for part in node.body if isinstance(part, ast.FunctionDef)}
        counted = {own_name(each.target) for each in of_kind(node, ast.AugAssign)} - {""}
        shown = [
            (label, *found)
            for part in methods.values()
            for label, text in _texts(part)
            if (found := _pattern(text, counted)) is not None
        ]
        for name, part in methods.items() if shown else ():
            parts = [methods[each] for each in led_to(part, methods)]
            written = {own_name(target) for each in parts for target, _ in givings(each)}
            for label, text in _texts(part) if name != "__init__" else ():
                said = text.value if isinstance(text, ast.Constant) and isinstance(text.value, str) else ""
                for other, pattern, sum_ in shown:
                    is_nought = said and other == label and pattern.fullmatch(said) and sum_ not in written
                    if is_nought and "__init__" not in led_to(part, methods) and not _is_start(name, methods):
                        yield "dead_control", text.lineno, _COUNTED_ON.format(label, sum_)


def _is_start(name: str, methods: dict[str, ast.FunctionDef]) -> bool:
    """Whether it only prepares the window."""
    start = methods.get("__init__")
    return start is not None and name in led_to(start, methods)


def _texts(part: ast.FunctionDef) -> Iterator[tuple[str, ast.expr]]:
    for call in of_kind(part, ast.Call):
        if isinstance(call.func, ast.Attribute) and call.func.attr in _SHOWS and own_name(call.func.value):
            for text in [*call.args[:1], *(each.value for each in call.keywords if each.arg == "text")]:
                yield own_name(call.func.value), text


def _pattern(text: ast.expr, counted: set[str]) -> tuple[re.Pattern[str], str] | None:
    """What the text would be with nought in it, and the one sum that it shows."""
    values = text.values if isinstance(text, ast.JoinedStr) else []
    sums = [own_name(each.value) for each in values if isinstance(each, ast.FormattedValue)]
    if len(sums) != 1 or sums[0] not in counted:
        return None
    parts = [re.escape(str(each.value)) if isinstance(each, ast.Constant) else r"0(?:[.,]0+)?" for each in values]
    return re.compile("".join(parts)), sums[0]
