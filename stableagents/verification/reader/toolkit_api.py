"""The toolkit's API as it is installed: functions and classes that it lacks, options and methods that a widget lacks.

Runs in the reading child. The toolkit itself is imported there to be asked, never anything of the project.
"""

from __future__ import annotations

import ast
import difflib
import dis
import importlib
import inspect
import tkinter
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from .nodes import key, of_kind, walk
from .tk import options as tk_options

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
_ROOTS = ("tkinter", "customtkinter", "webview", "PySide6")
_CONFIGURES = {"configure", "config"}
_BINDING = (ast.Name, ast.Attribute, ast.arg, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
_CALL_WITH_NOTHING = {"Button", "Checkbutton", "Radiobutton", "add_command", "CTkButton", "CTkCheckBox", "CTkSwitch"}
_NEEDS_ARGUMENTS = "{0}() is called here with nothing, and does nothing without being told what: write lambda: {0}(…)."
_ANYTHING = (inspect.Parameter.VAR_KEYWORD,)


class Widgets:
    """The names and ``self`` attributes of one file that can only be one widget class of a toolkit."""

    def __init__(self, tree: ast.Module) -> None:
        self.imported = _imported(tree)
        self._stored = _stored(tree)
        self._types: dict[str, Any] = {}
        given: dict[str, list[Any]] = {}
        for node in of_kind(tree, ast.Assign, ast.AnnAssign):
            for target, value in assignments(node):
                name = key(target)
                if name:
                    given.setdefault(name, []).append(self.made_by(value))
        for name, classes in given.items():
            first = classes[0]
            # Whatever else binds the name (a loop, an argument, another file) makes it unsure.
            if (
                first is not None
                and all(found is first for found in classes)
                and self._stored.get(name) == len(classes)
            ):
                self._types[name] = first

    def made_by(self, value: ast.expr) -> Any:
        """The toolkit's class that ``value`` calls; None where that isn't sure."""
        if not isinstance(value, ast.Call):
            return None
        if isinstance(value.func, ast.Attribute) and value.func.attr in tk_options.OF_MANAGERS:
            # ``Label(root).pack()`` gives nothing, and keeps no widget.
            return type(None) if _is_widget(self.made_by(value.func.value)) else None
        found = self.of_toolkit(value.func)
        return found if inspect.isclass(found) else None

    def of_toolkit(self, node: ast.expr) -> Any:
        """What an expression such as ``ctk.CTkLabel`` names in an installed toolkit; None where nothing or unsure."""
        if isinstance(node, ast.Name):
            return None if self._stored.get(node.id) else self.imported.get(node.id)
        if isinstance(node, ast.Attribute):
            owner = self.of_toolkit(node.value)
            if inspect.ismodule(owner):
                return getattr(owner, node.attr, None)
        return None

    def times_stored(self, name: str) -> int:
        """How often the file binds a name, or a ``self`` attribute."""
        return self._stored.get(name, 0)

    def is_set(self, attribute: str) -> bool:
        """Whether the file gives anything an attribute of this name."""
        return f"self.{attribute}" in self._stored

    def type_of(self, node: ast.expr) -> Any:
        """The class of what a name, ``self.name`` or a call that makes a widget stands for; None where unsure."""
        if isinstance(node, ast.Call):
            return self.made_by(node)
        return self._types.get(key(node))


def wrong(source: Source) -> Iterator[Found]:
    """``(kind, line, message)`` of each."""
    widgets = Widgets(source.tree)
    if not widgets.imported:
        return
    left_out = excused(source.tree)
    for node in of_kind(source.tree, ast.Attribute, ast.Call):
        if id(node) in left_out:
            continue
        if isinstance(node, ast.Attribute):
            yield from _attribute(node, widgets)
        elif isinstance(node, ast.Call):
            yield from _keywords(node, widgets)
            yield from _command(node, widgets)


def _command(call: ast.Call, widgets: Widgets) -> Iterator[Found]:
    """A method of a widget that is to be called without any argument, and that needs one."""
    if getattr(call.func, "attr", getattr(call.func, "id", "")) not in _CALL_WITH_NOTHING:
        return
    handed = [each.value for each in call.keywords if each.arg == "command"]
    for given in [each for each in handed if isinstance(each, ast.Attribute)]:
        owner = widgets.type_of(given.value)
        if owner is None or not _is_widget(owner) or widgets.is_set(given.attr):
            continue
        function = getattr(owner, given.attr, None)
        if not inspect.isfunction(function):
            continue
        _, *asked = inspect.signature(function).parameters.values()
        needs = any(each.default is each.empty and each.kind is each.POSITIONAL_OR_KEYWORD for each in asked)
        if needs or (given.attr == "delete" and any(each.kind is each.VAR_POSITIONAL for each in asked)):
            yield "wrong_arguments", given.lineno, _NEEDS_ARGUMENTS.format(ast.unparse(given))


def _attribute(node: ast.Attribute, widgets: Widgets) -> Iterator[Found]:
    if not isinstance(node.ctx, ast.Load):
        return
    owner = widgets.of_toolkit(node.value)
    if inspect.ismodule(owner):
        if owner.__name__.split(".")[0] != "tkinter" and not hasattr(owner, node.attr) and not part(owner, node.attr):
            yield (
                "undefined_attribute",
                node.lineno,
                f"{owner.__name__} has nothing of the name {node.attr}{meant(node.attr, dir(owner))}.",
            )
        return
    made, line = widgets.type_of(node.value), node.end_lineno or node.lineno
    if made is type(None):
        yield (
            "returns_nothing",
            line,
            "What pack(), grid() or place() returns is no widget: make it first, then place it.",
        )
    elif made is not None and _is_judged(made) and not (_has_attribute(made, node.attr) or widgets.is_set(node.attr)):
        yield (
            "undefined_attribute",
            line,
            f"A {made.__name__} has nothing of the name {node.attr}{meant(node.attr, dir(made))}.",
        )


def _keywords(call: ast.Call, widgets: Widgets) -> Iterator[Found]:
    if any(keyword.arg is None for keyword in call.keywords) or not call.keywords:
        return
    allowed: frozenset[str] | None = None
    name = ""
    made = widgets.made_by(call)
    if made is not None:
        allowed, name = tk_options.of_making(made), made.__name__
    elif isinstance(call.func, ast.Attribute):
        owner = widgets.type_of(call.func.value)
        if owner is not None and call.func.attr in _CONFIGURES:
            allowed, name = tk_options.of_configuring(owner), owner.__name__
        elif owner is not None and _is_judged(owner):
            allowed, name = _of_function(getattr(owner, call.func.attr, None)), f"{owner.__name__}.{call.func.attr}"
        else:
            function = widgets.of_toolkit(call.func)
            allowed, name = _of_function(function), getattr(function, "__name__", "")
    judged = made or widgets.type_of(getattr(call.func, "value", call))
    is_tk = not str(getattr(judged, "__module__", "")).startswith("customtkinter")
    for keyword in call.keywords:
        if allowed is not None and keyword.arg is not None and not tk_options.fits(keyword.arg, allowed, is_tk=is_tk):
            yield (
                "wrong_keyword",
                call.lineno if made is not None else keyword.value.lineno,
                f"{name} has no option of the name {keyword.arg}{meant(keyword.arg, allowed)}.",
            )


def meant(name: str, known: Iterable[str]) -> str:
    """A hint at the one name that is nearly the same; empty where there is none, or more than one."""
    near = difflib.get_close_matches(name, {each for each in known if not each.startswith("_")}, n=2, cutoff=0.8)
    return f"; perhaps {near[0]} is meant" if len(near) == 1 else ""


def _of_function(function: Any) -> frozenset[str] | None:
    manager = tk_options.OF_MANAGERS.get(getattr(function, "__name__", "").removesuffix("_configure"))
    if manager is not None:
        return manager
    if not inspect.isfunction(function):
        return None
    parameters = inspect.signature(function).parameters.values()
    if any(parameter.kind in _ANYTHING for parameter in parameters) or any(p.name in ("cnf", "kw") for p in parameters):
        return None
    return frozenset(parameter.name for parameter in parameters)


def _is_widget(made: Any) -> bool:
    return inspect.isclass(made) and issubclass(made, tkinter.Widget)


def _is_judged(made: Any) -> bool:
    return made.__module__.split(".")[0] in ("tkinter", "customtkinter") and not (
        hasattr(made, "__getattr__") and made.__name__ in ("Tk", "CTk")
    )


@cache
def _has_attribute(made: Any, name: str) -> bool:
    return hasattr(made, name) or name in _set_by_methods(made) or name.startswith("__")


@cache
def _set_by_methods(made: Any) -> frozenset[str]:
    """Names that the class and its ancestors give anything anywhere in their code."""
    names: set[str] = set()
    for ancestor in made.__mro__:
        for function in vars(ancestor).values():
            code = getattr(function, "__code__", None)
            if code is not None:
                names |= {step.argval for step in dis.get_instructions(code) if step.opname == "STORE_ATTR"}
    return frozenset(names)


def _imported(tree: ast.Module) -> dict[str, Any]:
    """What imports of toolkits bind, as it is installed; star imports of Qt alone bind anything here."""
    names: dict[str, Any] = {}
    for node in of_kind(tree, ast.Import, ast.ImportFrom):
        if isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.split(".")[0] in _ROOTS:
                    whole = loaded(alias.name)
                    names[alias.asname or alias.name.split(".")[0]] = (
                        whole if alias.asname or whole is None else loaded(alias.name.split(".")[0])
                    )
        elif isinstance(node, ast.ImportFrom) and not node.level and (node.module or "").split(".")[0] in _ROOTS:
            module = loaded(node.module or "")
            for alias in node.names:
                if module is not None and alias.name == "*" and module.__name__.startswith("PySide6"):
                    names |= {name: getattr(module, name) for name in dir(module) if not name.startswith("_")}
                elif module is not None and alias.name != "*":
                    found = getattr(module, alias.name, None)
                    names[alias.asname or alias.name] = found or loaded(f"{node.module}.{alias.name}")
    return {name: found for name, found in names.items() if found is not None}


@cache
def loaded(name: str) -> Any:
    """A module of a toolkit; None where it can't be had."""
    try:
        return importlib.import_module(name)
    except Exception:  # a toolkit that can't be loaded here is not judged
        return None


def part(module: Any, name: str) -> bool:
    """Whether the module has a part of that name which somebody may have imported."""
    return hasattr(module, "__path__") and loaded(f"{module.__name__}.{name}") is not None


def assignments(node: ast.AST) -> Iterator[tuple[ast.expr, ast.expr]]:
    """What a statement binds, and to what."""
    if isinstance(node, ast.Assign):
        for target in node.targets:
            yield target, node.value
    elif isinstance(node, ast.AnnAssign) and node.value is not None:
        yield node.target, node.value


def _stored(tree: ast.Module) -> dict[str, int]:
    """How often each name, or ``self`` attribute, is bound in the file by whatever means but an import."""
    counts: dict[str, int] = {}
    keys: Iterable[str]
    for node in of_kind(tree, *_BINDING):
        if isinstance(node, ast.Name | ast.Attribute) and not isinstance(node.ctx, ast.Load):
            keys = [key(node) or f"self.{getattr(node, 'attr', '')}"]
        elif isinstance(node, ast.arg):
            keys = [node.arg]
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            keys = [node.name]
        else:
            continue
        for name in keys:
            counts[name] = counts.get(name, 0) + 1
    return counts


def excused(tree: ast.Module) -> set[int]:
    """What an app tries, expecting that it may not be there, and what it asks for before it uses it."""
    excused: set[int] = set()
    for node in of_kind(tree, ast.Try, ast.If, ast.IfExp):
        if isinstance(node, ast.Try):
            excused |= {id(inner) for part in node.body for inner in walk(part)}
        elif isinstance(node, ast.If | ast.IfExp):
            asked = {n.func.id for n in of_kind(node.test, ast.Call) if isinstance(n.func, ast.Name)}
            if "hasattr" in asked:
                excused |= {id(inner) for inner in walk(node)}
    return excused
