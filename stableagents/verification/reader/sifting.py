"""Fields that sift what is listed, and that nothing listens to: the list stays until something else lists it anew.

Judged within a class: one method empties the list and fills it again by what the field holds, as it does at the start,
and nobody else asks the field.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .anew import led_to
from .nodes import called_name, givings, key, last_name, of_kind, own_name
from .stale import lists_anew

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
_FIELDS = {
    "Entry", "Combobox", "Spinbox", "CTkEntry", "CTkComboBox", "CTkOptionMenu", "CTkSegmentedButton", "OptionMenu",
    "QLineEdit", "QComboBox", "QCheckBox", "Checkbutton", "CTkCheckBox", "CTkSwitch",
}  # fmt: skip
_VARIABLES = {"StringVar", "BooleanVar", "IntVar"}
_ASKS = {"get", "text", "currentText", "currentData", "currentIndex", "isChecked"}
_PLACES = {
    "pack", "grid", "place", "focus", "focus_set", "setPlaceholderText", "addItems", "addItem", "setMaximumWidth",
    "setMinimumWidth", "setFixedWidth", "setClearButtonEnabled", "setFocus", "insert", "current", "setToolTip",
}  # fmt: skip
_LISTENS = {"command", "postcommand", "textChanged", "currentTextChanged", "currentIndexChanged", "clicked", "toggled"}
_UNHEARD = "What is listed goes by self.{0}, and nothing calls {1}() as that changes: the list stays as it is."


def wrong(source: Source) -> Iterator[Found]:
    """``(kind, line, message)`` of each."""
    for node in of_kind(source.tree, ast.ClassDef):
        methods = {part.name: part for part in node.body if isinstance(part, ast.FunctionDef)}
        if "__init__" not in methods:
            continue
        called = {id(call.func) for call in of_kind(node, ast.Call)}
        lambdas = [call.func for each in of_kind(node, ast.Lambda) for call in of_kind(each, ast.Call)]
        handed = {own_name(each) for each in of_kind(node, ast.Attribute) if id(each) not in called}
        handed |= {own_name(each) for each in lambdas}
        at_start = led_to(methods["__init__"], methods)
        for name, part in methods.items():
            is_renewal = name in at_start and name != "__init__" and lists_anew(part)
            reach = led_to(part, methods)
            leading = {each for each, other in methods.items() if name in led_to(other, methods)} - {"__init__"}
            if is_renewal and len(leading) > 1 and not handed & _doing_nothing_else(leading, name, methods):
                yield from _unheard(node, name, reach, methods)


def _doing_nothing_else(leading: set[str], renewal: str, methods: dict[str, ast.FunctionDef]) -> set[str]:
    """The methods that list anew and change nothing before."""
    return {each for each in leading if each == renewal or len(methods[each].body) == 1}


def _unheard(node: ast.ClassDef, renewal: str, reach: set[str], methods: dict[str, ast.FunctionDef]) -> Iterator[Found]:
    made = {own_name(target): value for target, value in givings(node) if own_name(target)}
    times = [own_name(target) for target, _ in givings(node)]
    inside = {id(each) for name in reach for each in of_kind(methods[name], ast.Attribute)}
    for name, making in made.items():
        kind = called_name(making) if isinstance(making, ast.Call) and times.count(name) == 1 else ""
        if kind not in _FIELDS | _VARIABLES or _is_heard(making):
            continue
        fields = [making] if kind in _FIELDS else _fields_of(name, node)
        uses = [each for each in of_kind(node, ast.Attribute) if own_name(each.value) == name]
        plain = [each for each in of_kind(node, ast.Attribute) if own_name(each) == name]
        asked = [each for each in uses if each.attr in _ASKS]
        others = {each.attr for each in uses} - _ASKS - _PLACES
        is_all = len(plain) == len(uses) + 1 + (len(fields) if kind in _VARIABLES else _places_given(name, node))
        is_sifting = bool(asked) and all(id(each) in inside for each in asked) and not others and is_all
        if is_sifting and len(fields) == 1 and not _is_heard(fields[0]):
            yield "dead_control", fields[0].lineno, _UNHEARD.format(name, renewal)


def _is_heard(making: ast.expr) -> bool:
    return isinstance(making, ast.Call) and any(each.arg in _LISTENS or each.arg is None for each in making.keywords)


def _fields_of(variable: str, node: ast.ClassDef) -> list[ast.expr]:
    """The fields that show a variable, where nothing else is done with them than placing them."""
    shown = [
        call
        for call in of_kind(node, ast.Call)
        if called_name(call) in _FIELDS
        and any(each.arg in ("textvariable", "variable") and own_name(each.value) == variable for each in call.keywords)
    ]
    named = {key(target): value for target, value in givings(node)}
    for name, value in named.items():
        if any(value is each for each in shown) and name:
            uses = {each.attr for each in of_kind(node, ast.Attribute) if key(each.value) == name}
            if uses - _PLACES:
                return []
    return list(shown)


def _places_given(name: str, node: ast.ClassDef) -> int:
    """How often a field is handed to a layout."""
    calls = [call for call in of_kind(node, ast.Call) if last_name(call.func) in ("addWidget", "addRow")]
    return sum(own_name(each) == name for call in calls for each in call.args)
