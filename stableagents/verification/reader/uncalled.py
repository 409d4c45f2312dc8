"""Functions of Qt's widgets that stand where what they give belongs: ``edit.text`` in the place of ``edit.text()``."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .nodes import last_name, of_kind, walk

if TYPE_CHECKING:
    from .project import Source
    from .qt.objects import Objects

Found = tuple[str, int, str]
_DATES = {"date", "time", "dateTime", "text"}
_NUMBERS = {"value", "text"}
_GIVE = {
    "QLineEdit": {"text", "displayText", "selectedText"},
    "QTextEdit": {"toPlainText", "toHtml"},
    "QPlainTextEdit": {"toPlainText"},
    "QSpinBox": _NUMBERS,
    "QDoubleSpinBox": _NUMBERS,
    "QSlider": {"value"},
    "QDial": {"value"},
    "QComboBox": {"currentText", "currentIndex", "currentData", "count"},
    "QCheckBox": {"isChecked", "checkState", "text"},
    "QRadioButton": {"isChecked", "text"},
    "QListWidget": {"currentRow", "currentItem", "count", "selectedItems"},
    "QTableWidget": {"currentRow", "currentItem", "rowCount", "selectedItems"},
    "QDateEdit": _DATES,
    "QTimeEdit": _DATES,
    "QDateTimeEdit": _DATES,
    "QLabel": {"text"},
}
_TAKES_VALUES = {
    "str", "int", "float", "bool", "len", "round", "print", "append", "insert", "add", "setText", "setData", "setValue",
    "setPlainText", "setItem", "addItem", "addItems", "insertItem", "setItemText", "setWindowTitle", "showMessage",
    "display", "write", "QTableWidgetItem", "QListWidgetItem", "QStandardItem", "QTreeWidgetItem", "QLabel", "Decimal",
    "information", "warning", "critical", "question", "about", "addBindValue", "bindValue", "dumps", "dump",
}  # fmt: skip
_OF_TEXTS = {"lower", "upper", "strip", "casefold", "title"}
_OF_EDITORS = set().union(*_GIVE.values())
_NEVER_CALLED = "{0} is the function itself, and not what it gives: write {0}()."


class Uncalled:
    """What the names of the project's widgets give."""

    def __init__(self, objects: Objects) -> None:
        self._objects = objects

    def wrong(self, source: Source) -> Iterator[Found]:
        """``(kind, line, message)`` of each in a file."""
        for compared in of_kind(source.tree, ast.Compare):
            yield from _half_called(compared)
        if "PySide6" not in source.text:
            return
        for node in _values(source.tree):
            if self._is_function(node):
                yield "returns_nothing", node.lineno, _NEVER_CALLED.format(ast.unparse(node))
        for function in of_kind(source.tree, ast.FunctionDef):
            if function.name == "setModelData" and len(function.args.args) == 4:
                editor = function.args.args[1].arg
                for node in _values(function):
                    if isinstance(node, ast.Attribute) and _is(node.value, editor) and node.attr in _OF_EDITORS:
                        yield "returns_nothing", node.lineno, _NEVER_CALLED.format(ast.unparse(node))

    def _is_function(self, node: ast.expr) -> bool:
        if not isinstance(node, ast.Attribute):
            return False
        return node.attr in _GIVE.get(self._objects.kind(last_name(node.value)), ())


def _half_called(compared: ast.Compare) -> Iterator[Found]:
    """``a.lower() == b.lower``, where one side is called and the other is not."""
    sides = [compared.left, *compared.comparators]
    called = {n.func.attr for side in sides for n in walk(side) if isinstance(n, ast.Call) and _is_method(n.func)}  # type: ignore[attr-defined]
    for side in sides:
        if isinstance(side, ast.Attribute) and side.attr in _OF_TEXTS & called:
            yield "returns_nothing", side.lineno, _NEVER_CALLED.format(ast.unparse(side))


def _is_method(node: ast.expr) -> bool:
    return isinstance(node, ast.Attribute)


def _is(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def _values(root: ast.AST) -> Iterator[ast.expr]:
    """What is shown, kept, compared or counted with."""
    for call in of_kind(root, ast.Call):
        if last_name(call.func) in _TAKES_VALUES:
            yield from call.args
    for compared in of_kind(root, ast.Compare):
        if not any(isinstance(sign, ast.Is | ast.IsNot | ast.In | ast.NotIn) for sign in compared.ops):
            yield from (compared.left, *compared.comparators)
    for sum_ in of_kind(root, ast.BinOp):
        yield from (sum_.left, sum_.right)
    for shown in of_kind(root, ast.FormattedValue):
        yield shown.value
