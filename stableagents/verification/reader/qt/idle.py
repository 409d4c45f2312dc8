"""What is made with Qt and then does nothing: timers nobody starts, actions in no menu, input that nothing reads.

Told of names that stand for one object alone, of which every use is in sight.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..nodes import children, last_name, of_kind

if TYPE_CHECKING:
    from ..project import Source
    from .objects import Objects

Found = tuple[str, int, str]
_PROXIES = {"QSortFilterProxyModel"}
_INPUTS = {"QLineEdit", "QSpinBox", "QDoubleSpinBox", "QComboBox", "QDateEdit", "QTimeEdit", "QDateTimeEdit"}
_PUTS = {
    "addWidget", "addRow", "insertWidget", "insertRow", "setBuddy", "setTabOrder", "addPermanentWidget",
    "setFocusProxy", "setAlignment", "setStretchFactor",
}  # fmt: skip
_SHOWS_ONLY = {"setReadOnly", "setEnabled", "setDisabled", "setVisible", "setText", "setHidden"}
_FILLS = {
    "addItem", "addItems", "insertItem", "insertItems", "setFocus", "clear", "hide", "show", "selectAll",
    "sizeHint", "font", "height", "width", "blockSignals", "installEventFilter", "lineEdit",
}  # fmt: skip
_MOST = {"QSpinBox": 99, "QDoubleSpinBox": 99.99, "QSlider": 99, "QDial": 99, "QProgressBar": 100}
_LIMITS = {"setRange", "setMaximum", "setMinimum"}
_EDITS = {"setData", "insertRow", "insertRows", "insertRecord", "removeRow", "removeRows", "setRecord"}
_KEEPS = {"submitAll", "submit"}
_NEVER_STARTED = "The timer {} never runs: nothing calls its start()."
_OUT_OF_REACH = "Nobody can reach this action: {} is in no menu, no tool bar and no widget, so not even its keys work."
_UNREAD = "What is entered into {} is never looked at: no code asks for it."
_UNSHOWN = "{} sorts or filters what no view shows: give the view this model, setModel({}), and not the one behind it."
_UNKEPT = "With OnManualSubmit no change gets into the database before submitAll(), which is never called."
_CUT = "{} takes nothing above {} here, so {} becomes that: call setRange() or setMaximum() before."


class Idle:
    """What the project's files do with the names of Qt's objects."""

    def __init__(self, objects: Objects) -> None:
        self._objects = objects

    def wrong(self, source: Source) -> Iterator[Found]:
        """``(kind, line, message)`` of each in a file."""
        if "PySide6" not in source.text:
            return
        yield from self._cut(source.tree)
        yield from self._unkept(source.tree)
        if not self._objects.looks_up:
            yield from self._never_started(source.tree)
            yield from self._out_of_reach(source.tree)
            yield from self._unread(source.tree)
            yield from self._unshown(source.tree)

    def _never_started(self, tree: ast.Module) -> Iterator[Found]:
        of = self._objects
        for name, call in of.made(tree, {"QTimer"}):
            is_heard = "timeout" in of.used[name] or any(each.arg == "timeout" for each in call.keywords)
            if is_heard and not of.given_to[name] and "start" not in of.used[name] and last_name(call.func) == "QTimer":
                yield "dead_control", _where_it_stops(tree, name) or call.lineno, _NEVER_STARTED.format(name)

    def _out_of_reach(self, tree: ast.Module) -> Iterator[Found]:
        of = self._objects
        for name, call in of.made(tree, {"QAction"}):
            used = of.used[name]
            is_set = all(each.startswith("set") or each in ("triggered", "toggled") for each in used)
            does = {"triggered", "toggled"} & (used | {each.arg for each in call.keywords})
            if does and is_set and not of.given_to[name] and last_name(call.func) == "QAction":
                yield "dead_control", call.lineno, _OUT_OF_REACH.format(name)

    def _unread(self, tree: ast.Module) -> Iterator[Found]:
        """An input that is put into the window beside others, and that nothing asks or listens to."""
        of = self._objects
        for name, call in of.made(tree, _INPUTS):
            used = of.used[name]
            is_put = bool(of.given_to[name] & _PUTS) and of.given_to[name] <= _PUTS
            is_filled = all(each.startswith("set") or each in _FILLS for each in used) and not used & _SHOWS_ONLY
            is_own = last_name(call.func) not in _INPUTS or any(
                each.arg in (None, "readOnly") for each in call.keywords
            )
            is_heard = any(not isinstance(each.value, ast.Constant) for each in call.keywords)
            by_name = name in of.texts or any(each.startswith(f"on_{name}_") for each in of.defined)
            if is_put and is_filled and not (is_own or is_heard or by_name) and self._others_are_read(tree, name):
                yield "dead_control", call.lineno, _UNREAD.format(name)

    def _others_are_read(self, tree: ast.Module, name: str) -> bool:
        """Whether another input of the file is asked for what is in it, and not only one that finds or filters."""
        read = {"text", "value", "currentText", "currentIndex", "currentData", "date", "time", "dateTime"}
        return any(other != name and read & self._objects.used[other] for other, _ in self._objects.made(tree, _INPUTS))

    def _unshown(self, tree: ast.Module) -> Iterator[Found]:
        of = self._objects
        for name, call in of.made(tree, _PROXIES):
            sources = {last_name(each.args[0]) for each in of.setting(name, "setSourceModel") if each.args}
            if of.given_to[name] or len(sources) != 1:
                continue
            [behind] = sources
            shown = [
                each
                for each in of_kind(tree, ast.Call)
                if last_name(each.func) == "setModel" and each.args and last_name(each.args[0]) == behind
            ]
            yield "dead_control", (shown[0] if len(shown) == 1 else call).lineno, _UNSHOWN.format(name, name)

    def _unkept(self, tree: ast.Module) -> Iterator[Found]:
        of = self._objects
        if of.mentioned & _KEEPS or not of.mentioned & _EDITS:
            return
        for call in of_kind(tree, ast.Call):
            if last_name(call.func) == "setEditStrategy" and call.args and last_name(call.args[0]) == "OnManualSubmit":
                yield "lost_data", call.lineno, _UNKEPT

    def _cut(self, tree: ast.Module) -> Iterator[Found]:
        """A number that is set where only smaller ones fit, as nothing has widened the limits so far."""
        of = self._objects
        for name, call in of.made(tree, set(_MOST)):
            kind = last_name(call.func)
            if kind not in _MOST or any(each.arg in (None, "maximum", "minimum") for each in call.keywords):
                continue
            if of.given_to[name] - _PUTS or of.setting(name, "setProperty"):
                continue
            wide = [each.lineno for each in of.setting(name, *_LIMITS)]
            given = [(each.lineno, each.args[0]) for each in of.setting(name, "setValue") if each.args]
            given += [(each.value.lineno, each.value) for each in call.keywords if each.arg == "value"]
            function = _function_of(tree, call)
            for line, value in given:
                is_first = not wide or (function is not None and call.lineno <= line < min(wide) <= _end(function))
                number = value.value if isinstance(value, ast.Constant) else None
                if is_first and isinstance(number, int | float) and number > _MOST[kind] and line <= _end(function):
                    yield "lost_data", line, _CUT.format(name, _MOST[kind], number)


def _function_of(tree: ast.Module, call: ast.Call) -> ast.FunctionDef | None:
    """The innermost function that the call stands in."""
    around = [f for f in of_kind(tree, ast.FunctionDef) if f.lineno <= call.lineno <= (f.end_lineno or 0)]
    return max(around, key=lambda function: function.lineno, default=None)


def _end(function: ast.FunctionDef | None) -> int:
    return (function.end_lineno if function is not None else None) or 1_000_000


def _where_it_stops(tree: ast.Module, name: str) -> int | None:
    """Beside the only ``stop()``: the first line of the other branch, where ``start()`` would belong."""
    found = []
    for node in of_kind(tree, ast.If):
        for branch, other in ((node.body, node.orelse), (node.orelse, node.body)):
            if other and any(_stops(each, name) for each in branch) and not isinstance(other[0], ast.If):
                found.append(other[0].lineno)
    return found[0] if len(found) == 1 else None


def _stops(node: ast.AST, name: str) -> bool:
    if isinstance(node, ast.Attribute) and node.attr == "stop" and last_name(node.value) == name:
        return True
    return any(_stops(each, name) for each in children(node))
