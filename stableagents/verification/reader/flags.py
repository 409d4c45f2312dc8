"""A sign to stop that is given once and never taken back: what is started after that ends at once."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from .nodes import called_name, givings, in_scope, last_name, of_kind, walk
from .upkeep import ENDS

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
_ASKS = {"is_set", "wait"}
_OF_WINDOWS = {"protocol", "aboutToQuit", "closing", "closed", "register", "destroyed"}
_NEVER_CLEARED = (
    "{0} is set to stop the work and never cleared, so that whatever is started after that stops at once: "
    "call {0}.clear() as it starts."
)


class Flags:
    """The events of a project: where each is made, set, asked and cleared."""

    def __init__(self, trees: Iterable[ast.Module]) -> None:
        self._made: dict[str, list[tuple[str, str]]] = {}  # by name, the function that it is made in, and its class
        self._others: set[str] = set()
        self._done: dict[str, set[str]] = {}
        self._starting: set[str] = set()
        self._anew: set[str] = set()  # what is called in functions, as a class is whose objects come and go
        for tree in trees:
            self._read(tree)

    def _read(self, tree: ast.Module) -> None:
        inside = {id(each): part for part in of_kind(tree, ast.FunctionDef) for each in walk(part)}
        classes = {id(part): node.name for node in of_kind(tree, ast.ClassDef) for part in node.body}
        for target, value in givings(tree):
            if called_name(value) == "Event":
                part = inside.get(id(value))
                of = classes.get(id(part), "")
                self._made.setdefault(last_name(target), []).append((part.name if part else "", of))
            elif last_name(target) != last_name(value):  # an object keeps what it is given by the same name
                self._others.add(last_name(target))
        for node in of_kind(tree, ast.Attribute):
            self._done.setdefault(last_name(node.value), set()).add(node.attr)
        for part in of_kind(tree, ast.FunctionDef):
            called = {called_name(call) for call in of_kind(part, ast.Call)}
            if "start" in called:
                self._starting.add(part.name)
            if part.name not in ("__init__", "main"):
                self._anew |= called

    def wrong(self, source: Source) -> Iterator[Found]:
        """``(kind, line, message)`` of each in a file."""
        ended = _ended_with_the_window(source.tree)
        handed = {last_name(each) for call in of_kind(source.tree, ast.Call) for each in _handed(call)}
        for node in of_kind(source.tree, ast.Attribute):
            name = last_name(node.value)
            makings = self._made.get(name, [])
            if node.attr != "set" or len(makings) != 1 or name in self._others or id(node) in ended:
                continue
            [(made_in, of)] = makings
            is_kept = made_in in ("", "__init__", "main") and of not in self._anew
            done = self._done.get(name, set())
            if is_kept and done & _ASKS and "clear" not in done and self._starting & handed:
                yield "dead_control", node.lineno, _NEVER_CLEARED.format(ast.unparse(node.value))


def _handed(call: ast.Call) -> list[ast.expr]:
    """What is handed over to be called by a button or a signal."""
    if last_name(call.func) in ("connect", "bind"):
        return call.args[-1:]
    return [each.value for each in call.keywords if each.arg == "command"]


def _ended_with_the_window(tree: ast.Module) -> set[int]:
    """The nodes that stand in functions which end the app, or are handed over to be called then."""
    names = {
        last_name(each)
        for call in of_kind(tree, ast.Call)
        if last_name(call.func) in _OF_WINDOWS or last_name(getattr(call.func, "value", call.func)) in _OF_WINDOWS
        for each in call.args
    }
    parts = [each for each in of_kind(tree, ast.FunctionDef) if each.name in names or ENDS.search(each.name)]
    found = {id(node) for part in parts for node in walk(part)}
    for part in of_kind(tree, ast.FunctionDef):
        ends = any(called_name(each) in ("destroy", "quit", "exit") for each in in_scope(part.body))
        found |= {id(node) for node in walk(part)} if ends else set()
    # what stands outside of all functions is done as the app ends, after its loop
    inside = {id(node) for part in of_kind(tree, ast.FunctionDef) for node in walk(part)}
    return found | {id(node) for node in in_scope(tree.body) if id(node) not in inside and _is_statement(node, tree)}


def _is_statement(node: ast.AST, tree: ast.Module) -> bool:
    called = {id(call.func) for call in of_kind(tree, ast.Call)}
    return id(node) in called
