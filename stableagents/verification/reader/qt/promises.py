"""What is begun with Qt and never brought to its end: rows, dialogs that nobody accepts, signals that nobody emits.

Judged are classes of the project built right on Qt's own, and only where no other code could do what is missing.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..nodes import called_name, last_name, of_kind, own_name

if TYPE_CHECKING:
    from ..attributes import Project
    from ..project import Source

Found = tuple[str, int, str]
_THREAD = "QThread"
_WAITS = {"wait", "terminate", "aboutToQuit", "closeEvent", "lastWindowClosed"}
_NOT_WAITED_FOR = (
    "Whoever closes the window while this runs sees the app crash: nothing waits for the thread. "
    "Write a closeEvent() that asks it to end, and calls its wait()."
)
_DIALOG = "QDialog"
_EXECS = {"exec", "exec_"}
_TELLS_ANSWER = {"result", "accepted", "rejected", "finished", "was_accepted", "ok"}
_CLOSES = {"accept", "done", "close", "hide", "reject", "deleteLater", "setVisible", "setResult"}
_ACCEPTS = {"accept", "done", "setResult"}
_WORK = {"run", "work", "do_work", "process", "start_work", "run_task"}
# Signals that Qt's own classes have, so that somebody else's may be meant by the name.
_OF_QT_TOO = {
    "finished", "started", "clicked", "changed", "toggled", "triggered", "accepted", "rejected", "destroyed", "timeout",
    "valueChanged", "textChanged", "currentChanged", "activated", "stateChanged", "selectionChanged", "pressed",
    "released", "error", "closed", "opened", "moved", "entered", "edited", "updated",
}  # fmt: skip
_ROWS = {f"{what}{which}" for what in ("Insert", "Remove", "Move") for which in ("Rows", "Columns")} | {"ResetModel"}
_UNENDED = "{0}() is never followed by {1}(), so the views wait for ever and fail: call it after the change."
_STAYS_OPEN = "This dialog never closes by its OK: {0}() is Qt's own, and super().{0}() is not called in it."
_NEVER_ACCEPTED = "This dialog is never accepted: nothing calls its accept(), so what is asked for here never happens."
_DROPPED = (
    "Whether this dialog was cancelled is not looked at, and what stands in it is taken all the same: if {0}.exec(): …"
)
_TELLS_ITSELF = "This only tells that the dialog was {0}, and does not close it: connect it to self.{1} instead."
_STOPPED_ONLY = (
    "The thread is told to end here, and the app closes before it has: it crashes. Call the thread's wait() after this."
)
_ENDS_A_THREAD = {"stop", "quit", "exit", "cancel", "requestInterruption"}
_WAITS_OTHERWISE = {"wait", "terminate", "aboutToQuit", "lastWindowClosed", "ignore", "processEvents", "hide"}
_NOT_CLOSED = "{0}() ends here and leaves its dialog open: accept() is missing, so what is asked for never happens."
_OK_IDLE = "Nothing is connected to accepted of these buttons, so this dialog is never accepted."
_NOT_CONNECTED = "Nothing is connected to {0}, and nothing calls {1}(), which is there for it."
_FINDS_SLOTS = {"connectSlotsByName", "setupUi", "QUiLoader", "QQmlApplicationEngine", "QQuickView", "invokeMethod"}
_NOT_EMITTED = "Nothing ever emits {0}, so what is connected to it never happens."
_ON_THIS_THREAD = "{0}() does the work on the window's own thread: connect it to the thread's started signal instead."


class Uses:
    """What the project's files do with the names that matter here."""

    def __init__(self, trees: list[ast.Module]) -> None:
        self.mentioned: set[str] = set()  # attributes
        self.signals: dict[str, set[str]] = {}  # what is done with an attribute: connect, emit, or anything else
        self.accepting: list[tuple[ast.ClassDef | None, bool]] = []  # in which class, and of itself
        self.defined: set[str] = set()
        self.texts: set[str] = set()
        self.threads: set[str] = {_THREAD}
        self._connected: dict[str, set[str]] = {}  # by signal, the names of those whose it is
        self._made: dict[str, set[str]] = {}  # by name, the classes whose objects it is given
        for tree in trees:
            self._read(tree)

    def _read(self, tree: ast.Module) -> None:
        inside = {id(inner): node for node in of_kind(tree, ast.ClassDef) for inner in of_kind(node, ast.Attribute)}
        self.texts |= {node.value for node in of_kind(tree, ast.Constant) if isinstance(node.value, str)}
        self.defined |= {node.name for node in of_kind(tree, ast.FunctionDef)}
        self.threads |= {node.name for node in of_kind(tree, ast.ClassDef) if _THREAD in map(called_name, node.bases)}
        parts = {id(node.value): node.attr for node in of_kind(tree, ast.Attribute)}
        for node in of_kind(tree, ast.Attribute):
            self.mentioned.add(node.attr)
            use = parts.get(id(node), "")
            self.signals.setdefault(node.attr, set()).add(use if isinstance(node.ctx, ast.Load) else "set")
            if use == "connect":
                self._connected.setdefault(node.attr, set()).add(called_name(node.value))
            if node.attr in _ACCEPTS and called_name(node.value) not in ("event", "ev", "e", "evt"):
                self.accepting.append((inside.get(id(node)), called_name(node.value) in ("self", "super")))
        for made in of_kind(tree, ast.Assign):
            for target in made.targets:
                self._made.setdefault(called_name(target), set()).add(called_name(made.value))

    def accepts(self, dialog: ast.ClassDef) -> bool:
        """Whether any code may accept a dialog of this class."""
        return any(holder is dialog or not of_itself for holder, of_itself in self.accepting)

    def is_thread(self, name: str) -> bool:
        """Whether what is called so is a thread of Qt's, and nothing else."""
        return bool(self._made.get(name)) and self._made[name] - {"", "None"} <= self.threads and name != ""

    @property
    def waits(self) -> bool:
        """Whether any code may wait for a thread before the app ends."""
        return bool(_WAITS & (self.mentioned | self.defined))

    def idle_handler(self, signal: str) -> str:
        """The one function that is named after the signal, where nothing in the project mentions it; else empty."""
        named = re.compile(rf"^_?(on|handle|when)_?(\w+_)?{re.escape(_plain(signal))}$")
        handlers = [name for name in self.defined if named.search(_plain(name))]
        is_idle = len(handlers) == 1 and handlers[0] not in self.mentioned | self.texts
        return handlers[0] if is_idle and not self.mentioned & _FINDS_SLOTS else ""

    def connects(self, owner: str, signal: str) -> bool:
        """Whether the signal of an object of this very class is connected."""
        return any(owner in self._made.get(name, ()) for name in self._connected.get(signal, ()))


