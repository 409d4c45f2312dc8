"""What follows one change and not another: a total worked out after adding and not after taking away, a save likewise.

Judged within a class, and only where nothing else may call what follows: no signal, no timer, no end of the window.
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .anew import led_to
from .nodes import givings, in_scope, is_self, last_name, of_kind, own_name

if TYPE_CHECKING:
    from .project import Source
    from .qt.objects import Objects

Found = tuple[str, int, str]
_ADDS = {"append", "insert", "insertRow", "addItem", "insertItem", "extend", "addTopLevelItem", "setdefault"}
_TAKES = {"pop", "remove", "removeRow", "takeItem", "clear", "takeTopLevelItem", "popitem", "removeItem"}
_SAVES = re.compile(r"\b(json\.dump|pickle\.dump|write_text|write_bytes|writerows?|writelines)\b|\.write\(")
_READS_BACK = re.compile(r"json\.load|pickle\.load|read_text|read_bytes|csv\.(reader|DictReader)|\.read\(")
_TELLS = {"setText", "setNum", "display", "config", "configure", "showMessage", "set"}
_PASSING = re.compile(r"select|choose|expand|collapse|focus|hover|highlight|play|pause|open|show|hide", re.I)
_TOTAL = (
    "This takes something away from {0} and leaves what is told of it as it was: {1}() is called after adding only."
)
_UNSAVED = "This changes what is in {0} and saves nothing: every other change of it is given to {1}()."
_SAVE = "This changes what is in {0} and saves nothing: {1}() is called after adding only."
_EMPTIES = re.compile(r"clear|delete|remove|empty|wipe", re.IGNORECASE)


class Followed:
    """Which methods of the project's classes only their own class calls."""

    def __init__(self, objects: Objects) -> None:
        self._objects = objects

    def wrong(self, source: Source) -> Iterator[Found]:
        """``(kind, line, message)`` of each in a file."""
        for node in of_kind(source.tree, ast.ClassDef):
            methods = {part.name: part for part in node.body if isinstance(part, ast.FunctionDef)}
            reach = {name: led_to(part, methods) for name, part in methods.items()}
            calls = Counter(
                _method(each)
                for part in methods.values()
                for each in in_scope(part.body)
                if isinstance(each, ast.Call) and isinstance(each.func, ast.Attribute) and is_self(each.func.value)
            )
            for name, part in methods.items():
                message = self._follows(name, part, calls[name])
                if message:
                    yield from _left_out(name, message, methods, reach)
            for each in source.tree.body:
                if isinstance(each, ast.FunctionDef) and _keeps_what_is_given(each):
                    yield from _not_handed_over(each.name, source.tree, methods, reach)

    def _follows(self, name: str, part: ast.FunctionDef, direct: int) -> str:
        """The message about a change that this method does not follow; empty if it is none that has to."""
        of = self._objects
        is_own = all(isinstance(call.func, ast.Attribute) and is_self(call.func.value) for call in of.called(name))
        if name.startswith("__") or of.given_to[name] or not is_own or len(part.args.args) != 1:
            return ""
        if len(of.called(name)) != direct:  # it is called in a lambda, too, which may be what follows
            return ""
        text = ast.unparse(part)
        if _SAVES.search(text):
            return "" if _READS_BACK.search(text) else _SAVE
        counts = bool(of_kind(part, ast.For)) or any(
            last_name(c.func) in ("sum", "len") for c in of_kind(part, ast.Call)
        )
        return _TOTAL if counts and _told_by(part) else ""


def _left_out(
    name: str, message: str, methods: dict[str, ast.FunctionDef], reach: dict[str, set[str]]
) -> Iterator[Found]:
    read = {each for part in reach[name] for each in _read_in(methods[part])}
    followed = {other for other in methods if name in reach[other] and other != name}
    if not followed - {"__init__"} or any(_is_end(other) for other in followed):
        return
    told = {each for part in reach[name] for each in _told_by(methods[part])}
    own = {owner for part in reach[name] for owner, _ in _changes(methods[part], _ADDS | _TAKES)}
    added = {owner for other in followed if other != "__init__" for owner, _ in _changes(methods[other], _ADDS)}
    at_start = reach.get("__init__", set())
    for other, part in methods.items():
        callers = {each for each in methods if other in reach[each] and each != other}
        if other in followed | at_start or callers & followed or other in reach[name] or _hands_on(part):
            continue
        parts = [methods[each] for each in reach[other]]
        if any(told & _told_by(each) or (message is _SAVE and _SAVES.search(ast.unparse(each))) for each in parts):
            continue  # it does by itself what follows the others
        changed = [*_set_within(part), *_left_over(part)] if message is _SAVE else []
        for owner, line in [*_changes(part, _TAKES), *changed]:
            if owner in read & added - own:
                yield "lost_data", line, message.format(f"self.{owner}", name)
                break


def _keeps_what_is_given(part: ast.FunctionDef) -> bool:
    """Whether a function writes into a file what it is given, and nothing else."""
    text = ast.unparse(part)
    return len(part.args.args) == 1 and bool(_SAVES.search(text)) and not _READS_BACK.search(text)


