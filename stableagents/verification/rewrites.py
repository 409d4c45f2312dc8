"""Repairs of callbacks by rule: a call that should be handed over, a loop's last value, a sleep that should be a timer.

Each takes a file's text and a finding, and gives the new text and what was done, or None where it isn't safe.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from stableagents.verification.findings import Finding, FindingKind
from stableagents.verification.reader.nodes import last_name

Edited = tuple[str, str] | None
Function = ast.FunctionDef | ast.AsyncFunctionDef
_LATE = re.compile(r"write lambda (\w+)=\1:")
_WIDGETS = {"Tk", "CTk", "Toplevel", "CTkToplevel", "Frame", "CTkFrame", "LabelFrame", "Canvas", "Labelframe"}
_ROOTS = {"Tk", "CTk"}


def handed_over(text: str, finding: Finding) -> Edited:
    """``command=self.save()`` becomes ``command=self.save``, and ``command=show(n)`` becomes ``command=lambda: …``."""
    if finding.kind is not FindingKind.COMMAND_CALLED:
        return None
    tree, name = ast.parse(text), finding.message.split("(")[0]
    calls = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and node.lineno == finding.line and last_name(node.func) == name
    ]
    if len(calls) != 1:
        return None
    call = calls[0]
    if not call.args and not call.keywords:
        return _with(text, call.func, call, ""), f"Handed over {name} instead of calling it"
    own = {node.id for node in ast.walk(call) if isinstance(node, ast.Name)} & _loop_names(tree, call)
    kept = ", ".join(f"{each}={each}" for each in sorted(own))
    start = f"lambda {kept}: " if kept else "lambda: "
    return _inserted(text, call, start), f"Handed over a call of {name} instead of calling it"


def kept_value(text: str, finding: Finding) -> Edited:
    """``lambda: open(n)`` in a loop over ``n`` becomes ``lambda n=n: open(n)``."""
    found = _LATE.search(finding.message)
    if finding.kind is not FindingKind.LATE_BINDING or found is None:
        return None
    name = found.group(1)
    functions = [
        node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Lambda) and node.lineno == finding.line
    ]
    functions = [f for f in functions if any(isinstance(n, ast.Name) and n.id == name for n in ast.walk(f.body))]
    if len(functions) != 1 or functions[0].args.vararg or functions[0].args.kwarg or functions[0].args.kwonlyargs:
        return None
    lines = text.splitlines(keepends=True)
    row, column = functions[0].lineno - 1, functions[0].col_offset
    raw = lines[row].encode()
    colon = raw.find(b":", column)
    head = raw[column:colon].decode()
    if colon < 0 or "=" in head:
        return None
    new = f"{head}, {name}={name}" if functions[0].args.args else f"lambda {name}={name}"
    lines[row] = (raw[:column] + new.encode() + raw[colon:]).decode()
    return "".join(lines), f"Kept each {name} of the loop"


def filled_in(text: str, finding: Finding) -> Edited:
    """``"Total: {total}"`` becomes ``f"Total: {total}"``."""
    hole = re.search(r"shows (\{.+\}) as it stands", finding.message)
    if finding.kind is not FindingKind.RAW_TEXT or hole is None:
        return None
    plain = [
        node
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if node.lineno == finding.line and hole[1] in node.value
    ]
    return (_inserted(text, plain[0], "f"), f"Filled in {hole[1]}") if len(plain) == 1 else None


def after_instead(text: str, finding: Finding) -> Edited:
    """What follows ``time.sleep(s)`` in a callback is done by ``after(ms, …)`` instead, so that the window goes on."""
    if finding.kind is not FindingKind.BLOCKING_SLEEP:
        return None
    tree = ast.parse(text)
    for function in (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)):
        for index, statement in enumerate(function.body):
            if statement.lineno == finding.line and isinstance(statement, ast.Expr):
                widget = _widget(tree, function)
                seconds = _seconds(statement.value)
                if widget and seconds is not None and _can_wait(function, index):
                    return _split(text, function, index, f"{widget}.after({round(seconds * 1000)}, "), (
                        "Let after() wait instead of sleep()"
                    )
    return None


def _can_wait(function: ast.FunctionDef, index: int) -> bool:
    """Whether the rest of a function may run later, in a function of its own."""
    before, rest = function.body[:index], function.body[index + 1 :]
    if not rest:
        return True
    nodes = [node for statement in rest for node in ast.walk(statement)]
    if any(isinstance(node, ast.Return) and node.value is not None for node in nodes):
        return False
    if any(isinstance(node, ast.Yield | ast.YieldFrom | ast.Await | ast.Nonlocal | ast.Global) for node in nodes):
        return False
    if any(isinstance(n, ast.Constant) and isinstance(n.value, str) and n.end_lineno != n.lineno for n in nodes):
        return False
    earlier = {n.id for s in before for n in ast.walk(s) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
    earlier |= {argument.arg for argument in function.args.args}
    earlier |= {
        name for s in before for n in ast.walk(s) if isinstance(n, ast.Global | ast.Nonlocal) for name in n.names
    }
    later = {n.id for n in nodes if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
    return not earlier & later and all(s.col_offset == function.body[0].col_offset for s in rest)


def _split(text: str, function: ast.FunctionDef, index: int, call: str) -> str:
    lines = text.splitlines(keepends=True)
    sleep, rest = function.body[index], function.body[index + 1 :]
    start, end = sleep.lineno - 1, sleep.end_lineno or sleep.lineno
    indent = " " * sleep.col_offset
    if not rest:
        lines[start:end] = [f"{indent}pass\n"] if index == 0 else []
        return "".join(lines)
    last = rest[-1].end_lineno or rest[-1].lineno
    inner = [f"    {line}" if line.strip() else line for line in lines[end:last]]
    if not inner[-1].endswith("\n"):
        inner[-1] += "\n"
    gap = ["\n"] if index and lines[start - 1].strip() else []
    lines[start:last] = [*gap, f"{indent}def go_on():\n", *inner, f"\n{indent}{call}go_on)\n"]
    return "".join(lines)


def _widget(tree: ast.Module, function: ast.FunctionDef) -> str:
    """Something in reach of the function that has ``after``; empty if nothing is for sure."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and function in node.body and function.args.args:
            owner = function.args.args[0].arg
            if any(last_name(base) in _WIDGETS for base in node.bases):
                return owner
            made = _made(ast.walk(node))
            return next((text for text in made if text.startswith(f"{owner}.")), "")
    return next((text for text in _made(iter(tree.body)) if "." not in text), "")


