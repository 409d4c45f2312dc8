"""Ids that are counted as numbers and looked for by a text: the row a tree names, what a cell says, what was typed.

Told only where every entry's id is a number in all files, and the text is compared as it came.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from .nodes import is_self, key, last_name, of_kind, own_name

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
_ROWS = {"selection"}  # of a tree of Tk's: the names of rows, which are texts even where a number was given
_TEXTS = {"focus", "identify_row", "askstring", "text", "currentText", "toPlainText"}
_FIELDS = {"Entry", "CTkEntry", "StringVar", "Combobox", "CTkComboBox", "CTkOptionMenu", "Spinbox"}
_NUMBERS = {"int", "len", "round"}
_NEVER = "This is a text, and “{0}” is a number in every entry: none is ever found by it. Take int(…) of it."


class TextIds:
    """What the entries of a project are numbered by, and which of its functions look for such a number."""

    def __init__(self, trees: Iterable[ast.Module]) -> None:
        trees = list(trees)
        self._functions = [node for tree in trees for node in of_kind(tree, ast.FunctionDef)]
        self._times = Counter(each.name for each in self._functions)
        self._fields = _fields(trees)
        self._attributes = _attributes(trees)
        self._classes = {node.name for tree in trees for node in of_kind(tree, ast.ClassDef)}
        reads_texts = any(last_name(node) == "DictReader" for tree in trees for node in of_kind(tree, ast.Attribute))
        self.numbered = set() if reads_texts else self._keys(trees)
        self._looks: dict[tuple[str, int], str] = {}  # a function and the place of what it is given -> the key
        for function in self._functions if self.numbered else ():
            self._note(function)

    def _keys(self, trees: list[ast.Module]) -> set[str]:
        """The keys that have a number in all that is made with them."""
        found: dict[str, list[bool]] = {}
        for tree in trees:
            for part in [tree, *of_kind(tree, ast.FunctionDef)]:
                local = _local(part)
                for name, value in _given(part, self._classes):
                    found.setdefault(name, []).append(self._is_number(value, local))
        return {name for name, values in found.items() if name and all(values)}

    def _is_number(self, value: ast.expr, local: dict[str, list[ast.expr]]) -> bool:
        if isinstance(value, ast.Constant):
            return type(value.value) is int
        if isinstance(value, ast.BinOp):
            return isinstance(value.op, ast.Add) and any(
                isinstance(each, ast.Constant) and type(each.value) is int for each in (value.left, value.right)
            )
        if isinstance(value, ast.Call):
            return last_name(value.func) in _NUMBERS and isinstance(value.func, ast.Name)
        if isinstance(value, ast.Name):
            return self._are_numbers(local.get(value.id, []))
        return bool(own_name(value)) and self._are_numbers(self._attributes.get(key(value), []))

    def _are_numbers(self, values: list[ast.expr]) -> bool:
        """Whether a name is given numbers alone, by no other name."""
        return bool(values) and all(
            not isinstance(each, ast.Name | ast.Attribute) and self._is_number(each, {}) for each in values
        )

    def _note(self, function: ast.FunctionDef) -> None:
        """Which parameters of a function are compared, as they came, with what is a number."""
        names = [each.arg for each in function.args.args if each.arg != "self"]
        given = {each.id for each in of_kind(function, ast.Name) if isinstance(each.ctx, ast.Store)}
        for node, asked, name in self._comparisons(function):
            if isinstance(asked, ast.Name) and asked.id in names and asked.id not in given and node is not None:
                self._looks[function.name, names.index(asked.id)] = name

    def looked_for(self, function: str, place: int) -> str:
        """The key whose numbers a function, of which there is one, compares with what it is given at this place."""
        return self._looks.get((function, place), "") if self._times[function] == 1 else ""

    def _comparisons(self, function: ast.FunctionDef) -> Iterator[tuple[ast.Compare, ast.expr, str]]:
        for node in of_kind(function, ast.Compare):
            if len(node.ops) == 1 and isinstance(node.ops[0], ast.Eq | ast.NotEq):
                for one, other in ((node.left, node.comparators[0]), (node.comparators[0], node.left)):
                    if _read(one) in self.numbered:
                        yield node, other, _read(one)

    def wrong(self, source: Source) -> Iterator[Found]:
        """``(kind, line, message)`` of each in a file."""
        if not self.numbered:
            return
        for function in of_kind(source.tree, ast.FunctionDef):
            names = self._named(function)
            for node, asked, name in self._comparisons(function):
                if self._is_text(asked, names):
                    yield "dead_control", node.lineno, _NEVER.format(name)
            for call in of_kind(function, ast.Call):
                called = last_name(call.func)
                for place, given in enumerate(call.args):
                    name = self.looked_for(called, place)
                    if name and self._is_text(given, names):
                        yield "dead_control", given.lineno, _NEVER.format(name)

    def _named(self, function: ast.FunctionDef) -> dict[str, str]:
        """The variables that hold a text, or texts, and are given nothing else."""
        stored = Counter(each.id for each in of_kind(function, ast.Name) if isinstance(each.ctx, ast.Store))
        found: dict[str, str] = {}
        for node in of_kind(function, ast.Assign, ast.NamedExpr, ast.For, ast.comprehension):
            value = node.iter if isinstance(node, ast.For | ast.comprehension) else node.value
            what = "texts" if self._are_texts(value, found) else "text" if self._is_text(value, found) else ""
            is_looped = isinstance(node, ast.For | ast.comprehension)
            for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                if isinstance(target, ast.Name) and stored[target.id] == 1 and (what == "texts" or not is_looped):
                    found[target.id] = "text" if is_looped else what
                elif isinstance(target, ast.Tuple | ast.List) and what == "texts" and not is_looped:
                    single = [each.id for each in target.elts if isinstance(each, ast.Name) and stored[each.id] == 1]
                    found |= dict.fromkeys(single, "text")
        return found

    def _are_texts(self, node: ast.expr, names: dict[str, str]) -> bool:
        if isinstance(node, ast.Name):
            return names.get(node.id) == "texts"
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            return False
        name = node.func.attr
        if name in _ROWS:
            return not node.args and not self._times[name]
        is_values = len(node.args) == 2 and isinstance(node.args[1], ast.Constant) and node.args[1].value == "values"
        return name == "item" and is_values

    def _is_text(self, node: ast.expr, names: dict[str, str]) -> bool:
        if isinstance(node, ast.Name):
            return names.get(node.id) == "text"
        if isinstance(node, ast.Subscript):
            return isinstance(node.slice, ast.Constant) and self._are_texts(node.value, names)
        if not isinstance(node, ast.Call):
            return False
        name = last_name(node.func)
        if isinstance(node.func, ast.Attribute) and name == "strip":
            return self._is_text(node.func.value, names)
        if isinstance(node.func, ast.Attribute) and name == "get" and not node.args:
            return key(node.func.value) in self._fields
        return name in _TEXTS and not self._times[name]


def _fields(trees: list[ast.Module]) -> set[str]:
    """The names that stand for fields of Tk's, and for nothing else."""
    made: dict[str, set[str]] = {}
    for tree in trees:
        for node in of_kind(tree, ast.Assign):
            for target in node.targets:
                kind = last_name(node.value.func) if isinstance(node.value, ast.Call) else ""
                made.setdefault(key(target), set()).add(kind)
    return {name for name, kinds in made.items() if name and kinds <= _FIELDS}


