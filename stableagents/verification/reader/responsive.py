"""What keeps a window from answering: sleeping or looping for ever where the window's own code runs, no main loop."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from .nodes import children, givings, key, last_name, of_kind, walk

if TYPE_CHECKING:
    from .project import Source

Function = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
_BLOCKS_FROM_S = 0.2
_TAKES_A_CALLBACK = {"after", "after_idle", "bind", "bind_all", "bind_class", "protocol", "tag_bind", "trace_add"}
_LEAVES_A_LOOP = {
    "update",
    "wait_window",
    "wait_variable",
    "exit",
    "_exit",
    "quit",
    "destroy",
    "mainloop",
    "next",
    "get",
}
_QT_APPLICATIONS = {"QApplication", "QGuiApplication"}
_STARTS_A_QT_LOOP = {"exec", "exec_", "processEvents", "run", "run_forever", "run_until_complete"}
_SHOWS_A_QT_WINDOW = {
    "show", "showMaximized", "showFullScreen", "showNormal", "setVisible", "getattr",
    "QQmlApplicationEngine",
}  # fmt: skip
_QT_SIGNALS = {"clicked", "triggered", "toggled", "returnPressed", "textChanged", "valueChanged", "itemClicked"}
_BLOCKING_CALLS = {
    "input", "requests.get", "requests.post", "requests.put", "requests.request", "httpx.get", "httpx.post",
    "urllib.request.urlopen", "request.urlopen", "urlopen",
}  # fmt: skip
_RUN_ELSEWHERE = {"submit", "to_thread", "run_in_executor", "apply_async", "map", "Timer", "Thread"}
_STARTS_A_LOOP = {"mainloop", "run", "run_forever", "exec", "update", "start"}


def missing_main_loop(sources: Iterable[Source]) -> Iterator[dict[str, Any]]:
    """A finding if the project makes a window and no file of it can start an event loop."""
    main = next((source for source in sources if source.path == "main.py"), None)
    for source in sources:
        if source.is_test:
            continue
        for node in of_kind(source.tree, ast.Attribute, ast.Name):
            if last_name(node) in _STARTS_A_LOOP:
                return
    makes_window = any(_makes_root(node) for source in sources for node in of_kind(source.tree, ast.Call, ast.ClassDef))
    if main is not None and makes_window:
        yield {
            "kind": "no_main_loop",
            "message": "Nothing starts the window's main loop, so it vanishes at once: call mainloop() at the end.",
            "file": "main.py",
            "line": max(1, main.text.rstrip().count("\n") + 1),
        }


def missing_qt_loop(sources: Iterable[Source]) -> Iterator[tuple[int, str]]:
    """``(line, message)`` if the project makes a Qt application and nothing runs it; the line is main.py's last."""
    read = [source for source in sources if not source.is_test]
    nodes = [node for source in read for node in walk(source.tree)]
    # A menu's exec() is given a place, an application's nothing.
    given = {id(node.func) for node in nodes if isinstance(node, ast.Call) and node.args}
    names = {node.attr for node in nodes if isinstance(node, ast.Attribute) and id(node) not in given}
    names |= {node.id for node in nodes if isinstance(node, ast.Name)}
    main = next((source for source in read if source.path == "main.py"), None)
    if main is not None and names & _QT_APPLICATIONS and not names & _STARTS_A_QT_LOOP:
        line = max(1, main.text.rstrip().count("\n") + 1)
        yield line, "Nothing runs the application, so its window vanishes at once: call app.exec() at the end."