def _made(nodes: Iterator[ast.AST]) -> list[str]:
    """What is given a new main window, or is the ``root`` that was handed in."""
    found = []
    for node in nodes:
        if isinstance(node, ast.Assign) and len(node.targets) == 1:
            value = node.value
            is_root = isinstance(value, ast.Call) and last_name(value.func) in _ROOTS
            if is_root or (isinstance(value, ast.Name) and value.id in ("root", "master", "window")):
                found.append(ast.unparse(node.targets[0]))
    return found


def _seconds(value: ast.expr) -> float | None:
    if isinstance(value, ast.Call) and len(value.args) == 1 and isinstance(value.args[0], ast.Constant):
        seconds = value.args[0].value
        return float(seconds) if isinstance(seconds, int | float) else None
    return None


def _loop_names(tree: ast.Module, call: ast.Call) -> set[str]:
    """The variables of the loops around a call."""
    targets: list[ast.expr] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.For) and any(inner is call for inner in ast.walk(node)):
            targets.append(node.target)
        elif isinstance(node, ast.ListComp | ast.SetComp | ast.GeneratorExp) and any(n is call for n in ast.walk(node)):
            targets += [generator.target for generator in node.generators]
    return {node.id for target in targets for node in ast.walk(target) if isinstance(node, ast.Name)}


def _with(text: str, kept: ast.expr, whole: ast.expr, more: str) -> str:
    """The text in which ``whole`` is only its beginning ``kept``."""
    lines = text.splitlines(keepends=True)
    first, last = (kept.end_lineno or 1) - 1, (whole.end_lineno or 1) - 1
    head = lines[first].encode()[: kept.end_col_offset]
    tail = lines[last].encode()[whole.end_col_offset :]
    lines[first : last + 1] = [(head + more.encode() + tail).decode()]
    return "".join(lines)


def _inserted(text: str, at: ast.expr, what: str) -> str:
    lines = text.splitlines(keepends=True)
    raw = lines[at.lineno - 1].encode()
    lines[at.lineno - 1] = (raw[: at.col_offset] + what.encode() + raw[at.col_offset :]).decode()
    return "".join(lines)
