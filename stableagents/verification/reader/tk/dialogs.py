"""Dialogs that somebody waits for, and that stay when what they ask for was given."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ..nodes import givings, last_name, of_kind, own_called, own_name

if TYPE_CHECKING:
    from ..project import Source

Found = tuple[str, int, str]
_WINDOWS = {"Toplevel", "CTkToplevel"}
_ENDS = {"destroy", "withdraw", "quit", "event_generate", "grab_release", "close", "set"}
_STAYS = (
    "{0}() keeps what was entered and leaves the dialog open, so that whoever waits for it never sees it: "
    "end with self.destroy()."
)


class Dialogs:
    """The attributes that are read of dialogs once they were waited for."""

    def __init__(self, trees: Iterable[ast.Module]) -> None:
        trees = list(trees)
        waits = any(last_name(call.func) == "wait_window" for tree in trees for call in of_kind(tree, ast.Call))
        every = [node for tree in trees for node in of_kind(tree, ast.Attribute)] if waits else []
        self._read = {node.attr for node in every if isinstance(node.ctx, ast.Load) and not own_name(node)}
        waiting = [part for tree in trees for part in of_kind(tree, ast.FunctionDef) if _waits_for_itself(part)]
        self._read |= {own_name(node.value) for part in waiting for node in of_kind(part, ast.Return)} - {""}

    def wrong(self, source: Source) -> Iterator[Found]:
        """``(kind, line, message)`` of each in a file."""
        for node in of_kind(source.tree, ast.ClassDef) if self._read else ():
            ends = any(own_name(each) == "destroy" for each in of_kind(node, ast.Attribute))
            if ends and {last_name(base) for base in node.bases} & _WINDOWS:
                yield from self._stays(node)

    def _stays(self, node: ast.ClassDef) -> Iterator[Found]:
        methods = {part.name: part for part in node.body if isinstance(part, ast.FunctionDef)}
        pressed = _pressed(node)
        for name, part in methods.items():
            kept = [target for target, value in givings(part) if own_name(target) in self._read and _is_answer(value)]
            last = part.body[-1]
            is_last = bool(kept) and isinstance(last, ast.Assign) and kept[-1] in last.targets
            others = own_called(part) & methods.keys()
            calls = [last_name(call.func) for call in of_kind(part, ast.Call)]
            leaves = any(last_name(call.func) in _ENDS for each in others for call in of_kind(methods[each], ast.Call))
            if is_last and name in pressed and not leaves and not _ENDS & set(calls):
                yield "dialog_never_ends", kept[-1].lineno, _STAYS.format(name)


def _waits_for_itself(part: ast.FunctionDef) -> bool:
    return any(own_name(call.func) == "wait_window" for call in of_kind(part, ast.Call))


def _is_answer(value: ast.expr) -> bool:
    return not (isinstance(value, ast.Constant) and value.value is None)


def _pressed(node: ast.ClassDef) -> set[str]:
    """The methods that a button alone calls by its command: more than that may follow elsewhere."""
    given = [each.value for call in of_kind(node, ast.Call) for each in call.keywords if each.arg == "command"]
    texts = [each.args[0] for each in given if isinstance(each, ast.Call) and each.args]
    return {own_name(each) for each in [*given, *texts]} - {""}
