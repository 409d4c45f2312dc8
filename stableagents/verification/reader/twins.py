"""Lists that are one and should be two, or two and should go together.

What is kept for undoing is the list that changes; an entry is taken out of the picture and stays in the list; a list on
the window is filled again over what is in it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .nodes import givings, in_scope, last_name, of_kind, own_name

if TYPE_CHECKING:
    from .project import Source
    from .qt.objects import Objects

Found = tuple[str, int, str]
_CHANGES = {"append", "insert", "remove", "pop", "clear", "extend", "sort", "reverse", "update", "add", "discard"}
_COPIES = {"list", "dict", "set", "copy"}
_FILLED = {"QComboBox", "QListWidget", "QTableWidget", "QTreeWidget"}
_FILLS = {"addItem", "addItems", "insertRow", "addTopLevelItem"}
_EMPTIES = {
    "clear", "takeItem", "removeItem", "setModel", "model", "reset", "setRowCount", "clearContents", "removeRow",
    "takeTopLevelItem", "invisibleRootItem", "setMaximumBlockCount",
}  # fmt: skip
_AGAIN_AND_AGAIN = {
    "currentTextChanged", "currentRowChanged", "currentItemChanged", "currentIndexChanged", "itemSelectionChanged",
    "itemClicked", "itemDoubleClicked", "selectionChanged", "activated", "textActivated", "valueChanged", "textChanged",
    "currentCellChanged", "dateChanged",
}  # fmt: skip
_SAME = "What is kept here is self.{0} itself, which goes on changing: keep a copy of it, {1}."
_STAYS = "{0} is taken out of the picture here and stays in self.{1}, which is gone through again: take it out of both."
_REMOVES = {"delete", "removeItem"}
_ONE_ONLY = "Only one part of {0} is taken away here: the others stay, and nothing knows of them any more."
_PILED_UP = "Each time something else is chosen, {} has the entries of before and more: call clear() first."
_FILLED_AGAIN = "{}() is called more than once, and each time adds all to what is in {} already: call clear() first."


class Twins:
    """What the project's files do with their lists."""

    def __init__(self, objects: Objects) -> None:
        self._objects = objects

    def wrong(self, source: Source) -> Iterator[Found]:
        """``(kind, line, message)`` of each in a file."""
        for node in of_kind(source.tree, ast.ClassDef):
            yield from _kept_itself(node)
            yield from _one_of_many(node)
            if "PySide6" in source.text:
                yield from self._filled_again(node)
                yield from self._piled_up(node)
        for function in of_kind(source.tree, ast.FunctionDef):
            yield from _only_in_picture(function)

    def _filled_again(self, node: ast.ClassDef) -> Iterator[Found]:
        """A method that shows all there is, is called at the start and later, and empties nothing."""
        methods = {part.name: part for part in node.body if isinstance(part, ast.FunctionDef)}
        for name, method in methods.items():
            shown = [(widget, line) for widget, line in _shown_in(method) if self._is_never_emptied(widget)]
            callers = {other for other, part in methods.items() if shown and other != name and _calls(part, name)}
            at_start = {other for other in callers if _is_at_start(other, methods)}
            if len(method.args.args) == 1 and at_start and callers - at_start:
                for widget, line in shown:
                    yield "lost_data", line, _FILLED_AGAIN.format(name, widget)

    def _piled_up(self, node: ast.ClassDef) -> Iterator[Found]:
        """What shows the parts of what is chosen, and goes on showing those of what was chosen before."""
        slots = {
            own_name(given): own_name(call.func.value.value)
            for call in of_kind(node, ast.Call)
            if isinstance(call.func, ast.Attribute) and call.func.attr == "connect"
            if isinstance(call.func.value, ast.Attribute) and call.func.value.attr in _AGAIN_AND_AGAIN
            for given in call.args[:1]
        }
        for method in node.body:
            if not isinstance(method, ast.FunctionDef) or method.name not in slots:
                continue
            for call in (inner for loop in of_kind(method, ast.For) for inner in of_kind(loop, ast.Call)):
                if isinstance(call.func, ast.Attribute) and call.func.attr in _FILLS:
                    widget = own_name(call.func.value)
                    if widget and widget != slots[method.name] and self._is_never_emptied(widget):
                        yield "lost_data", call.lineno, _PILED_UP.format(widget)
                        break

    def _is_never_emptied(self, widget: str) -> bool:
        return self._objects.kind(widget) in _FILLED and not self._objects.used[widget] & _EMPTIES


