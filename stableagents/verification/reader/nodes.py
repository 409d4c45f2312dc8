"""``walk`` and ``children`` as Python's own, remembering what they found: a dozen rules look at the same trees.

Signs that have no place in the source are left out: ``ast.Load``, ``ast.Add`` and their like.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterable, Iterator
from operator import itemgetter
from typing import Any

_REMEMBERED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
_SCOPES = (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
_SIGNS = (ast.expr_context, ast.operator, ast.unaryop, ast.boolop, ast.cmpop)
_ELSE = ast.Name(id="", ctx=ast.Load())
_walked: dict[ast.AST, list[ast.AST]] = {}
_children: dict[ast.AST, list[ast.AST]] = {}
_called: dict[ast.AST, set[str]] = {}
_by_kind: dict[ast.AST, dict[type[ast.AST], list[tuple[int, Any]]]] = {}  # with their places in ``_walked``


def walk(root: ast.AST) -> list[ast.AST]:
    """Every node below ``root`` and itself, breadth first. Trees must not be changed meanwhile."""
    found = _walked.get(root)
    if found is None:
        found = [root]
        for node in found:
            found += children(node)
        if isinstance(root, _REMEMBERED):
            _walked[root] = found
    return found


def children(node: ast.AST) -> list[ast.AST]:
    """The nodes right below ``node``, in the order in which they stand."""
    found = _children.get(node)
    if found is None:
        found = _children[node] = []
        for value in vars(node).values():
            if isinstance(value, list):
                found += [each for each in value if isinstance(each, ast.AST) and not isinstance(each, _SIGNS)]
            elif isinstance(value, ast.AST) and not isinstance(value, _SIGNS):
                found.append(value)
    return found


def of_kind(root: ast.AST, *kinds: type[ast.AST]) -> list[Any]:
    """What ``walk`` finds, of these very classes alone."""
    if not isinstance(root, _REMEMBERED):
        return [node for node in walk(root) if type(node) in kinds]
    known = _by_kind.get(root)
    if known is None:
        known = _by_kind[root] = {}
        for place, node in enumerate(walk(root)):
            known.setdefault(type(node), []).append((place, node))
    found = [pair for kind in kinds for pair in known.get(kind, ())]
    if len(kinds) > 1:
        found.sort(key=itemgetter(0))
    return [node for _, node in found]


def in_scope(body: Iterable[ast.AST]) -> list[ast.AST]:
    """The nodes and what is in them, without the insides of functions, classes and lambdas."""
    found: list[ast.AST] = []
    waiting = list(body)
    while waiting:
        node = waiting.pop()
        found.append(node)
        if not isinstance(node, _SCOPES):
            waiting += children(node)
    return found


def own_called(method: ast.FunctionDef) -> set[str]:
    """The object's own methods that a method calls at once, not those that it hands over to be called later."""
    found = _called.get(method)
    if found is None:
        calls = [each.func for each in in_scope(method.body) if isinstance(each, ast.Call)]
        found = _called[method] = {own_name(each) for each in calls} - {""}
    return found


def attributes_used(tree: ast.Module) -> tuple[Counter[str], list[ast.Attribute]]:
    """How often attributes of each name are given anything, and the places where one is read."""
    every = of_kind(tree, ast.Attribute)
    read = [node for node in every if isinstance(node.ctx, ast.Load)]
    return Counter(node.attr for node in every if not isinstance(node.ctx, ast.Load)), read


def last_name(node: ast.AST) -> str:
    """What a name, or the end of a dotted one, is called; empty for anything else."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def mentioned(root: ast.AST) -> set[str]:
    """The names that stand anywhere in it, of dotted ones each part behind a dot."""
    return {last_name(node) for node in of_kind(root, ast.Attribute, ast.Name)}


def called_name(node: ast.AST) -> str:
    """``last_name`` of what is called, where ``node`` is a call, or else of itself."""
    return last_name(node.func if isinstance(node, ast.Call) else node)


def is_self(node: ast.AST) -> bool:
    """Whether it is the object whose method it stands in."""
    return isinstance(node, ast.Name) and node.id == "self"


def own_name(node: ast.AST | None) -> str:
    """What an attribute of ``self`` is called; empty for anything else."""
    return node.attr if isinstance(node, ast.Attribute) and is_self(node.value) else ""


def key(node: ast.AST) -> str:
    """What a name or ``self.name`` is remembered by; empty for anything else."""
    if isinstance(node, ast.Name):
        return node.id
    return f"self.{node.attr}" if isinstance(node, ast.Attribute) and is_self(node.value) else ""


def givings(tree: ast.AST) -> Iterator[tuple[ast.expr, ast.expr]]:
    """What is given a value, and the value, also where several are at once; a nameless name where it isn't known."""
    for node in of_kind(tree, ast.Assign, ast.AnnAssign, ast.NamedExpr, ast.AugAssign, ast.For, ast.comprehension):
        value = node.iter if isinstance(node, ast.For | ast.comprehension) else node.value
        if value is None:
            continue
        is_looped = not isinstance(node, ast.Assign | ast.AnnAssign | ast.NamedExpr)
        for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
            if isinstance(target, ast.Tuple | ast.List):
                yield from _shared_out(target, value)
            else:
                yield target, _ELSE if is_looped else value
    for item in of_kind(tree, ast.withitem):
        if item.optional_vars is not None:
            yield item.optional_vars, _ELSE


def _shared_out(target: ast.Tuple | ast.List, value: ast.expr) -> Iterator[tuple[ast.expr, ast.expr]]:
    is_alike = isinstance(value, ast.Tuple | ast.List) and len(value.elts) == len(target.elts)
    for number, each in enumerate(target.elts):
        part = value.elts[number] if is_alike else _ELSE  # type: ignore[attr-defined]
        yield (each.value if isinstance(each, ast.Starred) else each), part


def forget() -> None:
    """Let go of all trees."""
    _walked.clear()
    _children.clear()
    _called.clear()
    _by_kind.clear()
