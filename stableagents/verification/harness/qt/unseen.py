"""What Qt takes without a word, and nobody will see: for a cell that is not there, as a number, of a wrong type."""

from __future__ import annotations

import sys
from collections.abc import Callable
from enum import Enum
from pathlib import PurePath
from types import FrameType
from typing import Any

from PySide6 import QtCore, QtWidgets

from ..wire import Wire

_OWN_TYPES = 1000  # from here on a number given to an item is its type, as Qt has it in UserType
_NO_TEXT = "The cell stays empty: a number is taken for the kind of item, so give it as a text, by str()."
_NOT_CARRIED = "This signal carries {}, and is given {}: who listens gets nothing of it."
_CARRIED: dict[str, tuple[str, ...]] = {"int": ("__index__", "__float__"), "double": ("__float__", "__index__")}
_WORDS = {"QString": "str", "double": "float"}
_NO_PAGE = "There is no page {} here, so nothing changes: they go from 0 to {}."
_NOT_ADDED = "This page was never added here, so nothing changes: addWidget() or addTab() comes first."
_MOVED = "The row has moved by now, as the table sorts while it is filled: setSortingEnabled(False) comes before that."
_ELSEWHERE = "This entry is in a list already, and can be in one only: takeItem() comes first, or a new entry is made."
_NO_CELL = "What is put into the table here never appears: there is no {} {} ({}() comes first)."


def watch(wire: Wire) -> None:
    """Put it between the app and Qt."""
    table: Any = QtWidgets.QTableWidget
    for name in ("setItem", "setCellWidget"):
        setattr(table, name, _checked(getattr(table, name), wire))
    listed: Any = QtWidgets.QListWidget
    for name in ("addItem", "insertItem"):
        setattr(listed, name, _taking(getattr(listed, name), wire))
    for pages in (QtWidgets.QStackedWidget, QtWidgets.QStackedLayout, QtWidgets.QTabWidget):
        paged: Any = pages
        paged.setCurrentIndex = _turning(paged.setCurrentIndex, wire)
        paged.setCurrentWidget = _turning_to(paged.setCurrentWidget, wire)
    for item in (QtWidgets.QTableWidgetItem, QtWidgets.QTreeWidgetItem):
        made: Any = item
        made.__init__ = _with_text(made.__init__, wire)
    signal: Any = QtCore.SignalInstance
    signal.emit = _carrying(signal.emit, wire)


def _checked(put: Callable[..., Any], wire: Wire) -> Callable[..., Any]:
    moved: list[tuple[Any, int, int]] = []  # the table, the row that was asked for, and which run of what asked

    def checked(self: Any, row: int, column: int, what: Any) -> Any:
        table = QtWidgets.QTableWidget
        for name, number, count, call in (
            ("row", row, table.rowCount(self), "setRowCount"),
            ("column", column, table.columnCount(self), "setColumnCount"),
        ):
            if number >= count:
                _tell(wire, _NO_CELL.format(name, number, call), sys._getframe(1))
                break
        frame = sys._getframe(1)
        if moved and moved[0] == (self, row, id(frame)):
            _tell(wire, _MOVED, frame)
        moved.clear()
        result = put(self, row, column, what)
        if QtWidgets.QTableWidget.isSortingEnabled(self) and getattr(what, "row", lambda: row)() != row:
            moved.append((self, row, id(frame)))
        return result

    return checked


def _taking(take: Callable[..., Any], wire: Wire) -> Callable[..., Any]:
    def taken(self: Any, *args: Any) -> Any:
        item = args[-1] if args else None
        if isinstance(item, QtWidgets.QListWidgetItem) and item.listWidget() is not None:
            _tell(wire, _ELSEWHERE, sys._getframe(1))
        return take(self, *args)

    return taken


def _turning(turn: Callable[..., Any], wire: Wire) -> Callable[..., Any]:
    def turned(self: Any, page: int) -> Any:
        count = self.count()
        if count and isinstance(page, int) and not 0 <= page < count:
            _tell(wire, _NO_PAGE.format(page, count - 1), sys._getframe(1))
        return turn(self, page)

    return turned


def _turning_to(turn: Callable[..., Any], wire: Wire) -> Callable[..., Any]:
    def turned(self: Any, page: Any) -> Any:
        if isinstance(page, QtWidgets.QWidget) and self.indexOf(page) < 0:
            _tell(wire, _NOT_ADDED, sys._getframe(1))
        return turn(self, page)

    return turned


def _with_text(make: Callable[..., Any], wire: Wire) -> Callable[..., Any]:
    def made(self: Any, *args: Any, **options: Any) -> None:
        make(self, *args, **options)
        first = args[0] if len(args) == 1 else None
        if isinstance(first, int | float) and first < _OWN_TYPES:
            _tell(wire, _NO_TEXT, sys._getframe(1))

    return made


def _carrying(emit: Callable[..., Any], wire: Wire) -> Callable[..., Any]:
    def emitted(self: Any, *args: Any) -> Any:
        for wanted, given in zip(_types_of(repr(self)), args, strict=False):
            if not _fits(wanted, given):
                _tell(wire, _NOT_CARRIED.format(_WORDS.get(wanted, wanted), type(given).__name__), sys._getframe(1))
        return emit(self, *args)

    return emitted


def _types_of(signal: str) -> list[str]:
    """The types that a signal carries, as its ``repr`` tells them."""
    return signal.partition("(")[2].partition(")")[0].split(",")


def _fits(wanted: str, given: Any) -> bool:
    if given is None or isinstance(given, Enum):
        return True
    if wanted == "QString":
        return not isinstance(given, int | float | list | tuple | dict | set | PurePath)
    return any(hasattr(given, name) for name in _CARRIED.get(wanted, ("__class__",)))


def _tell(wire: Wire, message: str, frame: FrameType) -> None:
    place = wire.place_of_frame(frame)
    if place[0] is not None:
        wire.finding("lost_data", message, place)