def _is_at_start(name: str, methods: dict[str, ast.FunctionDef]) -> bool:
    """Whether the method runs once, as the window is made."""
    if name == "__init__":
        return True
    callers = [other for other, part in methods.items() if other != name and _mentions(part, name)]
    return callers == ["__init__"] and _calls(methods["__init__"], name)


def _mentions(method: ast.FunctionDef, name: str) -> bool:
    return any(each.attr == name for each in of_kind(method, ast.Attribute))


def _calls(method: ast.FunctionDef, name: str) -> bool:
    """Whether it calls this method of its own object, in no other function that stands in it."""
    return any(
        isinstance(each, ast.Call) and isinstance(each.func, ast.Attribute) and own_name(each.func) == name
        for each in in_scope(method.body)
    )


def _shown_in(method: ast.FunctionDef) -> Iterator[tuple[str, int]]:
    """The lists on the window to which it adds each entry of all that the object has, or a database's table."""
    renewed = {own_name(target) for node in of_kind(method, ast.Assign) for target in node.targets}
    for statement in method.body:
        if isinstance(statement, ast.For) and _is_all(statement.iter, renewed):
            for call in (each for part in statement.body for each in of_kind(part, ast.Call)):
                if isinstance(call.func, ast.Attribute) and call.func.attr in _FILLS and own_name(call.func.value):
                    yield own_name(call.func.value), call.lineno
        call = statement.value if isinstance(statement, ast.Expr) else None
        if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "addItems"):
            continue
        if call.args and own_name(call.func.value) and _is_all(call.args[0], renewed):
            yield own_name(call.func.value), call.lineno


def _is_all(node: ast.expr, renewed: set[str]) -> bool:
    if (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in ("sorted", "list", "enumerate")
    ):
        return bool(node.args) and _is_all(node.args[0], renewed)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        if node.func.attr in ("keys", "values", "items") and not node.args:
            return _is_all(node.func.value, renewed)
        if node.func.attr in ("fetchall", "execute"):
            asked = node.func.value if node.func.attr == "fetchall" else node
            return isinstance(asked, ast.Call) and len(asked.args) == 1 and _selects_all(asked.args[0])
    return bool(own_name(node)) and own_name(node) not in renewed


def _selects_all(node: ast.expr) -> bool:
    text = node.value.lower() if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
    return text.lstrip().startswith("select") and "where" not in text and "limit" not in text


def _kept_itself(node: ast.ClassDef) -> Iterator[Found]:
    """``self.history.append(self.state)``, where undoing takes it back and the state changes in its place."""
    taken_back = {
        (own_name(call.func.value), own_name(target))
        for each in of_kind(node, ast.Assign)
        for target in each.targets
        for call in [each.value]
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "pop"
    }
    changed, changed_within = _changed_in_place(node)
    rebound = {  # where another object takes its place at once, the one that is kept stays as it is
        (id(call), own_name(target))
        for method in of_kind(node, ast.FunctionDef)
        for call in of_kind(method, ast.Call)
        for target, _ in givings(method)
    }
    for call in of_kind(node, ast.Call):
        if not (isinstance(call.func, ast.Attribute) and call.func.attr == "append" and len(call.args) == 1):
            continue
        kept, is_copy = _copied(call.args[0])
        if not kept or (own_name(call.func.value), kept) not in taken_back or (id(call), kept) in rebound:
            continue
        if not is_copy and kept in changed | changed_within:
            yield "dead_control", call.lineno, _SAME.format(kept, f"copy.deepcopy(self.{kept})")
        elif is_copy and kept in changed_within:
            rows = f"[list(row) for row in self.{kept}]"
            yield "dead_control", call.lineno, _SAME.format(f"{kept}[…]", rows)


