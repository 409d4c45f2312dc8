"""Models of the app's own whose rows come and go without a word to the views, which go on showing what was there."""

from __future__ import annotations

import ast
import contextlib
import inspect
import sys
import weakref
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from PySide6 import QtCore, QtWidgets

from ..wire import Place, Wire
from . import tree

_TELLING = ("rowsInserted", "rowsRemoved", "modelReset", "layoutChanged", "rowsMoved")
_CHANGES = {"append", "insert", "pop", "remove", "extend", "clear", "sort", "add", "update", "discard"}
_TOLD_BY = ("begin", "layout", "reset")  # how the names begin of what tells the views
_MESSAGE = (
    "The rows change here, and no view is told, so that it goes on showing the old ones: "
    "beginInsertRows() or its like comes before it, endInsertRows() after it."
)


_OTHER_COUNT = (
    "Here the views are told of {} rows, and {} come or go: first and last are the numbers of rows, both counted."
)


class Models:
    """Counts the rows that the views know of, and the ones that there are."""

    def __init__(self, wire: Wire, last_place: Callable[[], Place]) -> None:
        self._wire, self._last_place = wire, last_place
        self._begun: dict[int, tuple[int, Place]] = {}  # by model: its rows before a change, and the line that tells
        self._known: weakref.WeakKeyDictionary[Any, int] = weakref.WeakKeyDictionary()

    def install(self) -> None:
        """Note each model of the app's own that something is given to show."""
        for owner, names in (
            (QtWidgets.QAbstractItemView, ("setModel", "reset")),
            (QtWidgets.QTableView, ("setModel",)),
            (QtWidgets.QTreeView, ("setModel", "reset")),
            (QtWidgets.QListView, ("reset",)),
            (QtCore.QSortFilterProxyModel, ("setSourceModel",)),
        ):
            for name in names:
                setattr(owner, name, self._noting(getattr(owner, name)))

    def look(self) -> None:
        """Tell a model that has other rows now than it has told of."""
        for model, count in list(self._known.items()):
            if not tree.exists(model):
                continue
            now = _rows_of(model)
            if now is not None and now != count:
                self._known[model] = now
                self._wire.finding("lost_data", _MESSAGE, self._place(type(model)))

    def _noting(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def given(owner: Any, *args: Any) -> Any:
            result = original(owner, *args)
            model = args[0] if args else owner.model()
            if model is not None and not tree.is_of_qt(type(model)) and tree.overrides(model, "rowCount"):
                self._follow(model)
            return result

        return given

    def _follow(self, model: Any) -> None:
        is_new = model not in self._known
        reference = weakref.ref(model)
        self._note(reference)
        if is_new:
            for name in _TELLING:
                getattr(model, name).connect(lambda *_: self._note(reference))
            for begins, ends, sign in (
                ("rowsAboutToBeInserted", "rowsInserted", 1),
                ("rowsAboutToBeRemoved", "rowsRemoved", -1),
            ):
                getattr(model, begins).connect(lambda *_: self._begin(reference))
                getattr(model, ends).connect(
                    lambda _, low, high, sign=sign: self._end(reference, sign * (high - low + 1))
                )

    def _note(self, reference: Any) -> None:
        model = reference()
        count = _rows_of(model) if model is not None else None
        if count is not None:
            self._known[model] = count

    def _begin(self, reference: Any) -> None:
        count = _rows_of(reference())
        if count is not None:
            self._begun[id(reference())] = count, self._wire.place_of_frame(sys._getframe(1))

    def _end(self, reference: Any, told: int) -> None:
        """Tell a change that was announced with more or fewer rows than it had."""
        model = reference()
        before, place = self._begun.pop(id(model), (0, (None, None)))
        now = _rows_of(model)
        if place[0] is not None and now is not None and now - before != told and not _is_of_branches(model):
            self._wire.finding("lost_data", _OTHER_COUNT.format(abs(told), abs(now - before)), place)

    def _place(self, model: type[Any]) -> Place:
        """The line that changes what the rows are counted by, in a function that tells nobody of it."""
        for cls in model.__mro__:
            file = inspect.getsourcefile(cls) if not tree.is_of_qt(cls) and cls is not object else None
            relative = self._wire.relative(file) if file else None
            if file and relative:
                line = next(_untold(file, cls.__name__), None)
                if line is not None:
                    return relative, line
        return self._last_place()


def _rows_of(model: Any) -> int | None:
    with contextlib.suppress(Exception):
        return int(model.rowCount(QtCore.QModelIndex()))
    return None


def _is_of_branches(model: Any) -> bool:
    """Whether rows have rows of their own, so that the change may be among those."""
    return not isinstance(model, QtCore.QAbstractTableModel | QtCore.QAbstractListModel)


def _untold(file: str, name: str) -> Iterator[int]:
    tree_ = _parsed(file)
    for node in ast.walk(tree_) if tree_ is not None else ():
        if isinstance(node, ast.ClassDef) and node.name == name:
            methods = [each for each in node.body if isinstance(each, ast.FunctionDef)]
            rows = {name for each in methods if each.name == "rowCount" for name in _own_names(each)}
            for method in methods:
                if method.name != "__init__" and not _tells(method):
                    yield from (line for line, changed in _changes(method) if changed in rows)


@cache
def _parsed(file: str) -> ast.Module | None:
    try:
        return ast.parse(Path(file).read_text(encoding="utf-8"))
    except (OSError, SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def _tells(method: ast.FunctionDef) -> bool:
    names = (each.attr for each in ast.walk(method) if isinstance(each, ast.Attribute))
    return any(name.startswith(_TOLD_BY) for name in names)


def _changes(method: ast.FunctionDef) -> Iterator[tuple[int, str]]:
    """Each line that changes an attribute of the object itself, with the attribute's name."""
    for node in ast.walk(method):
        changed: list[ast.expr] = []
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _CHANGES:
            changed = [node.func.value]
        elif isinstance(node, ast.Assign | ast.Delete):
            changed = list(node.targets)
        elif isinstance(node, ast.AugAssign):
            changed = [node.target]
        for each in changed:
            while isinstance(each, ast.Subscript):
                each = each.value
            if isinstance(node, ast.stmt | ast.expr) and isinstance(each, ast.Attribute) and _is_self(each.value):
                yield node.lineno, each.attr


def _own_names(method: ast.FunctionDef) -> Iterator[str]:
    return (each.attr for each in ast.walk(method) if isinstance(each, ast.Attribute) and _is_self(each.value))


def _is_self(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id == "self"
