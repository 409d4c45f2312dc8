"""Qt's own database module: statements that can't work, which it tells only to those who ask."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ..wire import Wire

# What is wrong with the statement itself; what the data makes of it, such as a name that is there already, is not.
_NEVER_WORKS = re.compile(
    r"syntax error|incomplete input|no such (table|column|function)|unable to find table|no column named"
    r"|parameter count|has no|driver not",
    re.I,
)


def watch(wire: Wire) -> None:
    """Look at what every query answers, in an app that uses the module."""
    if not any("QtSql" in path.read_text("utf-8", "replace") for path in Path(wire.folder).rglob("*.py")):
        return
    try:
        from PySide6 import QtSql
    except ImportError:
        return
    query: Any = QtSql.QSqlQuery
    query.exec = query.exec_ = _judged(query.exec, wire)
    for model in (QtSql.QSqlTableModel, QtSql.QSqlRelationalTableModel):
        shown: Any = model
        shown.select = _judged(shown.select, wire)


def _judged(original: Callable[..., Any], wire: Wire) -> Callable[..., bool]:
    """The function, which tells a statement that can never work."""

    def done(self: Any, *given: Any) -> bool:
        is_done = bool(original(self, *given))
        error = "" if is_done else str(self.lastError().text())
        if _NEVER_WORKS.search(error):
            message = f"The database refuses this statement: {' '.join(error.split())[:200]}"
            wire.finding("error_in_callback", message, wire.place_of_frame(sys._getframe(1)))
        return is_done

    return done
