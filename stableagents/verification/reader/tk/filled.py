"""Fields of Tk that are filled again and again and never emptied: what was there before stays behind the new text.

Told where a person's own press fills a field at its beginning, and nothing on the way empties it or looks into it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..anew import led_to
from ..nodes import givings, is_self, last_name, of_kind, own_name

if TYPE_CHECKING:
    from ..project import Source

Found = tuple[str, int, str]
Methods = dict[str, ast.FunctionDef]
_LINES = {"Entry", "CTkEntry", "Spinbox"}
_TEXTS = {"Text", "CTkTextbox", "ScrolledText"}
_ASKS = {"get", "delete", "set", "replace", "configure", "config"}
_STAYS = "{0}() puts a text into {1} and does not empty it first: what was there before stays behind it."


def wrong(source: Source) -> Iterator[Found]:
    """``(kind, line, message)`` of each; nothing for a file that does not use Tk."""
    if "tkinter" not in source.text:
        return
    for node in of_kind(source.tree, ast.ClassDef):
        methods = {part.name: part for part in node.body if isinstance(part, ast.FunctionDef)}
        fields = _fields(node)
        for name in _handed(node) & methods.keys() if fields else ():
            yield from _filled(methods[name], fields, methods)


def _fields(node: ast.ClassDef) -> dict[str, set[str]]:
    """The attributes that stand for a field, and how many lines it has: what they are made by."""
    made: dict[str, set[str]] = {}
    for target, value in givings(node):
        if own_name(target):
            kind = last_name(value.func) if isinstance(value, ast.Call) else ""
            made.setdefault(own_name(target), set()).add(kind)
    return {name: kinds for name, kinds in made.items() if kinds <= _LINES or kinds <= _TEXTS}


def _handed(node: ast.ClassDef) -> set[str]:
    """The methods that are handed over to be called as a person presses something, also by a lambda."""
    called = {id(call.func) for call in of_kind(node, ast.Call)}
    found = {own_name(each) for each in of_kind(node, ast.Attribute) if id(each) not in called}
    for each in of_kind(node, ast.Lambda):
        found |= {own_name(call.func) for call in of_kind(each.body, ast.Call)}
    return found - {""}


def _filled(method: ast.FunctionDef, fields: dict[str, set[str]], methods: Methods) -> Iterator[Found]:
    reached = [methods[name] for name in led_to(method, methods)]
    callers = [part for part in methods.values() if _calls(part, method.name)]
    touched = {
        own_name(call.func.value)
        for part in [*reached, *callers]
        for call in of_kind(part, ast.Call)
        if isinstance(call.func, ast.Attribute) and call.func.attr in _ASKS
    }
    made = {own_name(target) for part in reached for target, _ in givings(part)}
    empties_any = any(
        last_name(call.func) == "delete" and isinstance(call.func, ast.Attribute) and not own_name(call.func.value)
        for part in [*reached, *callers]
        for call in of_kind(part, ast.Call)
    )
    if empties_any:
        return
    for call in of_kind(method, ast.Call):
        is_filling = isinstance(call.func, ast.Attribute) and call.func.attr == "insert" and len(call.args) == 2
        name = own_name(call.func.value) if is_filling else ""
        if name in fields.keys() - touched - made and _is_whole(call, fields[name]):
            yield "dead_control", call.lineno, _STAYS.format(method.name, name)
            return


def _is_whole(call: ast.Call, kinds: set[str]) -> bool:
    """Whether it is put at the beginning; into a text of several lines, only what an entry has under a key."""
    where, what = call.args
    if kinds <= _LINES:
        return isinstance(where, ast.Constant) and where.value in (0, "0") and not isinstance(what, ast.Constant)
    is_first = isinstance(where, ast.Constant) and where.value in ("1.0", "0.0", 1.0)
    return is_first and isinstance(what, ast.Subscript) and isinstance(what.slice, ast.Constant)


def _calls(part: ast.FunctionDef, name: str) -> bool:
    return any(
        is_self(call.func.value) and call.func.attr == name
        for call in of_kind(part, ast.Call)
        if isinstance(call.func, ast.Attribute)
    )
