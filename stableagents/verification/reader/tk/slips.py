"""Slips with Tk that raise no error: answers held against what they never are, events that never come, lost variables.

Each is told only where the file alone shows that it can't be meant.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..nodes import called_name, givings, in_scope, key, last_name, of_kind

if TYPE_CHECKING:
    from ..project import Source

Found = tuple[str, int, str]
Function = ast.FunctionDef | ast.AsyncFunctionDef
YES_OR_NO = {"askyesno", "askokcancel", "askretrycancel", "askyesnocancel"}
_EVENTS = {
    "AltUnderlined", "Clear", "ComboboxSelected", "ContextMenu", "Copy", "Cut", "Decrement", "Increment", "Invoke",
    "LineEnd", "LineStart", "ListboxSelect", "MenuSelect", "Modified", "NextChar", "NextLine", "NextPara", "NextWindow",
    "NextWord", "NotebookTabChanged", "Paste", "PasteSelection", "PrevChar", "PrevLine", "PrevPara", "PrevWindow",
    "PrevWord", "Redo", "SelectAll", "SelectNone", "Selection", "ThemeChanged", "ToggleSelection", "TraverseIn",
    "TraverseOut", "TreeviewClose", "TreeviewOpen", "TreeviewSelect", "Undo", "UndoStack", "WidgetViewSync",
}  # fmt: skip
_KNOWN = {f"<<{name}>>".lower(): f"<<{name}>>" for name in _EVENTS}
_CLICKS = {"<Button-1>", "<1>", "<ButtonPress-1>", "<ButtonRelease-1>"}
_SHOW_TEXT = {"Label", "Entry", "Button", "Spinbox", "Combobox", "Menubutton", "Checkbutton", "Radiobutton"}
_VARIABLES = {"StringVar", "IntVar", "DoubleVar"}
_ASKING = {"askstring", "askinteger", "askfloat"}
_CANCELLED = "{0} is None here where a person cancels, and that is taken for an answer: return first if {0} is None."
_FIELDS = {"Entry", "CTkEntry", "Spinbox"}
_ONE_LETTER = 'This takes one letter away and leaves the rest in the field: delete(0, "end") takes all of it.'
_WAITS = {"mainloop", "wait_window", "wait_variable", "wait_visibility"}
_NEVER = "{}() gives True or False, never {!r}: what this decides is decided once and for all."
_NO_EVENT = "Nothing ever sends the event {}: it is called {}."
_TWICE = "One click calls {} twice: the button has it as its command, and once more here."
_LOST = "{0} is forgotten as soon as {1}() ends, and what it shows goes with it: keep it, for example in an attribute."

_GONE = "The picture is shown for a moment only: nothing of the app keeps it, so it is gone when this function ends."


def wrong(source: Source) -> Iterator[Found]:
    """``(kind, line, message)`` of each; nothing for a file that does not use Tk."""
    if "tkinter" not in source.text:
        return
    yield from _events(source)
    yield from _called_twice(source)
    yield from _one_letter(source.tree)
    for function in of_kind(source.tree, ast.FunctionDef):
        yield from _answers(function)
        yield from _cancelled(function)
        yield from _lost_variables(function)
        yield from _lost_pictures(function)


def _answers(function: Function) -> Iterator[Found]:
    """A plain answer of a box that is compared with a text."""
    inside = in_scope(function.body)
    stored = [node.id for node in inside if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load)]
    given: dict[str, ast.expr] = {}
    for node in inside:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            given[node.targets[0].id] = node.value
    for node in inside:
        if not (isinstance(node, ast.Compare) and isinstance(node.ops[0], ast.Eq | ast.NotEq)):
            continue
        asked, against = node.left, node.comparators[0]
        if isinstance(asked, ast.Name) and stored.count(asked.id) == 1:
            asked = given.get(asked.id, asked)
        is_text = isinstance(against, ast.Constant) and isinstance(against.value, str)
        if is_text and isinstance(asked, ast.Call) and last_name(asked.func) in YES_OR_NO:
            yield "dead_control", node.lineno, _NEVER.format(last_name(asked.func), against.value)  # type: ignore[attr-defined]


def _cancelled(function: Function) -> Iterator[Found]:
    """What a person is asked, and kept as it comes, though it is nothing where they cancel."""
    for node in of_kind(function, ast.Assign):
        target = node.targets[0]
        is_asked = isinstance(node.value, ast.Call) and last_name(node.value.func) in _ASKING
        if not is_asked or not isinstance(target, ast.Name) or of_kind(function, ast.Try):
            continue
        uses = [each for each in of_kind(function, ast.Name) if each.id == target.id and each is not target]
        kept = [each.value for each in of_kind(function, ast.Assign)]
        kept += [
            given
            for call in of_kind(function, ast.Call)
            if isinstance(call.func, ast.Attribute) and call.func.attr in ("append", "insert", "add")
            for given in call.args
        ]
        kept += [value for each in of_kind(function, ast.Dict) for value in each.values]
        if uses and all(any(use is value for value in kept) for use in uses):
            yield "lost_data", node.lineno, _CANCELLED.format(target.id)


def _events(source: Source) -> Iterator[Found]:
    """A virtual event that Tk writes in another way, and that the app sends nowhere itself."""
    texts = [node.value for node in of_kind(source.tree, ast.Constant) if isinstance(node.value, str)]
    for call in of_kind(source.tree, ast.Call):
        if last_name(call.func) not in ("bind", "bind_all", "bind_class", "tag_bind"):
            continue
        for given in call.args:
            name = given.value if isinstance(given, ast.Constant) and isinstance(given.value, str) else ""
            right = _KNOWN.get(name.lower(), name)
            if right != name and texts.count(name) == 1:
                yield "dead_control", given.lineno, _NO_EVENT.format(name, right)


def _one_letter(tree: ast.Module) -> Iterator[Found]:
    """A field whose text is read, and of which one letter is then taken away where all of it was meant."""
    made: dict[str, set[str]] = {}
    for target, value in givings(tree):
        made.setdefault(key(target), set()).add(called_name(value))
    for function in of_kind(tree, ast.FunctionDef):
        calls = [each for each in of_kind(function, ast.Call) if isinstance(each.func, ast.Attribute)]
        read = {key(call.func.value) for call in calls if call.func.attr == "get" and not call.args}
        for call in calls:
            name = key(call.func.value)
            is_first = len(call.args) == 1 and isinstance(call.args[0], ast.Constant) and call.args[0].value == 0
            if call.func.attr == "delete" and is_first and name in read and made.get(name, set()) <= _FIELDS and name:
                yield "dead_control", call.lineno, _ONE_LETTER


def _called_twice(source: Source) -> Iterator[Found]:
    """A button whose click is bound to the very function that is its command."""
    commands: dict[str, list[str]] = {}
    for node in of_kind(source.tree, ast.Assign):
        if isinstance(node.value, ast.Call) and last_name(node.value.func) in ("Button", "CTkButton"):
            for each in node.value.keywords:
                if each.arg == "command":
                    commands.setdefault(ast.unparse(node.targets[0]), []).append(ast.unparse(each.value))
    for call in of_kind(source.tree, ast.Call):
        if not (isinstance(call.func, ast.Attribute) and call.func.attr == "bind" and len(call.args) >= 2):
            continue
        event, handler = call.args[:2]
        is_click = isinstance(event, ast.Constant) and event.value in _CLICKS
        is_plain = isinstance(handler, ast.Name | ast.Attribute)
        if is_click and is_plain and commands.get(ast.unparse(call.func.value)) == [ast.unparse(handler)]:
            yield "dead_control", call.lineno, _TWICE.format(last_name(handler))


def _lost_variables(function: Function) -> Iterator[Found]:
    """A variable that only the function knows, and that one of ttk's widgets goes on showing: Python deletes it."""
    inside = in_scope(function.body)
    calls = [node for node in inside if isinstance(node, ast.Call)]
    if _outlives(inside):
        return
    shown = {
        id(each.value): call
        for call in calls
        for each in call.keywords
        if each.arg == "textvariable" and last_name(call.func) in _SHOW_TEXT and _is_of_ttk(call.func)
    }
    owners = {id(node.value) for node in inside if isinstance(node, ast.Attribute) and node.attr == "set"}
    for node in inside:
        if not (isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name)):
            continue
        name = node.targets[0].id
        uses = [each for each in of_kind(function, ast.Name) if each.id == name and each is not node.targets[0]]
        is_variable = isinstance(node.value, ast.Call) and last_name(node.value.func) in _VARIABLES
        is_given = is_variable and (node.value.keywords or len(node.value.args) > 1)  # type: ignore[attr-defined]
        is_given = is_given or any(id(each) in owners for each in uses)
        is_shown = any(id(each) in shown for each in uses)
        if is_given and is_variable and is_shown and all(id(each) in shown or id(each) in owners for each in uses):
            yield "lost_data", node.lineno, _LOST.format(name, function.name)


