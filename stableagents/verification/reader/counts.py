"""Calls with too much or too little in them, where the object is known: one more entry of a list, a signal's values."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .nodes import called_name, givings, key, of_kind, own_name

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
_APPENDED = "append() of a list takes one value, and gets {0}: put them in brackets to add them as one."
_DECLARED = "{0} is declared with {1} here, and every emit() gives it {2}: name their kinds in Signal(…)."
_EMITTED = "{0} is emitted with {1} here, and was declared for {2}."


def wrong(source: Source) -> Iterator[Found]:
    """``(kind, line, message)`` of each."""
    yield from _appended(source.tree)
    if "PySide6" in source.text:
        for node in of_kind(source.tree, ast.ClassDef):
            yield from _emitted(node)


def _appended(tree: ast.Module) -> Iterator[Found]:
    """``entries.append(one, two)`` of what is never anything but a list."""
    given: dict[str, list[ast.expr]] = {}
    for target, value in givings(tree):
        given.setdefault(key(target), []).append(value)
    of_functions = {
        id(call): [value for target, value in givings(function) if key(target) == key(call.func.value)]
        for function in of_kind(tree, ast.FunctionDef)
        for call in of_kind(function, ast.Call)
        if isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name)
    }
    parameters = {each.arg for each in of_kind(tree, ast.arg)}
    for call in of_kind(tree, ast.Call):
        if isinstance(call.func, ast.Attribute) and call.func.attr == "append" and _is_plain(call):
            name = key(call.func.value)
            values = (of_functions.get(id(call)) or given.get(name, [])) if name not in parameters else []
            is_list = bool(values) and all(isinstance(each, ast.List | ast.ListComp) for each in values)
            if is_list and len(call.args) != 1:
                yield "wrong_arguments", call.lineno, _APPENDED.format(_values(len(call.args)))


def _emitted(node: ast.ClassDef) -> Iterator[Found]:
    """Signals of a class whose own methods emit them with another number of values than they were declared for."""
    for part in node.body:
        made = part.value if isinstance(part, ast.Assign) and isinstance(part.targets[0], ast.Name) else None
        if not isinstance(made, ast.Call) or called_name(made) != "Signal" or not _is_plain(made):
            continue
        if any(isinstance(each, ast.List | ast.Tuple) for each in made.args):
            continue
        name = part.targets[0].id  # type: ignore[attr-defined]
        emits = [
            call
            for call in of_kind(node, ast.Call)
            if isinstance(call.func, ast.Attribute) and call.func.attr == "emit" and own_name(call.func.value) == name
        ]
        counts = {len(call.args) for call in emits if _is_plain(call)}
        if len(counts) == 1 and len(emits) > 0 and not made.args and counts != {0}:
            yield "wrong_arguments", part.lineno, _DECLARED.format(name, _values(0), _values(*counts))
        else:
            for call in emits:
                if _is_plain(call) and len(call.args) != len(made.args):
                    words = (name, _values(len(call.args)), _values(len(made.args)))
                    yield "wrong_arguments", call.lineno, _EMITTED.format(*words)


def _is_plain(call: ast.Call) -> bool:
    return not call.keywords and not any(isinstance(each, ast.Starred) for each in call.args)


def _values(count: int) -> str:
    return {0: "no value", 1: "one value"}.get(count, f"{count} values")
