"""pywebview's API as it is installed: functions, options and methods that it lacks; a window that is never started."""

from __future__ import annotations

import ast
import difflib
import importlib
import inspect
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from ..nodes import key, of_kind, walk

if TYPE_CHECKING:
    from ..project import Source

Found = tuple[str, int, str]
_MODULE = "webview"


class Names:
    """What a file calls pywebview and its functions, and the names that can only be one of its windows."""

    def __init__(self, tree: ast.Module) -> None:
        self.modules: set[str] = set()
        self.functions: dict[str, str] = {}  # the file's name -> pywebview's
        for node in of_kind(tree, ast.Import, ast.ImportFrom):
            if isinstance(node, ast.Import):
                self.modules |= {alias.asname or alias.name for alias in node.names if alias.name == _MODULE}
            elif isinstance(node, ast.ImportFrom) and node.module == _MODULE and not node.level:
                self.functions |= {alias.asname or alias.name: alias.name for alias in node.names}
        given: dict[str, list[bool]] = {}
        for node in walk(tree) if self.modules or self.functions else ():
            for target, value in _assigned(node):
                is_window = isinstance(value, ast.Call) and self.function(value.func) == "create_window"
                given.setdefault(target, []).append(is_window)
        self.windows = {name for name, kinds in given.items() if name and all(kinds)}

    def function(self, node: ast.expr) -> str:
        """pywebview's name of what an expression means; empty if it means something else."""
        if isinstance(node, ast.Name):
            return self.functions.get(node.id, "")
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in self.modules:
            return node.attr
        return ""


def wrong(source: Source) -> Iterator[Found]:
    """``(kind, line, message)`` of each; nothing where pywebview isn't installed."""
    names = Names(source.tree)
    module = _module() if names.modules or names.functions else None
    if module is None:
        return
    known = set(dir(module))
    for node in of_kind(source.tree, ast.Attribute, ast.Call):
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load):
            is_of_module = isinstance(node.value, ast.Name) and node.value.id in names.modules
            if is_of_module and node.attr not in known and _part(node.attr) is None:
                yield "undefined_attribute", node.lineno, _lacks("webview", node.attr, known)
            elif key(node.value) in names.windows and not _of_window(node.attr):
                yield "undefined_attribute", node.lineno, _lacks("A window", node.attr, dir(module.Window))
        elif isinstance(node, ast.Call):
            yield from _keywords(node, names, module)


def never_started(sources: Iterable[Source]) -> Iterator[tuple[str, int, str]]:
    """``(file, line, message)`` if a window is made and nothing of the project starts pywebview."""
    made: tuple[str, int] | None = None
    for source in sources:
        names = Names(source.tree)
        for node in walk(source.tree):
            called = names.function(node.func) if isinstance(node, ast.Call) else ""
            if called == "start":
                return
            if called == "create_window" and not source.is_test and made is None:
                made = source.path, max(1, source.text.rstrip().count("\n") + 1)
    if made is not None:
        yield *made, "Nothing shows the window: call webview.start() after webview.create_window()."


def _keywords(call: ast.Call, names: Names, module: Any) -> Iterator[Found]:
    name = names.function(call.func)
    function: Any = getattr(module, name, None) if name in ("create_window", "start") else None
    if function is None and isinstance(call.func, ast.Attribute) and key(call.func.value) in names.windows:
        name = call.func.attr
        function = inspect.getattr_static(module.Window, name, None)
    if not inspect.isfunction(function):
        return
    allowed = inspect.signature(function).parameters
    if any(parameter.kind is inspect.Parameter.VAR_KEYWORD for parameter in allowed.values()):
        return
    for keyword in call.keywords:
        if keyword.arg is not None and keyword.arg not in allowed:
            line = call.lineno if name == "create_window" else keyword.value.lineno
            yield "wrong_keyword", line, f"{name} has no option of the name {keyword.arg}{_near(keyword.arg, allowed)}."


def _assigned(node: ast.AST) -> Iterator[tuple[str, ast.expr | None]]:
    if isinstance(node, ast.Assign):
        for target in node.targets:
            yield key(target), node.value
    elif isinstance(node, ast.AnnAssign | ast.AugAssign | ast.NamedExpr) and node.value is not None:
        yield key(node.target), node.value
    elif isinstance(node, ast.For | ast.comprehension):
        yield key(node.target), None
    elif isinstance(node, ast.arg):
        yield node.arg, None


def _of_window(name: str) -> bool:
    module = _module()
    return module is None or hasattr(module.Window, name) or f"self.{name}" in _own() or name.startswith("__")


def _lacks(what: str, name: str, known: Iterable[str]) -> str:
    return f"{what} has nothing of the name {name}{_near(name, known)}."


def _near(name: str, known: Iterable[str]) -> str:
    near = difflib.get_close_matches(name, [each for each in known if not each.startswith("_")], n=1)
    return f"; perhaps {near[0]} is meant" if near else ""


@cache
def _own() -> str:
    return inspect.getsource(_module().Window)


@cache
def _module() -> Any:
    try:
        return importlib.import_module(_MODULE)
    except Exception:  # not installed here: nothing is judged
        return None


@cache
def _part(name: str) -> Any:
    try:
        return importlib.import_module(f"{_MODULE}.{name}")
    except Exception:
        return None
