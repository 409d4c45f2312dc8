"""Timers of Qt's that are started without anybody saying how long they wait: they go off as often as they can."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..nodes import called_name, givings, key, last_name, of_kind

if TYPE_CHECKING:
    from ..project import Source

Found = tuple[str, int, str]
_NO_INTERVAL = (
    "Nothing says how long this timer waits, so that it goes off without a pause: start it with milliseconds."
)


def wrong(source: Source) -> Iterator[Found]:
    """``(kind, line, message)`` of each."""
    if "QTimer" not in source.text:
        return
    given = [(key(target), value) for target, value in givings(source.tree)]
    names = [name for name, _ in given]
    made = {name for name, value in given if isinstance(value, ast.Call) and not value.keywords}
    made = {name for name in made if all(called_name(value) == "QTimer" for each, value in given if each == name)}
    calls = [call for call in of_kind(source.tree, ast.Call) if isinstance(call.func, ast.Attribute)]
    told = {last_name(call.func.value) for call in calls if call.func.attr == "setInterval"}
    told |= {last_name(call.func.value) for call in calls if call.func.attr == "start" and (call.args or call.keywords)}
    handed = {key(each) for call in of_kind(source.tree, ast.Call) for each in call.args}
    heard = {
        key(call.func.value.value)
        for call in calls
        if call.func.attr == "connect" and isinstance(call.func.value, ast.Attribute)
    }
    for call in calls:
        name = key(call.func.value)
        is_started = call.func.attr == "start" and not call.args and not call.keywords
        is_known = name in made and name in heard and names.count(name) == 1 and name not in handed
        if is_started and is_known and name.rpartition(".")[2] not in told:
            yield "growing_timers", call.lineno, _NO_INTERVAL
