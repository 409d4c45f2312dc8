"""Callbacks handed over wrongly: called instead of passed, or holding a loop's last value; results that never are.

Only functions of the project are judged, where their name can mean nothing else, so that sound code gives nothing.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from .nodes import called_name, givings, in_scope, is_self, last_name, of_kind, own_name, walk

if TYPE_CHECKING:
    from .project import Source

Found = tuple[str, int, str]
Function = ast.FunctionDef | ast.AsyncFunctionDef
_KEYWORDS = {"command", "postcommand", "target", "on_click", "callback", "func"}
# Where a method takes a function: the place of it among the arguments.
_ARGUMENT = {
    "after": 1, "after_idle": 0, "bind": 1, "bind_all": 1, "bind_class": 2, "tag_bind": 2, "protocol": 1,
    "trace": 1, "trace_add": 1, "register": 0, "connect": 0, "singleShot": 1, "listen": 0, "add_listener": 0,
    "subscribe": 0, "start": 0, "Timer": 1, "submit": 0,
}  # fmt: skip
_TO_AWAIT = {"sleep", "wait_for", "wait", "open_connection", "start_server", "to_thread", "create_subprocess_exec"}
_ENDS_A_WINDOW = {"destroy", "quit"}
_DONE_BY_CALLING = {"accept", "reject", "destroy", "mainloop", "quit", "deleteLater", "update_idletasks", "repaint"}
_NEEDS_A_VALUE = {"float", "int", "len", "round", "sum", "abs", "sorted", "max", "min", "list", "tuple", "set", "dict"}

_NAMING = (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef, ast.Name, ast.Attribute, ast.arg)
_JUDGED = (
    ast.Call, ast.Dict, ast.List, ast.Tuple, ast.For, ast.ListComp, ast.SetComp, ast.GeneratorExp, ast.DictComp,
    ast.Expr, ast.BinOp, ast.FormattedValue, ast.Subscript, ast.Attribute, ast.AugAssign, ast.Assign,
)  # fmt: skip


class Functions:
    """The project's functions by name, and which of them never give a value."""

    def __init__(self, trees: Iterable[ast.Module]) -> None:
        self._by_name: dict[str, list[Function]] = {}
        self._other: set[str] = set()  # names that may mean something else
        self._twice: set[str] = set()  # names of more than one class
        self._classes: dict[int, ast.ClassDef] = {}  # by what stands in them
        self._bases: set[str] = set()
        self._known: dict[str, dict[str, Function]] = {}
        self._made: dict[str, list[str]] = {}  # by attribute, the classes whose objects it is given
        trees = list(trees)
        self._parameters = dict(_parameters_called(trees))
        self._calls: dict[str, list[ast.Call]] = {}
        for call in (each for tree in trees for each in of_kind(tree, ast.Call)):
            self._calls.setdefault(last_name(call.func), []).append(call)
        for target, value in (each for tree in trees for each in givings(tree)):
            if own_name(target):
                self._made.setdefault(own_name(target), []).append(called_name(value))
        parts = (each for tree in trees for each in of_kind(tree, ast.Attribute))
        self._asked = {own_name(each.value) for each in parts} - {""}
        self._kinds = {node.name: node for tree in trees for node in of_kind(tree, ast.ClassDef)}
        for node in (node for tree in trees for node in of_kind(tree, *_NAMING)):
            if isinstance(node, ast.ClassDef):
                self._classes |= {id(inner): node for inner in of_kind(node, ast.Attribute)}
                self._bases |= {last_name(base) for base in node.bases}
                if node.name in self._other:
                    self._twice.add(node.name)
                self._other.add(node.name)
            if isinstance(node, Function):
                self._by_name.setdefault(node.name, []).append(node)
            elif isinstance(node, ast.ClassDef):
                self._other.add(node.name)
            elif isinstance(node, ast.Name | ast.Attribute) and not isinstance(node.ctx, ast.Load):
                self._other.add(last_name(node))
            elif isinstance(node, ast.arg):
                self._other.add(node.arg)

    def gives_nothing(self, function: ast.expr) -> bool:
        """Whether ``name`` or ``self.name`` is a function of the project that never returns a value."""
        method = self._method(function)
        if method is not None:
            return _gives_nothing(method)
        if id(function) in self._parameters:
            handed = self._handed(*self._parameters[id(function)])
            return bool(handed) and all(
                id(each) not in self._parameters and self.gives_nothing(each) for each in handed
            )
        if isinstance(function, ast.Attribute):
            if not (isinstance(function.value, ast.Name) and function.value.id == "self"):
                return False
        elif not isinstance(function, ast.Name) or hasattr(builtins, function.id):
            return False
        name = last_name(function)
        known = self._by_name.get(name, [])
        return len(known) == 1 and name not in self._other and _gives_nothing(known[0])

    def _handed(self, name: str, place: int, parameter: str) -> list[ast.expr]:
        """What a function, or a class as it is made, is given for a parameter wherever it is called by its name."""
        found: list[ast.expr] = []
        for call in self._calls.get(name, []):
            if len(call.args) > place and not any(isinstance(each, ast.Starred) for each in call.args):
                found.append(call.args[place])
            else:
                found += [each.value for each in call.keywords if each.arg == parameter]
        is_sure = len(found) == len(self._calls.get(name, [])) and len(self._by_name.get(name, [])) < 2
        return found if is_sure and name not in self._twice | self._bases else []

    def is_coroutine(self, function: ast.expr) -> bool:
        """Whether it can only be a function of asyncio, or of the project, that does nothing until it is awaited."""
        if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name):
            if function.value.id == "asyncio":
                return function.attr in _TO_AWAIT
            if function.value.id != "self":
                return False
        elif not isinstance(function, ast.Name):
            return False
        known = self._by_name.get(last_name(function), [])
        is_plain = len(known) == 1 and isinstance(known[0], ast.AsyncFunctionDef) and not known[0].decorator_list
        return is_plain and last_name(function) not in self._other

    def can_only_be(self, function: ast.expr) -> bool:
        """Whether ``name`` or ``self.name`` is a function of the project, and nothing else."""
        if self._method(function) is not None:
            return True
        known = self._by_name.get(last_name(function), [])
        is_plain = len(known) == 1 and not known[0].decorator_list and last_name(function) not in self._other
        return isinstance(function, ast.Name) and is_plain

    def knows(self, function: ast.expr) -> bool:
        """Whether this names a function of the project."""
        return last_name(function) in self._by_name

    def is_asked(self, target: ast.expr) -> bool:
        """Whether it is an attribute that is given a value once, and whose own attributes are used."""
        name = own_name(target)
        return len(self._made.get(name, [])) == 1 and name in self._asked

    def _method(self, function: ast.expr) -> Function | None:
        """The method that ``self.name`` or ``self.part.name`` is, where its class says so and none builds on it."""
        if not isinstance(function, ast.Attribute):
            return None
        if is_self(function.value):
            holder = self._classes.get(id(function))
        else:
            [kind, *others] = self._made.get(own_name(function.value), [""])
            holder = self._kinds.get(kind) if not others else None
        if holder is None or holder.name in self._bases | self._twice:
            return None
        return self._methods(holder).get(function.attr)

    def _methods(self, holder: ast.ClassDef) -> dict[str, Function]:
        """The methods of a class that are there once, and that nothing in it replaces."""
        if holder.name not in self._known:
            own = [node for node in holder.body if isinstance(node, Function)]
            names = [node.name for node in own]
            replaced = {node.attr for node in of_kind(holder, ast.Attribute) if not isinstance(node.ctx, ast.Load)}
            self._known[holder.name] = {
                node.name: node for node in own if names.count(node.name) == 1 and node.name not in replaced
            }
        return self._known[holder.name]


