"""Widgets of Tk that are made and put nowhere, and menus that nothing opens: nobody ever sees them.

Judged over all files of a project, and only where every use of the widget's name is in sight.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ..nodes import attributes_used, last_name, of_kind, walk
from .geometry import WIDGETS

if TYPE_CHECKING:
    from ..project import Source

Found = tuple[str, int, str]
_PUTS = {"pack", "grid", "place", "pack_configure", "grid_configure", "place_configure", "tk_popup", "post"}
_ASKS = {"cget", "destroy", "winfo_reqwidth", "winfo_reqheight", "winfo_rgb", "keys", "tk", "getvar", "mainloop"}
_HOLDERS = {"Frame", "LabelFrame", "Labelframe", "CTkFrame", "Canvas", "CTkScrollableFrame", "PanedWindow"}
_TOOLKITS = {"tkinter", "customtkinter"}
_GOES_ROUND = {"getattr", "setattr", "vars", "globals", "locals", "exec", "eval", "nametowidget", "__dict__"}
_CHILDREN = {"winfo_children", "children", "pack_slaves", "grid_slaves"}
_NOWHERE = "{} is made here and put nowhere (no pack, grid or place), so nobody ever sees it."
_NO_TAB = "{} is made here and never added to {}, so nobody ever sees it."
_NO_MENU = "{} is made here and hangs on no window and in no other menu, so nobody can open it."


class Unplaced:
    """What the project does with the widgets that it keeps under an attribute."""

    def __init__(self, trees: Iterable[ast.Module]) -> None:
        trees = list(trees)
        self._is_unsure = any(_goes_round(tree) for tree in trees)
        self._kept: Counter[str] = Counter()  # attributes that are given anything, and how often
        self._read: set[str] = set()
        self._used: set[str] = set()  # those of which somebody makes something else than of a widget that is there
        self._own = _own_widgets(trees)
        for tree in trees:
            harmless = _harmless(tree, self._own)
            stored, read = attributes_used(tree)
            self._kept += stored
            self._read |= {node.attr for node in read}
            self._used |= {node.attr for node in read if id(node) not in harmless}

    def wrong(self, source: Source) -> Iterator[Found]:
        """``(kind, line, message)`` of each in a file."""
        if self._is_unsure:
            return
        makers = _makers(source.tree) | self._own
        harmless = _harmless(source.tree, self._own) | self._laid_aside(source.tree)
        for scope in of_kind(source.tree, ast.FunctionDef, ast.Module):
            for made in _made_in(scope, makers):
                if made.name is None:
                    is_left = True
                elif made.is_attribute:
                    is_left = self._kept[made.name] == 1 and made.name not in self._used
                else:
                    is_left = _is_left_in(scope, made.name, harmless)
                if is_left:
                    yield "clipped_widget", made.line, made.message

    def _laid_aside(self, tree: ast.Module) -> set[int]:
        """What is only kept under an attribute that nobody looks at."""
        return {
            id(node.value)
            for node in of_kind(tree, ast.Assign)
            if isinstance(node.value, ast.Name)
            and all(isinstance(each, ast.Attribute) and each.attr not in self._read for each in node.targets)
        }


class _Made:
    """A widget that is made: under which name, if any, and in which line."""

    def __init__(self, call: ast.Call, target: ast.expr | None) -> None:
        self.line = call.lineno
        self.is_attribute = isinstance(target, ast.Attribute)
        self.name = last_name(target) if target is not None else None
        kind = last_name(call.func)
        what = f"The {kind} {self.name}" if self.name else f"This {kind}"
        parent = last_name(call.args[0]) if call.args else ""
        if kind == "Menu":
            self.message = _NO_MENU.format(what)
        elif kind in ("Frame", "CTkFrame") and ("tabs" in parent or "notebook" in parent):
            self.message = _NO_TAB.format(what, parent)
        else:
            self.message = _NOWHERE.format(what)


def _made_in(scope: ast.FunctionDef | ast.Module, makers: set[str]) -> Iterator[_Made]:
    """What is made right in a function, or at the module's own level, and not in what stands in there."""
    waiting: list[ast.stmt] = list(scope.body)
    while waiting:
        statement = waiting.pop()
        if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            continue
        for name in ("body", "orelse", "finalbody"):
            waiting += getattr(statement, name, [])
        value = getattr(statement, "value", None)
        if not (isinstance(value, ast.Call) and value.args and last_name(value.func) in makers):
            continue
        if isinstance(statement, ast.Expr) and last_name(value.func) != "Menu":
            yield _Made(value, None)
        elif isinstance(statement, ast.Assign) and len(statement.targets) == 1:
            [target] = statement.targets
            is_own = isinstance(target, ast.Attribute) and last_name(target.value) == "self"
            if isinstance(target, ast.Name) or is_own:
                yield _Made(value, target)


