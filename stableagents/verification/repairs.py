"""Repairs that need no model: a missing import or package, a misspelt name, a callback handed over wrongly.

The source is edited at the place in its syntax tree and nowhere else; the caller verifies again what comes out.
"""

from __future__ import annotations

import ast
import builtins
import difflib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from stableagents.running.requirements import package_of
from stableagents.verification import rewrites
from stableagents.verification.findings import Finding, FindingKind

# What code written for a desktop means by these names, where nothing in the file defines them.
_IMPORTS = {
    "tk": "import tkinter as tk", "ttk": "from tkinter import ttk", "ctk": "import customtkinter as ctk",
    "messagebox": "from tkinter import messagebox", "filedialog": "from tkinter import filedialog",
    "simpledialog": "from tkinter import simpledialog", "colorchooser": "from tkinter import colorchooser",
    "scrolledtext": "from tkinter import scrolledtext", "Path": "from pathlib import Path",
    "datetime": "from datetime import datetime", "date": "from datetime import date",
    "timedelta": "from datetime import timedelta", "partial": "from functools import partial",
    "dataclass": "from dataclasses import dataclass", "Counter": "from collections import Counter",
    "defaultdict": "from collections import defaultdict", "deque": "from collections import deque",
} | {
    name: f"import {name}"
    for name in (
        "asyncio", "calendar", "csv", "functools", "itertools", "json", "math", "os", "queue", "random", "re", "shutil",
        "sqlite3", "statistics", "string", "sys", "textwrap", "threading", "time", "tkinter", "uuid", "customtkinter",
    )
}  # fmt: skip
_NAME = re.compile(r"[Tt]he name (\w+) is used here")
_NEAR = re.compile(r"of the name (\w+); perhaps (\w+) is meant")
_MODULE = re.compile(r"[Tt]he module ([\w.]+) is ")
_CLOSE_ENOUGH = 0.8


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """One edit that was made, in words for the person. ``line`` is the line of the finding, from 1."""

    file: str
    line: int
    what: str


def repaired(files: Mapping[str, str], findings: Sequence[Finding]) -> tuple[dict[str, str], list[Repair]]:
    """The files with every mechanical repair made, and what was done; both unchanged and empty where there is none."""
    texts, done = dict(files), list[Repair]()
    # What moves lines comes last, and from the end of a file to its beginning.
    by_line = sorted(findings, key=lambda finding: -(finding.line or 0))
    for mend in (
        _by_message(_with_near_word),
        _by_message(_with_near_name),
        rewrites.handed_over,
        rewrites.kept_value,
        rewrites.filled_in,
        rewrites.after_instead,
        _by_message(_with_import),
    ):
        for finding in by_line:
            if finding.file not in texts or finding.line is None or any(_is_of(repair, finding) for repair in done):
                continue
            if _parsed(texts[finding.file]) is None:
                continue
            edited = mend(texts[finding.file], finding)
            if edited is not None:
                texts[finding.file], what = edited
                done.append(Repair(file=finding.file, line=finding.line, what=what))
    return texts, done


def declared(requirements: Sequence[str], findings: Sequence[Finding]) -> tuple[list[str], list[Repair]]:
    """The requirements with the packages that imports ask for, as far as our list allows them; and what was added."""
    wanted, done = list(requirements), list[Repair]()
    for finding in findings:
        if finding.kind not in (FindingKind.MISSING_MODULE, FindingKind.UNDECLARED_DEPENDENCY):
            continue
        found = _MODULE.search(finding.message)
        package = package_of(found.group(1)) if found else None
        if package and package not in wanted:
            wanted.append(package)
            done.append(Repair(file=finding.file or "", line=finding.line or 1, what=f"Declared the package {package}"))
    return wanted, done


def _by_message(mend: Callable[[str, str, int], tuple[str, str] | None]) -> Callable[[str, Finding], rewrites.Edited]:
    return lambda text, finding: mend(text, finding.message, finding.line or 0)


