"""What is done in the wrong order: the file written before it is read, the state for undoing taken after the change.

Judged is only what surely happens, one statement after the other.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .anew import led_to
from .nodes import givings, in_scope, is_self, last_name, of_kind, own_name
from .upkeep import files_of

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
Methods = dict[str, ast.FunctionDef]
_DEEP = 4
_GROWS = {"append", "extend", "insert", "pop", "remove", "clear", "add", "discard", "update", "reverse", "sort", "fill"}
_SETS = {"setChecked": ("toggled", "stateChanged", "checkStateChanged", "clicked")}
_FILLS = {"addItem", "addItems"}
_CHOSEN = ("currentIndexChanged", "currentTextChanged")
_WRITTEN_FIRST = "This writes {0} before it has been read: what was kept is gone at each start."
_SET_FIRST = "This calls {1}(), which writes {0} before it has been read: what was kept is gone at each start."
_TAKEN_LATE = (
    "What {1}() brings back is kept here once it has changed already, so the first undo changes nothing: "
    "keep self.{0} before the change."
)


def wrong(source: Source) -> Iterator[Found]:
    """``(kind, line, message)`` of each."""
    functions = {part.name: part for part in source.tree.body if isinstance(part, ast.FunctionDef)}
    for node in of_kind(source.tree, ast.ClassDef):
        methods = {part.name: part for part in node.body if isinstance(part, ast.FunctionDef)}
        if "__init__" in methods:
            yield from _Start(methods, functions).written_first(methods["__init__"].body)
        yield from _taken_late(methods)
    yield from _Start({}, functions).written_first(source.tree.body)


class _Start:
    """What happens to files while a window is made. ``heard`` is what calls a method as it is set, by its name."""

    def __init__(self, methods: Methods, functions: Methods) -> None:
        self._methods, self._functions = methods, functions
        self._heard: dict[tuple[str, str], str] = {}

    def written_first(self, body: list[ast.stmt]) -> Iterator[Found]:
        seen: set[str] = set()
        written: dict[str, tuple[int, str]] = {}
        certain = list(_certain(body))
        for statement in [*certain, *(each for each in body if each not in certain)]:
            for file, is_reading, is_sure in self._events(statement, _DEEP):
                if is_reading and file in written and statement in certain:
                    line, heard = written[file]
                    yield "lost_data", line, (_SET_FIRST if heard else _WRITTEN_FIRST).format(file, heard)
                    return
                if is_reading:
                    seen.add(file)
                elif is_sure and file not in seen and file not in written:
                    written[file] = statement.lineno, self._listener(statement)

    def _events(self, statement: ast.stmt, deep: int) -> Iterator[tuple[str, bool, bool]]:
        """Reads and writes in their order: which file, whether it is read, and whether that surely happens."""
        parts = [item.context_expr for item in statement.items] if isinstance(statement, ast.With) else [statement]
        for part in parts:
            for file in files_of(part, reads=True):
                yield file, True, True
            for file in files_of(part, reads=False) if not _adds_only(part) else ():
                yield file, False, True
        for call in [each for part in parts for each in _in_order(part) if isinstance(each, ast.Call)]:
            self._note(call)
            called = self._called(call)
            if called is None or deep == 0:
                continue
            sure = list(_certain(called.body))
            for each in [*sure, *(other for other in called.body if other not in sure)]:
                for file, is_reading, was_sure in self._events(each, deep - 1):
                    yield file, is_reading, was_sure and each in sure

    def _called(self, call: ast.Call) -> ast.FunctionDef | None:
        func = call.func
        if isinstance(func, ast.Name):
            return self._functions.get(func.id)
        if not isinstance(func, ast.Attribute):
            return None
        if is_self(func.value):
            return self._methods.get(func.attr)
        return self._methods.get(self._listener(call))

    def _listener(self, node: ast.AST) -> str:
        """The method that listens to what a call sets."""
        for call in of_kind(node, ast.Call):
            if isinstance(call.func, ast.Attribute) and call.args:
                heard = self._heard.get((ast.unparse(call.func.value), call.func.attr))
                is_set = call.func.attr != "setChecked" or ast.unparse(call.args[0]) == "True"
                if heard and is_set:
                    return heard
        return ""

    def _note(self, call: ast.Call) -> None:
        """``box.toggled.connect(self.changed)`` and ``var.trace_add("write", …)``."""
        if not (isinstance(call.func, ast.Attribute) and call.args):
            return
        owner, name = call.func.value, _handed(call.args[-1])
        if call.func.attr in ("trace_add", "trace") and name:
            self._heard[ast.unparse(owner), "set"] = name
        elif call.func.attr == "connect" and name and isinstance(owner, ast.Attribute):
            widget = ast.unparse(owner.value)
            for setter, signals in _SETS.items():
                if owner.attr in signals and owner.attr != "clicked":
                    self._heard[widget, setter] = name
            for setter in _FILLS if owner.attr in _CHOSEN else ():
                self._heard[widget, setter] = name


def _adds_only(node: ast.AST) -> bool:
    """Whether a file is opened in it to write behind what is there already."""
    calls = [call for call in of_kind(node, ast.Call) if last_name(call.func) == "open"]
    given = [each for call in calls for each in [*call.args, *(word.value for word in call.keywords)]]
    return any(isinstance(each, ast.Constant) and str(each.value)[:1] in ("a", "r") for each in given)


def _handed(node: ast.expr) -> str:
    if isinstance(node, ast.Lambda) and isinstance(node.body, ast.Call):
        node = node.body.func
    return own_name(node)


def _certain(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements that run whatever happens, up to where a function may be left."""
    for statement in body:
        if isinstance(statement, ast.With):
            yield statement
            yield from _certain(statement.body)
        elif isinstance(statement, ast.Try):
            yield from _certain(statement.body)
        elif not isinstance(statement, ast.FunctionDef | ast.ClassDef | ast.If | ast.For | ast.While):
            yield statement
        if any(isinstance(each, ast.Return) for each in in_scope([statement])):
            return


