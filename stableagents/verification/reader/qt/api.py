"""PySide6 as it is installed: names, attributes, enum members and keywords that it lacks.

Runs in the reading child. PySide6 itself is imported there to be asked, never anything of the project.
"""

from __future__ import annotations

import ast
import difflib
import inspect
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from .. import attributes, toolkit_api
from ..nodes import key, walk
from ..toolkit_api import Found, Widgets
from . import stubs

if TYPE_CHECKING:
    from ..project import Source

_MAY_BE_EXPECTED = {"AttributeError", "ImportError", "ModuleNotFoundError", "NameError", "Exception", "BaseException"}
_OF_SIGNALS = {"connect", "disconnect", "emit", "signal"}


def wrong(source: Source, project: attributes.Project) -> Iterator[Found]:
    """``(kind, line, message)`` of each; nothing for a file that does not import PySide6."""
    imported = [node for node in walk(source.tree) if isinstance(node, ast.Import | ast.ImportFrom)]
    modules = {getattr(node, "module", None) or "" for node in imported}
    modules |= {alias.name for node in imported if isinstance(node, ast.Import) for alias in node.names}
    if not any(name.split(".")[0] == "PySide6" for name in modules) or "__feature__" in modules:
        return
    yield from _File(source, project).wrong(imported)