def _one_of_many(node: ast.ClassDef) -> Iterator[Found]:
    """``stroke = self.strokes.pop()`` of which one line is deleted, where all lines of a stroke were kept in it."""
    calls = [call for call in of_kind(node, ast.Call) if isinstance(call.func, ast.Attribute)]
    appended = [call for call in calls if call.func.attr == "append" and len(call.args) == 1]
    drawn = {own_name(call.func.value) for call in appended if not own_name(call.args[0])} - {""}
    whole = {own_name(call.func.value) for call in appended if own_name(call.args[0]) in drawn}
    for method in of_kind(node, ast.FunctionDef):
        for target, value in givings(method):
            is_taken = isinstance(value, ast.Call) and last_name(value.func) == "pop" and isinstance(target, ast.Name)
            if not is_taken or own_name(value.func.value) not in whole:  # type: ignore[attr-defined]
                continue
            uses = [each for each in of_kind(method, ast.Name) if each.id == target.id and each is not target]  # type: ignore[attr-defined]
            single = [
                each for each in of_kind(method, ast.Subscript) if isinstance(each.slice, ast.Constant | ast.UnaryOp)
            ]
            removed = [
                given for call in of_kind(method, ast.Call) if last_name(call.func) in _REMOVES for given in call.args
            ]
            if len(uses) == 1 and any(each.value is uses[0] and each in removed for each in single):
                yield "lost_data", uses[0].lineno, _ONE_ONLY.format(target.id)  # type: ignore[attr-defined]


def _copied(node: ast.expr) -> tuple[str, bool]:
    """The attribute that is handed over, and whether as a copy of its outside."""
    if isinstance(node, ast.Call) and last_name(node.func) in _COPIES and len(node.args) <= 1:
        inner = node.args[0] if node.args else node.func.value if isinstance(node.func, ast.Attribute) else node
        return own_name(inner), True
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice):
        return own_name(node.value), True
    return own_name(node), False


def _changed_in_place(node: ast.ClassDef) -> tuple[set[str], set[str]]:
    """The attributes that are changed as they stand, and those in whose parts something is set."""
    changed = {
        own_name(call.func.value)
        for call in of_kind(node, ast.Call)
        if isinstance(call.func, ast.Attribute) and call.func.attr in _CHANGES
    }
    within: set[str] = set()
    for each in of_kind(node, ast.Assign, ast.AugAssign, ast.Delete):
        for target in [each.target] if isinstance(each, ast.AugAssign) else each.targets:
            if isinstance(target, ast.Subscript):
                changed.add(own_name(target.value))
                if isinstance(target.value, ast.Subscript):
                    within.add(own_name(target.value.value))
    return changed - {""}, within - {""}


def _only_in_picture(function: ast.FunctionDef) -> Iterator[Found]:
    """One case of a loop takes an item from the scene and from the list, another from the scene alone."""
    for loop in of_kind(function, ast.For):
        kept = _looped(loop.iter)
        if not kept or not isinstance(loop.target, ast.Name):
            continue
        name = loop.target.id
        branches = [
            branch for node in of_kind(loop, ast.If) for branch in (node.body, node.orelse) if branch
        ]  # an elif is a branch that holds another If
        own = [[each for each in branch if not isinstance(each, ast.If)] for branch in branches]
        shown = [_removes(branch, "removeItem", name) for branch in own]
        listed = [_removes(branch, "remove", name, kept) for branch in own]
        is_renewed = any(
            own_name(target) == kept for node in of_kind(function, ast.Assign) for target in node.targets
        ) or any(
            own_name(target.value) == kept
            for node in of_kind(function, ast.Assign)
            for target in node.targets
            if isinstance(target, ast.Subscript)
        )
        both = [number for number, line in enumerate(shown) if line and listed[number]]
        if both and not is_renewed and not _removes(loop.body, "remove", name, kept, deep=False):
            for line, other in zip(shown, listed, strict=True):
                if line and not other:
                    yield "dead_control", line, _STAYS.format(name, kept)


def _removes(branch: list[ast.stmt], method: str, name: str, owner: str = "", *, deep: bool = True) -> int:
    """The line that hands the loop's entry to this method; 0 if none does."""
    for statement in branch:
        for call in of_kind(statement, ast.Call) if deep or isinstance(statement, ast.Expr) else ():
            is_method = isinstance(call.func, ast.Attribute) and call.func.attr == method
            is_of = is_method and (not owner or own_name(call.func.value) == owner)
            if is_of and [last_name(each) for each in call.args] == [name]:
                return int(call.lineno)
    return 0


def _looped(node: ast.expr) -> str:
    """``list(self.name)``, ``self.name[:]``, ``self.name.copy()`` or ``self.name`` itself: the name."""
    return _copied(node)[0]
