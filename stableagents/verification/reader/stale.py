"""What is listed on the window, and changes without being listed anew, where every other change of it is.

Judged within a class: one method empties the list and fills it again from an attribute or a table of a database.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from .anew import led_to
from .nodes import givings, in_scope, last_name, of_kind, own_name
from .upkeep import ENDS, SAVING

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
Methods = dict[str, ast.FunctionDef]
_EMPTIES = {"delete", "clear", "setRowCount", "destroy", "clearContents", "deleteLater"}
_ADDS = {"insert", "addItem", "addItems", "insertRow", "setItem", "addTopLevelItem", "pack", "grid", "addWidget"}
_SIFTS = re.compile(r"search|filter|sort|sift|load|import|undo|redo|refresh|clear|reset|such|filtr", re.I)
_SETS = {"configure", "config", "setText", "destroy", "deleteLater", "itemconfig", "setData"}
_ORDERS = {"enumerate", "sorted", "reversed", "list"}
_SIFTING = {
    "textChanged", "textEdited", "currentTextChanged", "currentIndexChanged", "<KeyRelease>", "<<ComboboxSelected>>",
}  # fmt: skip
_HOLD = {"winfo_children", "get_children", "children"}
_ONLY_ASKS = {
    "curselection", "selection", "focus", "get", "index", "currentRow", "currentItem", "currentIndex", "selectedItems",
    "get_children", "size", "count", "selectionModel", "row", "text", "data", "nearest", "selection_clear",
    "selection_set", "see", "clearSelection", "setCurrentRow", "setCurrentItem", "rowCount", "bind",
}  # fmt: skip
_GROWS = {"append", "insert", "extend", "pop", "remove", "clear", "add", "discard"}
_SHRINKS = {"pop", "remove", "clear", "discard"}
_CHANGES_TABLE = re.compile(
    r"^\s*(?:insert\s+(?:or\s+\w+\s+)?into|update|delete\s+from|replace\s+into)\s+[\"`\[]?(\w+)", re.I
)
_ADDS_TO_TABLE = re.compile(r"^\s*insert\s+(?:or\s+\w+\s+)?into\s+(\w+)", re.I)
_ASKS_TABLE = re.compile(r"^\s*select\b.*?\bfrom\s+[\"`\[]?(\w+)", re.I | re.S)
_CHANGES_OF_OTHERS = re.compile(
    r"^(add|insert|create|update|edit|set|change|delete|remove|toggle|rename|mark)(_|$)", re.I
)
_BEGINS = re.compile(
    r"^_?(__init__|load|restore|read|setup|init|import|open|build|create_(table|db)|seed|fill|close|quit|exit|stop)|undo|redo",
    re.I,
)
_BEGINS_AT_FIRST = re.compile(_BEGINS.pattern.removesuffix("|undo|redo"), re.I)
_TELLS_OTHERS = re.compile(r"notif|emit|listener|observer|callback|changed|^on_|_cb$", re.I)
_HANDS_ON = {
    "emit",
    "event_generate",
    "after",
    "after_idle",
    "singleShot",
    "submit",
    "start",
    "accept",
    "destroy",
    "close",
}
_NOT_SAVED = "This changes what {1} keeps and saves nothing: {0}() is called after every other change of it."
_NOT_RENEWED = (
    "What is listed is out of date here: {0}() is called after every other change of {1}, and not after this."
)


class Stale:
    """The methods of a project that change what their object keeps, and those that list anew what they are given."""

    def __init__(self, trees: Iterable[ast.Module]) -> None:
        methods: dict[str, list[ast.FunctionDef]] = {}
        for node in (each for tree in trees for each in of_kind(tree, ast.ClassDef)):
            for part in node.body:
                if isinstance(part, ast.FunctionDef) and not _is_passed_on(part):
                    methods.setdefault(part.name, []).append(part)
        self._changing = {name for name, parts in methods.items() if all(map(_changes_its_own, parts))}
        self._listing = {name for name, parts in methods.items() if all(map(_lists_what_is_given, parts))}

    def wrong(self, source: Source) -> Iterator[Found]:
        """``(kind, line, message)`` of each in a file."""
        for node in of_kind(source.tree, ast.ClassDef):
            methods = {part.name: part for part in node.body if isinstance(part, ast.FunctionDef)}
            reach = {name: led_to(part, methods) for name, part in methods.items()}
            handed = _handed(node)
            for name, part in methods.items():
                for what, shown in self._listed(part) if name != "__init__" and name not in handed else ():
                    yield from self._left_out(name, what, shown, methods, reach)
                    yield from self._in_one_case(name, what, shown, methods, reach)
                if name not in handed and not any(map(ENDS.search, methods)):
                    for what in _saved_by(part):
                        yield from self._left_out(name, what, set(), methods, reach, _NOT_SAVED)

    def _left_out(
        self,
        renewal: str,
        what: str,
        shown: set[str],
        methods: Methods,
        reach: dict[str, set[str]],
        words: str = _NOT_RENEWED,
    ) -> Iterator[Found]:
        changing = {
            name: line
            for name, part in methods.items()
            if (line := self._change(part, what)) and name not in reach[renewal]
        }
        followed = [name for name in changing if renewal in reach[name] and name != "__init__"]
        begins = _BEGINS_AT_FIRST if what.endswith("()") else _BEGINS
        left = [name for name in changing if name not in followed and not begins.search(name)]
        if len(left) != 1 or len(followed) < 2:
            return
        if any(self._opens(name, renewal, what, methods, reach) for name in methods.keys() - changing.keys()):
            return
        callers = {name for name in methods if left[0] in reach[name] and name != left[0]}
        parts = [methods[name] for name in reach[left[0]]]
        saves = words is _NOT_SAVED and any(map(_saves, parts))
        if not callers and not saves and not any(_touches(part, shown) for part in parts):
            yield "lost_data", changing[left[0]], words.format(renewal, _words(what))

    def _opens(self, name: str, renewal: str, what: str, methods: Methods, reach: dict[str, set[str]]) -> bool:
        """Whether a method lists anew as it brings the list into sight: what changed before need not be listed then."""
        is_later = renewal in reach[name] and name not in reach["__init__"] | {renewal} if "__init__" in reach else True
        return (
            is_later and not _SIFTS.search(name) and not any(self._change(methods[each], what) for each in reach[name])
        )

    def _in_one_case(
        self, renewal: str, what: str, shown: set[str], methods: Methods, reach: dict[str, set[str]]
    ) -> Iterator[Found]:
        """One branch changes and lists anew, the other changes and does not, and nothing follows both."""
        for name, part in methods.items():
            is_called = any(name in reach[each] for each in methods if each != name)
            if renewal not in reach[name] or name == renewal or is_called:
                continue
            for case in of_kind(part, ast.If):
                branches = [case.body, case.orelse]
                if not all(self._change_in(branch, what) for branch in branches):
                    continue
                renews = [_calls(branch, renewal, methods, reach) for branch in branches]
                lines = [_line(each) for each in in_scope(part.body) if _leads(each, renewal, methods, reach)]
                if renews.count(True) != 1 or max(lines) > (case.end_lineno or 0):
                    continue
                branch = branches[renews.index(False)]
                if not any(_touches(each, shown) for each in branch):
                    yield "lost_data", self._change_in(branch, what), _NOT_RENEWED.format(renewal, _words(what))

    def _listed(self, part: ast.FunctionDef) -> Iterator[tuple[str, set[str]]]:
        """What a method lists anew, and the widgets that it lists it in."""
        calls = list(_of_methods(part))
        yield from self._listed_by_another(part)
        if not any(method in _EMPTIES for _, method in calls):
            return
        for loop in of_kind(part, ast.For):
            if not any(method in _ADDS for each in loop.body for _, method in _of_methods(each)):
                continue
            iterated = loop.iter
            while isinstance(iterated, ast.Call) and last_name(iterated.func) in _ORDERS and iterated.args:
                iterated = iterated.args[0]
            if isinstance(iterated, ast.Call) and isinstance(iterated.func, ast.Attribute) and not iterated.args:
                iterated = iterated.func.value if iterated.func.attr in ("items", "values", "keys") else iterated
            shown = {own_name(owner) for owner, method in calls if method in _EMPTIES | _ADDS | _HOLD} - {""}
            if own_name(iterated):
                yield f"self.{own_name(iterated)}", shown
            asked: list[ast.expr] = [iterated] if isinstance(iterated, ast.Call) else []
            asked += [value for target, value in givings(part) if last_name(target) == last_name(iterated) != ""]
            for call in asked:
                keeper = (
                    own_name(call.func.value)
                    if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute)
                    else ""
                )
                if keeper and keeper not in shown and not self._is_change(last_name(call.func)):  # type: ignore[attr-defined]
                    yield f"self.{keeper}()", shown
            for table in {_table(text, _ASKS_TABLE) for value in asked for text in of_kind(value, ast.Constant)} - {""}:
                yield table, shown

    def _listed_by_another(self, part: ast.FunctionDef) -> Iterator[tuple[str, set[str]]]:
        """What another object lists as it is given: ``self.view.show(self.store.all())``."""
        for call in of_kind(part, ast.Call) if len(part.args.args) == 1 else ():
            lister = own_name(call.func.value) if isinstance(call.func, ast.Attribute) else ""
            for given in call.args if lister and last_name(call.func) in self._listing else ():
                asked = given.func if isinstance(given, ast.Call) else None
                keeper = own_name(asked.value) if isinstance(asked, ast.Attribute) else ""
                if keeper and keeper != lister and asked is not None and not self._is_change(last_name(asked)):
                    yield f"self.{keeper}()", {lister}

    def _is_change(self, name: str) -> bool:
        return name in self._changing or bool(_CHANGES_OF_OTHERS.search(name))

    def _change(self, part: ast.FunctionDef, what: str) -> int:
        """The line where a method changes what is listed; 0 if it does not."""
        return 0 if hands_on(part) else self._change_in(part.body, what)

    def _change_in(self, body: list[ast.stmt], what: str) -> int:
        nodes = in_scope(body)
        if what.endswith("()"):
            keeper = what.removeprefix("self.").removesuffix("()")
            calls = [node.func for node in nodes if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)]
            told = [each.lineno for each in calls if own_name(each.value) == keeper and self._is_change(each.attr)]
            return min(told, default=0)
        if not what.startswith("self."):
            texts = [node for node in nodes if isinstance(node, ast.Constant)]
            lines = [node.lineno for node in texts if _table(node, _CHANGES_TABLE) == what]
            return min(lines, default=0)
        name = what.removeprefix("self.")
        lines = [
            node.lineno
            for node in nodes
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _GROWS
            if own_name(node.func.value) == name
        ]
        lines += [
            node.lineno
            for node in nodes
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Subscript)
            if own_name(node.targets[0].value) == name and not isinstance(node.targets[0].slice, ast.Constant)
        ]
        lines += [
            node.lineno
            for node in nodes
            if isinstance(node, ast.Delete) and isinstance(node.targets[0], ast.Subscript)
            if own_name(node.targets[0].value) == name
        ]
        return min(lines, default=0)


def _saved_by(part: ast.FunctionDef) -> list[str]:
    """What a method hands to a function that saves it: ``save(self.model.items)``."""
    calls = [call for call in of_kind(part, ast.Call) if SAVING.search(last_name(call.func))]
    given = [each for call in calls for each in call.args if isinstance(each, ast.Attribute)]
    return [f"self.{own_name(each.value)}()" for each in given if own_name(each.value)]


def _saves(part: ast.FunctionDef) -> bool:
    return any(SAVING.search(last_name(call.func)) for call in of_kind(part, ast.Call))


def _is_passed_on(part: ast.FunctionDef) -> bool:
    """Whether a method has another object do what it is called by."""
    return any(method == part.name and own_name(owner) for owner, method in _of_methods(part))


def _changes_its_own(part: ast.FunctionDef) -> bool:
    """Whether a method changes a list of its object's or a table, and tells nobody else of it."""
    if hands_on(part) or any(_TELLS_OTHERS.search(last_name(call.func)) for call in of_kind(part, ast.Call)):
        return False
    grows = any(method in _GROWS and own_name(owner) for owner, method in _of_methods(part))
    return grows or any(_table(text, _CHANGES_TABLE) for text in of_kind(part, ast.Constant))


