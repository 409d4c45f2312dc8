"""Qt's fields: which there are in a window, what they hold, what they are for, and typing into them."""

from __future__ import annotations

import contextlib
from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets

from .. import naming
from . import tree


def find(window: Any) -> list[Any]:
    """Line edits, number fields, editable choices and texts that can be seen and typed into."""
    found = []
    for widget in tree.in_window(window):
        if isinstance(widget, QtWidgets.QComboBox):
            widget = widget.lineEdit() if widget.isEditable() else None
        if widget is None or tree.kind(widget) not in ("entry", "text"):
            continue
        if tree.can_be_seen(widget) and tree.state(widget) == "normal":
            found.append(widget)
    return found


def content(field: Any) -> str:
    if not tree.exists(field):
        return ""
    if isinstance(field, QtWidgets.QAbstractSpinBox):
        return str(getattr(field, "cleanText", field.text)())
    return str(field.toPlainText() if hasattr(field, "toPlainText") else field.text())


def fill(field: Any, value: str) -> None:
    """Replace the content as typing does; what the field would not let in is not typed."""
    field.setFocus()
    if isinstance(field, QtWidgets.QAbstractSpinBox):
        _fill_numbers(field, value)
    elif hasattr(field, "toPlainText"):
        field.selectAll()
        field.insertPlainText(value)
    elif _lets_in(field, value):
        field.setText(value)
        if tree.exists(field):
            field.textEdited.emit(field.text())
        if tree.exists(field):
            field.editingFinished.emit()


def _lets_in(field: Any, value: str) -> bool:
    validator = field.validator()
    if validator is None:
        return True
    state = validator.validate(value, len(value))
    return (state[0] if isinstance(state, tuple) else state) is not QtGui.QValidator.State.Invalid


def _fill_numbers(field: Any, value: str) -> None:
    with contextlib.suppress(ValueError, OverflowError):
        if isinstance(field, QtWidgets.QSpinBox):
            field.setValue(min(max(int(float(value)), field.minimum()), field.maximum()))
        elif isinstance(field, QtWidgets.QDoubleSpinBox):
            field.setValue(float(value))
        elif isinstance(field, QtWidgets.QDateTimeEdit):
            date = QtCore.QDate.fromString(value, "yyyy-MM-dd")
            if date.isValid():
                field.setDate(date)
    if tree.exists(field):
        field.editingFinished.emit()


def describe(field: Any) -> str:
    """The words that tell what belongs into a field: its placeholder, its label, else the one left of it or above."""
    for name in ("placeholderText", "accessibleName", "suffix"):
        read = getattr(field, name, None)
        if callable(read) and str(read()).strip():
            return str(read()).strip()
    window = field.window()
    near: list[tuple[int, str]] = []
    own = field.mapTo(window, QtCore.QPoint(0, 0))
    for widget in tree.in_window(window):
        if not isinstance(widget, QtWidgets.QLabel) or not tree.can_be_seen(widget) or not tree.label(widget):
            continue
        if widget.buddy() is field:
            return tree.label(widget)
        corner = widget.mapTo(window, QtCore.QPoint(0, 0))
        middle = corner.y() + widget.height() // 2
        if corner.x() < own.x() and own.y() - 4 <= middle <= own.y() + field.height() + 4:
            near.append((own.x() - corner.x() - widget.width(), tree.label(widget)))
        elif corner.y() < own.y() and abs(corner.x() - own.x()) < 80:
            near.append((own.y() - corner.y() - widget.height() + 40, tree.label(widget)))
    return min(near)[1] if near else ""


def called(field: Any, folder: str) -> str:
    """What the app's code calls it: the name of the attribute that one of its parents keeps it as."""
    owner = field.parentWidget()
    while owner is not None:
        for name, value in getattr(owner, "__dict__", {}).items():
            if value is field:
                return naming.words_of(name)
        owner = owner.parentWidget()
    return ""


def beside(field: Any) -> list[str]:
    """The words on the buttons that stand beside it."""
    holder = field.parentWidget()
    near = holder.children() if holder is not None else []
    return [tree.label(w) for w in near if isinstance(w, QtWidgets.QAbstractButton) and abs(w.y() - field.y()) < 30]
