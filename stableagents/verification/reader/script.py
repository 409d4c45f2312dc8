"""A script without classes as if it were one: its functions are methods, what they share are attributes of the object.

What the rules say of a class then holds for it as well; every part keeps its line.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

_FEWEST = 2  # functions that share something
Function = ast.FunctionDef


def as_class(text: str) -> ast.Module | None:
    """The tree of a source whose functions share what is around them; ``None`` where they don't, or have a class."""
    tree = ast.parse(text)
    if any(isinstance(part, ast.ClassDef) for part in tree.body):
        return None
    holders: list[ast.Module | Function] = [tree, *(part for part in tree.body if isinstance(part, Function))]
    for around in holders:
        functions = [part for part in around.body if isinstance(part, Function)]
        shared = _bound(around.body) if isinstance(around, ast.Module) else _bound(around.body) | _arguments(around)
        used = [each for each in functions if shared & _names(each)]
        if len(used) >= _FEWEST:
            return _made(tree, around, functions, shared)
    return None


def _made(tree: ast.Module, around: ast.Module | Function, functions: list[Function], shared: set[str]) -> ast.Module:
    own = {name for name in shared if not name.isupper()} | {each.name for each in functions}
    kept = [part for part in tree.body if isinstance(part, ast.Import | ast.ImportFrom)]
    rest = [part for part in around.body if part not in functions and part not in kept]
    first = around.body[0]
    start = Function(
        name="__init__",
        args=ast.arguments(posonlyargs=[], args=[], kwonlyargs=[], kw_defaults=[], defaults=[]),
        body=rest or [ast.copy_location(ast.Pass(), first)],
        decorator_list=[],
    )
    methods = [start, *functions]
    for each in methods:
        _Own(own).change(each)
    holder = ast.ClassDef(name="Script", bases=[], keywords=[], body=list(methods), decorator_list=[])
    for part in (start, holder):
        ast.copy_location(part, first)
    module = ast.Module(body=[*kept, holder], type_ignores=[])
    return ast.fix_missing_locations(module)


class _Own(ast.NodeTransformer):
    """Makes attributes of ``self`` of the names that are shared, where no nearer name hides them."""

    def __init__(self, shared: set[str]) -> None:
        self._shared = shared

    def change(self, method: Function) -> None:
        """Make a method of a function."""
        is_start = method.name == "__init__" and not method.args.args
        self._inside(method, set() if is_start else _hidden(method))
        method.args.args.insert(0, ast.arg(arg="self"))

    def _inside(self, node: Function | ast.Lambda, hidden: set[str]) -> None:
        before, self._shared = self._shared, self._shared - hidden
        if isinstance(node, ast.Lambda):
            node.body = self.visit(node.body)
        else:
            node.body = [self.visit(part) for part in node.body]
        self._shared = before

    def visit_FunctionDef(self, node: Function) -> Function:
        self._inside(node, _hidden(node))
        return node

    def visit_Lambda(self, node: ast.Lambda) -> ast.Lambda:
        node.args.defaults = [self.visit(each) for each in node.args.defaults]
        self._inside(node, _arguments(node))
        return node

    def visit_Global(self, node: ast.Global) -> ast.Pass:
        return ast.copy_location(ast.Pass(), node)

    def visit_Nonlocal(self, node: ast.Nonlocal) -> ast.Pass:
        return ast.copy_location(ast.Pass(), node)

    def visit_Name(self, node: ast.Name) -> ast.expr:
        if node.id not in self._shared:
            return node
        owner = ast.copy_location(ast.Name(id="self", ctx=ast.Load()), node)
        return ast.copy_location(ast.Attribute(value=owner, attr=node.id, ctx=node.ctx), node)


def _hidden(function: Function) -> set[str]:
    """The names that are the function's own."""
    told = {name for node in ast.walk(function) if isinstance(node, ast.Global | ast.Nonlocal) for name in node.names}
    return (_bound(function.body) | _arguments(function)) - told


def _bound(body: list[ast.stmt]) -> set[str]:
    """The names that statements give a value, imports and what functions are called left out."""
    return {node.id for node in _in_scope(body) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}


def _in_scope(body: Iterable[ast.AST]) -> Iterator[ast.AST]:
    """As that of ``nodes``, which remembers: what is read here is changed afterwards."""
    for node in body:
        yield node
        if not isinstance(node, Function | ast.AsyncFunctionDef | ast.ClassDef | ast.Lambda):
            yield from _in_scope(ast.iter_child_nodes(node))


def _arguments(function: Function | ast.Lambda) -> set[str]:
    args = function.args
    extra = [each for each in (args.vararg, args.kwarg) if each is not None]
    return {each.arg for each in [*args.posonlyargs, *args.args, *args.kwonlyargs, *extra]}


def _names(function: Function) -> set[str]:
    return set(_used(function)) - _hidden(function)


def _used(function: Function) -> Iterator[str]:
    return (node.id for node in ast.walk(function) if isinstance(node, ast.Name))