def _lists_what_is_given(part: ast.FunctionDef) -> bool:
    """Whether a method empties something and fills it again from a list that it is given."""
    given = {each.arg for each in part.args.args} - {"self"}
    loops = [loop for loop in of_kind(part, ast.For) if isinstance(loop.iter, ast.Name) and loop.iter.id in given]
    return lists_anew(part) and any(method in _ADDS for loop in loops for _, method in _of_methods(loop))


def _handed(node: ast.ClassDef) -> set[str]:
    """Methods that something else may call at any time, beside what a person sifts the list by."""
    calls = [call for call in of_kind(node, ast.Call) if not _is_of_sifting(call)]
    given = [each for call in calls for each in [*call.args, *(word.value for word in call.keywords)]]
    inner = [call.func for each in given if isinstance(each, ast.Lambda) for call in of_kind(each, ast.Call)]
    return set(map(own_name, [*given, *inner])) - {""}


def _is_of_sifting(call: ast.Call) -> bool:
    name = last_name(call.func)
    signal = call.func.value if isinstance(call.func, ast.Attribute) else call.func
    is_event = bool(call.args) and isinstance(call.args[0], ast.Constant) and call.args[0].value in _SIFTING
    return name in ("trace_add", "trace") or (name == "connect" and last_name(signal) in _SIFTING) or is_event