def never_shown(sources: Iterable[Source]) -> Iterator[tuple[str, int, str]]:
    """``(file, line, message)`` where a Qt application runs and nothing of the project names what shows a window."""
    read = [source for source in sources if not source.is_test]
    trees = [source.tree for source in read]
    names = {last_name(node) for tree in trees for node in of_kind(tree, ast.Attribute, ast.Name)}
    names |= {node.value for tree in trees for node in of_kind(tree, ast.Constant) if isinstance(node.value, str)}
    opened = {node.attr for tree in trees for node in of_kind(tree, ast.Attribute)} & {"open"}
    if names & _SHOWS_A_QT_WINDOW or opened or not names & _QT_APPLICATIONS:
        return
    applications = {
        key(target)
        for tree in trees
        for target, value in givings(tree)
        if isinstance(value, ast.Call) and last_name(value.func) in _QT_APPLICATIONS
    }
    runs = [
        (source.path, call.lineno, call.func.value)
        for source in read
        for call in of_kind(source.tree, ast.Call)
        if isinstance(call.func, ast.Attribute) and call.func.attr in ("exec", "exec_")  # a dialog shows itself by it
    ]
    if len(runs) == 1:
        [(path, line, owner)] = runs
        if key(owner) in applications - {""} or last_name(owner) in _QT_APPLICATIONS:
            yield path, line, "Nothing ever shows the window: call its show() before the application runs."


def _makes_root(node: ast.Call | ast.ClassDef) -> bool:
    names = [node.func] if isinstance(node, ast.Call) else node.bases
    return any(last_name(name) in ("Tk", "CTk") for name in names)


def blocking(source: Source) -> list[tuple[str, int, str]]:
    """``(kind, line, message)`` for sleeps and endless loops in functions that the window itself calls."""
    functions = _functions(source.tree)
    found: list[tuple[str, int, str]] = []
    for name in _called_by_the_window(source.tree, functions):
        for function in functions.get(name, []):
            found += _blocking_in(function)
    return sorted(set(found), key=lambda item: item[1])


def threads_run(source: Source, classes: set[str]) -> Iterator[tuple[str, int, str]]:
    """Calls of a thread's ``run()``, which does its work at once and on the thread that calls."""
    made = {
        key(target)
        for node in of_kind(source.tree, ast.Assign)
        if isinstance(node.value, ast.Call) and last_name(node.value.func) in classes
        for target in node.targets
    }
    for node in of_kind(source.tree, ast.Call):
        if not (isinstance(node.func, ast.Attribute) and node.func.attr == "run"):
            continue
        owner = node.func.value
        if key(owner) in made - {""} or (isinstance(owner, ast.Call) and last_name(owner.func) in classes):
            yield (
                "blocking_call",
                node.lineno,
                "run() does the thread's work on the window's own thread; call start() instead.",
            )


def thread_classes(trees: Iterable[ast.Module]) -> set[str]:
    """The names of classes that are threads."""
    classes = [node for tree in trees for node in of_kind(tree, ast.ClassDef)]
    own = {node.name for node in classes if any(last_name(base) in ("Thread", "QThread") for base in node.bases)}
    return {"Thread"} | own


def _blocking_in(function: Function) -> Iterator[tuple[str, int, str]]:
    for node in _own_nodes(function):
        if isinstance(node, ast.Call) and _dotted(node.func) in _BLOCKING_CALLS:
            yield (
                "blocking_call",
                node.lineno,
                f"The window can't react while {_dotted(node.func)}() waits; do it in a thread.",
            )
        if isinstance(node, ast.Call) and _is_long_sleep(node):
            yield (
                "blocking_sleep",
                node.lineno,
                "The window can't react while this sleeps; use after() or a QTimer.",
            )
        if isinstance(node, ast.While) and _never_ends(node) and not _is_tried(function, node):
            yield "endless_loop", node.lineno, "This loop never ends, so the window stops reacting for good."


def _functions(tree: ast.Module) -> dict[str, list[Function]]:
    """Functions and methods by name; a name that two classes use is looked up in both."""
    functions: dict[str, list[Function]] = {}
    for node in of_kind(tree, ast.FunctionDef, ast.AsyncFunctionDef):
        functions.setdefault(node.name, []).append(node)
    return functions