def _is_left_in(scope: ast.FunctionDef | ast.Module, name: str, harmless: set[int]) -> bool:
    """Whether a name of a function, or of the module, is given once, and nothing is done with it that shows it."""
    every = [node for node in of_kind(scope, ast.Name) if node.id == name]
    if sum(not isinstance(node.ctx, ast.Load) for node in every) != 1:
        return False
    declared = {each for node in of_kind(scope, ast.Global, ast.Nonlocal) for each in node.names}
    return name not in declared and all(id(node) in harmless for node in every if isinstance(node.ctx, ast.Load))


def _harmless(tree: ast.Module, own: set[str]) -> set[int]:
    """Uses of a name that neither show the widget behind it nor ask it for anything, nor hand it on."""
    found: set[int] = set()
    for node in of_kind(tree, ast.Attribute):
        if node.attr not in _PUTS | _ASKS:
            found.add(id(node.value))
    for node in of_kind(tree, ast.Call):
        if last_name(node.func) in WIDGETS | {"Menu"} | own:
            found |= {id(each) for each in node.args[:1]}
            found |= {id(each.value) for each in node.keywords if each.arg == "master"}
    for node in of_kind(tree, ast.Subscript):
        if not isinstance(node.ctx, ast.Load):
            found.add(id(node.value))
    return found


def _own_widgets(trees: list[ast.Module]) -> set[str]:
    """The project's own kinds of frames and the like that put themselves nowhere."""
    classes = [node for tree in trees for node in of_kind(tree, ast.ClassDef)]
    names = Counter(node.name for node in classes)
    return {
        node.name
        for node in classes
        if names[node.name] == 1
        and node.name not in WIDGETS
        and len(node.bases) == 1
        and last_name(node.bases[0]) in _HOLDERS
        and not node.keywords
        and not any(
            each.attr in _PUTS | {"master", "add"} and _is_itself(each) for each in of_kind(node, ast.Attribute)
        )
        and not any(_hands_itself_on(call) for call in of_kind(node, ast.Call))
    }


def _is_itself(node: ast.Attribute) -> bool:
    return isinstance(node.value, ast.Call) or (isinstance(node.value, ast.Name) and node.value.id == "self")


def _hands_itself_on(call: ast.Call) -> bool:
    """Whether the widget is given to anything else than a widget that it holds, or the class it is made of."""
    is_holding = last_name(call.func) in WIDGETS | {
        "__init__",
        "StringVar",
        "IntVar",
        "BooleanVar",
        "DoubleVar",
        "Menu",
    }
    return not is_holding and any(isinstance(each, ast.Name) and each.id == "self" for each in call.args)


def _makers(tree: ast.Module) -> set[str]:
    """The names of widgets that can only be the toolkit's own in this file."""
    own = {node.name for node in of_kind(tree, ast.ClassDef, ast.FunctionDef)}
    modules = {alias.name.split(".")[0] for node in of_kind(tree, ast.Import) for alias in node.names}
    modules |= {(node.module or "").split(".")[0] for node in of_kind(tree, ast.ImportFrom)}
    return {*WIDGETS, "Menu"} - own if modules & _TOOLKITS else set()


def _goes_round(tree: ast.Module) -> bool:
    """Whether widgets may be put somewhere in another way than by their names."""
    if any(last_name(node.func) in _GOES_ROUND for node in of_kind(tree, ast.Call)):
        return True
    for loop in of_kind(tree, ast.For):
        if any(isinstance(node, ast.Attribute) and node.attr in _CHILDREN for node in walk(loop.iter)):
            inside = (node for statement in loop.body for node in walk(statement))
            if any(isinstance(node, ast.Attribute) and node.attr in _PUTS for node in inside):
                return True
    return any(node.value in ("pack", "grid", "place") for node in of_kind(tree, ast.Constant))
