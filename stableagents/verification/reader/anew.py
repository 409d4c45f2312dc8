"""What a new game leaves as the last one left it: counts of moves and mistakes, and what is said of the game.

Told by names that can only belong to one game; a score, a record or a number of wins may go on from game to game.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .nodes import is_self, of_kind, own_called

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
BEGINS_ANEW = re.compile(
    r"^_?(on_)?(new_?game|new_?round|start_?new|reset|restart|play_?again|start_?over|start_?game|begin_?game|new_?word)",
    re.I,
)
_OF_ONE_GAME = re.compile(
    r"^_?(moves?|tries|attempts?|errors?|mistakes?|guess(es|ed)|guessed_letters|used_letters|wrong(_\w+)?|steps|flips)"
    r"(_count|_made|_used)?$|^_?(open|opened|flipped|revealed|turned|face_up)(_cards)?$|^_?(num|number_of)_(moves|tries|attempts|errors|mistakes|guesses)$"
)
_RUNS_OUT = re.compile(r"^_?(time|seconds|secs)_?(left|remaining)$|^_?remaining(_time|_seconds)?$|^_?lives(_left)?$")
_PLACE = re.compile(r"^_?(current|index|question|q)(_?(index|question|number|idx|card|word))?$")
_POINTS = re.compile(r"^_?(score|points|correct|right)(_answers|_count)?$")
_SAYS = re.compile(
    r"^_?(status|message|turn|info|moves|tries|attempts|errors|mistakes)_?(label|lbl|text|line|bar)?$"
    r"|^_?l(abel|bl)_(status|message|turn|info|moves|tries)$"
)
_GROWS = {"append", "add", "insert", "extend", "update"}
_WRITES = {"setText", "config", "configure", "setNum", "display", "clear"}
_STARTS = re.compile(r"^_?(on_)?(start|begin)", re.I)
_QUESTIONS = re.compile(r"question|order|index|current|position|cards|words", re.I)
_GOES = {
    "pack_forget", "grid_forget", "grid_remove", "place_forget", "destroy", "hide", "close", "withdraw", "setDisabled",
    "setCurrentWidget", "tkraise", "lift",
}  # fmt: skip
_SHOWS = {"set", "setText", "config", "configure"}
_ONLY_SHOWN = "0 is shown here, and {0} stays what it was: {1}() goes on from there. Set it back as well."
_COUNT_STAYS = "{0}() begins anew and leaves {1} as the last game left it."
_TEXT_STAYS = "{0}() begins anew, and {1} goes on saying what it said at the end of the last game."


def wrong(source: Source) -> Iterator[Found]:
    """``(kind, line, message)`` of each."""
    for node in of_kind(source.tree, ast.ClassDef):
        methods = {part.name: part for part in node.body if isinstance(part, ast.FunctionDef)}
        anew = [part for part in methods.values() if BEGINS_ANEW.search(part.name)]
        yield from _shown_as_nought(anew, methods)
        if len(anew) == 1 and len(methods) == sum(isinstance(part, ast.FunctionDef) for part in node.body):
            yield from _left(anew[0], methods)
        elif not anew:
            yield from _points_left(node, methods)


def _points_left(node: ast.ClassDef, methods: dict[str, ast.FunctionDef]) -> Iterator[Found]:
    """Points that are told as so many out of all questions, where a start that can be pressed again leaves them."""
    at_start = led_to(methods["__init__"], methods) if "__init__" in methods else set()
    points = {name for name in _out_of_all(node) if any(name in _changed_in(part) for part in methods.values())}
    for name, part in methods.items():
        parts = led_to(part, methods)
        renewed = {each for other in parts for each in _set_in(methods[other])}
        is_first = (
            _STARTS.search(name) and name not in at_start and not any(map(_leaves_for_good, map(methods.get, parts)))
        )
        for each in sorted(points - renewed) if is_first and any(map(_QUESTIONS.search, renewed)) else ():
            if not any(each in _set_in(other) for other in methods.values() if other.name != "__init__"):
                yield "dead_control", part.lineno, _COUNT_STAYS.format(name, each)
                return


def _out_of_all(node: ast.ClassDef) -> set[str]:
    """The attributes that a text tells together with how many there are of something."""
    return {
        each.attr
        for text in of_kind(node, ast.JoinedStr)
        if any(isinstance(call.func, ast.Name) and call.func.id == "len" for call in of_kind(text, ast.Call))
        for part in text.values
        if isinstance(part, ast.FormattedValue)
        for each in [part.value]
        if isinstance(each, ast.Attribute) and is_self(each.value)
    }


def _leaves_for_good(part: ast.FunctionDef | None) -> bool:
    """Whether what was pressed may be out of reach from here on."""
    for call in of_kind(part, ast.Call) if part is not None else ():
        name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
        first = call.args[0] if call.args else None
        is_off = isinstance(first, ast.Constant) and not first.value
        if (
            name in _GOES
            or (name in ("setEnabled", "setVisible") and is_off)
            or (name == "setCurrentIndex" and not is_off)
        ):
            return True
        if any(each.arg == "state" for each in call.keywords):
            return True
    return False


def _shown_as_nought(anew: list[ast.FunctionDef], methods: dict[str, ast.FunctionDef]) -> Iterator[Found]:
    """A figure that a new beginning shows as 0 where it stands in a text, and that nothing ever sets back."""
    shown = {text: name for part in methods.values() for text, name in _figures(part)}
    for part in anew:
        parts = [methods[each] for each in led_to(part, methods)]
        for call in (call for each in parts for call in of_kind(each, ast.Call)):
            is_shown = isinstance(call.func, ast.Attribute) and call.func.attr in _SHOWS
            given = [*call.args, *(each.value for each in call.keywords if each.arg == "text")] if is_shown else []
            for text in (each.value for each in given if isinstance(each, ast.Constant)):
                name = shown.get(text.replace("0", "#")) if isinstance(text, str) and text.count("0") == 1 else None
                counting = [each.name for each in methods.values() if name in _counted_in(each)]
                is_set = any(name in _set_in(each) for each in methods.values() if each.name != "__init__")
                if name is not None and counting and not is_set:
                    yield "dead_control", call.lineno, _ONLY_SHOWN.format(f"self.{name}", counting[0])
                    return


def _figures(method: ast.FunctionDef) -> Iterator[tuple[str, str]]:
    """``Score: #`` and ``score`` for each ``f"Score: {self.score}"``."""
    for node in of_kind(method, ast.JoinedStr):
        figures = [part for part in node.values if isinstance(part, ast.FormattedValue)]
        words = ["#" if part in figures else str(getattr(part, "value", "")) for part in node.values]
        if len(figures) == 1 and isinstance(figures[0].value, ast.Attribute) and is_self(figures[0].value.value):
            yield "".join(words), figures[0].value.attr