def _is_of(repair: Repair, finding: Finding) -> bool:
    return (repair.file, repair.line) == (finding.file, finding.line)


def _undefined(message: str) -> str:
    found = _NAME.search(message)
    return found.group(1) if found else ""


def _with_near_word(text: str, message: str, line: int) -> tuple[str, str] | None:
    """Replace the option or attribute for which the finding itself names the one that is meant."""
    tree, found = _parsed(text), _NEAR.search(message)
    if tree is None or found is None:
        return None
    old, new = found.groups()
    for node in ast.walk(tree):
        if isinstance(node, ast.keyword) and node.arg == old and node.lineno >= line:
            return _replaced(text, [(node.lineno, node.col_offset)], old, new)
        if isinstance(node, ast.Attribute) and node.attr == old and line == node.end_lineno:
            return _replaced(text, [(line, (node.end_col_offset or 0) - len(old.encode()))], old, new)
    return None


def _replaced(text: str, places: Sequence[tuple[int, int]], old: str, new: str) -> tuple[str, str] | None:
    """Put ``new`` for ``old`` at places given as (line from 1, byte from 0); None where ``old`` isn't there."""
    lines = text.splitlines(keepends=True)
    for number, start in sorted(places, reverse=True):
        raw = lines[number - 1].encode()
        end = start + len(old.encode())
        if raw[start:end] != old.encode():
            return None
        lines[number - 1] = (raw[:start] + new.encode() + raw[end:]).decode()
    return "".join(lines), f"Wrote {new} for {old}"


def _with_import(text: str, message: str, _line: int) -> tuple[str, str] | None:
    name = _undefined(message)
    statement = _IMPORTS.get(name)
    tree = _parsed(text)
    if statement is None or tree is None:
        return None
    if name == "datetime" and re.search(r"\bdatetime\.(datetime|date|timedelta)\b", text):
        statement = "import datetime"
    if statement in text.splitlines():
        return text, f"Added {statement}"  # an earlier repair brought it
    at = 0
    for node in tree.body:
        is_words = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        is_future = isinstance(node, ast.ImportFrom) and node.module == "__future__"
        if not (is_words or is_future):
            break
        at = node.end_lineno or at
    lines = text.splitlines(keepends=True)
    while at < len(lines) and at == 0 and lines[at].startswith("#"):
        at += 1
    lines.insert(at, statement + "\n")
    return "".join(lines), f"Added {statement}"


def _with_near_name(text: str, message: str, line: int) -> tuple[str, str] | None:
    """Replace a misspelt name by the one name in the file, or of Python, that is nearly the same."""
    tree, name = _parsed(text), _undefined(message)
    if tree is None or len(name) < 3 or name in _IMPORTS:
        return None
    known = _bound_names(tree, line) | set(dir(builtins))
    near = difflib.get_close_matches(name, known - {name}, n=2, cutoff=_CLOSE_ENOUGH)
    if len(near) != 1:
        return None
    places = [
        (node.lineno, node.col_offset)
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and node.id == name and node.lineno == line
    ]
    return _replaced(text, places, name, near[0]) if places else None


def _bound_names(tree: ast.Module, line: int) -> set[str]:
    """What the module's own level binds, and what the function around this line does."""
    names: set[str] = set()
    around = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.lineno <= line <= (node.end_lineno or 0)
    ]
    for root in [*tree.body, *around]:
        if isinstance(root, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and root not in around:
            names.add(root.name)
            continue
        for node in ast.walk(root):
            if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
                names.add(node.id)
            elif isinstance(node, ast.arg):
                names.add(node.arg)
            elif isinstance(node, ast.Import | ast.ImportFrom):
                names |= {(alias.asname or alias.name).split(".")[0] for alias in node.names}
            elif isinstance(node, ast.FunctionDef | ast.ClassDef):
                names.add(node.name)
    return names


def _parsed(text: str) -> ast.Module | None:
    """The tree of a file that the reading child has parsed before; parsing executes nothing."""
    try:
        return ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