def wrong(source: Source, project: Project, uses: Uses) -> Iterator[Found]:
    """``(kind, line, message)`` of each; nothing for a file that does not use PySide6."""
    modules = {getattr(node, "module", None) or "" for node in of_kind(source.tree, ast.ImportFrom)}
    modules |= {alias.name for node in of_kind(source.tree, ast.Import) for alias in node.names}
    if not any(name.split(".")[0] == "PySide6" for name in modules):
        return
    for node in of_kind(source.tree, ast.ClassDef):
        yield from _unended(node, uses)
        if _DIALOG in map(called_name, node.bases):
            yield from _never_closing(node, project)
    for function in of_kind(source.tree, ast.FunctionDef):
        yield from _never_accepted(function, source.tree, project, uses)
        yield from _answer_dropped(function, project, uses)
        yield from _on_this_thread(function, project)
    yield from _never_emitted(source, uses)
    yield from _not_waited_for(source, uses)


def _unended(node: ast.ClassDef, uses: Uses) -> Iterator[Found]:
    calls = [call for call in of_kind(node, ast.Call) if isinstance(call.func, ast.Attribute)]
    for call in calls:
        name = call.func.attr
        if not (name.startswith("begin") and name[len("begin") :] in _ROWS):
            continue
        end = f"end{name[len('begin') :]}"
        if end not in uses.mentioned:
            yield "lost_data", call.lineno, _UNENDED.format(name, end)


