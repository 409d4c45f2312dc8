"""Which of Qt's objects the names of a project stand for, and what is done with each of these names.

Names are taken together, attributes and variables alike, over all files: where one name stands for two things, both
count, so that a rule which asks for one thing alone says nothing.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator

from ..nodes import called_name, givings, last_name, of_kind, walk

_LOOKS_UP = {
    "getattr", "setattr", "vars", "__dict__", "locals", "globals", "findChild", "findChildren", "itemAt", "children",
    "labelForField", "sender", "focusWidget", "QDataWidgetMapper", "QUiLoader",
}  # fmt: skip


class Objects:
    """What each name is given, which of its attributes are used, and what it is handed to."""

    def __init__(self, trees: Iterable[ast.Module]) -> None:
        trees = list(trees)
        self.texts: set[str] = set()
        self.defined: set[str] = set()  # functions of the project's own
        self.mentioned: set[str] = set()  # attributes, and names
        self.used: defaultdict[str, set[str]] = defaultdict(set)
        self.given_to: defaultdict[str, set[str]] = defaultdict(set)  # by name, the functions; "" for anything else
        self.calls: defaultdict[str, list[ast.Call]] = defaultdict(list)  # of methods, by the name of their owner
        self._by_called: defaultdict[str, list[ast.Call]] = defaultdict(list)
        self.makings: defaultdict[str, list[ast.expr]] = defaultdict(list)
        self.bases: dict[str, set[str]] = {}
        for tree in trees:
            self._read(tree)

    def _read(self, tree: ast.Module) -> None:
        self.texts |= {node.value for node in of_kind(tree, ast.Constant) if isinstance(node.value, str)}
        self.defined |= {node.name for node in of_kind(tree, ast.FunctionDef, ast.AsyncFunctionDef)}
        for node in of_kind(tree, ast.ClassDef):
            self.bases.setdefault(node.name, set()).update(map(last_name, node.bases))
        for target, value in givings(tree):
            self.makings[last_name(target)].append(value)
        for argument in of_kind(tree, ast.arg):
            self.makings[argument.arg].append(argument)
        explained = self._looped(tree)
        for call in of_kind(tree, ast.Call):
            for given in [*call.args, *(each.value for each in call.keywords)]:
                self.given_to[last_name(given)].add(called_name(call))
                explained.add(id(given))
            self._by_called[last_name(call.func)].append(call)
            if isinstance(call.func, ast.Attribute):
                self.calls[last_name(call.func.value)].append(call)
            explained.add(id(call.func))
        for node in of_kind(tree, ast.Attribute):
            self.used[last_name(node.value)].add(node.attr)
            explained.add(id(node.value))
        for node in of_kind(tree, ast.Attribute, ast.Name):
            self.mentioned.add(last_name(node))
            if isinstance(node.ctx, ast.Load) and id(node) not in explained:
                self.given_to[last_name(node)].add("")

    def _looped(self, tree: ast.Module) -> set[int]:
        """Take what a loop over some names does with each as done with all; the places that this explains."""
        explained: set[int] = set()
        for loop in of_kind(tree, ast.For):
            if not (isinstance(loop.iter, ast.Tuple | ast.List) and isinstance(loop.target, ast.Name)):
                continue
            inside = [node for part in loop.body for node in walk(part)]
            owners = [node for node in inside if isinstance(node, ast.Attribute) and _is(node.value, loop.target)]
            calls = [node for node in inside if isinstance(node, ast.Call)]
            told = {id(each) for call in calls for each in call.args if _is(each, loop.target)}
            told |= {id(node.value) for node in owners}
            others = [node for node in inside if _is(node, loop.target) and id(node) not in told]
            for each in loop.iter.elts:
                name = last_name(each)
                explained.add(id(each))
                self.used[name] |= {node.attr for node in owners}
                self.given_to[name] |= {
                    called_name(call) for call in calls if any(_is(given, loop.target) for given in call.args)
                }
                self.given_to[name] |= {""} if others else set()
                self.calls[name] += [
                    call for call in calls if isinstance(call.func, ast.Attribute) and _is(call.func.value, loop.target)
                ]
        return explained

    def called(self, name: str) -> list[ast.Call]:
        """All calls of what has this name, whoever it belongs to."""
        return self._by_called[name]

    @property
    def looks_up(self) -> bool:
        """Whether objects may be reached by other ways than by their names."""
        return bool(self.mentioned & _LOOKS_UP)

    def kind(self, name: str) -> str:
        """The class of Qt's of which all that the name stands for is made; empty where that isn't sure."""
        kinds = {self._of_qt(called_name(each)) if isinstance(each, ast.Call) else "" for each in self.makings[name]}
        return kinds.pop() if len(kinds) == 1 else ""

    def _of_qt(self, name: str) -> str:
        """A class of the project's own counts as the one of Qt's that it is built on."""
        seen: set[str] = set()
        while name in self.bases and name not in seen:
            seen.add(name)
            name = next(iter(self.bases[name])) if len(self.bases[name]) == 1 else ""
        return name

    def made(self, source: ast.Module, kinds: set[str]) -> Iterator[tuple[str, ast.Call]]:
        """Each name of a file that stands for an object of one of these classes, made in one place."""
        for target, value in givings(source):
            name = last_name(target)
            if isinstance(value, ast.Call) and len(self.makings[name]) == 1 and self.kind(name) in kinds:
                yield name, value

    def setting(self, name: str, *methods: str) -> list[ast.Call]:
        """The calls of these methods of what the name stands for."""
        return [call for call in self.calls[name] if last_name(call.func) in methods]


def _is(node: ast.AST, name: ast.Name) -> bool:
    return isinstance(node, ast.Name) and node.id == name.id
