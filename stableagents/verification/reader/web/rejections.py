"""What Python refuses by raising, where no script of the page ever catches anything: the page says nothing of it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping

from ..nodes import in_scope, of_kind
from .promises import CALL

Found = tuple[str, int, str]  # file, line, message
_CATCHES = re.compile(r"\bcatch\b|unhandledrejection|\bonerror\b|\.then\([^()]*,")
_UNCAUGHT = (
    "{0}() raises where what it is given isn't right, and nothing of the page catches that: nothing is said, and what "
    "follows is left out. Put try and catch around it."
)


def uncaught(texts: Mapping[str, str], trees: Iterable[ast.Module]) -> Iterator[Found]:
    """Each call of what refuses; ``texts`` by file, without their comments."""
    if any(_CATCHES.search(text) for text in texts.values()):
        return
    refusing = {
        part.name
        for tree in trees
        for node in of_kind(tree, ast.ClassDef)
        for part in node.body
        if isinstance(part, ast.FunctionDef) and _refuses(part)
    }
    for file, text in texts.items() if refusing else ():
        for call in CALL.finditer(text):
            if call[1] in refusing:
                yield file, text.count("\n", 0, call.start()) + 1, _UNCAUGHT.format(call[1])


def _refuses(part: ast.FunctionDef) -> bool:
    """Whether a method raises where what it is given is not as it must be."""
    given = {each.arg for each in part.args.args} - {"self"}
    for node in part.body:
        raises = isinstance(node, ast.If) and isinstance(node.body[-1], ast.Raise) and not node.orelse
        if raises and isinstance(node.body[-1].exc, ast.Call):  # type: ignore[attr-defined]
            asked = {each.id for each in in_scope([node.test]) if isinstance(each, ast.Name)}  # type: ignore[attr-defined]
            if asked & given:
                return True
    return False