def _never_closing(node: ast.ClassDef, project: Project) -> Iterator[Found]:
    if node.name in project.bases:
        return
    for method in node.body:
        if isinstance(method, ast.FunctionDef) and method.name in ("accept", "done"):
            names = {each.attr for each in of_kind(method, ast.Attribute)} | {
                each.id for each in of_kind(method, ast.Name)
            }
            helpers = {each.name for each in node.body if isinstance(each, ast.FunctionDef)} - {method.name}
            if not names & (_CLOSES | helpers):
                yield "dialog_never_ends", method.lineno, _STAYS_OPEN.format(method.name)


def _never_accepted(function: ast.FunctionDef, tree: ast.Module, project: Project, uses: Uses) -> Iterator[Found]:
    """``if dialog.exec():`` of a dialog of the project's own whose code, and that of all others, never accepts it."""
    made = {
        target.id: called_name(node.value)
        for node in of_kind(function, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name) and isinstance(node.value, ast.Call)
    }
    for node in of_kind(function, ast.If, ast.Compare):
        asked = _asked(node)
        if asked is None:
            continue
        owner = asked.func.value  # type: ignore[attr-defined]
        name = made.get(owner.id, "") if isinstance(owner, ast.Name) else called_name(owner)
        known = project.classes.get(name, [])
        if len(known) != 1 or [called_name(base) for base in known[0].bases] != [_DIALOG]:
            continue
        if not uses.accepts(known[0]):
            line, message = _where_to_accept(known[0]) if known[0] in tree.body else (0, "")
            yield "dead_control", line or asked.lineno, message or _NEVER_ACCEPTED


def _answer_dropped(function: ast.FunctionDef, project: Project, uses: Uses) -> Iterator[Found]:
    """``dialog.exec()`` on a line of its own, of a dialog that can be cancelled, before what was entered is taken."""
    made = {
        target.id: called_name(node.value)
        for node in of_kind(function, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name) and isinstance(node.value, ast.Call)
    }
    for node in of_kind(function, ast.Expr):
        call = node.value
        is_exec = isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr in _EXECS
        name = last_name(call.func.value) if is_exec else ""
        known = project.classes.get(made.get(name, ""), [])
        if len(known) != 1 or [called_name(base) for base in known[0].bases] != [_DIALOG]:
            continue
        if not uses.accepts(known[0]) or not _can_be_cancelled(known[0]):
            continue
        asked = [each for each in of_kind(function, ast.Call) if _is_asked(each, name) and each.lineno > node.lineno]
        names = {each.attr for each in of_kind(function, ast.Attribute) if last_name(each.value) == name}
        if asked and not names & _TELLS_ANSWER and all(_gives_fields(known[0], last_name(each.func)) for each in asked):
            yield "lost_data", node.lineno, _DROPPED.format(name)


def _is_asked(call: ast.Call, name: str) -> bool:
    is_method = isinstance(call.func, ast.Attribute) and last_name(call.func.value) == name
    return is_method and last_name(call.func) not in _EXECS | {"deleteLater", "close", "setWindowTitle", "show"}


def _can_be_cancelled(dialog: ast.ClassDef) -> bool:
    """Whether anything in it is connected to its ``reject``."""
    return "reject" in {own_name(given) for call in of_kind(dialog, ast.Call) for given in call.args}


def _gives_fields(dialog: ast.ClassDef, method: str) -> bool:
    """Whether a method of the dialog's gives what stands in its fields, whatever the answer was."""
    parts = [part for part in dialog.body if isinstance(part, ast.FunctionDef) and part.name == method]
    asked = {last_name(call.func) for part in parts for call in of_kind(part, ast.Call)}
    return bool(asked & {"text", "toPlainText", "value", "currentText"}) and not of_kind(parts[0], ast.If, ast.IfExp)


