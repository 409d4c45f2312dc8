"""Attributes that nobody has: ``self.name`` set nowhere in the project, ``module.name`` that Python's module lacks.

Only classes whose whole ancestry is in sight are judged, and only modules of Python's own that are safe to import.
"""

from __future__ import annotations

import ast
import enum
import importlib
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from .nodes import called_name, of_kind

if TYPE_CHECKING:
    from .project import Source

_MODULES = {
    "tkinter", "tkinter.ttk", "tkinter.messagebox", "tkinter.filedialog", "tkinter.simpledialog",
    "tkinter.colorchooser", "tkinter.font", "tkinter.scrolledtext", "tkinter.constants",
    "json", "math", "random", "time", "datetime", "csv", "re", "string", "statistics", "textwrap", "itertools",
}  # fmt: skip
_OTHER_PARTS = {"tkinter.commondialog", "tkinter.dialog", "tkinter.dnd", "tkinter.tix"}
_DYNAMIC_CALLS = {"setattr", "vars", "globals", "exec", "eval", "type", "namedtuple", "make_dataclass"}
_DYNAMIC_PARTS = {"namedtuple", "make_dataclass"}  # these are called as parts of their modules, too
_DYNAMIC_NAMES = {"__getattr__", "__getattribute__", "__dict__", "__setattr__"}
_ENUMS = ("Enum", "IntEnum", "StrEnum", "Flag", "IntFlag")
_OF_A_CLASS = set(dir(type)) | set(dir(object)) | {"__dataclass_fields__", "__annotations__"}
_TELLING = (ast.Attribute, ast.Call, ast.FunctionDef, ast.Name, ast.arg, ast.ClassDef)
_GIVING = (ast.Assign, ast.AnnAssign, ast.AugAssign, ast.For, ast.NamedExpr, ast.withitem)
_DEFINING = (
    ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Name, ast.Constant, ast.Import, ast.ImportFrom,
)  # fmt: skip
_NOT_OF_A_PROJECT = {*sys.stdlib_module_names, "customtkinter", "PySide6", "PIL", "webview"}
_EVERY_CLASS = set(dir(type("Any", (), {}))) | {"__class__", "__annotations__"}


def missing(source: Source, project: Project) -> Iterator[tuple[int, str]]:
    """``(line, message)`` of each."""
    yield from _of_modules(source.tree)
    yield from _of_self(source, project)
    yield from _of_parts(source, project)
    yield from _of_classes(source, project)


class Project:
    """What all files together set and define."""

    def __init__(self, trees: list[ast.Module]) -> None:
        self.set_anywhere: set[str] = set()
        self.is_dynamic = False
        self.classes: dict[str, list[ast.ClassDef]] = {}
        self.bases: set[str] = set()
        self.called: set[str] = set()
        self.arguments: set[str] = set()  # of functions and lambdas
        self.defined: set[str] = set()  # functions, classes and names that any class or function has
        self.foreign = _foreign(trees)
        self._names: dict[ast.ClassDef, set[str] | None] = {}
        for node in (node for tree in trees for node in of_kind(tree, *_TELLING)):
            if isinstance(node, ast.Attribute):
                if not isinstance(node.ctx, ast.Load):
                    self.set_anywhere.add(node.attr)
                self.is_dynamic |= node.attr in _DYNAMIC_NAMES
            elif isinstance(node, ast.Call):
                name = called_name(node.func)
                self.called.add(name)
                is_python_s = isinstance(node.func, ast.Name) or name in _DYNAMIC_PARTS
                self.is_dynamic |= is_python_s and name in _DYNAMIC_CALLS and (name != "type" or len(node.args) == 3)
            elif isinstance(node, ast.FunctionDef):
                self.is_dynamic |= node.name in _DYNAMIC_NAMES
                self.defined.add(node.name)
            elif isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
                self.defined.add(node.id)
            elif isinstance(node, ast.arg):
                self.arguments.add(node.arg)
            elif isinstance(node, ast.ClassDef):
                self.classes.setdefault(node.name, []).append(node)
                self.bases |= {called_name(base) for base in node.bases if _first_name(base) not in self.foreign}
        self.parts = _parts(trees, self.classes, self.foreign)

    def names_of(self, node: ast.ClassDef) -> set[str] | None:
        """What the class and its ancestors define; ``None`` if one of them is out of sight."""
        if node not in self._names:
            self._names[node] = None  # should it be an ancestor of its own
            self._names[node] = self._found_names(node)
        return self._names[node]

    def _found_names(self, node: ast.ClassDef) -> set[str] | None:
        if node.keywords or any(called_name(decorator) != "dataclass" for decorator in node.decorator_list):
            return None
        names = _defined_in(node)
        for base in node.bases:
            known = [] if _first_name(base) in self.foreign else self.classes.get(called_name(base), [])
            if called_name(base) == "object":
                continue
            if not known and (of_toolkit := _names_of_toolkit(base)):
                names |= of_toolkit
                continue
            if len(known) != 1 or known[0] is node:
                return None
            inherited = self.names_of(known[0])
            if inherited is None:
                return None
            names |= inherited
        return names


