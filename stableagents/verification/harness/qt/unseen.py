"""What the app puts into a table where there is no cell: Qt takes it without a word, and nobody will ever see it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from PySide6 import QtWidgets

from ..wire import Wire

_NO_CELL = "What is put into the table here never appears: there is no {} {} ({}() comes first)."


def watch(wire: Wire) -> None:
    """Put it between the app and Qt."""
    table: Any = QtWidgets.QTableWidget
    for name in ("setItem", "setCellWidget"):
        setattr(table, name, _checked(getattr(table, name), wire))


def _checked(put: Callable[..., Any], wire: Wire) -> Callable[..., Any]:
    def checked(self: Any, row: int, column: int, what: Any) -> Any:
        table = QtWidgets.QTableWidget
        for name, number, count, call in (
            ("row", row, table.rowCount(self), "setRowCount"),
            ("column", column, table.columnCount(self), "setColumnCount"),
        ):
            if number >= count:
                place = wire.place_of_frame(sys._getframe(1))
                if place[0] is not None:
                    wire.finding("lost_data", _NO_CELL.format(name, number, call), place)
                break
        return put(self, row, column, what)

    return checked
