"""``def select(self, row): … self.items[row]`` for a list that is cleared: no row is chosen then, and row is -1."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..nodes import last_name, of_kind, own_name

if TYPE_CHECKING:
    from ..project import Source
    from .objects import Objects

Found = tuple[str, int, str]
_WITH_ROW = {"currentRowChanged": {"QListWidget"}}
_HELD_BACK = {"blockSignals", "QSignalBlocker", "disconnect"}
_LAST = (
    "{0} is -1 here when {1} is cleared, and self.{2}[-1] is the last entry, or an error where there is none: "
    "return first if {0} < 0."
)


class Cleared:
    """Which lists of the project are cleared."""

    def __init__(self, objects: Objects) -> None:
        self._objects = objects

    def wrong(self, source: Source) -> Iterator[Found]:
        """``(kind, line, message)`` of each in a file."""
        if "PySide6" not in source.text or self._objects.mentioned & _HELD_BACK:
            return
        for node in of_kind(source.tree, ast.ClassDef):
            slots = dict(self._slots(node))
            for method in node.body:
                if isinstance(method, ast.FunctionDef) and method.name in slots and len(method.args.args) == 2:
                    yield from _taken(method, method.args.args[1].arg, slots[method.name])

    def _slots(self, node: ast.ClassDef) -> Iterator[tuple[str, str]]:
        """The method that is told a row, and the list that is cleared."""
        for call in of_kind(node, ast.Call):
            signal = call.func.value if isinstance(call.func, ast.Attribute) and call.func.attr == "connect" else None
            if isinstance(signal, ast.Attribute) and signal.attr in _WITH_ROW and len(call.args) == 1:
                widget = last_name(signal.value)
                is_cleared = self._objects.kind(widget) in _WITH_ROW[signal.attr] and self._objects.setting(
                    widget, "clear"
                )
                if is_cleared and own_name(call.args[0]):
                    yield own_name(call.args[0]), widget


def _taken(method: ast.FunctionDef, row: str, widget: str) -> Iterator[Found]:
    uses = [node for node in of_kind(method, ast.Name) if node.id == row]
    taken = [
        node for node in of_kind(method, ast.Subscript) if isinstance(node.slice, ast.Name) and node.slice.id == row
    ]
    if of_kind(method, ast.Try) or not taken or any(use not in [node.slice for node in taken] for use in uses):
        return
    first = min(taken, key=lambda node: node.lineno)
    if own_name(first.value) and not of_kind(method, ast.If, ast.IfExp):
        yield "error_in_callback", first.lineno, _LAST.format(row, widget, own_name(first.value))