def _attributes(trees: list[ast.Module]) -> dict[str, list[ast.expr]]:
    """What each attribute of an object is given; what is added to it is no other kind of thing."""
    found: dict[str, list[ast.expr]] = {}
    for tree in trees:
        for node in of_kind(tree, ast.Assign, ast.AnnAssign):
            for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                if own_name(target) and node.value is not None:
                    found.setdefault(key(target), []).append(node.value)
    return found


def _local(part: ast.AST) -> dict[str, list[ast.expr]]:
    """What each variable is given; one that is given anything else than by ``=`` is left out."""
    found: dict[str, list[ast.expr]] = {}
    for node in of_kind(part, ast.Assign):
        if len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            found.setdefault(node.targets[0].id, []).append(node.value)
    stored = Counter(each.id for each in of_kind(part, ast.Name) if isinstance(each.ctx, ast.Store))
    return {name: values for name, values in found.items() if stored[name] == len(values)}


def _given(part: ast.AST, classes: set[str]) -> Iterator[tuple[str, ast.expr]]:
    """Each key of an entry with what it is given in a function; in a module, what is given outside of any."""
    inside = {
        id(node)
        for function in (of_kind(part, ast.FunctionDef) if isinstance(part, ast.Module) else ())
        for node in of_kind(function, ast.Dict, ast.Call, ast.Assign)
    }
    for node in of_kind(part, ast.Dict, ast.Call, ast.Assign):
        if id(node) in inside:
            continue
        if isinstance(node, ast.Dict):
            for name, value in zip(node.keys, node.values, strict=True):
                if isinstance(name, ast.Constant) and isinstance(name.value, str):
                    yield name.value, value
        elif isinstance(node, ast.Assign):
            yield from ((_read(target), node.value) for target in node.targets if _read(target))
        elif last_name(node.func) in classes | {"dict", "update"}:
            yield from ((each.arg, each.value) for each in node.keywords if each.arg)


def _read(node: ast.expr) -> str:
    """``entry["id"]``, ``entry.get("id")`` and ``entry.id``: the key; not what an object has itself."""
    given: ast.expr | None = None
    if isinstance(node, ast.Subscript):
        given = node.slice
    elif isinstance(node, ast.Call) and last_name(node.func) == "get" and len(node.args) == 1:
        given = node.args[0]
    elif isinstance(node, ast.Attribute):
        return "" if is_self(node.value) else node.attr
    return given.value if isinstance(given, ast.Constant) and isinstance(given.value, str) else ""