def _table(text: ast.Constant, pattern: re.Pattern[str]) -> str:
    found = pattern.search(text.value) if isinstance(text.value, str) else None
    return found[1].lower() if found else ""


def lists_anew(part: ast.FunctionDef) -> bool:
    """Whether a method empties something and fills it again in a loop."""
    is_emptied = any(method in _EMPTIES for _, method in _of_methods(part))
    return is_emptied and any(method in _ADDS for loop in of_kind(part, ast.For) for _, method in _of_methods(loop))


def hands_on(part: ast.FunctionDef) -> bool:
    """Whether a method may tell somebody else, who does what is to follow."""
    return any(last_name(call.func) in _HANDS_ON for call in of_kind(part, ast.Call))


def table_asked(text: ast.Constant) -> str:
    """The table that a text asks a database for; empty for any other text."""
    return _table(text, _ASKS_TABLE)


def added_in(body: list[ast.stmt], what: str) -> int:
    """The line where statements add to ``self.name``, or to a table; 0 where they don't."""
    nodes = in_scope(body)
    if not what.startswith("self."):
        texts = [node for node in nodes if isinstance(node, ast.Constant)]
        return min((node.lineno for node in texts if _table(node, _ADDS_TO_TABLE) == what), default=0)
    calls = [node for node in nodes if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)]
    name = what.removeprefix("self.")
    added = [call for call in calls if last_name(call.func) in _GROWS - _SHRINKS and own_name(call.func.value) == name]  # type: ignore[attr-defined]
    return min((call.lineno for call in added), default=0)


