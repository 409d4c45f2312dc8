"""Tells what the app puts before a person by Qt, so that ``Shown`` can judge it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6 import QtGui, QtWidgets

from ..shown import Shown

_SETTERS: dict[type[Any], tuple[str, ...]] = {
    QtWidgets.QWidget: ("setWindowTitle",),
    QtWidgets.QLabel: ("__init__", "setText"),
    QtWidgets.QAbstractButton: ("setText",),
    QtWidgets.QPushButton: ("__init__",),
    QtWidgets.QGroupBox: ("setTitle",),
    QtWidgets.QStatusBar: ("showMessage",),
    QtWidgets.QListWidget: ("addItem", "addItems", "insertItem"),
    QtWidgets.QListWidgetItem: ("__init__", "setText"),
    QtWidgets.QTableWidgetItem: ("__init__", "setText"),
    QtWidgets.QTreeWidgetItem: ("__init__", "setText"),
    QtWidgets.QGraphicsTextItem: ("__init__", "setPlainText"),
    QtWidgets.QGraphicsSimpleTextItem: ("__init__", "setText"),
    QtWidgets.QProgressBar: ("setFormat",),
    QtGui.QStandardItem: ("__init__", "setText"),
    QtGui.QPainter: ("drawText",),
}
_TEXTS: dict[type[Any], tuple[str, ...]] = {  # where anything may stand
    QtWidgets.QPlainTextEdit: ("setPlainText", "appendPlainText"),
    QtWidgets.QTextEdit: ("setText", "setPlainText", "append", "setHtml"),
    QtWidgets.QLineEdit: ("setText",),
}


def watch(shown: Shown) -> None:
    """Put ``shown`` behind Qt's functions that show a text."""
    for setters, is_certain in ((_SETTERS, False), (_TEXTS, True)):
        for owner, names in setters.items():
            for name in names:
                setattr(owner, name, _judged(getattr(owner, name), shown, is_certain=is_certain))


def _judged(original: Callable[..., Any], shown: Shown, *, is_certain: bool) -> Callable[..., Any]:
    def call(*args: Any, **options: Any) -> Any:
        for given in (*args[1:], *options.values()):
            if isinstance(given, str):
                shown.judge(given, is_certain=is_certain)
            elif isinstance(given, list | tuple):
                shown.judge(*(each for each in given if isinstance(each, str)), is_certain=is_certain)
        return original(*args, **options)

    return call
