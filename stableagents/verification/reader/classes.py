"""Classes and methods that can't work as they are written: no ``self``, a default that all share, a wrong count."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .nodes import called_name, children, is_self, of_kind

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
Function = ast.FunctionDef | ast.AsyncFunctionDef
_FIRST = {"self", "cls", "mcs", "_", "this", "instance"}
_SHARED = (ast.List, ast.Dict, ast.Set)


def wrong(source: Source) -> Iterator[Found]:
    """``(kind, line, message)`` of each."""
    for node in of_kind(source.tree, ast.ClassDef):
        yield from _shared_defaults(node)
        calls = [inner for inner in _inside(node) if isinstance(inner, ast.Call)]
        yield from _without_self(node, calls)
        yield from _wrong_counts(node, calls)


def _shared_defaults(node: ast.ClassDef) -> Iterator[Found]:
    if not any(called_name(decorator) == "dataclass" for decorator in node.decorator_list):
        return
    for part in node.body:
        if isinstance(part, ast.AnnAssign) and isinstance(part.value, _SHARED) and "ClassVar" not in ast.dump(part):
            kind = {ast.List: "list", ast.Dict: "dict", ast.Set: "set"}[type(part.value)]
            yield (
                "wrong_arguments",
                part.lineno,
                f"A dataclass can't have a {kind} as a default: write field(default_factory={kind}).",
            )


def _without_self(node: ast.ClassDef, calls: list[ast.Call]) -> Iterator[Found]:
    """Methods that forgot ``self``: called through it, and yet without it among their parameters."""
    called = {inner.func.attr for inner in calls if isinstance(inner.func, ast.Attribute) and is_self(inner.func.value)}
    handed = {
        value.attr
        for inner in calls
        for value in [*inner.args, *(keyword.value for keyword in inner.keywords)]
        if isinstance(value, ast.Attribute) and is_self(value.value)
    }
    for method in _methods(node):
        every = [*method.args.posonlyargs, *method.args.args]
        has_first = method.args.vararg is not None or (every and every[0].arg in _FIRST)
        if not method.decorator_list and not has_first and method.name in called | handed:
            yield "wrong_arguments", method.lineno, f"The method {method.name} lacks its first parameter, self."


def _wrong_counts(node: ast.ClassDef, calls: list[ast.Call]) -> Iterator[Found]:
    """Calls ``self.name(…)`` with more or fewer arguments than the method of this very class takes."""
    methods: dict[str, list[Function]] = {}
    for method in _methods(node):
        methods.setdefault(method.name, []).append(method)
    stored = {n.attr for n in of_kind(node, ast.Attribute) if not isinstance(n.ctx, ast.Load)}
    for call in calls:
        if not (isinstance(call.func, ast.Attribute) and is_self(call.func.value)):
            continue
        name = call.func.attr
        known = methods.get(name, [])
        if len(known) != 1 or name in stored or known[0].decorator_list:
            continue
        trouble = _trouble(call, known[0])
        if trouble:
            yield "wrong_arguments", call.lineno, f"{name}() is called here {trouble}."


def _trouble(call: ast.Call, method: Function) -> str:
    """What is wrong with how the method is called; empty where nothing is, or it isn't sure."""
    has_stars = any(isinstance(a, ast.Starred) for a in call.args) or any(k.arg is None for k in call.keywords)
    every = [*method.args.posonlyargs, *method.args.args]
    if has_stars or not every or every[0].arg not in _FIRST:
        return ""
    names = [argument.arg for argument in every[1:]]
    given = {keyword.arg for keyword in call.keywords}
    if method.args.vararg is None and len(call.args) > len(names):
        return f"with {len(call.args)} arguments, and it takes {len(names)}"
    only = {argument.arg for argument in method.args.kwonlyargs}
    unknown = sorted(str(name) for name in given - set(names) - only)
    if unknown and method.args.kwarg is None:
        return f"with {unknown[0]}, which it does not take"
    needed = names[len(call.args) : len(names) - len(method.args.defaults)]
    missing = [name for name in needed if name not in given]
    return f"without {missing[0]}, which it needs" if missing else ""


def _methods(node: ast.ClassDef) -> Iterator[Function]:
    return (part for part in node.body if isinstance(part, Function))


def _inside(node: ast.ClassDef) -> Iterator[ast.AST]:
    """What stands in a class, without the classes in it."""
    waiting: list[ast.AST] = list(node.body)
    while waiting:
        part = waiting.pop()
        yield part
        if not isinstance(part, ast.ClassDef):
            waiting += children(part)