def _of_parts(source: Source, project: Project) -> Iterator[tuple[int, str]]:
    """``self.part.name`` where each ``part`` in the project is an object of one of its own classes."""
    if project.is_dynamic:
        return
    tried = {
        id(inner)
        for node in of_kind(source.tree, ast.Try)
        for part in node.body
        for inner in of_kind(part, ast.Attribute)
    }
    for node in of_kind(source.tree, ast.Attribute):
        if not isinstance(node.value, ast.Attribute) or id(node) in tried:
            continue
        made = project.parts.get(node.value.attr, "")
        if not made or not isinstance(node.ctx, ast.Load) or made in project.bases:
            continue
        names = project.names_of(project.classes[made][0])
        if names is not None and node.attr not in names | project.set_anywhere | _EVERY_CLASS:
            yield node.end_lineno or node.lineno, f"{made} has nothing of the name {node.attr}."


def _of_classes(source: Source, project: Project) -> Iterator[tuple[int, str]]:
    """``Class.name`` where the class is one of the project's own, such as a member that an enumeration lacks."""
    if project.is_dynamic:
        return
    for node in of_kind(source.tree, ast.Attribute):
        if not isinstance(node.value, ast.Name):
            continue
        name = node.value.id
        made = project.classes.get(name, [])
        if (
            len(made) != 1
            or name in project.defined | project.arguments | project.foreign
            or not isinstance(node.ctx, ast.Load)
        ):
            continue
        names = project.names_of(made[0])
        if names is not None and node.attr not in names | project.set_anywhere | _OF_A_CLASS:
            yield node.lineno, f"{name} has nothing of the name {node.attr}."


def _foreign(trees: list[ast.Module]) -> set[str]:
    """Names that imports give to modules and classes of Python's and of the toolkits: ``ttk.Entry`` is no class of the
    project, even where one is called ``Entry``."""
    found: set[str] = set()
    for node in (node for tree in trees for node in of_kind(tree, ast.Import, ast.ImportFrom)):
        for alias in node.names:
            module = (node.module or "") if isinstance(node, ast.ImportFrom) else alias.name
            is_own = isinstance(node, ast.ImportFrom) and node.level > 0
            if not is_own and module.partition(".")[0] in _NOT_OF_A_PROJECT:
                found.add(alias.asname or alias.name.partition(".")[0])
    return found


def _parts(trees: list[ast.Module], classes: dict[str, list[ast.ClassDef]], foreign: set[str]) -> dict[str, str]:
    """Attributes that are only ever given an object of one class of the project: its name by theirs."""
    given: dict[str, set[str]] = {}
    for node in (node for tree in trees for node in of_kind(tree, ast.ClassDef, *_GIVING)):
        if isinstance(node, ast.ClassDef):
            # A field or a property of that name may be meant.
            for name in _declared(node):
                given.setdefault(name, set()).add("?")
        for target, value in _gifts(node):
            if isinstance(target, ast.Attribute):
                is_own = isinstance(value, ast.Call) and _first_name(value) not in foreign
                given.setdefault(target.attr, set()).add(called_name(value) if value and is_own else "?")
    sure = {attribute: next(iter(names)) for attribute, names in given.items() if len(names) == 1}
    return {attribute: name for attribute, name in sure.items() if len(classes.get(name, [])) == 1}


def _declared(node: ast.ClassDef) -> Iterator[str]:
    """What a class itself declares by name."""
    for part in node.body:
        if isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Name):
            yield part.target.id
        elif isinstance(part, ast.FunctionDef):
            yield part.name


def _gifts(node: ast.AST) -> Iterator[tuple[ast.expr, ast.expr | None]]:
    """What a statement binds, each with its value where that is plain to see."""
    if isinstance(node, ast.Assign):
        for target in node.targets:
            yield from _paired(target, node.value)
    elif isinstance(node, ast.AnnAssign | ast.AugAssign | ast.For | ast.NamedExpr):
        yield from _paired(node.target, node.value if isinstance(node, ast.AnnAssign) else None)
    elif isinstance(node, ast.withitem) and node.optional_vars is not None:
        yield from _paired(node.optional_vars, None)


def _paired(target: ast.expr, value: ast.expr | None) -> Iterator[tuple[ast.expr, ast.expr | None]]:
    if isinstance(target, ast.Tuple | ast.List):
        values: list[ast.expr | None] = [None] * len(target.elts)
        if isinstance(value, ast.Tuple) and len(value.elts) == len(target.elts):
            values = list(value.elts)
        for part, its_value in zip(target.elts, values, strict=True):
            yield from _paired(part, its_value)
    else:
        yield target, value


