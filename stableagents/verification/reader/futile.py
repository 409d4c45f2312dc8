"""What never comes true: a button that nothing enables again, a function that tells of failure and never of success.

Judged over all files of a project, and only where every use of the name is in sight.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from .nodes import in_scope, last_name, of_kind

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
_STARTS = {"start", "after", "singleShot", "submit", "startTimer", "create_task", "run_in_executor", "run_coroutine"}
_CONFIGURES = {"config", "configure"}
_HEARD = {"clicked", "pressed", "released", "triggered", "toggled", "command"}
_ENDS = {"hide", "setVisible", "deleteLater", "destroy", "pack_forget", "grid_forget", "grid_remove", "place_forget"}
_OTHER_WAYS = {"state"} | _ENDS
_STAYS_DISABLED = "{} is disabled here, when this starts, and nothing ever enables it again."
_NEVER_ENABLED = "{} is made disabled here, and nothing ever enables it."
_NEVER_AGAIN = "{} is disabled here while {} can be pressed, and nothing ever enables it again."
_BEGINS = re.compile(r"(start|play|run|begin|record|resume|go|roll|los|spiel|jouer|lancer|iniciar|empezar)", re.I)
_STOPS = re.compile(r"(stop|pause|cancel|reset|halt|abort|abbrech|annul|arr[eê]t|parar|deten)", re.I)
_NEVER_WORKS = "{}() gives False where it fails and nothing where it works, which counts as failed: return True here."


class Futile:
    """What the project's files do with buttons and with the answers of functions, by name."""

    def __init__(self, trees: Iterable[ast.Module]) -> None:
        self._buttons: dict[str, int] = {}  # attributes that are given a button, and how often
        self._enabled: set[str] = set()
        self._disabled: set[str] = set()  # what anything disables, after it was made
        self._heard: set[str] = set()  # those whose clicks somebody listens to
        self._enables_others = False  # a button that only a variable of a function names
        self._used: set[str] = set()  # functions of which somebody wants an answer
        self._compared: set[str] = set()
        self._named: dict[str, int] = {}  # functions, and how many there are of the name
        for tree in trees:
            self._read_buttons(tree)
            self._read_answers(tree)

    def _read_buttons(self, tree: ast.Module) -> None:
        for node in of_kind(tree, ast.Assign):
            is_button = isinstance(node.value, ast.Call) and _is_button(last_name(node.value.func))
            for target in node.targets:
                if isinstance(target, ast.Attribute):
                    if isinstance(node.value, ast.Call) and any(each.arg in _HEARD for each in node.value.keywords):
                        self._heard.add(target.attr)
                    self._buttons[target.attr] = self._buttons.get(target.attr, 0) + (1 if is_button else 2)
                elif isinstance(target, ast.Subscript) and isinstance(target.value, ast.Attribute):
                    self._enabled.add(target.value.attr)
        called = {id(call.func): call for call in of_kind(tree, ast.Call)}
        self._disabled |= {last_name(call.func.value) for call in called.values() if _disables(call)}
        for node in of_kind(tree, ast.Attribute):
            name = last_name(node.value)
            if node.attr in _HEARD:
                self._heard.add(name)
            if node.attr in _OTHER_WAYS or _may_enable(node, called.get(id(node))):
                if isinstance(node.value, ast.Attribute):
                    self._enabled.add(name)
                else:
                    self._enables_others |= node.attr not in _OTHER_WAYS

    def _read_answers(self, tree: ast.Module) -> None:
        for function in of_kind(tree, ast.FunctionDef, ast.AsyncFunctionDef):
            self._named[function.name] = self._named.get(function.name, 0) + 1
        for node in of_kind(tree, ast.Return, ast.If, ast.While, ast.UnaryOp, ast.BoolOp, ast.IfExp, ast.Compare):
            if isinstance(node, ast.Compare):
                self._compared |= {
                    last_name(each.func) for each in [node.left, *node.comparators] if isinstance(each, ast.Call)
                }
                continue
            for each in _wanted_of(node):
                if isinstance(each, ast.Call):
                    self._used.add(last_name(each.func))

    def wrong(self, source: Source) -> Iterator[Found]:
        """``(kind, line, message)`` of each in a file."""
        for function in of_kind(source.tree, ast.FunctionDef):
            yield from self._staying_disabled(function)
            yield from self._never_enabled(function)
            yield from self._one_of_two(function)
            yield from self._never_working(function)

    def _staying_disabled(self, function: ast.FunctionDef) -> Iterator[Found]:
        calls = [node for node in of_kind(function, ast.Call) if isinstance(node.func, ast.Attribute)]
        stored = (target for node in of_kind(function, ast.Assign) for target in node.targets)
        makes = {target.attr for target in stored if isinstance(target, ast.Attribute)} & self._heard
        starts = any(call.func.attr in _STARTS for call in calls)
        for call in calls:
            is_seen_through = starts or last_name(call.func.value) in makes
            if is_seen_through and _disables(call) and self._is_for_good(call.func.value):
                yield "dead_control", call.lineno, _STAYS_DISABLED.format(f"The button {last_name(call.func.value)}")

    def _is_for_good(self, button: ast.expr) -> bool:
        """Whether this is a button of its own name, and nothing of the project ever enables it."""
        is_known = isinstance(button, ast.Attribute) and self._buttons.get(button.attr) == 1
        return is_known and not self._enables_others and last_name(button) not in self._enabled

    def _never_enabled(self, function: ast.FunctionDef) -> Iterator[Found]:
        for node in of_kind(function, ast.Assign):
            target, made = node.targets[-1], node.value
            if isinstance(made, ast.Call) and _is_made_disabled(made) and self._is_for_good(target):
                yield "dead_control", node.lineno, _NEVER_ENABLED.format(f"The button {last_name(target)}")

    def _one_of_two(self, function: ast.FunctionDef) -> Iterator[Found]:
        """What starts is disabled for good, where what stops is enabled in its place, and disabled again later."""
        calls = [call for call in of_kind(function, ast.Call) if isinstance(call.func, ast.Attribute)]
        others = [last_name(call.func.value) for call in calls if _may_enable(call.func, call)]
        stops = [name for name in others if _STOPS.search(name) and name in self._disabled]
        for call in calls if stops else ():
            name = last_name(call.func.value)
            if _disables(call) and _BEGINS.search(name) and self._is_for_good(call.func.value):
                yield "dead_control", call.lineno, _NEVER_AGAIN.format(f"The button {name}", stops[0])

    def _never_working(self, function: ast.FunctionDef) -> Iterator[Found]:
        name = function.name
        if self._named.get(name) != 1 or name not in self._used or name in self._compared or function.decorator_list:
            return
        inside = in_scope(function.body)
        answers = [node.value for node in inside if isinstance(node, ast.Return)]
        says_no = any(isinstance(each, ast.Constant) and each.value is False for each in answers)
        is_plain = all(each is None or (isinstance(each, ast.Constant) and not each.value) for each in answers)
        last = function.body[-1]
        if says_no and is_plain and not isinstance(last, ast.Return | ast.Raise | ast.While) and not _yields(inside):
            yield "returns_nothing", _last_line(last), _NEVER_WORKS.format(name)


