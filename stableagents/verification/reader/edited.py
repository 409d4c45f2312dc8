"""The entry that is being edited, kept as its place in a list: where one is taken away, that place is another's.

Told where saving puts what was typed at that place, and taking away neither ends the edit nor asks about it.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .anew import led_to
from .nodes import givings, is_self, last_name, of_kind, own_name

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
Methods = dict[str, ast.FunctionDef]
_EDITED = re.compile(r"edit|current|select|active|open", re.I)
_ROWS = {"currentRow", "row", "index", "curselection"}
_CHOSEN = {"connect", "bind", "currentRowChanged", "trace_add"}
_ALONE = {
    "exec", "exec_", "wait_window", "grab_set", "Toplevel", "CTkToplevel", "QDialog", "tkraise", "lift", "pack_forget",
    "grid_forget", "grid_remove", "place_forget", "withdraw", "hide", "setVisible", "setEnabled", "setDisabled",
    "setCurrentWidget", "setCurrentIndex", "select", "state",
}  # fmt: skip
_ANOTHERS = (
    "self.{0} goes on saying which of self.{1} is edited: once one is taken away here, {2}() writes over another, "
    "or none is there. End the edit here as well."
)


def wrong(source: Source) -> Iterator[Found]:
    """``(kind, line, message)`` of each."""
    for node in of_kind(source.tree, ast.ClassDef):
        methods = {part.name: part for part in node.body if isinstance(part, ast.FunctionDef)}
        for name, place, saving in _written_over(methods):
            if _is_ended_elsewhere(place, node, methods):
                yield from _left_on(name, place, saving, methods)


def _written_over(methods: Methods) -> Iterator[tuple[str, str, str]]:
    """``self.name[self.place] = …`` where an entry is added otherwise: the list, the place and the method."""
    for part in methods.values():
        added = {own_name(call.func.value) for call in of_kind(part, ast.Call) if last_name(call.func) == "append"}
        for target, _ in givings(part):
            name = own_name(target.value) if isinstance(target, ast.Subscript) else ""
            place = own_name(target.slice) if isinstance(target, ast.Subscript) else ""
            if name in added and place and _EDITED.search(place):
                yield name, place, part.name


def _is_ended_elsewhere(place: str, node: ast.ClassDef, methods: Methods) -> bool:
    """Whether a method begins an edit of a row, in the window itself and as a person asks for it, and one ends it."""
    begins = [
        part for part in methods.values() for target, value in givings(part) if _is_begun(target, value, place, part)
    ]
    ends = [
        part
        for part in methods.values()
        for target, value in givings(part)
        if own_name(target) == place and part.name != "__init__" and _is_none(value)
    ]
    listened = {
        own_name(given)
        for call in of_kind(node, ast.Call)
        if last_name(call.func) in _CHOSEN
        for given in call.args
        if not _is_click(call)
    }
    reached = [methods[each] for part in begins for each in led_to(part, methods)]
    is_alone = any(
        last_name(call.func) in _ALONE or any(each.arg == "state" for each in call.keywords)
        for part in reached
        for call in of_kind(part, ast.Call)
    )
    return bool(begins) and bool(ends) and not is_alone and not listened & {part.name for part in begins}


def _is_click(call: ast.Call) -> bool:
    """Whether a button's press is listened to, which no change of the list itself makes."""
    signal = call.func.value if isinstance(call.func, ast.Attribute) else call.func
    return last_name(signal) in ("clicked", "triggered")


def _is_begun(target: ast.expr, value: ast.expr, place: str, part: ast.FunctionDef) -> bool:
    if own_name(target) != place or part.name == "__init__":
        return False
    if isinstance(value, ast.Subscript):
        value = value.value
    if isinstance(value, ast.Name):
        given = [each for name, each in givings(part) if isinstance(name, ast.Name) and name.id == value.id]
        value = given[0] if len(given) == 1 else value
        value = value.value if isinstance(value, ast.Subscript) else value
    return isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) and value.func.attr in _ROWS


def _is_none(value: ast.expr) -> bool:
    is_minus = isinstance(value, ast.UnaryOp) and isinstance(value.op, ast.USub)
    return is_minus or (isinstance(value, ast.Constant) and value.value is None)


def _left_on(name: str, place: str, saving: str, methods: Methods) -> Iterator[Found]:
    asked = {each for each, part in methods.items() if _mentions(part, place)}
    for part in methods.values():
        line = _taken_away(part, name)
        if line and part.name not in asked and not led_to(part, methods) & (asked - {"__init__"}):
            yield "lost_data", line, _ANOTHERS.format(place, name, saving)


def _mentions(part: ast.FunctionDef, place: str) -> bool:
    return any(own_name(node) == place for node in of_kind(part, ast.Attribute) if is_self(node.value))


def _taken_away(part: ast.FunctionDef, name: str) -> int:
    """The line where a single entry is taken out of a list, or 0."""
    for node in of_kind(part, ast.Delete):
        if any(isinstance(each, ast.Subscript) and own_name(each.value) == name for each in node.targets):
            return int(node.lineno)
    for call in of_kind(part, ast.Call):
        is_taking = isinstance(call.func, ast.Attribute) and call.func.attr in ("pop", "remove") and call.args
        if is_taking and own_name(call.func.value) == name:
            return int(call.lineno)
    return 0