def _parameters_called(trees: Iterable[ast.Module]) -> Iterator[tuple[int, tuple[str, int, str]]]:
    """Where a function calls what it was given: the name it is called by itself, and the parameter with its place."""
    for tree in trees:
        for holder in [tree, *of_kind(tree, ast.ClassDef)]:
            for function in holder.body:
                if not isinstance(function, ast.FunctionDef) or function.decorator_list:
                    continue
                is_method = isinstance(holder, ast.ClassDef)
                names = [each.arg for each in function.args.args][is_method:]
                given = {each.id for each in of_kind(function, ast.Name) if isinstance(each.ctx, ast.Store)}
                called_by = holder.name if is_method and function.name == "__init__" else function.name
                for call in of_kind(function, ast.Call):
                    name = last_name(call.func)
                    if isinstance(call.func, ast.Name) and name in names and name not in given:
                        yield id(call.func), (called_by, names.index(name), name)


def wrong(source: Source, functions: Functions) -> Iterator[Found]:
    """``(kind, line, message)`` of each."""
    for node in of_kind(source.tree, *_JUDGED):
        if isinstance(node, ast.Call):
            for handed in _handed_over(node):
                yield from _called(handed, functions)
                yield from _only_named(handed, functions)
        elif isinstance(node, ast.Assign):
            yield from _kept_nothing(node, functions)
            if any(_is_command(target) for target in node.targets):
                yield from _called(node.value, functions)
                yield from _only_named(node.value, functions)
        elif isinstance(node, ast.AugAssign):
            if isinstance(node.target, ast.Attribute) and last_name(node.target.value) == "events":  # pywebview's
                yield from _called(node.value, functions)
        elif isinstance(node, ast.Dict):
            yield from _kept_for_later(node.values, functions)
        elif isinstance(node, ast.List | ast.Tuple):
            yield from _in_rows(node, functions)
        elif isinstance(node, ast.For | ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp):
            yield from _bound_late(node)
        if isinstance(node, ast.Expr):
            yield from _named_in_passing(node.value, functions)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call) and functions.is_coroutine(node.value.func):
            name = last_name(node.value.func)
            yield (
                "never_awaited",
                node.lineno,
                f"{name}() only makes a coroutine here, and nothing runs it: write await before it.",
            )
        for used in _needed(node):
            if isinstance(used, ast.Call) and functions.gives_nothing(used.func):
                name = last_name(used.func)
                yield (
                    "returns_nothing",
                    used.lineno,
                    f"The result of {name}() is used here, and {name} returns nothing.",
                )