def _not_handed_over(
    name: str, tree: ast.Module, methods: dict[str, ast.FunctionDef], reach: dict[str, set[str]]
) -> Iterator[Found]:
    """Changes of an entry that no function of the file saves, where all others of the same list are handed to it."""
    handed: dict[str, set[str]] = {}
    for method, part in methods.items():
        for call in of_kind(part, ast.Call):
            if (
                isinstance(call.func, ast.Name)
                and call.func.id == name
                and len(call.args) == 1
                and own_name(call.args[0])
            ):
                handed.setdefault(method, set()).add(own_name(call.args[0]))
    mentioned = [node for node in of_kind(tree, ast.Name) if node.id == name]
    if len(mentioned) != sum(map(len, handed.values())):
        return  # somebody else calls it, too
    for method, owners in handed.items():
        part = methods[method]
        given_anew = {own_name(target) for target, _ in givings(part)}
        changed = {owner for owner, _ in [*_changes(part, _ADDS | _TAKES), *_set_within(part)]} | given_anew
        if method == "__init__" or _is_end(method) or not owners <= changed:
            return  # it may be called after any change
    for other, part in methods.items():
        callers = {each for each in methods if other in reach[each] and each != other}
        if other == "__init__" or _PASSING.search(other) or callers or reach[other] & handed.keys() or _hands_on(part):
            continue
        for owner, line in _set_within(part):
            if any(owner in owners for owners in handed.values()) and not _SAVES.search(ast.unparse(part)):
                yield "lost_data", line, _UNSAVED.format(f"self.{owner}", name)
                break


def _told_by(part: ast.FunctionDef) -> set[str]:
    """The attributes that it has show something."""
    calls = [c.func for c in of_kind(part, ast.Call) if isinstance(c.func, ast.Attribute) and c.func.attr in _TELLS]
    return {own_name(each.value) for each in calls} - {""}


def _changes(part: ast.FunctionDef, methods: set[str]) -> list[tuple[str, int]]:
    """The attributes of the object that these methods of theirs change, and where."""
    found = [
        (own_name(call.func.value), call.lineno)
        for call in of_kind(part, ast.Call)
        if isinstance(call.func, ast.Attribute) and call.func.attr in methods
    ]
    if "pop" in methods:
        found += [
            (own_name(target.value), each.lineno)
            for each in of_kind(part, ast.Delete)
            for target in each.targets
            if isinstance(target, ast.Subscript)
        ]
    if "append" in methods:
        found += [
            (own_name(target.value), target.lineno) for target, _ in givings(part) if isinstance(target, ast.Subscript)
        ]
    return [each for each in found if each[0]]


def _set_within(part: ast.FunctionDef) -> list[tuple[str, int]]:
    """``self.name[…] = …`` and ``self.name[…][…] = …``, also of an entry that got a name: whose it is, and where."""
    found = []
    entries = _entries(part)
    for node in of_kind(part, ast.Assign, ast.AugAssign):
        for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
            inner = target.value if isinstance(target, ast.Subscript) else None
            owner = own_name(inner.value if isinstance(inner, ast.Subscript) else inner) if inner is not None else ""
            if isinstance(inner, ast.Name) and _is_text(target.slice):  # type: ignore[union-attr]
                owner = entries.get(inner.id, "")
            if owner:
                found.append((owner, node.lineno))
    return found


def _left_over(part: ast.FunctionDef) -> Iterator[tuple[str, int]]:
    """``self.name = [each for each in self.name if …]``, and ``self.name = []`` where the method is called so."""
    for target, value in givings(part):
        is_part = isinstance(value, ast.ListComp) and len(value.generators) == 1 and bool(value.generators[0].ifs)
        is_of_own = is_part and own_name(value.generators[0].iter) == own_name(target)  # type: ignore[attr-defined]
        is_empty = isinstance(value, ast.List) and not value.elts and bool(_EMPTIES.search(part.name))
        if own_name(target) and (is_of_own or is_empty):
            yield own_name(target), target.lineno


def _entries(part: ast.FunctionDef) -> dict[str, str]:
    """The names that stand for an entry of an attribute wherever they stand, and the attribute's name."""
    known: dict[str, set[str]] = {}
    gone_through = {id(node.target): own_name(node.iter) for node in of_kind(part, ast.For)}
    for target, value in givings(part):
        if isinstance(target, ast.Name):
            is_entry = isinstance(value, ast.Subscript) and not isinstance(value.slice, ast.Slice)
            owner = own_name(value.value) if is_entry else gone_through.get(id(target), "")  # type: ignore[attr-defined]
            known.setdefault(target.id, set()).add(owner)
    return {name: owners.pop() for name, owners in known.items() if len(owners) == 1 and owners != {""}}


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _hands_on(part: ast.FunctionDef) -> bool:
    """Whether it may tell somebody who then does what is missing: by a signal, or a function that it was given."""
    return any(
        _method(call) in ("emit", "event_generate", "submit", "start", "singleShot", "after", "setValue")
        for call in of_kind(part, ast.Call)
    )


def _is_end(name: str) -> bool:
    """Whether the window calls it as it closes, or it is by its name a thing of its own."""
    return bool(re.search(r"close|quit|exit|destroy|leave|hideEvent", name, re.I))


def _read_in(part: ast.FunctionDef) -> Iterator[str]:
    return (
        each.attr for each in of_kind(part, ast.Attribute) if is_self(each.value) and isinstance(each.ctx, ast.Load)
    )


def _method(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else ""
