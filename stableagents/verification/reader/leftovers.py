"""What was begun and left half done: a flag that a new game never takes back, a label whose only writer nobody calls.

Judged over all files of a project, and only where every use of the name is in sight.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from .anew import BEGINS_ANEW, led_to
from .nodes import givings, last_name, of_kind, own_name, walk

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
_WRITES = {"setText", "setPlainText", "config", "configure", "setValue", "showMessage", "display"}
_DIALOGS = {"QDialog", "Toplevel", "CTkToplevel", "Dialog"}
_KEPT = "{0}() begins anew and leaves {1} as it is: nothing ever sets it back to {2}, so the game stays over."
_STAYS = "Nothing enables these again, and {0}() begins anew: the second time they can't be used."
_NOT_ENABLED = (
    "{0}() begins anew and enables nothing of what is disabled in line {1}: the second time it can't be used."
)
_LOCKED = "{0}() locks this with {1} until {2}() is called a moment later, and that never unlocks it again."
_NEVER_CALLED = "Nothing calls {0}(), which alone would show what {1} has to show."
_NOT_LOOKED_AT = "{0} is handed over where this dialog is opened, and nothing in it looks at it."
_USED = {"Button", "CTkButton", "Entry", "CTkEntry"}
_SOON = 3  # statements in which a function may ask and leave


class Leftovers:
    """What the project's files mention, and set."""

    def __init__(self, trees: Iterable[ast.Module]) -> None:
        trees = list(trees)
        self._mentioned: Counter[str] = Counter()
        self._texts: set[str] = set()
        self._written: dict[str, set[str]] = {}  # by the name of what shows it, the functions that write
        self._enables = False
        self._given: dict[str, list[ast.Call]] = {}  # by the name that is called
        self._stored: Counter[tuple[str, object]] = Counter()  # attributes that are given a constant, or else
        self._emptied: Counter[str] = Counter()  # attributes that are given None, 0 or an empty text
        for tree in trees:
            self._read(tree)

    def _read(self, tree: ast.Module) -> None:
        for node in of_kind(tree, ast.Attribute, ast.Name):
            self._mentioned[node.attr if isinstance(node, ast.Attribute) else node.id] += 1
        for node in of_kind(tree, ast.Constant):
            if isinstance(node.value, str):
                self._texts.add(node.value)
        for call in of_kind(tree, ast.Call):
            self._given.setdefault(last_name(call.func), []).append(call)
            name = last_name(call.func)
            if name in ("setEnabled", "setDisabled"):
                self._enables |= not _disables(call)
            self._enables |= name in ("deleteLater", "setVisible", "destroy") or _may_enable(call)
        for node in of_kind(tree, ast.Subscript):
            is_state = isinstance(node.slice, ast.Constant) and node.slice.value == "state"
            self._enables |= is_state and not isinstance(node.ctx, ast.Load)
        for node in of_kind(tree, ast.Assign, ast.AugAssign, ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            for target in targets:
                for each in target.elts if isinstance(target, ast.Tuple | ast.List) else [target]:
                    if isinstance(each, ast.Attribute):
                        self._stored[each.attr, _constant(node)] += 1
        for target, value in givings(tree):
            if isinstance(target, ast.Attribute):
                self._emptied[target.attr] += _is_empty(value)
        for function in of_kind(tree, ast.FunctionDef):
            for call in of_kind(function, ast.Call):
                if last_name(call.func) in _WRITES and isinstance(call.func, ast.Attribute):
                    self._written.setdefault(last_name(call.func.value), set()).add(function.name)

    def wrong(self, source: Source) -> Iterator[Found]:
        """``(kind, line, message)`` of each in a file."""
        for node in of_kind(source.tree, ast.ClassDef):
            methods = [part for part in node.body if isinstance(part, ast.FunctionDef)]
            anew = [part for part in methods if BEGINS_ANEW.search(part.name)]
            if anew:
                yield from self._kept_flags(methods, anew)
                yield from self._kept_end(methods, anew)
                yield from self._stays_disabled(methods, anew)
            yield from _stays_locked(methods, anew)
            for method in methods:
                yield from self._never_called(method)
            if any(last_name(base) in _DIALOGS for base in node.bases):
                yield from self._not_looked_at(node, methods)

    def _kept_flags(self, methods: list[ast.FunctionDef], anew: list[ast.FunctionDef]) -> Iterator[Found]:
        """A flag that stops the game, is set once it is over, and is taken back nowhere but at the start."""
        start = next((part for part in methods if part.name == "__init__"), None)
        for name, value in _flags(start) if start is not None else ():
            is_latched = self._stored[name, value] == 1 and self._stored[name, not value] >= 1
            is_else = any(self._stored[key] for key in self._stored if key[0] == name and type(key[1]) is not bool)
            stops = any(_asks_and_leaves(part, name, not value) for part in methods if part not in anew)
            sets_more = [part for part in anew if sum(1 for _ in of_kind(part, ast.Assign)) >= 1]
            if (
                is_latched
                and not is_else
                and stops
                and sets_more
                and not any(_calls(part, {"__init__"}) for part in anew)
            ):
                yield "dead_control", sets_more[0].lineno, _KEPT.format(sets_more[0].name, name, value)

    def _kept_end(self, methods: list[ast.FunctionDef], anew: list[ast.FunctionDef]) -> Iterator[Found]:
        """What is empty at the start and stops the game once it is set, such as who has won, and stays set."""
        start = next((part for part in methods if part.name == "__init__"), None)
        if start is None or any(_calls(part, {"__init__"}) for part in anew):
            return
        for target, value in givings(start):
            name = target.attr if isinstance(target, ast.Attribute) and _is_empty(value) else ""
            is_latched = self._emptied[name] == 1 and self._stored[name, "else"] > 1
            stops = any(_asks_and_leaves(part, name, True) for part in methods if part not in anew)
            sets_more = [part for part in anew if of_kind(part, ast.Assign)]
            if name and is_latched and stops and sets_more and not any(_sets(part, name) for part in anew):
                empty = ast.unparse(value)
                yield "dead_control", sets_more[0].lineno, _KEPT.format(sets_more[0].name, name, empty)

    def _stays_disabled(self, methods: list[ast.FunctionDef], anew: list[ast.FunctionDef]) -> Iterator[Found]:
        if self._enables:
            return
        for method in methods:
            for call in of_kind(method, ast.Call):
                if method in anew or method.name == "__init__":
                    continue
                if _disables(call):
                    yield "dead_control", call.lineno, _STAYS.format(anew[0].name)
                    return
                if _disables_one_of_many(call, method) or _disables_own(call, methods):
                    yield "dead_control", anew[0].lineno, _NOT_ENABLED.format(anew[0].name, call.lineno)
                    return

    def _never_called(self, method: ast.FunctionDef) -> Iterator[Found]:
        name = method.name
        is_of_others = name.startswith("__") or method.decorator_list or not _is_plain(name)
        if is_of_others or self._mentioned[name] or any(name in text for text in self._texts):
            return
        for call in of_kind(method, ast.Call):
            owner = call.func.value if isinstance(call.func, ast.Attribute) else None
            own = own_name(owner)
            if own and last_name(call.func) in _WRITES and self._written.get(own) == {name}:
                yield "dead_control", method.lineno, _NEVER_CALLED.format(name, own)
                return

    def _not_looked_at(self, node: ast.ClassDef, methods: list[ast.FunctionDef]) -> Iterator[Found]:
        """An optional argument of a dialog that some give and others don't, and nothing uses."""
        start = next((part for part in methods if part.name == "__init__"), None)
        if start is None or start.args.vararg or start.args.kwarg or node.name not in self._given:
            return
        used = {each.id for each in of_kind(start, ast.Name)}
        names = start.args.args[1:]
        optional = names[len(names) - len(start.args.defaults) :] if start.args.defaults else []
        for place, argument in enumerate(names):
            if (
                argument not in optional
                or argument.arg in used
                or "parent" in argument.arg
                or argument.arg.startswith("_")
            ):
                continue
            given = [_given_as(call, place, argument.arg) for call in self._given[node.name]]
            if any(given) and not all(given):
                yield "dead_control", start.lineno, _NOT_LOOKED_AT.format(argument.arg)


def _stays_locked(methods: list[ast.FunctionDef], anew: list[ast.FunctionDef]) -> Iterator[Found]:
    """A flag that is set to wait for what comes by ``after``, and that nothing but a new beginning takes back."""
    by_name = {method.name: method for method in methods}
    beginning = {"__init__"}.union(*(led_to(each, by_name) for each in anew))
    for method in methods:
        later = {
            last_name(each)
            for call in of_kind(method, ast.Call)
            if last_name(call.func) == "after" and len(call.args) > 1
            for each in walk(call.args[1])
        } & by_name.keys()
        for name, value in _flags(method):
            if len(later) != 1 or value is not True or not any(_asks_and_leaves(each, name, True) for each in methods):
                continue
            [then] = later
            setting = {each.name for each in methods if name in _stored_in(each)}
            if (
                then != method.name
                and setting <= {method.name} | beginning
                and not led_to(by_name[then], by_name) & setting
            ):
                yield "dead_control", by_name[then].lineno, _LOCKED.format(method.name, name, then)


def _stored_in(method: ast.FunctionDef) -> set[str]:
    return {node.attr for node in of_kind(method, ast.Attribute) if not isinstance(node.ctx, ast.Load)}


def _may_enable(call: ast.Call) -> bool:
    """Whether it sets the state of a widget of Tk's to anything that need not be disabled."""
    if last_name(call.func) in ("config", "configure"):
        given = [each.value for each in call.keywords if each.arg in ("state", None)]
    elif last_name(call.func) in ("state", "itemconfig"):
        given = call.args[:1]
    else:
        return False
    return any(not _says_disabled(each) for each in given)


def _says_disabled(value: ast.expr) -> bool:
    if isinstance(value, ast.List | ast.Tuple):
        return all(_says_disabled(each) for each in value.elts)
    return (isinstance(value, ast.Constant) and value.value == "disabled") or last_name(value) == "DISABLED"


def _disables_own(call: ast.Call, methods: list[ast.FunctionDef]) -> bool:
    """``self.check.configure(state="disabled")`` of a button or a field."""
    name = own_name(call.func.value) if isinstance(call.func, ast.Attribute) else ""
    made = [value for method in methods for target, value in givings(method) if name and own_name(target) == name]
    is_used = [last_name(each.func) in _USED for each in made if isinstance(each, ast.Call)] == [True]
    return is_used and _sets_disabled(call)


def _disables_one_of_many(call: ast.Call, method: ast.FunctionDef) -> bool:
    """``self.keys[letter].config(state="disabled")``, or the same of each of them in a loop."""
    owner = call.func.value if isinstance(call.func, ast.Attribute) else None
    looped = {last_name(loop.target) for loop in of_kind(method, ast.For)}
    is_of_many = isinstance(owner, ast.Subscript) or (isinstance(owner, ast.Name) and owner.id in looped)
    return is_of_many and _sets_disabled(call)


def _sets_disabled(call: ast.Call) -> bool:
    states = [each.value for each in call.keywords if each.arg == "state"]
    return last_name(call.func) in ("config", "configure") and any(_says_disabled(each) for each in states)


def _flags(start: ast.FunctionDef) -> Iterator[tuple[str, bool]]:
    for node in of_kind(start, ast.Assign):
        for target in node.targets:
            if isinstance(target, ast.Attribute) and isinstance(_constant(node), bool):
                yield target.attr, bool(_constant(node))


def _constant(node: ast.AST) -> object:
    value = getattr(node, "value", None)
    is_plain = isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(value, ast.Constant)
    return value.value if is_plain and isinstance(value, ast.Constant) and isinstance(value.value, bool) else "else"


def _asks_and_leaves(method: ast.FunctionDef, name: str, value: bool) -> bool:
    """Whether it returns at once where the flag has this value."""
    for statement in method.body[:_SOON]:
        if not isinstance(statement, ast.If) or not isinstance(statement.body[-1], ast.Return):
            continue
        parts = statement.test.values if isinstance(statement.test, ast.BoolOp) else [statement.test]
        for part in parts:
            is_not = isinstance(part, ast.UnaryOp) and isinstance(part.op, ast.Not)
            asked = part.operand if isinstance(part, ast.UnaryOp) else part
            if value and isinstance(part, ast.Compare) and isinstance(part.ops[0], ast.IsNot | ast.NotEq):
                asked = part.left if _is_empty(part.comparators[0]) else part
            if isinstance(asked, ast.Attribute) and asked.attr == name and value is not is_not:
                return True
    return False


def _is_empty(node: ast.AST | None) -> bool:
    return isinstance(node, ast.Constant) and not isinstance(node.value, bool) and not node.value


def _sets(method: ast.FunctionDef, name: str) -> bool:
    return any(each.attr == name and not isinstance(each.ctx, ast.Load) for each in of_kind(method, ast.Attribute))


def _calls(method: ast.FunctionDef, names: set[str]) -> bool:
    return any(last_name(call.func) in names for call in of_kind(method, ast.Call))


def _given_as(call: ast.Call, place: int, name: str) -> bool:
    is_open = any(isinstance(each, ast.Starred) for each in call.args) or any(
        each.arg is None for each in call.keywords
    )
    return is_open or len(call.args) > place or any(each.arg == name for each in call.keywords)


def _is_plain(name: str) -> bool:
    """Whether it reads as a function of the app's own, not as one that Qt calls."""
    return name.islower() and "_" in name.strip("_") and not name.startswith(("test_", "on_"))


def _disables(call: ast.Call) -> bool:
    value = call.args[0] if call.args else None
    name = last_name(call.func)
    is_no = isinstance(value, ast.Constant) and value.value is False
    is_yes = isinstance(value, ast.Constant) and value.value is True
    return (name == "setEnabled" and is_no) or (name == "setDisabled" and is_yes)
