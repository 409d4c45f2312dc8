"""``walk`` as Python's own, remembering what it found: a dozen rules look at the same trees."""

from __future__ import annotations

import ast
from collections.abc import Iterable

_REMEMBERED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
_found: dict[int, tuple[ast.AST, list[ast.AST]]] = {}


def walk(root: ast.AST) -> Iterable[ast.AST]:
    """Every node below ``root`` and itself, breadth first. Trees must not be changed meanwhile."""
    if not isinstance(root, _REMEMBERED):
        return ast.walk(root)
    known = _found.get(id(root))
    if known is None or known[0] is not root:
        known = _found[id(root)] = root, list(ast.walk(root))
    return known[1]


def forget() -> None:
    """Let go of all trees."""
    _found.clear()
