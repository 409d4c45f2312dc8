"""Values that a statement makes and nobody takes: a text or a sum where ``return`` or ``=`` is missing, and what a
person answers."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .nodes import last_name, of_kind
from .tk.slips import YES_OR_NO

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
_MADE_ON_PURPOSE = (ast.LShift, ast.RShift, ast.MatMult)  # some libraries do something by them
_UNHEARD = "Nothing looks at what is answered here: “No” does the same as “Yes”."
_DROPPED = "This value is made and dropped: a return, or a name that it is given to, is missing before it."


def wrong(source: Source) -> Iterator[Found]:
    """``(kind, line, message)`` of each."""
    tried = {
        id(each) for node in of_kind(source.tree, ast.Try) for part in node.body for each in of_kind(part, ast.Expr)
    }
    for node in of_kind(source.tree, ast.Expr):
        if isinstance(node.value, ast.Call) and _is_question(node.value.func):
            yield "dead_control", node.lineno, _UNHEARD
        elif id(node) not in tried and _is_dropped(node.value):
            yield "returns_nothing", node.lineno, _DROPPED


def _is_question(asked: ast.expr) -> bool:
    """Whether a function of tkinter's or PySide6's asks for yes or no."""
    if last_name(asked) in YES_OR_NO | {"askquestion"}:
        return True
    return isinstance(asked, ast.Attribute) and asked.attr == "question" and last_name(asked.value) == "QMessageBox"


def _is_dropped(value: ast.expr) -> bool:
    if isinstance(value, ast.BinOp):
        return not isinstance(value.op, _MADE_ON_PURPOSE)
    if isinstance(value, ast.Compare):
        return not any(isinstance(each, ast.Call) for each in (value.left, *value.comparators))
    return isinstance(value, ast.JoinedStr)
