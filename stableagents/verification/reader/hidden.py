"""A name that is given to something else: a function, or one of Python's own, is gone once a widget is called so."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .nodes import givings, in_scope, is_self, of_kind, own_name

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
_BUILT_IN = {name for name in dir(builtins) if callable(getattr(builtins, name)) and name.islower()}
_TAKEN = "{0}() can't be called any more: from here on {0} is a {1}. Give one of them another name."


def wrong(source: Source) -> Iterator[Found]:
    """``(kind, line, message)`` of each."""
    yield from _at_the_top(source.tree)
    for node in of_kind(source.tree, ast.ClassDef):
        yield from _in_a_class(node)


def _at_the_top(tree: ast.Module) -> Iterator[Found]:
    functions = {part.name: part.lineno for part in tree.body if isinstance(part, ast.FunctionDef)}
    for statement in tree.body:
        if not isinstance(statement, ast.Assign):
            continue
        for target in statement.targets:
            name = target.id if isinstance(target, ast.Name) else ""
            kind = "" if any(each.id == name for each in of_kind(statement.value, ast.Name)) else _made(statement.value)
            is_hidden = functions.get(name, statement.lineno) < statement.lineno or name in _BUILT_IN - functions.keys()
            if kind and is_hidden and _is_called(tree, name, statement.lineno):
                yield "undefined_name", statement.lineno, _TAKEN.format(name, kind)


def _is_called(tree: ast.Module, name: str, line: int) -> bool:
    """Whether it is called as a function once the name means something else."""
    scopes = of_kind(tree, ast.FunctionDef)
    later = [part for part in tree.body if part.lineno > line and not isinstance(part, ast.FunctionDef | ast.ClassDef)]
    if any(_calls(node, name) for node in in_scope(later)):
        return True
    for scope in scopes:
        own = {each.arg for each in scope.args.args + scope.args.kwonlyargs}
        own |= {target.id for target, _ in givings(scope) if isinstance(target, ast.Name)}
        if name not in own and any(_calls(node, name) for node in of_kind(scope, ast.Call)):
            return True
    return False


def _calls(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name


def _in_a_class(node: ast.ClassDef) -> Iterator[Found]:
    """``self.save = Button(…)`` in a class that has a method ``save``, which is called or handed over elsewhere."""
    methods = {part.name for part in node.body if isinstance(part, ast.FunctionDef) and not part.decorator_list}
    given = [(own_name(target), target.lineno, value) for target, value in givings(node) if own_name(target) in methods]
    for name in {name for name, _, _ in given}:
        values = [(line, _made(value)) for each, line, value in given if each == name]
        if all(kind for _, kind in values) and any(
            isinstance(each, ast.Call)
            and isinstance(each.func, ast.Attribute)
            and own_name(each.func) == name
            and is_self(each.func.value)
            for each in of_kind(node, ast.Call)
        ):
            yield "undefined_attribute", values[0][0], _TAKEN.format(f"self.{name}", values[0][1])


def _made(value: ast.expr) -> str:
    """The class of what is made, as far as its name tells; empty for anything that may be called."""
    called = value.func if isinstance(value, ast.Call) else None
    name = called.attr if isinstance(called, ast.Attribute) else called.id if isinstance(called, ast.Name) else ""
    is_class = name[:1].isupper() and not name.isupper()
    return name if is_class and name not in ("Callable", "Struct") else ""
