"""What a thread has put into a queue, looked at a single time: nobody takes what comes later."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .nodes import last_name, of_kind, walk

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
_LATER = {"after", "singleShot"}
_ONCE = "{0}() looks into the queue once: what is put there later is never taken. Ask for {0}() again at its end."


def wrong(source: Source) -> Iterator[Found]:
    """``(kind, line, message)`` of each."""
    if "queue" not in source.text or "thread" not in source.text.lower():
        return
    named = [last_name(node) for node in of_kind(source.tree, ast.Name, ast.Attribute)]
    asked_later = {
        last_name(each)
        for call in of_kind(source.tree, ast.Call)
        if last_name(call.func) in _LATER and len(call.args) > 1
        for each in walk(call.args[1])
    }
    for function in of_kind(source.tree, ast.FunctionDef):
        name = function.name
        is_asked_once = name in asked_later and named.count(name) == 1
        if is_asked_once and any(map(_takes_at_once, of_kind(function, ast.Call))) and "put" in named:
            yield "dead_control", function.end_lineno or function.lineno, _ONCE.format(name)


def _takes_at_once(call: ast.Call) -> bool:
    """``queue.get_nowait()``, which does not wait for what is to come."""
    is_refusing = any(
        each.arg == "block" and isinstance(each.value, ast.Constant) and not each.value.value for each in call.keywords
    )
    return last_name(call.func) == "get_nowait" or (last_name(call.func) == "get" and is_refusing)