def _words(what: str) -> str:
    return what.removesuffix("()") if what.startswith("self.") else f"the table {what}"


def _calls(body: list[ast.stmt], renewal: str, methods: Methods, reach: dict[str, set[str]]) -> bool:
    return any(_leads(node, renewal, methods, reach) for node in in_scope(body))


def _leads(node: ast.AST, renewal: str, methods: Methods, reach: dict[str, set[str]]) -> bool:
    name = own_name(node.func) if isinstance(node, ast.Call) else ""
    return name in methods and renewal in reach[name]


def _line(node: ast.AST) -> int:
    return getattr(node, "lineno", 0)


def _touches(part: ast.AST, shown: set[str]) -> bool:
    """Whether it does anything with a widget of the list but ask it, or with what it can't be known."""
    return any(
        method not in _ONLY_ASKS if own_name(owner) in shown else not own_name(owner) and method in _SETS
        for owner, method in _of_methods(part)
    )


def _of_methods(part: ast.AST) -> Iterator[tuple[ast.expr, str]]:
    """Whose method is called, and which; ``item(…)`` only asks unless it is given keywords."""
    for call in of_kind(part, ast.Call):
        if isinstance(call.func, ast.Attribute) and (call.func.attr != "item" or call.keywords):
            yield call.func.value, call.func.attr