def _in_order(node: ast.AST) -> list[ast.AST]:
    return sorted(
        in_scope([node]), key=lambda each: (getattr(each, "end_lineno", 0), getattr(each, "end_col_offset", 0))
    )


def _taken_late(methods: Methods) -> Iterator[Found]:
    """``self.undone.append(copy of self.state)`` after a change of ``self.state``, where undoing takes the last."""
    taken_back = {}
    for part in methods.values():
        pops = [each for each in of_kind(part, ast.Call) if last_name(each.func) == "pop"]
        for target, value in givings(part):
            is_pop = len(pops) == 1 and value is pops[0] and isinstance(value.func, ast.Attribute) and not value.args
            if is_pop and own_name(target) and own_name(value.func.value):  # type: ignore[attr-defined]
                taken_back[own_name(value.func.value)] = own_name(target), part.name  # type: ignore[attr-defined]
    for stack, (state, undo) in taken_back.items():
        puts = [
            (part, statement)
            for part in methods.values()
            for statement in of_kind(part, ast.Expr)
            if _puts(statement, stack, state)
        ]
        is_begun = any(part.name == "__init__" for part, _ in puts) or _is_looked_at(methods, stack)
        if is_begun:
            continue
        for part, statement in puts:
            changes = _changes(part, state, methods)
            before = [line for line in changes if line < statement.lineno]
            after = [line for line in changes if line > statement.lineno]
            is_at_end = "release" in part.name.lower() and len([p for p in puts if "press" in p[0].name.lower()]) == 0
            is_drawn = is_at_end and any(
                _changes(each, state, methods) for each in methods.values() if "press" in each.name.lower()
            )
            if not after and (before or (is_drawn and not changes)):
                yield "dead_control", statement.lineno, _TAKEN_LATE.format(state, undo)
                break


def _puts(statement: ast.Expr, stack: str, state: str) -> bool:
    call = statement.value
    is_append = isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "append"
    if not is_append or own_name(call.func.value) != stack or len(call.args) != 1:  # type: ignore[attr-defined]
        return False
    return state in {own_name(node) for node in of_kind(call.args[0], ast.Attribute)}  # type: ignore[attr-defined]


def _is_looked_at(methods: Methods, stack: str) -> bool:
    """Whether the last state stays where it is and is looked at there: it is the present one then."""
    return any(
        own_name(node.value) == stack and isinstance(node.ctx, ast.Load)
        for part in methods.values()
        for node in of_kind(part, ast.Subscript)
    ) or any(
        own_name(target) == stack and not (isinstance(value, ast.List) and not value.elts)
        for part in methods.values()
        for target, value in givings(part)
    )


def _changes(part: ast.FunctionDef, state: str, methods: Methods) -> list[int]:
    """The lines in which a method changes an attribute, by itself or by another method that it calls."""
    lines = changed_in(part, state)
    others = {name: other for name, other in methods.items() if name != part.name}
    for call in of_kind(part, ast.Call):
        name = call.func.attr if isinstance(call.func, ast.Attribute) and is_self(call.func.value) else ""
        if name in others and any(changed_in(methods[each], state) for each in led_to(others[name], methods)):
            lines.append(call.lineno)
    return lines


def changed_in(part: ast.FunctionDef, state: str) -> list[int]:
    """The lines in which a method itself changes an attribute."""
    lines = [target.lineno for target, _ in givings(part) if own_name(_owner(target)) == state]
    for call in of_kind(part, ast.Call):
        is_changed = isinstance(call.func, ast.Attribute) and call.func.attr in _GROWS
        if is_changed and own_name(_owner(call.func.value)) == state:
            lines.append(call.lineno)
        if last_name(call.func) in ("QPainter", "Draw") and call.args and own_name(call.args[0]) == state:
            lines.append(call.lineno)
    for node in of_kind(part, ast.Delete):
        lines += [node.lineno for target in node.targets if own_name(_owner(target)) == state]
    return lines


def _owner(node: ast.expr) -> ast.expr:
    """What an entry, or an entry of an entry, belongs to."""
    while isinstance(node, ast.Subscript):
        node = node.value
    return node
