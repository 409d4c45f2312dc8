"""Comparisons with Qt's own names that are never true: a number, a text or another kind's name is none of them.

``stateChanged`` carries a number, and ``2 == Qt.CheckState.Checked`` is false; ``checkState() == 2`` is as well.
"""

from __future__ import annotations

import ast
import sys
from enum import Enum
from functools import cache
from pathlib import Path
from types import FrameType
from typing import Any

from ..wire import Wire

_MESSAGE = "{} is compared here with {}, and is never equal to it."


def watch(wire: Wire) -> None:
    """Look at every comparison that the app makes with a name of Qt's that is no number as well."""

    def equal(self: Any, other: Any) -> Any:
        if self is other:
            return True
        kind = type(self)
        if isinstance(other, int | str | Enum) and type(other) is not kind and kind.__module__.startswith("PySide6"):
            _judge(wire, self, other, sys._getframe(1))
        return NotImplemented

    Enum.__eq__ = equal  # type: ignore[method-assign]


def _judge(wire: Wire, name: Any, other: Any, frame: FrameType) -> None:
    file = frame.f_code.co_filename
    if wire.relative(file) is None or (file, frame.f_lineno) not in _alone(file):
        return
    said = f"{type(other).__name__} {str(other)[:40]!r}"
    wire.finding(
        "dead_control", _MESSAGE.format(f"{type(name).__name__}.{name.name}", said), wire.place_of_frame(frame)
    )


@cache
def _alone(file: str) -> set[tuple[str, int]]:
    """The lines with one comparison for equality that nothing else stands beside, which would help it out."""
    try:
        tree = ast.parse(Path(file).read_text(encoding="utf-8"))
    except (OSError, SyntaxError, ValueError, RecursionError, MemoryError):
        return set()
    beside = {
        line
        for node in ast.walk(tree)
        if isinstance(node, ast.BoolOp) and isinstance(node.op, ast.Or)
        for line in range(node.lineno, (node.end_lineno or node.lineno) + 1)
    }
    lines = {
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Compare) and len(node.ops) == 1 and isinstance(node.ops[0], ast.Eq | ast.NotEq)
    }
    return {(file, line) for line in lines - beside}
