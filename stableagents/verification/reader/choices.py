"""Choices that a list of the app's is offered in: an entry that is added later has to be offered, too.

Told where the choices are filled once, as the window is made, and nothing fills them again.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .anew import led_to
from .nodes import givings, last_name, of_kind, own_name
from .stale import added_in, hands_on, table_asked

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
Methods = dict[str, ast.FunctionDef]
_OF_TK = {"Combobox", "CTkComboBox", "CTkOptionMenu", "OptionMenu"}
_ORDERS = {"list", "sorted", "tuple", "map", "keys", "values"}
_FILLS = {"addItem", "addItems", "insertItem", "insertItems", "setModel"}
_PLACES = {"addWidget", "addRow", "insertWidget", "setBuddy", "setTabOrder", "insertRow"}
_STAYS = "What is added to {0} here is never offered in {1}, whose choices are set once, as the window is made."
_ONE_OF_TWO = "{0}() fills {1} and {2} alike, and this adds to {2} alone: {1} does not offer it before the next start."


def wrong(source: Source) -> Iterator[Found]:
    """``(kind, line, message)`` of each."""
    for node in of_kind(source.tree, ast.ClassDef):
        methods = {part.name: part for part in node.body if isinstance(part, ast.FunctionDef)}
        if "__init__" not in methods:
            continue
        yield from _set_once(node, methods)
        if "PySide6" in source.text:
            yield from _one_of_two(methods)


def _set_once(node: ast.ClassDef, methods: Methods) -> Iterator[Found]:
    """``Combobox(values=self.names)`` or ``box.addItems(self.names)`` as the window is made, and never again."""
    first = led_to(methods["__init__"], methods)
    at_start = first - _later(methods)
    fills = [fill for part in methods.values() for fill in _fills(part)]
    for shown in dict.fromkeys(fill.shown for fill in fills):
        own = [fill for fill in fills if fill.shown == shown]
        is_known = all(fill.method in at_start for fill in own) and shown not in _out_of_sight(node)
        for what in {what for fill in own for what in _sources(fill.given, methods)} if is_known else ():
            for name, part in methods.items():
                line = added_in(part.body, what) if name not in first and not hands_on(part) else 0
                if line:
                    yield "lost_data", line, _STAYS.format(what, shown)
                    return


def _later(methods: Methods) -> set[str]:
    """Methods that run after the window is made, or again."""
    handed = {
        own_name(given)
        for part in methods.values()
        for call in of_kind(part, ast.Call)
        for given in [*call.args, *(each.value for each in call.keywords)]
    }
    lambdas = {
        own_name(call.func)
        for part in methods.values()
        for each in of_kind(part, ast.Lambda)
        for call in of_kind(each, ast.Call)
        if isinstance(call.func, ast.Attribute)
    }
    begun = (methods.keys() - led_to(methods["__init__"], methods)) | handed | lambdas
    return {each for name in begun & methods.keys() for each in led_to(methods[name], methods)}


@dataclass(frozen=True, slots=True)
class _Fill:
    """One place where a choice is given what it offers; ``given`` is nothing where that is a single entry."""

    shown: str
    method: str
    given: ast.expr | None


def _fills(part: ast.FunctionDef) -> Iterator[_Fill]:
    for target, value in givings(part):
        if isinstance(target, ast.Subscript) and isinstance(target.slice, ast.Constant):
            if target.slice.value == "values" and last_name(target.value):
                yield _Fill(last_name(target.value), part.name, value)
        elif isinstance(value, ast.Call) and last_name(value.func) in _OF_TK and last_name(target):
            given = [each.value for each in value.keywords if each.arg == "values"]
            yield from (_Fill(last_name(target), part.name, each) for each in given)
    loops = {id(call): loop.iter for loop in of_kind(part, ast.For) for call in of_kind(loop, ast.Call)}
    for call in of_kind(part, ast.Call):
        shown = last_name(call.func.value) if isinstance(call.func, ast.Attribute) else ""
        if last_name(call.func) in ("configure", "config"):
            yield from (_Fill(shown, part.name, each.value) for each in call.keywords if each.arg == "values")
        elif last_name(call.func) in _FILLS and shown:
            yield _Fill(shown, part.name, loops.get(id(call), call.args[0] if call.args else None))


def _out_of_sight(node: ast.ClassDef) -> set[str]:
    """Choices that ask for what they offer as they are opened, or that are reached by other ways than their names."""
    found: set[str] = set()
    for target, value in givings(node):
        if isinstance(value, ast.Call) and any(each.arg in ("postcommand", None) for each in value.keywords):
            found.add(last_name(target))
        if last_name(value) and last_name(target) != last_name(value):
            found.add(last_name(value))
        is_choice = isinstance(value, ast.Call) and last_name(value.func) in _OF_TK | {"QComboBox"}
        found |= {last_name(target)} if not is_choice and not isinstance(target, ast.Subscript) else set()
    for call in of_kind(node, ast.Call):
        found |= set(map(last_name, call.args)) if last_name(call.func) not in _PLACES else set()
    for several in of_kind(node, ast.Tuple, ast.List):
        found |= set(map(last_name, several.elts))
    return found


def _sources(node: ast.expr | None, methods: Methods) -> Iterator[str]:
    """The attribute whose entries are offered, as it is written, or the table that they are asked of."""
    if isinstance(node, ast.ListComp) and len(node.generators) == 1:
        node = node.generators[0].iter
    while isinstance(node, ast.Call) and last_name(node.func) in _ORDERS:
        if not node.args and not isinstance(node.func, ast.Attribute):
            return
        node = node.args[-1] if node.args else node.func.value  # type: ignore[attr-defined]
    if isinstance(node, ast.List):
        starred = [each.value for each in node.elts if isinstance(each, ast.Starred)]
        node = starred[0] if len(starred) == 1 else node
    if node is not None and own_name(node):
        yield f"self.{own_name(node)}"
    asked = methods.get(own_name(node.func)) if isinstance(node, ast.Call) else None
    for text in of_kind(asked or node, ast.Constant) if isinstance(node, ast.Call) else ():
        if table_asked(text):
            yield table_asked(text)


def _one_of_two(methods: Methods) -> Iterator[Found]:
    """One method fills two lists with the same entries, another adds an entry to one of them."""
    for fills in methods.values():
        given: dict[str, list[str]] = {}
        for call in of_kind(fills, ast.Call):
            if isinstance(call.func, ast.Attribute) and call.func.attr == "addItems" and len(call.args) == 1:
                given.setdefault(ast.unparse(call.args[0]), []).append(own_name(call.func.value))
        for first, second in (each for each in given.values() if len(each) == 2 and all(each)):
            for name, part in methods.items():
                reach = led_to(part, methods)
                added = {widget: line for each in reach for widget, line in _adds(methods[each])}
                if fills.name in reach or len(added.keys() & {first, second}) != 1 or name == "__init__":
                    continue
                [one] = added.keys() & {first, second}
                other = second if one == first else first
                is_touched = any(other == own_name(n) for each in reach for n in of_kind(methods[each], ast.Attribute))
                if not is_touched:
                    yield "lost_data", added[one], _ONE_OF_TWO.format(fills.name, f"self.{other}", f"self.{one}")
                    return


def _adds(part: ast.FunctionDef) -> Iterator[tuple[str, int]]:
    """The widgets that a method adds one entry to, and where."""
    for call in of_kind(part, ast.Call):
        if isinstance(call.func, ast.Attribute) and call.func.attr == "addItem" and own_name(call.func.value):
            yield own_name(call.func.value), call.lineno
