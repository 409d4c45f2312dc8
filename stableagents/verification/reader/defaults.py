"""``def __init__(self, name, items=[])``: a default that is changed, and that all share who were given none."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from .nodes import givings, in_scope, last_name, of_kind, own_name

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
_GROWS = {"append", "extend", "insert", "add", "update"}
_EMPTY = {"list", "dict", "set"}
_SHARED = "Every {0} that is made without {1} shares this one: write {1}=None, and make a new one in __init__()."
_GOES_ON = "What {0}() gives back grows from call to call, as this one is made once: write {1}=None."


class Defaults:
    """What the project's files change in place, and how they call."""

    def __init__(self, trees: Iterable[ast.Module]) -> None:
        self._changed: set[str] = set()  # names of attributes
        self._often: list[ast.Call] = []  # calls that may happen more than once
        for tree in trees:
            for call in of_kind(tree, ast.Call):
                if isinstance(call.func, ast.Attribute) and call.func.attr in _GROWS:
                    self._changed |= {_attribute(call.func.value)}
            for node in of_kind(tree, ast.Subscript):
                if isinstance(node.ctx, ast.Store):
                    self._changed |= {_attribute(node.value)}
            for function in [part for node in of_kind(tree, ast.ClassDef) for part in node.body]:
                if isinstance(function, ast.FunctionDef) and function.name != "__init__":
                    self._often += of_kind(function, ast.Call)
            for loop in of_kind(tree, ast.For, ast.ListComp):
                self._often += of_kind(loop, ast.Call)
        self._changed.discard("")

    def wrong(self, source: Source) -> Iterator[Found]:
        """``(kind, line, message)`` of each in a file."""
        for node in of_kind(source.tree, ast.ClassDef):
            for part in node.body:
                if isinstance(part, ast.FunctionDef) and part.name == "__init__":
                    yield from self._shared(node.name, part)
        for part in source.tree.body:
            if isinstance(part, ast.FunctionDef):
                yield from self._goes_on(part)

    def _shared(self, name: str, start: ast.FunctionDef) -> Iterator[Found]:
        given = [(target, value) for target, value in givings(start) if isinstance(value, ast.Name)]
        for place, argument, default in _defaults(start):
            kept = {own_name(target) for target, value in given if value.id == argument}
            if (
                kept & self._changed
                and not _is_rebound(start, argument)
                and self._leaves_out(name, place - 1, argument)
            ):
                yield "lost_data", default.lineno, _SHARED.format(name, argument)

    def _goes_on(self, function: ast.FunctionDef) -> Iterator[Found]:
        """``def collect(item, found=[])``, which adds to the list and gives it back."""
        inside = in_scope(function.body)
        for place, argument, default in _defaults(function):
            grown = any(_grows(node, argument) for node in inside)
            answers = [node.value for node in inside if isinstance(node, ast.Return)]
            is_given_back = bool(answers) and all(
                isinstance(each, ast.Name) and each.id == argument for each in answers
            )
            is_asked = grown and is_given_back and not _is_rebound(function, argument)
            if is_asked and isinstance(default, ast.List) and self._leaves_out(function.name, place, argument):
                yield "lost_data", default.lineno, _GOES_ON.format(function.name, argument)

    def _leaves_out(self, name: str, place: int, argument: str) -> bool:
        return any(
            last_name(call.func) == name
            and len(call.args) <= place
            and not any(isinstance(each, ast.Starred) for each in call.args)
            and not any(each.arg in (argument, None) for each in call.keywords)
            for call in self._often
        )


def _defaults(function: ast.FunctionDef) -> Iterator[tuple[int, str, ast.expr]]:
    """The place, the name and the default of each argument that is given a list, a dict or a set."""
    arguments = function.args.args
    first = len(arguments) - len(function.args.defaults)
    for number, default in enumerate(function.args.defaults):
        is_made = isinstance(default, ast.Call) and last_name(default.func) in _EMPTY and not default.args
        if is_made or isinstance(default, ast.List | ast.Dict | ast.Set):
            yield first + number, arguments[first + number].arg, default


def _is_rebound(function: ast.FunctionDef, name: str) -> bool:
    return any(isinstance(target, ast.Name) and target.id == name for target, _ in givings(function))


def _grows(node: ast.AST, name: str) -> bool:
    is_call = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _GROWS
    return is_call and isinstance(node.func.value, ast.Name) and node.func.value.id == name  # type: ignore[attr-defined]


def _attribute(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else ""
