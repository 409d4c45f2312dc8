"""``walk`` and ``children`` as Python's own, remembering what they found: a dozen rules look at the same trees."""

from __future__ import annotations

import ast
from collections.abc import Iterable

_REMEMBERED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
_SCOPES = (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
_walked: dict[ast.AST, list[ast.AST]] = {}
_children: dict[ast.AST, list[ast.AST]] = {}


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
        for name in node._fields:
            value = getattr(node, name, None)
            if isinstance(value, ast.AST):
                found.append(value)
            elif isinstance(value, list):
                found += [each for each in value if isinstance(each, ast.AST)]
    return found


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


def forget() -> None:
    """Let go of all trees."""
    _walked.clear()
    _children.clear()