def _names_of_toolkit(base: ast.expr) -> set[str]:
    """Everything that a widget class of tkinter or customtkinter has, or an enumeration; nothing for others."""
    name = called_name(base)
    if name in _ENUMS:
        return set(dir(getattr(enum, name))) | {"name", "value", "_value_", "_name_"}
    for module in ("customtkinter",) if name.startswith("CTk") else ("tkinter", "tkinter.ttk"):
        try:
            found = getattr(importlib.import_module(module), name, None)
        except ImportError:
            continue
        if isinstance(found, type):
            names = {each for ancestor in found.__mro__ for each in _mentioned(ancestor)}
            return names | (set(dir(_interpreter_type())) if name in ("Tk", "CTk") else set())
    return set()


def _mentioned(ancestor: type) -> set[str]:
    """What a class defines, and every attribute that its own code names."""
    names = set(vars(ancestor))
    for function in vars(ancestor).values():
        code = getattr(function, "__code__", None)
        names |= set(code.co_names) if code is not None else set()
    return names


def _interpreter_type() -> Any:
    import _tkinter

    return _tkinter.TkappType


def _of_self(source: Source, project: Project) -> Iterator[tuple[int, str]]:
    if project.is_dynamic:
        return
    for node in of_kind(source.tree, ast.ClassDef):
        if len(project.classes.get(node.name, [])) != 1:
            continue
        if node.name in project.bases or node.name not in project.called:
            continue  # what it lacks may come from a class that builds on it
        names = project.names_of(node)
        if names is None:
            continue
        for name, line in sorted(_read_of_self(node).items()):
            if name not in names | project.set_anywhere | _EVERY_CLASS:
                yield line, f"self.{name} is used here, and nothing gives {node.name} such an attribute."


def _read_of_self(node: ast.ClassDef) -> dict[str, int]:
    """``self.name`` by first line, in methods whose first parameter is ``self`` and that don't expect an error."""
    read: dict[str, int] = {}
    for method in node.body:
        if not isinstance(method, ast.FunctionDef) or not method.args.args or method.args.args[0].arg != "self":
            continue
        if of_kind(method, ast.Try, ast.ClassDef):
            continue
        for inner in of_kind(method, ast.Attribute):
            if isinstance(inner.value, ast.Name) and inner.value.id == "self":
                read.setdefault(inner.attr, inner.lineno)
                read[inner.attr] = min(read[inner.attr], inner.lineno)
    return read


def _defined_in(node: ast.ClassDef) -> set[str]:
    names: set[str] = set()
    for inner in of_kind(node, *_DEFINING):
        if isinstance(inner, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            names.add(inner.name)
        elif isinstance(inner, ast.Name) and not isinstance(inner.ctx, ast.Load):
            names.add(inner.id)
        elif isinstance(inner, ast.Constant) and isinstance(inner.value, str):
            names |= {inner.value} if inner.value.isidentifier() else set()  # __slots__
        elif isinstance(inner, ast.Import | ast.ImportFrom):
            names |= {alias.asname or alias.name for alias in inner.names}
    return names


def _of_modules(tree: ast.Module) -> Iterator[tuple[int, str]]:
    modules = _module_names(tree)
    stored = {n.id for n in of_kind(tree, ast.Name) if not isinstance(n.ctx, ast.Load)}
    stored |= {n.arg for n in of_kind(tree, ast.arg)}
    for node in of_kind(tree, ast.Attribute):
        if not isinstance(node.value, ast.Name):
            continue
        module = modules.get(node.value.id)
        if module is None or node.value.id in stored or not isinstance(node.ctx, ast.Load):
            continue
        if not _has(module, node.attr):
            yield node.lineno, f"{module} has nothing of the name {node.attr}."


def _module_names(tree: ast.Module) -> dict[str, str]:
    """The names under which known modules are used."""
    names: dict[str, str] = {}
    for node in of_kind(tree, ast.Import, ast.ImportFrom):
        if isinstance(node, ast.Import):
            known = [
                alias for alias in node.names if alias.name in _MODULES and (alias.asname or "." not in alias.name)
            ]
            names |= {alias.asname or alias.name: alias.name for alias in known}
        elif isinstance(node, ast.ImportFrom) and node.module == "tkinter" and not node.level:
            names |= {a.asname or a.name: f"tkinter.{a.name}" for a in node.names if f"tkinter.{a.name}" in _MODULES}
    return names


def _has(module: str, name: str) -> bool:
    try:
        loaded: Any = importlib.import_module(module)
    except ImportError:
        return True
    # A module inside a module is an attribute once anybody has imported it.
    return hasattr(loaded, name) or f"{module}.{name}" in _MODULES or f"{module}.{name}" in _OTHER_PARTS


def _first_name(node: ast.expr) -> str:
    """The name that ``tk.ttk.Entry()`` begins with."""
    while isinstance(node, ast.Call | ast.Attribute):
        node = node.func if isinstance(node, ast.Call) else node.value
    return node.id if isinstance(node, ast.Name) else ""