def _called(handed: ast.expr, functions: Functions) -> Iterator[Found]:
    if not isinstance(handed, ast.Call):
        return
    ends = isinstance(handed.func, ast.Attribute) and handed.func.attr in _ENDS_A_WINDOW and not handed.args
    if ends or functions.gives_nothing(handed.func):
        name = last_name(handed.func)
        yield (
            "command_called",
            handed.lineno,
            f"{name}() is called here at once, and nothing is handed over to be called later: "
            f"{'leave out its parentheses' if not handed.args and not handed.keywords else 'put lambda: before it'}.",
        )


def _kept_nothing(node: ast.Assign, functions: Functions) -> Iterator[Found]:
    """What a function that returns nothing is thought to give, where it is asked for something of its own."""
    value, target = node.value, node.targets[0]
    if isinstance(value, ast.Call) and functions.gives_nothing(value.func) and functions.is_asked(target):
        name = last_name(value.func)
        message = f"The result of {name}() is kept and used, and {name} returns nothing: its return is missing."
        yield "returns_nothing", node.lineno, message


def _only_named(handed: ast.expr, functions: Functions) -> Iterator[Found]:
    """A lambda that only names the function that was to be called."""
    if isinstance(handed, ast.Lambda) and functions.can_only_be(handed.body):
        name = last_name(handed.body)
        yield "dead_control", handed.lineno, f"This lambda only names {name} and never calls it: write {name}() there."


def _named_in_passing(value: ast.expr, functions: Functions) -> Iterator[Found]:
    """A line that names a function, and does not call it."""
    is_own = isinstance(value, ast.Attribute) and isinstance(value.value, ast.Name | ast.Attribute)
    if is_own and (functions.can_only_be(value) or last_name(value) in _DONE_BY_CALLING):
        yield (
            "dead_control",
            value.lineno,
            f"This only names {last_name(value)} and never calls it: write {last_name(value)}().",
        )


def _kept_for_later(values: Iterable[ast.expr], functions: Functions) -> Iterator[Found]:
    """Calls among the functions of a table, such as ``{"Save": self.save, "Quit": self.leave()}``."""
    values = list(values)
    if any(isinstance(value, ast.Lambda) or _is_function(value, functions) for value in values):
        for value in values:
            yield from _called(value, functions)


def _in_rows(table: ast.List | ast.Tuple, functions: Functions) -> Iterator[Found]:
    """The same of rows, such as ``[("Save", save), ("Quit", leave())]``: what stands in one column is of one kind."""
    rows = [row.elts for row in table.elts if isinstance(row, ast.Tuple | ast.List)]
    if len(rows) == len(table.elts) > 1 and len({len(row) for row in rows}) == 1:
        for column in zip(*rows, strict=True):
            yield from _kept_for_later(column, functions)


def _is_function(value: ast.expr, functions: Functions) -> bool:
    return isinstance(value, ast.Name | ast.Attribute) and functions.knows(value)


