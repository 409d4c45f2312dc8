"""What is disabled while something runs, or as a round ends, and never enabled again: it serves once.

Buttons that are attributes and told so by their methods are judged in ``futile``.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .nodes import givings, last_name, of_kind, walk
from .qt.objects import Objects
from .upkeep import Upkeep

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
_OFF = {"disabled", "DISABLED", "readonly"}
_FIELDS = {"Entry", "Spinbox", "Text", "ScrolledText", "CTkEntry", "CTkTextbox"}
_BUTTONS = {"Button", "CTkButton", "QPushButton", "QToolButton"}
_GOES_ON = {"after", "Thread", "singleShot", "QThread", "QTimer", "submit", "moveToThread"}
_SWITCHES = {"state", "setEnabled", "setDisabled"}
_REACHES_ALL = {"winfo_children", "children", "findChildren", "setattr", "getattr", "vars", "globals", "locals"}
_FOR_GOOD = "{0} is disabled as {1}() begins, and nothing enables it again when that is done: it can be used once."
_LOCKED = "{0} is disabled here and never enabled again: nothing can be typed after {1}(), which means to empty it."


@dataclass(frozen=True, slots=True)
class _Setting:
    """One widget's state being set; ``is_of_object`` where an attribute's own method does it."""

    name: str
    is_off: bool
    line: int
    is_of_object: bool


class Locked:
    """What each widget's state is set to, over all files of a project."""

    def __init__(self, objects: Objects, upkeep: Upkeep, trees: Iterable[ast.Module]) -> None:
        self._objects = objects
        self._upkeep = upkeep
        self._set: defaultdict[str, list[_Setting]] = defaultdict(list)
        self._handed: set[str] = set()
        for tree in trees:
            self._handed |= _handed_on(tree)
            for each in _settings(tree):
                self._set[each.name].append(each)

    def wrong(self, source: Source) -> Iterator[Found]:
        """``(kind, line, message)`` of each in a file."""
        if self._objects.mentioned & _REACHES_ALL:
            return
        for part in of_kind(source.tree, ast.FunctionDef):
            for each in _settings(part):
                is_own = not any(each in _settings(inner) for inner in _functions_in(part))
                if each.is_off and is_own and part.name != "__init__" and self._is_only_off(each.name):
                    yield from self._for_good(each, part)

    def _is_only_off(self, name: str) -> bool:
        makings = self._objects.makings[name]
        is_one = len(makings) == 1 and isinstance(makings[0], ast.Call)
        return is_one and all(each.is_off for each in self._set[name]) and name not in self._handed

    def _for_good(self, setting: _Setting, part: ast.FunctionDef) -> Iterator[Found]:
        name, line = setting.name, setting.line
        making = self._objects.makings[name][0]
        assert isinstance(making, ast.Call)
        kind, leads = last_name(making.func), self._upkeep.leads
        if kind in _BUTTONS and not setting.is_of_object and self._is_command(name, making, part):
            led_to = [each for other in leads[part.name] for each in self._upkeep.functions[other]]
            if any(last_name(call.func) in _GOES_ON for each in led_to for call in of_kind(each, ast.Call)):
                yield "dead_control", line, _FOR_GOOD.format(name, part.name)
        if kind in _FIELDS:
            for call in self._objects.setting(name, "delete"):
                for other in self._emptying(call):
                    apart = part.name not in leads[other] and other not in leads[part.name]
                    if apart and other in self._upkeep.called_later:
                        yield "dead_control", line, _LOCKED.format(name, other)
                        return

    def _emptying(self, call: ast.Call) -> list[str]:
        """The innermost functions that a call stands in."""
        holding = [
            each for parts in self._upkeep.functions.values() for each in parts if any(n is call for n in walk(each))
        ]
        return [each.name for each in sorted(holding, key=lambda each: len(walk(each)))[:1]]

    def _is_command(self, name: str, making: ast.Call, part: ast.FunctionDef) -> bool:
        given = [each.value for each in making.keywords if each.arg in ("command", "clicked")]
        for call in self._objects.setting(name, "configure", "config"):
            given += [each.value for each in call.keywords if each.arg == "command"]
        given += [
            call.args[0]
            for call in self._objects.called("connect")
            if call.args
            and isinstance(call.func, ast.Attribute)
            and last_name(getattr(call.func.value, "value", call.func.value)) == name
        ]
        return any(last_name(each) == part.name for each in given)


def _handed_on(tree: ast.Module) -> set[str]:
    """The names that are used by other ways than by their attributes, methods and options."""
    plain = {id(node.value) for node in of_kind(tree, ast.Attribute)}
    plain |= {id(node.value) for node in of_kind(tree, ast.Subscript) if isinstance(node.slice, ast.Constant)}
    used = [node for node in of_kind(tree, ast.Attribute, ast.Name) if isinstance(node.ctx, ast.Load)]
    return {last_name(node) for node in used if id(node) not in plain}


def _functions_in(part: ast.FunctionDef) -> list[ast.FunctionDef]:
    return [each for each in of_kind(part, ast.FunctionDef) if each is not part]


def _settings(tree: ast.AST) -> list[_Setting]:
    """What is enabled or disabled."""
    found = []
    for call in of_kind(tree, ast.Call):
        owner = call.func.value if isinstance(call.func, ast.Attribute) else call.func
        name, method, is_of_object = last_name(owner), last_name(call.func), isinstance(owner, ast.Attribute)
        if method in ("configure", "config"):
            values = [each.value for each in call.keywords if each.arg in ("state", None)]
            found += [_Setting(name, _is_off(value), call.lineno, is_of_object) for value in values]
        elif method in _SWITCHES and call.args:
            found.append(_Setting(name, _is_switched_off(method, call.args[0]), call.lineno, is_of_object))
    for target, value in givings(tree):
        is_state = isinstance(target, ast.Subscript) and isinstance(target.slice, ast.Constant)
        if is_state and target.slice.value == "state":  # type: ignore[attr-defined]
            found.append(_Setting(last_name(target.value), _is_off(value), target.lineno, False))  # type: ignore[attr-defined]
    return [each for each in found if each.name]


def _is_off(value: ast.expr) -> bool:
    return (value.value if isinstance(value, ast.Constant) else last_name(value)) in _OFF


def _is_switched_off(method: str, value: ast.expr) -> bool:
    if method == "state":
        return isinstance(value, ast.List | ast.Tuple) and [ast.unparse(each) for each in value.elts] == ["'disabled'"]
    return isinstance(value, ast.Constant) and value.value is (method == "setDisabled")
