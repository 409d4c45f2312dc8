"""Numbers that a table of Qt's sorts as texts, so that 100 comes before 20."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..nodes import last_name, of_kind

if TYPE_CHECKING:
    from ..project import Source
    from .objects import Objects

Found = tuple[str, int, str]
_ITEMS = {"QTableWidgetItem", "QStandardItem", "QTreeWidgetItem"}
_SORTS = {"setSortingEnabled", "sortByColumn", "sortItems"}
_BY_VALUE = {"setSortRole", "__lt__", "lessThan", "setInitialSortOrder"}
_ROLES = {"DisplayRole", "EditRole"}
_NUMBERS = re.compile(
    r"(^|_)(amount|price|cost|score|points|qty|quantity|age|total|hours|minutes|pages|stock|weight|distance|salary|"
    r"population|balance|count|value)$"
)
_SPEC = re.compile(r",?(\.\d+)?[fd]")  # one with a width has figures in columns
_GIVES_NUMBER = {"int", "float", "len", "sum", "round", "max", "min", "value"}
_AS_TEXT = (
    "This number becomes a text, by which the table sorts: 100 comes before 20. Use setData(DisplayRole, number)."
)


class Sorting:
    """Whether anything of the project sorts, and by what."""

    def __init__(self, objects: Objects) -> None:
        named = objects.mentioned | objects.defined
        sorted_by_hand = any(
            last_name(call.func) == "setSortingEnabled" and call.args and _is_true(call.args[0])
            for calls in objects.calls.values()
            for call in calls
        )
        own = any(bases & _ITEMS for bases in objects.bases.values())
        self._judges = sorted_by_hand and not named & _BY_VALUE and not own
        self._objects = objects

    def wrong(self, source: Source) -> Iterator[Found]:
        """``(kind, line, message)`` of each in a file."""
        if "PySide6" not in source.text or not self._judges:
            return
        for function in of_kind(source.tree, ast.FunctionDef):
            if {last_name(each) for each in of_kind(function, ast.Attribute)} & _ROLES:
                continue
            for call in of_kind(function, ast.Call):
                given = call.args if last_name(call.func) in _ITEMS else []
                texts = [text for each in given for text in (each.elts if isinstance(each, ast.List) else [each])]
                number = next((each for each in texts if self._is_number(each, function)), None)
                if number is not None:
                    yield "lost_data", number.lineno, _AS_TEXT
                    return

    def _is_number(self, text: ast.expr, function: ast.FunctionDef) -> bool:
        if isinstance(text, ast.JoinedStr):
            return len(text.values) == 1 and _spec(text.values[0]) is not None
        is_str = isinstance(text, ast.Call) and last_name(text.func) == "str" and len(text.args) == 1
        return is_str and self._counts(text.args[0], function)  # type: ignore[attr-defined]

    def _counts(self, node: ast.expr, function: ast.FunctionDef) -> bool:
        """Whether it is a number, as far as its name, or what gives it, tells."""
        if isinstance(node, ast.Call):
            return last_name(node.func) in _GIVES_NUMBER
        if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
            return isinstance(node.slice.value, str) and bool(_NUMBERS.search(node.slice.value))
        if isinstance(node, ast.Name) and node.id in (names := [each.arg for each in function.args.args]):
            place = names.index(node.id) - (names[0] == "self")
            handed = [call.args[place] for call in self._objects.called(function.name) if len(call.args) > place]
            if any(isinstance(each, ast.Call) and last_name(each.func) == "value" for each in handed):
                return True
        return bool(_NUMBERS.search(last_name(node)))


def _spec(value: ast.expr) -> str | None:
    """How a number is written out, where that alone is in braces; ``None`` for a text, or with a width."""
    spec = value.format_spec if isinstance(value, ast.FormattedValue) else None
    if not (isinstance(spec, ast.JoinedStr) and len(spec.values) == 1 and isinstance(spec.values[0], ast.Constant)):
        return None
    text = str(spec.values[0].value)
    return text if _SPEC.fullmatch(text) else None


def _is_true(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is True