def _is_command(target: ast.expr) -> bool:
    """Whether it is an option that takes a function, as in ``button["command"]``."""
    return (
        isinstance(target, ast.Subscript) and isinstance(target.slice, ast.Constant) and target.slice.value in _KEYWORDS
    )


def _handed_over(call: ast.Call) -> Iterator[ast.expr]:
    """What a call is given in order to call it later."""
    for keyword in call.keywords:
        if keyword.arg in _KEYWORDS:
            yield keyword.value
    if isinstance(call.func, ast.Attribute) or last_name(call.func) == "Timer":
        place = _ARGUMENT.get(last_name(call.func))
        if place is not None and len(call.args) > place:
            yield call.args[place]


def _needed(node: ast.AST) -> Iterator[ast.expr]:
    """Expressions that are no use without a value."""
    if isinstance(node, ast.BinOp):
        yield from (node.left, node.right)
    elif isinstance(node, ast.FormattedValue | ast.Subscript | ast.Attribute):
        yield node.value
    elif isinstance(node, ast.For):
        yield node.iter
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _NEEDS_A_VALUE:
        yield from node.args[:1]


def _bound_late(loop: ast.For | ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp) -> Iterator[Found]:
    """Lambdas made in a loop that look at its variables when they are called, long after the loop's end."""
    if isinstance(loop, ast.For):
        if any(isinstance(part, ast.Break | ast.Return) for statement in loop.body for part in walk(statement)):
            return
        changing = _bound_in([loop.target, *loop.body])
        parts: list[ast.AST] = list(loop.body)
    else:
        changing = _bound_in([generator.target for generator in loop.generators])
        parts = [loop.value] if isinstance(loop, ast.DictComp) else [loop.elt]
    yield from _defined_in_turn(parts, changing)
    for node in in_scope(parts):
        kept: list[ast.expr] = []
        if isinstance(node, ast.Call):
            kept = list(_handed_over(node))
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Subscript):
            kept = [node.value]
        for function in kept:
            late = sorted(_free_in(function) & changing) if isinstance(function, ast.Lambda) else []
            if late:
                name = late[0]
                yield (
                    "late_binding",
                    function.lineno,
                    f"Each of these functions sees the last {name} of the loop when it is called; "
                    f"write lambda {name}={name}: … to keep its own.",
                )


def _defined_in_turn(parts: list[ast.AST], changing: set[str]) -> Iterator[Found]:
    """Functions made and handed over in a loop that look at its variables when they are called."""
    inner = in_scope(parts)
    calls = [call for call in inner if isinstance(call, ast.Call)]
    handed = {each.id for call in calls for each in _handed_over(call) if isinstance(each, ast.Name)}
    for function in inner:
        if not isinstance(function, ast.FunctionDef) or function.name not in handed or function.decorator_list:
            continue
        own = {each.arg for each in of_kind(function, ast.arg)} | _bound_in(function.body)
        late = [
            node
            for statement in function.body
            for node in of_kind(statement, ast.Name)
            if isinstance(node.ctx, ast.Load) and node.id in changing - own
        ]
        if late:
            name = late[0].id
            yield (
                "late_binding",
                late[0].lineno,
                f"{function.name}() sees the last {name} of the loop when it is called; "
                f"write def {function.name}({name}={name}) to keep its own.",
            )


def _bound_in(nodes: Iterable[ast.AST]) -> set[str]:
    return {n.id for n in in_scope(nodes) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}


def _free_in(function: ast.Lambda) -> set[str]:
    every = [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]
    own = {argument.arg for argument in every}
    own |= {argument.arg for argument in (function.args.vararg, function.args.kwarg) if argument is not None}
    return {n.id for n in of_kind(function.body, ast.Name) if isinstance(n.ctx, ast.Load)} - own


def _gives_nothing(function: Function) -> bool:
    if isinstance(function, ast.AsyncFunctionDef) or function.decorator_list:
        return False
    own = in_scope(function.body)
    if any(isinstance(node, ast.Yield | ast.YieldFrom) for node in own):
        return False
    if any(isinstance(node, ast.Return) and not _is_none(node.value) for node in own):
        return False
    # A body of words or an error alone is a place for a subclass to fill.
    return any(not isinstance(part, ast.Pass | ast.Raise) and not _is_words(part) for part in function.body)


def _is_none(value: ast.expr | None) -> bool:
    return value is None or (isinstance(value, ast.Constant) and value.value is None)


def _is_words(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