class _File:
    def __init__(self, source: Source, project: attributes.Project) -> None:
        self._tree, self._project = source.tree, project
        self._widgets = Widgets(source.tree)
        self._excused = _excused(source.tree)
        self._known: dict[str, Any] = {}
        self._selves: dict[int, Any] = {}  # the node of a ``self`` -> Qt's class that its class is built on
        for node in walk(source.tree):
            if isinstance(node, ast.ClassDef):
                self._note_selves(node)
        for node in walk(source.tree):
            for target, value in toolkit_api.assignments(node):
                name = key(target)
                if name and self._widgets.times_stored(name) == 1:
                    self._known[name] = self._type(value)

    def wrong(self, imported: list[ast.Import | ast.ImportFrom]) -> Iterator[Found]:
        for node in imported:
            if isinstance(node, ast.ImportFrom) and id(node) not in self._excused:
                yield from self._names_missing(node)
        for found in walk(self._tree):
            if id(found) in self._excused:
                continue
            if isinstance(found, ast.Attribute) and isinstance(found.ctx, ast.Load):
                yield from self._attribute(found)
            elif isinstance(found, ast.Call):
                yield from self._keywords(found)
            elif isinstance(found, ast.ClassDef):
                yield from self._never_called(found)

    def _names_missing(self, node: ast.ImportFrom) -> Iterator[Found]:
        module = toolkit_api.loaded(node.module or "")
        if module is None or node.level or (node.module or "").split(".")[0] != "PySide6":
            return
        for alias in node.names:
            is_there = alias.name == "*" or hasattr(module, alias.name)
            if not is_there and not toolkit_api.part(module, alias.name):
                elsewhere = _home_of(alias.name)
                meant = f"; it is in {elsewhere}" if elsewhere else toolkit_api.meant(alias.name, dir(module))
                yield "undefined_attribute", alias.lineno, f"{node.module} has nothing of the name {alias.name}{meant}."

    def _attribute(self, node: ast.Attribute) -> Iterator[Found]:
        line = node.end_lineno or node.lineno
        owner = self._class(node.value)
        if owner is not None:
            if not hasattr(owner, node.attr):
                meant = toolkit_api.meant(node.attr, dir(owner))
                yield "undefined_attribute", line, f"{owner.__name__} has nothing of the name {node.attr}{meant}."
            return
        if self._is_signal(node.value):
            if node.attr not in _OF_SIGNALS:
                meant = toolkit_api.meant(node.attr, _OF_SIGNALS)
                yield "undefined_attribute", line, f"A signal has nothing of the name {node.attr}{meant}."
            return
        made = self._type(node.value)
        if made is None or _has(made, node.attr) or node.attr.startswith("__"):
            return
        if node.attr not in self._project.set_anywhere | self._defined_for(node.value):
            name = made.__name__ if id(node.value) not in self._selves else f"This {made.__name__}"
            article = "" if id(node.value) in self._selves else "A "
            meant = toolkit_api.meant(node.attr, dir(made))
            yield "undefined_attribute", line, f"{article}{name} has nothing of the name {node.attr}{meant}."

    def _keywords(self, call: ast.Call) -> Iterator[Found]:
        if not call.keywords or any(keyword.arg is None for keyword in call.keywords):
            return
        made = self._class(call.func)
        if made is not None:
            name, allowed = made.__name__, stubs.options_of(made)
        else:
            name, allowed = self._method_called(call.func)
        for keyword in call.keywords:
            if allowed is not None and keyword.arg not in allowed:
                meant = toolkit_api.meant(keyword.arg or "", allowed)
                yield "wrong_keyword", call.lineno, f"{name} has no option of the name {keyword.arg}{meant}."

    def _method_called(self, function: ast.expr) -> tuple[str, frozenset[str] | None]:
        """A method of Qt's that is called, and its keywords; ``None`` where that isn't sure."""
        if not isinstance(function, ast.Attribute) or function.attr in self._project.defined | _OF_SIGNALS:
            return "", None
        owner = self._class(function.value) or self._type(function.value)
        allowed = stubs.keywords_of(owner, function.attr) if owner is not None else None
        return f"{function.attr}()", allowed

    def _never_called(self, node: ast.ClassDef) -> Iterator[Found]:
        """Methods that are to answer an event of Qt's, by a name that is not quite Qt's."""
        made = next((made for made in map(self._class, node.bases) if made is not None), None)
        if made is None or node.name in self._project.bases:
            return
        events = {name.lower(): name for name in dir(made) if name.endswith("Event")}
        for method in node.body:
            if not isinstance(method, ast.FunctionDef) or hasattr(made, method.name) or len(method.args.args) != 2:
                continue
            plain = method.name.replace("_", "").lower()
            near = difflib.get_close_matches(plain, events, 1, 0.9) if plain.endswith("event") else []
            if near and not self._is_mentioned(method.name):
                text = f"Nothing ever calls {method.name}(): the method that Qt calls is {events[near[0]]}()."
                yield "unknown_method", method.lineno, text

    def _is_mentioned(self, name: str) -> bool:
        is_here = any(isinstance(node, ast.Attribute) and node.attr == name for node in walk(self._tree))
        return is_here or name in self._project.called

    def _class(self, node: ast.expr) -> Any:
        """Qt's class, or enum, that a dotted name stands for; None where it is none, or that isn't sure."""
        found = self._value(node)
        return found if inspect.isclass(found) and found.__module__.startswith("PySide6") else None

    def _value(self, node: ast.expr) -> Any:
        if isinstance(node, ast.Name):
            return self._widgets.of_toolkit(node)
        owner = self._value(node.value) if isinstance(node, ast.Attribute) else None
        return getattr(owner, node.attr, None) if isinstance(node, ast.Attribute) and owner is not None else None

    def _type(self, node: ast.expr) -> Any:
        """Qt's class of a value; None where that isn't sure."""
        if id(node) in self._selves:
            return self._selves[id(node)]
        if isinstance(node, ast.Call):
            made = self._class(node.func)
            if made is not None:
                return made
            owner = self._type(node.func.value) if isinstance(node.func, ast.Attribute) else None
            is_own = owner is None or node.func.attr in self._project.defined  # type: ignore[attr-defined]
            return None if is_own else stubs.result_of(owner, node.func.attr)  # type: ignore[attr-defined]
        return self._known.get(key(node))

    def _is_signal(self, node: ast.expr) -> bool:
        """Whether it is a signal of one of Qt's objects, such as ``button.clicked``."""
        owner = self._type(node.value) if isinstance(node, ast.Attribute) else None
        if owner is None or not isinstance(node, ast.Attribute) or node.attr in self._project.defined:
            return False
        return type(getattr(owner, node.attr, None)).__name__ == "Signal"

    def _note_selves(self, node: ast.ClassDef) -> None:
        bases = [self._class(base) for base in node.bases]
        if len(bases) != 1 or bases[0] is None or self._project.is_dynamic or node.name in self._project.bases:
            return
        for method in node.body:
            if isinstance(method, ast.FunctionDef) and method.args.args and method.args.args[0].arg == "self":
                inside = [inner for inner in walk(method) if isinstance(inner, ast.Name) and inner.id == "self"]
                self._selves |= {id(inner): bases[0] for inner in inside}

    def _defined_for(self, node: ast.expr) -> set[str]:
        """Names that a value may have beside Qt's: of its own class, where it is an object of the project."""
        return self._project.defined if id(node) in self._selves else set()


def _has(made: type, name: str) -> bool:
    """Whether an object of a class has it: a member of an enum has a name and a value, which the class has not."""
    return hasattr(made, name) or any(name in vars(base) for base in made.__mro__)


def _excused(tree: ast.Module) -> set[int]:
    """What an app tries, expecting that it may not be there, or asks for before it uses it."""
    excused = toolkit_api.excused(tree)
    for node in walk(tree):
        if isinstance(node, ast.Try):
            caught = {
                n.id for handler in node.handlers if handler.type for n in walk(handler.type) if isinstance(n, ast.Name)
            }
            if caught and not caught & _MAY_BE_EXPECTED:
                excused -= {id(inner) for part in node.body for inner in walk(part)}
    return excused


def _home_of(name: str) -> str:
    """The module that does have a name which people look for elsewhere."""
    for module in ("PySide6.QtWidgets", "PySide6.QtGui", "PySide6.QtCore"):
        if hasattr(toolkit_api.loaded(module), name):
            return module
    return ""
