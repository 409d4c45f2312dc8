"""Models of Qt's that get or lose rows without saying so."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ..nodes import last_name, mentioned, of_kind, own_name, walk
from .objects import Objects

if TYPE_CHECKING:
    from ..project import Source

Found = tuple[str, int, str]
_MODELS = {"QAbstractTableModel", "QAbstractListModel", "QAbstractItemModel"}
_CHANGES = {"append", "insert", "extend", "pop", "remove", "clear"}
_ANNOUNCES = {
    "beginInsertRows", "beginRemoveRows", "beginResetModel", "endResetModel", "layoutChanged", "modelReset", "reset",
    "beginMoveRows", "layoutAboutToBeChanged",
}  # fmt: skip
_UNTOLD = "{0}() changes what rowCount() counts, and no view hears of it: call beginInsertRows() or the like before it."


class Announced:
    """The models of a project, and who tells their views of changes."""

    def __init__(self, objects: Objects, trees: Iterable[ast.Module]) -> None:
        self._objects = objects
        self._trees = list(trees)

    def wrong(self, source: Source) -> Iterator[Found]:
        """``(kind, line, message)`` of each in a file."""
        if "PySide6" not in source.text:
            return
        for node in of_kind(source.tree, ast.ClassDef):
            if {last_name(base) for base in node.bases} & _MODELS:
                yield from self._untold(node)

    def _untold(self, node: ast.ClassDef) -> Iterator[Found]:
        methods = {part.name: part for part in node.body if isinstance(part, ast.FunctionDef)}
        counting = methods.get("rowCount")
        counted = {own_name(each) for each in of_kind(counting, ast.Attribute)} - {""} if counting else set()
        telling = {name for name, part in methods.items() if mentioned(part) & _ANNOUNCES}
        for name, part in methods.items():
            led_by = [other for other in methods.values() if name in mentioned(other)]
            calls = self._objects.called(name)
            if name == "__init__" or name in telling or led_by or mentioned(part) & telling or not calls:
                continue
            callers = [
                each
                for tree in self._trees
                for each in of_kind(tree, ast.FunctionDef)
                if any(inner is call for call in calls for inner in walk(each))
            ]
            if any(mentioned(each) & (_ANNOUNCES | telling | {"setModel"}) for each in callers):
                continue
            for call in of_kind(part, ast.Call):
                is_change = isinstance(call.func, ast.Attribute) and call.func.attr in _CHANGES
                if is_change and own_name(call.func.value) in counted:
                    yield "lost_data", call.lineno, _UNTOLD.format(name)
                    break