def _wanted_of(node: ast.AST) -> list[ast.expr | None]:
    """What is asked whether it is true, or handed on as an answer."""
    if isinstance(node, ast.Return):
        return [node.value]
    if isinstance(node, ast.If | ast.While | ast.IfExp):
        return [node.test]
    if isinstance(node, ast.UnaryOp):
        return [node.operand]
    return list(node.values) if isinstance(node, ast.BoolOp) else []


def _may_enable(node: ast.Attribute, call: ast.Call | None) -> bool:
    if node.attr == "setEnabled":
        return call is None or not (call.args and _is(call.args[0], False))
    if node.attr == "setDisabled":
        return call is None or not (call.args and _is(call.args[0], True))
    if node.attr in _CONFIGURES:
        states = [each.value for each in call.keywords if each.arg in ("state", None)] if call is not None else []
        return call is None or any(not _says_disabled(each) for each in states)
    return False


def _disables(call: ast.Call) -> bool:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
    if name in _CONFIGURES:
        return any(each.arg == "state" and _says_disabled(each.value) for each in call.keywords)
    return bool(call.args) and (
        (name == "setEnabled" and _is(call.args[0], False)) or (name == "setDisabled" and _is(call.args[0], True))
    )


def _is_made_disabled(made: ast.Call) -> bool:
    given = {each.arg: each.value for each in made.keywords}
    return "command" in given and "state" in given and _says_disabled(given["state"])


def _says_disabled(node: ast.expr) -> bool:
    return _is(node, "disabled") or last_name(node) == "DISABLED"


def _is(node: ast.expr, value: object) -> bool:
    return isinstance(node, ast.Constant) and type(node.value) is type(value) and node.value == value


def _is_button(name: str) -> bool:
    return name.endswith("Button") or name == "QAction"


def _yields(nodes: list[ast.AST]) -> bool:
    return any(isinstance(node, ast.Yield | ast.YieldFrom) for node in nodes)


def _last_line(statement: ast.stmt) -> int:
    """The line of the last statement in it."""
    for name in ("finalbody", "orelse", "body"):
        inner = getattr(statement, name, None)
        if inner:
            return _last_line(inner[-1])
    return statement.lineno
