"""What is kept and not shown as the window opens: the method that lists it is called after changes only."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from .anew import led_to
from .beside import added_to, emptied_in
from .nodes import givings, is_self, of_kind, own_called, own_name, walk

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
Methods = dict[str, ast.FunctionDef]
_SEVERAL = 2
_UNLISTED = "What is kept is not shown as the window opens: nothing calls {0}() at the start, as is done after changes."


class Listed:
    """How often each name is a function's, and which are mentioned by other ways than ``self``."""

    def __init__(self, trees: Iterable[ast.Module]) -> None:
        trees = list(trees)
        self._functions = Counter(each.name for tree in trees for each in of_kind(tree, ast.FunctionDef))
        self._others = {each.attr for tree in trees for each in of_kind(tree, ast.Attribute) if not is_self(each.value)}
        self._texts = {each.value for tree in trees for each in of_kind(tree, ast.Constant)}
        self._bases = {
            ast.unparse(base) for tree in trees for each in of_kind(tree, ast.ClassDef) for base in each.bases
        }

    def wrong(self, source: Source) -> Iterator[Found]:
        """``(kind, line, message)`` of each in a file."""
        for node in of_kind(source.tree, ast.ClassDef):
            methods = {part.name: part for part in node.body if isinstance(part, ast.FunctionDef)}
            if "__init__" in methods and node.name not in self._bases:
                yield from self._unlisted(methods)

    def _unlisted(self, methods: Methods) -> Iterator[Found]:
        start = led_to(methods["__init__"], methods)
        at_start = [methods[name] for name in start]
        named = {own_name(each) for part in at_start for each in of_kind(part, ast.Attribute)}
        kept = {own_name(target) for part in at_start for target, value in givings(part) if _is_asked_for(value)} - {""}
        shown = {added_to(each) for part in at_start for each in of_kind(part, ast.Call)}
        for name, part in methods.items():
            callers = [each for each, other in methods.items() if name in own_called(other) and each != name]
            is_own = self._functions[name] == 1 and name not in self._others and name not in self._texts
            if name in start | named or not is_own or len(callers) < _SEVERAL:
                continue
            emptied = {widget for widget, _ in emptied_in(part)} - {""}
            for loop in of_kind(part, ast.For):
                filled = {added_to(each) for each in walk(loop)} & emptied
                is_kept = any(own_name(each) in kept for each in walk(loop.iter))
                if filled and is_kept and not filled & shown:
                    start_end = methods["__init__"].end_lineno or methods["__init__"].lineno
                    yield "lost_data", start_end, _UNLISTED.format(name)
                    return


def _is_asked_for(value: ast.expr) -> bool:
    """Whether a call gives it, or one of two ways does, as reading a file is one."""
    parts = [value.body, value.orelse] if isinstance(value, ast.IfExp) else [value]
    return any(isinstance(each, ast.Call) and bool(each.args or own_name(each.func)) for each in parts)