def _counted_in(method: ast.FunctionDef, *, others: bool = False) -> set[str]:
    """The attributes that it counts up, or else changes by another sign."""
    counted = [node.target for node in of_kind(method, ast.AugAssign) if isinstance(node.op, ast.Add) is not others]
    return {each.attr for each in counted if isinstance(each, ast.Attribute) and is_self(each.value)}


def _left(anew: ast.FunctionDef, methods: dict[str, ast.FunctionDef]) -> Iterator[Found]:
    parts = led_to(anew, methods)
    if "__init__" in parts or not any(isinstance(each, ast.Assign) for each in ast.walk(anew)):
        return
    played = [part for name, part in methods.items() if name not in parts and name != "__init__"]
    start = methods.get("__init__")
    first = set(_set_in(start)) if start is not None else set()
    renewed = {name for each in parts for name in _set_in(methods[each]) | _emptied(methods[each])}
    for name in sorted(first - renewed):
        is_set_later = any(name in _set_in(part) for part in played)
        is_of_one_game = _OF_ONE_GAME.search(name) or (_RUNS_OUT.search(name) and not is_set_later)
        is_place = _PLACE.search(name) and not is_set_later and any(map(_POINTS.search, renewed))
        is_place = is_place and not any(name in _counted_in(part, others=True) for part in played)
        if (is_of_one_game or is_place) and any(name in _changed_in(part) for part in played):
            yield "dead_control", anew.lineno, _COUNT_STAYS.format(anew.name, name)
            return
    said = {name for each in parts for name in _written_in(methods[each])}
    for name in sorted({name for part in played for name in _written_in(part)} - said - renewed):
        if _SAYS.search(name) and not _goes_on(name, played, first - renewed):
            yield "dead_control", anew.lineno, _TEXT_STAYS.format(anew.name, name)
            return