def _where_to_accept(dialog: ast.ClassDef) -> tuple[int, str]:
    """Where a dialog would have to be accepted: at the end of its only own slot, or at buttons nobody listens to."""
    methods = {part.name: part for part in dialog.body if isinstance(part, ast.FunctionDef)}
    for call in of_kind(dialog, ast.Call):
        if last_name(call.func) == "connect" and len(call.args) == 1 and own_name(call.args[0]) == "accepted":
            return call.lineno, _TELLS_ITSELF.format("accepted", "accept")
    connected = [
        (call.func.value.attr, own_name(call.args[0]))
        for call in of_kind(dialog, ast.Call)
        if isinstance(call.func, ast.Attribute) and call.func.attr == "connect" and call.args
        if isinstance(call.func.value, ast.Attribute)
    ]
    slots = {slot for signal, slot in connected if signal in ("clicked", "accepted", "returnPressed")} & methods.keys()
    if len(slots) == 1:
        method = methods[slots.pop()]
        return method.end_lineno or method.lineno, _NOT_CLOSED.format(method.name)
    boxes = [call for call in of_kind(dialog, ast.Call) if called_name(call) == "QDialogButtonBox"]
    if len(boxes) == 1 and not any(signal in ("clicked", "accepted") for signal, _ in connected):
        return boxes[0].lineno, _OK_IDLE
    return 0, ""


def _asked(node: ast.If | ast.Compare) -> ast.Call | None:
    """The call of ``exec`` whose answer decides what happens next."""
    value = node.test if isinstance(node, ast.If) else node.left
    is_call = isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) and not value.args
    if not is_call or value.func.attr not in ("exec", "exec_"):  # type: ignore[attr-defined]
        return None
    if isinstance(node, ast.Compare) and "Accepted" not in ast.dump(node.comparators[0]):
        return None
    return value  # type: ignore[return-value]


def _on_this_thread(function: ast.FunctionDef, project: Project) -> Iterator[Found]:
    moved: set[str] = set()
    calls = sorted(of_kind(function, ast.Call), key=lambda call: call.lineno)
    for call in calls:
        if not isinstance(call.func, ast.Attribute):
            continue
        owner = ast.unparse(call.func.value)
        if call.func.attr == "moveToThread":
            moved.add(owner)
        elif owner in moved and call.func.attr in _WORK and call.func.attr in project.defined:
            yield "blocking_call", call.lineno, _ON_THIS_THREAD.format(call.func.attr)


def _not_waited_for(source: Source, uses: Uses) -> Iterator[Found]:
    for call in of_kind(source.tree, ast.Call):
        if not (isinstance(call.func, ast.Attribute) and call.func.attr == "start" and not call.args):
            continue
        owner = call.func.value
        is_own = isinstance(owner, ast.Attribute) and called_name(owner.value) == "self"
        if is_own and uses.is_thread(called_name(owner)) and not uses.waits:
            yield "unexpected_exit", call.lineno, _NOT_WAITED_FOR
    if not uses.mentioned & _WAITS_OTHERWISE:
        yield from _stopped_only(source, uses)


def _stopped_only(source: Source, uses: Uses) -> Iterator[Found]:
    """``self.thread.quit()`` as the window closes, where nothing ever waits until the thread has ended."""
    functions = {each.name: each for each in of_kind(source.tree, ast.FunctionDef)}
    closing = functions.get("closeEvent")
    named = {called_name(each) for each in of_kind(closing, ast.Call)} if closing is not None else set()
    for function in [closing, *(functions[each] for each in sorted(named & functions.keys()))] if closing else ():
        for call in of_kind(function, ast.Call):
            is_method = isinstance(call.func, ast.Attribute) and call.func.attr in _ENDS_A_THREAD
            if is_method and own_name(call.func.value) and uses.is_thread(called_name(call.func.value)):
                yield "unexpected_exit", call.lineno, _STOPPED_ONLY
                return


def _never_emitted(source: Source, uses: Uses) -> Iterator[Found]:
    for node in of_kind(source.tree, ast.ClassDef):
        for part in node.body:
            if not (isinstance(part, ast.Assign) and isinstance(part.value, ast.Call)):
                continue
            target = part.targets[0]
            if called_name(part.value) != "Signal" or not isinstance(target, ast.Name):
                continue
            is_sure = target.id not in _OF_QT_TOO or uses.connects(node.name, target.id)
            if is_sure and uses.signals.get(target.id) == {"connect"}:
                yield "dead_control", part.lineno, _NOT_EMITTED.format(target.id)
            if uses.signals.get(target.id) == {"emit"} and (handler := uses.idle_handler(target.id)):
                yield "dead_control", part.lineno, _NOT_CONNECTED.format(target.id, handler)


def _plain(name: str) -> str:
    """``taskDone`` and ``task_done`` alike."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
