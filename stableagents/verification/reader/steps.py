"""Questions asked one after the other, with a way back: what was answered has to be there when a person returns.

Told where a method of its own keeps what was entered, which the way on calls and the way back does not.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .anew import led_to
from .nodes import givings, of_kind, own_name
from .order import changed_in

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
Methods = dict[str, ast.FunctionDef]
_ASKS = {"get", "text", "toPlainText", "value", "currentText", "checkedId", "isChecked", "currentIndex"}
_FILLS = {"insert", "set", "setText", "setPlainText", "setValue", "setCurrentText", "setChecked", "setCurrentIndex"}
_BACK = re.compile(r"back|prev|zurück|zurueck|retour|atras", re.I)
_UNKEPT = "{0}() leaves this step without keeping what was entered in it, as {1}() does: it is gone on the way back."
_EMPTIED = "{0} is emptied here at each step and never shows what {1} has of it: the way back finds it empty."
_TWICE = "{0}() goes a step back and leaves in {2} what {1}() put there: it is there twice once the step is done again."


def wrong(source: Source) -> Iterator[Found]:
    """``(kind, line, message)`` of each."""
    for node in of_kind(source.tree, ast.ClassDef):
        methods = {part.name: part for part in node.body if isinstance(part, ast.FunctionDef)}
        for back in methods.values():
            step = _moved(back, ast.Sub)
            ahead = [part for part in methods.values() if step and _moved(part, ast.Add) == step]
            if _BACK.search(back.name) and len(ahead) == 1 and back is not ahead[0]:
                yield from _judge(back, ahead[0], step, methods)


def _judge(back: ast.FunctionDef, ahead: ast.FunctionDef, step: str, methods: Methods) -> Iterator[Found]:
    reach, behind = led_to(ahead, methods), led_to(back, methods)
    line = next(node.lineno for node in of_kind(back, ast.AugAssign) if own_name(node.target) == step)
    kept = {pair for name in reach for pair in _kept(methods[name])}
    kept_behind = {pair for name in behind for pair in _kept(methods[name])}
    shown = {pair for name in reach & behind for pair in _shown(methods[name])}
    of_helper = {pair for name in reach - {ahead.name} for pair in _kept(methods[name])}
    if any(pair in shown for pair in of_helper - kept_behind) and not kept & kept_behind:
        yield "lost_data", line, _UNKEPT.format(back.name, ahead.name)
        return
    shown_anywhere = {pair for part in methods.values() for pair in _shown(part)}
    for name in sorted(reach & behind):
        for field, place in _emptied(methods[name]):
            for attribute in sorted(attribute for attribute, asked in kept if asked == field):
                if (attribute, field) not in shown_anywhere and not _picks_out(methods, attribute, behind):
                    yield "lost_data", place, _EMPTIED.format(f"self.{field}", f"self.{attribute}")
                    return
    grown = {name for each in reach for name in _grown(methods[each])}
    for name in sorted(grown):
        counts = [
            call
            for each in reach
            for call in of_kind(methods[each], ast.Call)
            if ast.unparse(call) == f"len(self.{name})"
        ]
        if counts or any(changed_in(methods[each], name) for each in behind):
            continue
        yield "lost_data", line, _TWICE.format(back.name, ahead.name, f"self.{name}")
        return


def _moved(part: ast.FunctionDef, sign: type[ast.operator]) -> str:
    """The attribute that a method counts one step on, or back."""
    names = {
        own_name(node.target)
        for node in of_kind(part, ast.AugAssign)
        if isinstance(node.op, sign) and isinstance(node.value, ast.Constant) and node.value.value == 1
    } - {""}
    return names.pop() if len(names) == 1 else ""


def _kept(part: ast.FunctionDef) -> Iterator[tuple[str, str]]:
    """``self.answers[…] = self.field.get()``: the attribute, and the field that is asked."""
    for target, value in givings(part):
        kept = own_name(target.value) if isinstance(target, ast.Subscript) else ""
        for field in _asked(value) if kept else ():
            yield kept, field


def _grown(part: ast.FunctionDef) -> Iterator[str]:
    """``self.answers.append(self.field.get())``: the attribute."""
    for call in of_kind(part, ast.Call):
        is_append = isinstance(call.func, ast.Attribute) and call.func.attr == "append" and len(call.args) == 1
        if is_append and _asked(call.args[0]) and own_name(call.func.value):
            yield own_name(call.func.value)


def _asked(value: ast.expr) -> set[str]:
    calls = [each.func for each in of_kind(value, ast.Call) if isinstance(each.func, ast.Attribute)]
    return {own_name(each.value) for each in calls if each.attr in _ASKS} - {""}


def _emptied(part: ast.FunctionDef) -> Iterator[tuple[str, int]]:
    """The fields that a method empties, and where."""
    for call in of_kind(part, ast.Call):
        if isinstance(call.func, ast.Attribute) and own_name(call.func.value):
            is_empty = call.func.attr == "set" and [ast.unparse(each) for each in call.args] in (["''"], ["None"])
            if is_empty or call.func.attr == "clear" or (call.func.attr == "delete" and len(call.args) == 2):
                yield own_name(call.func.value), call.lineno


def _picks_out(methods: Methods, attribute: str, behind: set[str]) -> bool:
    """Whether the way back looks at what was kept."""
    return any(own_name(node) == attribute for name in behind for node in of_kind(methods[name], ast.Attribute))


def _shown(part: ast.FunctionDef) -> Iterator[tuple[str, str]]:
    """``self.field.set(self.answers[…])``: the attribute, and the field that shows it."""
    for call in of_kind(part, ast.Call):
        if isinstance(call.func, ast.Attribute) and call.func.attr in _FILLS and own_name(call.func.value):
            for given in call.args:
                for node in of_kind(given, ast.Attribute):
                    if own_name(node):
                        yield own_name(node), own_name(call.func.value)
