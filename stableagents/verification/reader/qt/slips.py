"""Slips with Qt that leave a part of the app without effect: settings, signals held back, slots, models, paintings.

Judged are names of which every use is in sight; where anything else could do what is missing, nothing is said.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ..nodes import in_scope, is_self, last_name, of_kind

if TYPE_CHECKING:
    from ..project import Source

Found = tuple[str, int, str]
_CARRYING = {
    "clicked", "toggled", "triggered", "stateChanged", "valueChanged", "textChanged", "textEdited",
    "currentTextChanged", "currentIndexChanged", "currentRowChanged", "itemClicked", "idClicked", "buttonClicked",
    "checkStateChanged", "dateChanged", "timeChanged", "currentChanged", "itemChanged", "sliderMoved",
}  # fmt: skip
_SENDS_CHECKED = {"clicked", "triggered", "toggled"}
_BY_GROUP = {"beginGroup", "allKeys", "childKeys", "contains", "childGroups", "beginReadArray", "beginWriteArray"}
_SHOWS_CHANGE = {"dataChanged", "layoutChanged", "modelReset", "beginResetModel", "endResetModel"}
_PAINTS = {"update", "repaint"}
_TAKES_AWAY = {"takeItem", "removeRow", "removeItem", "pop", "takeTopLevelItem", "removeTab", "takeAt"}
_COUNTS = {"count", "rowCount", "topLevelItemCount"}
_OTHER_KEY = "This is kept under “{}” and looked for under “{}”, so it is never found again."
_NEVER_READ = "What is kept here is never looked for again: no code reads a setting."
_AS_TEXT = "A kept True or False comes back as a text here, after a new start: ask with type=bool."
_HELD_BACK = (
    "The signals of {} are held back here, and nothing lets them through again: blockSignals(False) is missing."
)
_FIRST_TAKEN = "The signal {} gives its own value first, which takes the place of {}: write lambda _, {}={}: …"
_OTHER_ANSWER = "What is {} counts as the opposite here: {}() is connected in the place of the other one."
_NOT_NONE = "The signal {} hands False over here, where {}() waits for nothing (None): connect lambda: {}()."
_NOT_TOLD = "setData() changes what is kept, and no view is told: emit dataChanged in it."
_NEVER_TAKEN = "setData() never answers True, so what is typed counts as refused: return True after the change."
_NOT_PAINTED = "What is painted changes here, and nothing paints it anew: call update() after it."
_SHRINKS = (
    "Entries are taken away while their numbers are gone through: the one after each is left out, and the last missing."
)


class Slips:
    """What the project's files do with the names that matter here."""

    def __init__(self, trees: Iterable[ast.Module]) -> None:
        self._trees = list(trees)
        self._settings = {
            last_name(target)
            for tree in self._trees
            for node in of_kind(tree, ast.Assign)
            if isinstance(node.value, ast.Call) and last_name(node.value.func) == "QSettings"
            for target in node.targets
        }
        named = {last_name(node) for tree in self._trees for node in of_kind(tree, ast.Attribute, ast.Name)}
        functions = [each for tree in self._trees for each in of_kind(tree, ast.FunctionDef)]
        idle = {
            id(call)
            for each in functions
            if each.name not in named and each.name.islower() and not each.name.startswith("__")
            for call in of_kind(each, ast.Call)
        }
        calls = [call for tree in self._trees for call in of_kind(tree, ast.Call) if id(call) not in idle]
        self._calls = [call for call in calls if isinstance(call.func, ast.Attribute)]
        self._kept, self._asked = self._keys("setValue"), self._keys("value")
        self._knows_keys = not any(call.func.attr in _BY_GROUP and self._is_settings(call) for call in self._calls)

    def _is_settings(self, call: ast.Call) -> bool:
        owner = call.func.value  # type: ignore[attr-defined]
        if isinstance(owner, ast.Call):
            return last_name(owner.func) == "QSettings"
        return last_name(owner) in self._settings

    def _keys(self, function: str) -> dict[str, ast.Call] | None:
        """The first call for each key; ``None`` where a key is no plain text."""
        found: dict[str, ast.Call] = {}
        for call in self._calls:
            if call.func.attr == function and self._is_settings(call):
                key = call.args[0] if call.args else None
                if not (isinstance(key, ast.Constant) and isinstance(key.value, str)):
                    return None
                found.setdefault(key.value, call)
        return found

    def wrong(self, source: Source) -> Iterator[Found]:
        """``(kind, line, message)`` of each in a file."""
        if "PySide6" not in source.text:
            return
        yield from self._settings_wrong(source)
        for function in of_kind(source.tree, ast.FunctionDef):
            yield from self._held_back(function)
            yield from _shrinking(function)
        methods = {node.name: node for node in of_kind(source.tree, ast.FunctionDef)}
        named = {node.attr for node in of_kind(source.tree, ast.Attribute)}
        for call in of_kind(source.tree, ast.Call):
            yield from _connected(call, methods)
            if "Cancel" in named and "Close" not in named:
                yield from _turned_round(call)
        for node in of_kind(source.tree, ast.ClassDef):
            yield from _set_data(node)
            yield from self._unpainted(node)

    def _settings_wrong(self, source: Source) -> Iterator[Found]:
        own = {id(call) for call in of_kind(source.tree, ast.Call)}
        if self._kept is not None and self._asked is not None and self._knows_keys:
            unread = [key for key in self._kept if key not in self._asked]
            unkept = [key for key in self._asked if key not in self._kept]
            if unread and not self._asked and id(self._kept[unread[0]]) in own:
                yield "lost_data", self._kept[unread[0]].lineno, _NEVER_READ
            elif unread and unkept:
                for call in (self._kept[unread[0]], self._asked[unkept[0]]):
                    if id(call) in own:
                        yield "lost_data", call.lineno, _OTHER_KEY.format(unread[0], unkept[0])
        for call in of_kind(source.tree, ast.Call):
            if last_name(call.func) not in ("setChecked", "setEnabled", "setVisible", "bool"):
                continue
            for given in [*call.args, *(each.value for each in call.keywords)]:
                if self._is_bare_bool(given):
                    yield "lost_data", given.lineno, _AS_TEXT
        for node in of_kind(source.tree, ast.If, ast.IfExp):
            if self._is_bare_bool(node.test):
                yield "lost_data", node.test.lineno, _AS_TEXT
        for function in of_kind(source.tree, ast.FunctionDef):
            yield from self._taken_for_bool(function)

    def _taken_for_bool(self, function: ast.FunctionDef) -> Iterator[Found]:
        """A variable that is given such a text once, and is then asked whether it is true."""
        inside = in_scope(function.body)
        stored = [node.id for node in inside if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load)]
        texts = {
            last_name(node.targets[0])
            for node in inside
            if isinstance(node, ast.Assign) and len(node.targets) == 1 and self._is_bare_bool(node.value)
        }
        texts = {name for name in texts if stored.count(name) == 1}
        for node in inside if texts else ():
            asked = node.test if isinstance(node, ast.If | ast.IfExp) else None
            if isinstance(node, ast.Call) and last_name(node.func) in ("setChecked", "setEnabled", "setVisible"):
                asked = node.args[0] if node.args else None
            if isinstance(asked, ast.UnaryOp):
                asked = asked.operand
            if isinstance(asked, ast.Name) and asked.id in texts:
                yield "lost_data", asked.lineno, _AS_TEXT

    def _is_bare_bool(self, node: ast.expr) -> bool:
        """``settings.value(key, False)``, which forgets that it was no text."""
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "value"):
            return False
        is_bare = len(node.args) == 2 and not node.keywords and self._is_settings(node)
        return is_bare and isinstance(node.args[1], ast.Constant) and isinstance(node.args[1].value, bool)

    def _held_back(self, function: ast.FunctionDef) -> Iterator[Found]:
        blocks = [call for call in of_kind(function, ast.Call) if _blocks(call) is not None]
        for call in blocks:
            owner = ast.unparse(call.func.value)
            is_undone = any(_blocks(other) is not True and ast.unparse(other.func.value) == owner for other in blocks)
            if _blocks(call) is True and not is_undone and not self._is_undone_elsewhere(call, function):
                yield "dead_control", call.lineno, _HELD_BACK.format(owner)
                return

    def _is_undone_elsewhere(self, call: ast.Call, function: ast.FunctionDef) -> bool:
        """Whether a function that does not hold them back itself lets signals through."""
        for tree in self._trees:
            for other in of_kind(tree, ast.FunctionDef):
                if other is function:
                    continue
                kinds = [kind for each in of_kind(other, ast.Call) if (kind := _blocks(each)) is not None]
                if any(kind is not True for kind in kinds) and True not in kinds:
                    return True
        return False

    def _unpainted(self, node: ast.ClassDef) -> Iterator[Found]:
        methods = {part.name: part for part in node.body if isinstance(part, ast.FunctionDef)}
        if "paintEvent" not in methods or any(
            part.func.value is not None and not is_self(part.func.value) and part.func.attr in _PAINTS
            for part in self._calls
        ):
            return
        yield from self._never_painted(node, methods)
        painted = set(_own(methods["paintEvent"]))
        tells = {name for name, part in methods.items() if _PAINTS & set(_own(part))}
        for name, part in methods.items():
            others = set(_own(part)) & methods.keys()
            if name.startswith(("__", "paint", "resize")) or not tells or _PAINTS & set(_own(part)) or others:
                continue
            is_called_within = any(name in _own(other) for other in methods.values())
            for statement in part.body:
                targets = statement.targets if isinstance(statement, ast.Assign) else []
                if not is_called_within and any(
                    isinstance(t, ast.Attribute) and is_self(t.value) and t.attr in painted for t in targets
                ):
                    yield "dead_control", statement.lineno, _NOT_PAINTED
                    break

    def _never_painted(self, node: ast.ClassDef, methods: dict[str, ast.FunctionDef]) -> Iterator[Found]:
        """A slot, or what hears the mouse or a key, in a class of which nothing ever asks to be painted anew."""
        every = [each for tree in self._trees for each in of_kind(tree, ast.Attribute)]
        is_plain = [last_name(base) in ("QWidget", "QFrame") for base in node.bases] == [True]
        if not is_plain or any(each.attr in _PAINTS for each in every):
            return
        painted = set(_own(methods["paintEvent"])) - methods.keys()
        called = {id(call.func) for tree in self._trees for call in of_kind(tree, ast.Call)}
        handed = {each.attr for each in every if id(each) not in called}
        for name, part in methods.items():
            is_heard = name in handed or name.startswith(("mouse", "key", "wheel"))
            calls_own = any(
                isinstance(c.func, ast.Attribute) and is_self(c.func.value) for c in of_kind(part, ast.Call)
            )
            for each in _targets(part) if is_heard and not calls_own and not name.startswith("__") else ():
                if isinstance(each, ast.Attribute) and is_self(each.value) and each.attr in painted:
                    yield "dead_control", each.lineno, _NOT_PAINTED
                    break