def _called_by_the_window(tree: ast.Module, functions: dict[str, list[Function]]) -> set[str]:
    """Names of functions that run on the window's thread; those that a thread may run are left out."""
    roots: set[str] = set()
    elsewhere: set[str] = set()
    for node in of_kind(tree, ast.Call):
        for keyword in node.keywords:
            if keyword.arg == "command":
                roots |= _function_names(keyword.value)
            elif keyword.arg in ("target", "initializer", "func"):
                elsewhere |= _function_names(keyword.value)
        if last_name(node.func) in _TAKES_A_CALLBACK or (
            last_name(node.func) == "connect" and last_name(getattr(node.func, "value", node)) in _QT_SIGNALS
        ):
            for argument in node.args:
                roots |= _function_names(argument)
        elif last_name(node.func) in _RUN_ELSEWHERE:
            for argument in node.args:
                elsewhere |= _function_names(argument)
    roots = {name for name in roots if len(functions.get(name, [])) == 1}
    elsewhere = _closure(elsewhere, functions)
    return _closure(roots, functions) - elsewhere


def _closure(names: set[str], functions: dict[str, list[Function]]) -> set[str]:
    seen: set[str] = set()
    waiting = [name for name in names if name in functions]
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        for function in functions[name]:
            for node in _own_nodes(function):
                if isinstance(node, ast.Call) and _is_plain_call(node.func):
                    called = last_name(node.func)
                    if len(functions.get(called, [])) == 1:
                        waiting.append(called)
    return seen


def _is_plain_call(function: ast.expr) -> bool:
    """``name(...)`` or ``self.name(...)``: only there the callee is sure."""
    if isinstance(function, ast.Attribute):
        return isinstance(function.value, ast.Name) and function.value.id == "self"
    return isinstance(function, ast.Name)


def _function_names(value: ast.expr) -> set[str]:
    """The functions that a callback expression leads to: ``f``, ``self.f``, ``lambda: self.f(1)``."""
    if isinstance(value, ast.Lambda):
        return {last_name(n.func) for n in walk(value.body) if isinstance(n, ast.Call) and _is_plain_call(n.func)}
    if isinstance(value, ast.Name | ast.Attribute) and _is_plain_call(value):
        return {last_name(value)}
    return set()


def _own_nodes(function: Function) -> Iterator[ast.AST]:
    """The nodes of a function without those of functions inside it."""
    waiting: list[ast.AST] = list(function.body) if isinstance(function.body, list) else [function.body]
    while waiting:
        node = waiting.pop()
        yield node
        waiting += [
            child
            for child in children(node)
            if not isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef)
        ]


def _is_long_sleep(call: ast.Call) -> bool:
    function = call.func
    is_sleep = isinstance(function, ast.Attribute) and function.attr == "sleep"
    is_sleep = is_sleep and last_name(getattr(function, "value", function)) in ("time", "QThread")
    is_sleep = is_sleep or (isinstance(function, ast.Name) and function.id == "sleep")
    if not is_sleep or len(call.args) != 1 or not isinstance(call.args[0], ast.Constant):
        return False
    seconds = call.args[0].value
    return isinstance(seconds, int | float) and seconds >= _BLOCKS_FROM_S


def _never_ends(loop: ast.While) -> bool:
    if not (isinstance(loop.test, ast.Constant) and loop.test.value):
        return False
    for node in _inner(loop):
        if isinstance(node, ast.Return | ast.Raise | ast.Yield | ast.YieldFrom | ast.Await | ast.Assert | ast.Break):
            return False
        if isinstance(node, ast.Call) and last_name(node.func) in _LEAVES_A_LOOP:
            return False
    return True


def _inner(loop: ast.While) -> Iterator[ast.AST]:
    for statement in loop.body:
        yield from walk(statement)


def _is_tried(function: Function, loop: ast.While) -> bool:
    return any(
        isinstance(node, ast.Try | ast.With) and any(inner is loop for inner in walk(node)) for node in walk(function)
    )


def _dotted(node: ast.expr) -> str:
    """``a.b.c`` as text; empty where it is anything else."""
    if isinstance(node, ast.Attribute):
        owner = _dotted(node.value)
        return f"{owner}.{node.attr}" if owner else ""
    return node.id if isinstance(node, ast.Name) else ""