def _goes_on(label: str, played: list[ast.FunctionDef], lasting: set[str]) -> bool:
    """Whether a label shows only what goes on from game to game, such as the sessions of a day."""
    calls = [call for part in played for call in _writing_to(label, part)]
    shown = [{each.attr for each in of_kind(call, ast.Attribute) if is_self(each.value)} - {label} for call in calls]
    return all(names and names <= lasting for names in shown)


def led_to(method: ast.FunctionDef, methods: dict[str, ast.FunctionDef]) -> set[str]:
    """The method and those of its class that it leads to."""
    found, waiting = {method.name}, [method]
    while waiting:
        for name in own_called(waiting.pop()):
            if name in methods and name not in found:
                found.add(name)
                waiting.append(methods[name])
    return found


def _targets(node: ast.AST) -> Iterator[ast.expr]:
    for each in of_kind(node, ast.Assign, ast.AnnAssign):
        for target in each.targets if isinstance(each, ast.Assign) else [each.target]:
            yield from target.elts if isinstance(target, ast.Tuple | ast.List) else [target]


def _set_in(method: ast.FunctionDef) -> set[str]:
    """The attributes that it gives a value."""
    return {each.attr for each in _targets(method) if isinstance(each, ast.Attribute) and is_self(each.value)}


def _emptied(method: ast.FunctionDef) -> set[str]:
    """The attributes whose object it may empty or change, or hand to somebody who does."""
    calls = of_kind(method, ast.Call)
    owners = [call.func.value for call in calls if isinstance(call.func, ast.Attribute)]
    handed = [given for call in calls for given in call.args]
    parts = [each.value for each in _targets(method) if isinstance(each, ast.Subscript)]
    removed = [
        each.value for node in of_kind(method, ast.Delete) for each in node.targets if isinstance(each, ast.Subscript)
    ]
    return {each.attr for each in [*owners, *handed, *parts, *removed] if isinstance(each, ast.Attribute)}


def _changed_in(method: ast.FunctionDef) -> set[str]:
    """The attributes that it counts up, or adds to."""
    counted = {node.target.attr for node in of_kind(method, ast.AugAssign) if isinstance(node.target, ast.Attribute)}
    grown = {
        call.func.value.attr
        for call in of_kind(method, ast.Call)
        if isinstance(call.func, ast.Attribute)
        and call.func.attr in _GROWS
        and isinstance(call.func.value, ast.Attribute)
    }
    return counted | grown


def _written_in(method: ast.FunctionDef) -> set[str]:
    """The attributes that it has show a text."""
    return {owner for owner, _call in _writings(method)}


def _writing_to(label: str, method: ast.FunctionDef) -> list[ast.Call]:
    return [call for owner, call in _writings(method) if owner == label]


def _writings(method: ast.FunctionDef) -> Iterator[tuple[str, ast.Call]]:
    for call in of_kind(method, ast.Call):
        to = call.func
        if isinstance(to, ast.Attribute) and to.attr in _WRITES and isinstance(to.value, ast.Attribute):
            yield to.value.attr, call