def _targets(part: ast.FunctionDef) -> list[ast.expr]:
    plain = [target for each in of_kind(part, ast.Assign) for target in each.targets]
    return plain + [each.target for each in of_kind(part, ast.AugAssign)]


def _blocks(call: ast.Call) -> bool | str | None:
    """What ``blockSignals`` is given: True, False, or else; ``None`` for another call."""
    if not (isinstance(call.func, ast.Attribute) and call.func.attr == "blockSignals" and call.args):
        return None
    value = call.args[0]
    return value.value if isinstance(value, ast.Constant) and isinstance(value.value, bool) else "else"


def _connected(call: ast.Call, methods: dict[str, ast.FunctionDef]) -> Iterator[Found]:
    """A slot that takes what the signal carries for something else."""
    if not (isinstance(call.func, ast.Attribute) and call.func.attr == "connect" and len(call.args) == 1):
        return
    signal, slot = last_name(call.func.value), call.args[0]
    if isinstance(slot, ast.Lambda) and signal in _CARRYING:
        names = slot.args.args
        kept = slot.args.defaults[0] if names and len(slot.args.defaults) == len(names) else None
        if isinstance(kept, ast.Name) and names[0].arg not in ("self", "_"):
            name = names[0].arg
            yield "late_binding", slot.lineno, _FIRST_TAKEN.format(signal, name, name, kept.id)
    elif isinstance(slot, ast.Attribute) and is_self(slot.value) and signal in _SENDS_CHECKED:
        method = methods.get(slot.attr)
        if method is not None and not method.decorator_list and _waits_for_none(method):
            yield "wrong_arguments", call.lineno, _NOT_NONE.format(signal, slot.attr, f"self.{slot.attr}")


