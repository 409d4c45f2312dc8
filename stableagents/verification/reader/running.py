"""A clock that is told to be at rest and goes on: one method stops it, another only says that it is stopped."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .anew import led_to
from .nodes import givings, is_self, last_name, of_kind, own_name

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
Methods = dict[str, ast.FunctionDef]
_STOPS = {"after_cancel", "stop", "killTimer"}
_PAST_END = "The end is reached here, and {0}() goes on counting below 0: leave it, or stop what calls it again."
_OVER = re.compile(r"^_?(is_)?(game_?)?(over|dead|lost|finished|ended|crashed)$", re.I)
_PLAYS_ON = "The game is over here, and {0}() goes on playing: leave it after this, and stop what calls it again."
_STILL_SAID = (
    "{0}() stops the clock and leaves self.{1} as it is: {2}() takes it for running and does nothing any more."
)
_GOES_ON = (
    "{0}() only says that nothing runs: what {1}() stops goes on here, and {2}() comes again. Stop it here as well."
)


def wrong(source: Source) -> Iterator[Found]:
    """``(kind, line, message)`` of each."""
    for node in of_kind(source.tree, ast.ClassDef):
        methods = {part.name: part for part in node.body if isinstance(part, ast.FunctionDef)}
        for tick in _ticks(methods):
            yield from _left_running(tick, methods)
            yield from _past_the_end(methods[tick], methods)
            yield from _plays_on(methods[tick], methods)
            yield from _never_again(tick, methods)


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


def _past_the_end(tick: ast.FunctionDef, methods: Methods) -> Iterator[Found]:
    """``if self.left == 0:`` tells the end, and nothing in it or after it keeps the clock from counting on."""
    counted = {
        own_name(node.target)
        for node in tick.body
        if isinstance(node, ast.AugAssign) and isinstance(node.op, ast.Sub) and own_name(node.target)
    }
    stops = _STOPS | {name for name, part in methods.items() if _calls_any(part, _STOPS)}
    leads = {each for name in led_to(tick, methods) if name != tick.name for each in led_to(methods[name], methods)}
    if leads & stops or _calls_any(tick, stops) or any(_may_leave(each) for each in tick.body):
        return
    asks_again = any(_asks_for(each, tick.name) for each in tick.body if isinstance(each, ast.Assign | ast.Expr))
    is_called = not any(_asks_for(each, tick.name) for each in of_kind(tick, ast.Assign, ast.Expr))
    for node in tick.body:
        is_end = isinstance(node, ast.If) and not node.orelse and _is_nought(node.test, counted)
        sets = {own_name(target) for target, _ in givings(node)} if is_end else set()
        if is_end and not sets & counted and (asks_again or is_called) and not _sets_any(node, methods):
            yield "dead_control", node.lineno, _PAST_END.format(tick.name)
            return


def _plays_on(tick: ast.FunctionDef, methods: Methods) -> Iterator[Found]:
    """``self.over = True`` in a step that nothing leaves then, that does not ask for it, and that nothing stops."""
    reach = led_to(tick, methods)
    if any(_calls_any(methods[name], _STOPS) for name in reach):
        return
    asked = {own_name(node) for name in reach for node in of_kind(methods[name], ast.Attribute) if _is_read(node)}
    for number, node in enumerate(tick.body):
        if not isinstance(node, ast.If) or node.orelse or _may_leave(node) or number + 1 == len(tick.body):
            continue
        for target, value in givings(node):
            is_true = isinstance(value, ast.Constant) and value.value is True
            if is_true and _OVER.search(own_name(target)) and own_name(target) not in asked:
                yield "dead_control", target.lineno, _PLAYS_ON.format(tick.name)
                return


def _never_again(tick: str, methods: Methods) -> Iterator[Found]:
    """A clock that is stopped and still said to run: what starts it leaves at once, as if it was running."""
    reach = {name: led_to(part, methods) for name, part in methods.items()}
    begins = [name for name, part in methods.items() if name != tick and tick in _begun_by(part)]
    if len(begins) != 1 or begins[0] == "__init__":
        return
    [start] = begins
    flags = {flag for flag in map(_left_by, methods[start].body) if flag and _is_set(methods[start], flag, True)}
    for flag in flags:
        ends = [name for name, part in methods.items() if name != "__init__" and _is_set(part, flag, False)]
        for name, part in methods.items():
            around = {each for each in methods if name in reach[each]} | reach[name]
            is_stopping = any(last_name(call.func) == "after_cancel" for call in of_kind(part, ast.Call))
            is_silent = not any(
                own_name(node) == flag for each in around for node in of_kind(methods[each], ast.Attribute)
            )
            leaves = any(last_name(call.func) in ("destroy", "quit", "close") for call in of_kind(part, ast.Call))
            if ends and is_stopping and is_silent and not leaves:
                yield "dead_control", part.lineno, _STILL_SAID.format(name, flag, start)
                return


def _begun_by(part: ast.FunctionDef) -> set[str]:
    """The methods that it asks to be called later, or calls."""
    calls = of_kind(part, ast.Call)
    later = {own_name(call.args[1]) for call in calls if last_name(call.func) == "after" and len(call.args) == 2}
    return later | {own_name(call.func) for call in calls}


def _left_by(node: ast.stmt) -> str:
    """``if self.name: return``: the name."""
    is_leaving = isinstance(node, ast.If) and len(node.body) == 1 and isinstance(node.body[0], ast.Return)
    return own_name(node.test) if is_leaving and not node.orelse else ""  # type: ignore[attr-defined]


def _is_set(part: ast.FunctionDef, flag: str, to: bool) -> bool:
    return any(
        own_name(target) == flag and isinstance(value, ast.Constant) and value.value is to
        for target, value in givings(part)
    )


def _may_leave(node: ast.stmt) -> bool:
    return any(isinstance(each, ast.Return | ast.Raise) for each in ast.walk(node))


def _asks_for(node: ast.stmt, name: str) -> bool:
    return any(
        last_name(call.func) == "after" and len(call.args) == 2 and own_name(call.args[1]) == name
        for call in of_kind(node, ast.Call)
    )


def _is_nought(test: ast.expr, counted: set[str]) -> bool:
    is_plain = isinstance(test, ast.Compare) and len(test.ops) == 1 and isinstance(test.comparators[0], ast.Constant)
    return is_plain and own_name(test.left) in counted and test.comparators[0].value == 0  # type: ignore[attr-defined]


def _sets_any(node: ast.stmt, methods: Methods) -> bool:
    """Whether it calls methods of the object's own, which may begin something else."""
    return any(
        own_name(call.func) in methods for call in of_kind(node, ast.Call) if isinstance(call.func, ast.Attribute)
    )


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


def _calls_any(part: ast.FunctionDef, names: set[str]) -> bool:
    return any(last_name(call.func) in names for call in of_kind(part, ast.Call))


def _is_read(node: ast.Attribute) -> bool:
    return is_self(node.value) and isinstance(node.ctx, ast.Load)
