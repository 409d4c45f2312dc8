"""Values that a statement makes and nobody takes: a text or a sum where ``return`` or ``=`` is missing, and what a
person answers."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .nodes import givings, in_scope, last_name, of_kind, own_name
from .tk.slips import YES_OR_NO

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
_MADE_ON_PURPOSE = (ast.LShift, ast.RShift, ast.MatMult)  # some libraries do something by them
_GIVES = {"any", "all", "len", "sum", "sorted", "max", "min", "abs", "round"}
_CONVERTS = {"int", "float", "str", "list", "dict", "tuple", "set", "bool"}
_UNHEARD = "Nothing looks at what is answered here: “No” does the same as “Yes”."
_DROPPED = "This value is made and dropped: a return, or a name that it is given to, is missing before it."


def wrong(source: Source) -> Iterator[Found]:
    """``(kind, line, message)`` of each."""
    tried = {
        id(each) for node in of_kind(source.tree, ast.Try) for part in node.body for each in of_kind(part, ast.Expr)
    }
    own = {node.name for node in of_kind(source.tree, ast.FunctionDef)}
    own |= {node.id for node in of_kind(source.tree, ast.Name) if not isinstance(node.ctx, ast.Load)}
    kept = _kept(source.tree) - own
    last = {id(part.body[-1]): part for part in of_kind(source.tree, ast.FunctionDef)}
    for node in of_kind(source.tree, ast.Expr):
        is_last = id(node) in last and id(node) not in tried
        if is_last and (_is_answer(node.value, kept, own) or _is_converted(node.value, last[id(node)], own)):
            yield "returns_nothing", node.lineno, _DROPPED
        elif isinstance(node.value, ast.Call) and _is_question(node.value.func):
            yield "dead_control", node.lineno, _UNHEARD
        elif id(node) not in tried and _is_dropped(node.value):
            yield "returns_nothing", node.lineno, _DROPPED


def _kept(tree: ast.Module) -> set[str]:
    """The attributes of objects that are given a value as an object is made, and that no class has as anything else."""
    made = [part for part in of_kind(tree, ast.FunctionDef) if part.name == "__init__"]
    named = {each.id for node in of_kind(tree, ast.ClassDef) for part in node.body for each in of_kind(part, ast.Name)}
    return {own_name(target) for part in made for target, _ in givings(part)} - named - {""}


def _is_answer(value: ast.expr, kept: set[str], own: set[str]) -> bool:
    """Whether it is what a function is there to give: an attribute, or what Python itself makes of something."""
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Name):
        parts = [each.elt if isinstance(each, ast.GeneratorExp | ast.ListComp) else each for each in value.args]
        does_more = any(isinstance(each, ast.Call) and isinstance(each.func, ast.Attribute) for each in parts)
        return value.func.id in _GIVES - own and not does_more
    return own_name(value) in kept


def _is_converted(value: ast.expr, function: ast.FunctionDef, own: set[str]) -> bool:
    """Whether a number or the like is made of something at the end of a function that returns None before."""
    is_made = isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id in _CONVERTS - own
    returns = [node.value for node in in_scope(function.body) if isinstance(node, ast.Return)]
    return is_made and any(each is not None for each in returns)


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