def _turned_round(call: ast.Call) -> Iterator[Found]:
    """A dialog's Cancel that takes what was entered all the same, or its OK that gives it up."""
    if isinstance(call.func, ast.Attribute) and call.func.attr == "connect" and len(call.args) == 1:
        signal, slot = last_name(call.func.value), last_name(call.args[0])
        if (signal, slot) in (("rejected", "accept"), ("accepted", "reject")):
            yield "dead_control", call.lineno, _OTHER_ANSWER.format(signal, slot)


def _waits_for_none(method: ast.FunctionDef) -> bool:
    """Whether its first argument may be left out, and it asks by ``is None`` whether it was."""
    names, defaults = method.args.args[1:], method.args.defaults
    may_all_be_left_out = bool(names) and len(defaults) == len(names)
    if not may_all_be_left_out or not (isinstance(defaults[0], ast.Constant) and defaults[0].value is None):
        return False
    if method.args.args[1].annotation is not None and "bool" in ast.dump(method.args.args[1].annotation):
        return False
    return any(
        isinstance(node.ops[0], ast.Is | ast.IsNot)
        and last_name(node.left) == names[0].arg
        and isinstance(node.comparators[0], ast.Constant)
        and node.comparators[0].value is None
        for node in of_kind(method, ast.Compare)
    )