def _outlives(inside: list[ast.AST]) -> bool:
    """Whether what a function knows may go on when it has done its work, or it has none to do but wait."""
    return any(
        isinstance(node, ast.Yield | ast.YieldFrom | ast.Global | ast.Nonlocal)
        or (isinstance(node, ast.Call) and last_name(node.func) in _WAITS)
        for node in inside
    )


def _lost_pictures(function: Function) -> Iterator[Found]:
    """A picture that is put into a widget, and that only the function knows."""
    inside = in_scope(function.body)
    made: dict[str, list[ast.Assign]] = {}
    for node in inside:
        if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            made.setdefault(node.targets[0].id, []).append(node)
    if _outlives(inside):
        return
    shown = {id(each.value) for each in inside if isinstance(each, ast.keyword) and each.arg == "image"}
    asked = {id(each.value) for each in inside if isinstance(each, ast.Attribute)}
    for name, makings in made.items():
        uses = [each for each in of_kind(function, ast.Name) if each.id == name]
        read = {id(each) for each in uses if isinstance(each.ctx, ast.Load)}
        is_picture = any(_calls(each.value, "PhotoImage") for each in makings)
        if is_picture and len(makings) + len(read) == len(uses) and read & shown and read <= shown | asked:
            yield "picture_lost", max(each.lineno for each in makings), _GONE


def _calls(value: ast.expr, name: str) -> bool:
    return isinstance(value, ast.Call) and last_name(value.func) == name


def _is_of_ttk(function: ast.expr) -> bool:
    return isinstance(function, ast.Attribute) and last_name(function.value) == "ttk"
