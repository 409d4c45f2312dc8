"""A clock that is told to be at rest and goes on: one method stops it, another only says that it is stopped."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .anew import led_to
from .nodes import givings, is_self, last_name, of_kind, own_name

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
Methods = dict[str, ast.FunctionDef]
_STOPS = {"after_cancel", "stop", "killTimer"}
_GOES_ON = (
    "{0}() only says that nothing runs: what {1}() stops goes on here, and {2}() comes again. Stop it here as well."
)


def wrong(source: Source) -> Iterator[Found]:
    """``(kind, line, message)`` of each."""
    for node in of_kind(source.tree, ast.ClassDef):
        methods = {part.name: part for part in node.body if isinstance(part, ast.FunctionDef)}
        for tick in _ticks(methods):
            yield from _left_running(tick, methods)


def _ticks(methods: Methods) -> set[str]:
    """The methods that come again and again: they ask for it themselves, or a timer calls them."""
    found = set()
    for name, part in methods.items():
        for call in of_kind(part, ast.Call):
            if last_name(call.func) == "after" and len(call.args) == 2 and own_name(call.args[1]) == name:
                found.add(name)
            signal = call.func.value if isinstance(call.func, ast.Attribute) and call.func.attr == "connect" else None
            if isinstance(signal, ast.Attribute) and signal.attr == "timeout" and call.args:
                found.add(own_name(call.args[0]))
    return found & methods.keys()


def _left_running(tick: str, methods: Methods) -> Iterator[Found]:
    reach = {name: led_to(part, methods) for name, part in methods.items()}
    asked = {own_name(node) for each in reach[tick] for node in of_kind(methods[each], ast.Attribute) if _is_read(node)}
    stops = {
        name for name, part in methods.items() if any(last_name(c.func) in _STOPS for c in of_kind(part, ast.Call))
    }
    said: dict[str, list[tuple[str, int]]] = {}
    for name, part in methods.items():
        for target, value in givings(part):
            if own_name(target) and isinstance(value, ast.Constant) and value.value is False:
                said.setdefault(own_name(target), []).append((name, target.lineno))
    for flag, places in said.items():
        stopping = [name for name, _ in places if name in stops and name != "__init__"]
        if flag in asked or len(stopping) != 1 or not _is_begun(flag, tick, methods, reach):
            continue
        for name, line in places:
            callers = {each for each in methods if name in reach[each] and each != name}
            is_silent = not reach[name] & stops and name not in reach[tick] and name != "__init__"
            if is_silent and not callers and tick not in reach[name]:
                yield "dead_control", line, _GOES_ON.format(name, stopping[0], tick)
                return


def _is_begun(flag: str, tick: str, methods: Methods, reach: dict[str, set[str]]) -> bool:
    """Whether the attribute is set to true where the clock is started."""
    for name, part in methods.items():
        starts = tick in reach[name] or any(
            last_name(call.func) in ("start", "after") for call in of_kind(part, ast.Call)
        )
        for target, value in givings(part) if starts and name != tick else ():
            if own_name(target) == flag and isinstance(value, ast.Constant) and value.value is True:
                return True
    return False


def _is_read(node: ast.Attribute) -> bool:
    return is_self(node.value) and isinstance(node.ctx, ast.Load)