def _shrinking(function: ast.FunctionDef) -> Iterator[Found]:
    """``for i in range(x.count()):`` with ``x.takeItem(i)`` in it, and no end of the loop after that."""
    for loop in of_kind(function, ast.For):
        walked = _counted(loop.iter)
        inside = in_scope(loop.body)
        if not walked or not isinstance(loop.target, ast.Name):
            continue
        if any(isinstance(node, ast.Break | ast.Return) for node in inside):
            continue
        for node in inside:
            if _takes_away(node, walked, loop.target.id):
                yield "lost_data", node.lineno, _SHRINKS  # type: ignore[attr-defined]
                break


def _counted(node: ast.expr) -> str:
    """What ``range(len(x))`` or ``range(x.count())`` goes through; empty for anything else."""
    if not (isinstance(node, ast.Call) and last_name(node.func) == "range" and len(node.args) == 1):
        return ""
    count = node.args[0]
    if not isinstance(count, ast.Call):
        return ""
    if last_name(count.func) == "len" and len(count.args) == 1:
        return ast.unparse(count.args[0])
    is_of_qt = isinstance(count.func, ast.Attribute) and count.func.attr in _COUNTS and not count.args
    return ast.unparse(count.func.value) if is_of_qt else ""  # type: ignore[attr-defined]


def _takes_away(node: ast.AST, walked: str, number: str) -> bool:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _TAKES_AWAY:
        is_this = len(node.args) == 1 and last_name(node.args[0]) == number
        return is_this and ast.unparse(node.func.value) == walked
    return isinstance(node, ast.Delete) and any(
        isinstance(each, ast.Subscript) and last_name(each.slice) == number and ast.unparse(each.value) == walked
        for each in node.targets
    )


def _set_data(node: ast.ClassDef) -> Iterator[Found]:
    """``setData`` of a model of the app's own."""
    if not any("Model" in last_name(base) and last_name(base).startswith("QAbstract") for base in node.bases):
        return
    for method in node.body:
        if not (isinstance(method, ast.FunctionDef) and method.name == "setData"):
            continue
        names = {each.attr for each in of_kind(node, ast.Attribute)}
        changes = [each for each in of_kind(method, ast.Assign) if not isinstance(each.targets[0], ast.Name)]
        answers = [each.value for each in of_kind(method, ast.Return)]
        if changes and not names & _SHOWS_CHANGE:
            yield "lost_data", method.lineno, _NOT_TOLD
        if changes and all(each is None or (isinstance(each, ast.Constant) and not each.value) for each in answers):
            yield "returns_nothing", method.lineno, _NEVER_TAKEN


def _own(method: ast.FunctionDef) -> Iterator[str]:
    return (node.attr for node in of_kind(method, ast.Attribute) if is_self(node.value))
