"""Qt's own database module: statements that can't work, which it tells only to those who ask."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

from ..wire import Wire

# What is wrong with the statement itself; what the data makes of it, such as a name that is there already, is not.
_NEVER_WORKS = re.compile(
    r"syntax error|no such (table|column|function)|no column named|parameter count|has no|driver not", re.I
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
    run = query.exec

    def ran(self: Any, *given: Any) -> bool:
        is_done = bool(run(self, *given))
        error = "" if is_done else str(self.lastError().text())
        if _NEVER_WORKS.search(error):
            message = f"The database refuses this statement: {' '.join(error.split())[:200]}"
            wire.finding("error_in_callback", message, wire.place_of_frame(sys._getframe(1)))
        return is_done

    query.exec = query.exec_ = ran
