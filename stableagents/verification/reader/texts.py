"""Texts that a person would see as the program's own: names in braces that nobody fills in, functions never called."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .nodes import of_kind, own_name

if TYPE_CHECKING:
    from .project import Source

Function = ast.FunctionDef | ast.AsyncFunctionDef
_HOLE = re.compile(r"\{(?P<name>[A-Za-z_]\w*)(?P<more>(?:\.[A-Za-z_]\w*|\[[^\]{}]*\])*)(?:![rsa])?(?::[^{}\s]*)?\}")
_KEYWORDS = {"text", "title", "message", "detail", "label"}
_METHODS = {
    "set", "title", "setText", "setWindowTitle", "setTitle", "setToolTip", "setStatusTip", "showMessage",
    "showinfo", "showwarning", "showerror", "askyesno", "askokcancel", "askquestion", "askretrycancel",
    "information", "warning", "critical", "question", "about",
}  # fmt: skip
_READ_AS_VALUES = ("property", "cached_property", "classmethod", "staticmethod", "setter", "getter")


def wrong(source: Source) -> Iterator[tuple[str, int, str]]:
    """``(kind, line, message)`` of each."""
    filled_later = {
        id(node.func.value) for node in of_kind(source.tree, ast.Call) if isinstance(node.func, ast.Attribute)
    }
    for names, methods, node in _calls(source.tree):
        if id(node) in filled_later:
            continue  # what a call gives is worked on further: a translation that is formatted
        given = {keyword.arg for keyword in node.keywords}
        for value in _shown_by(node):
            hole = _unfilled(value, names, given)
            if hole:
                message = f"This text shows {hole} as it stands: an f is missing before its quotes."
                yield "raw_text", value.lineno, message
            if _is_method(value, methods):
                yield "raw_text", value.lineno, _never_called(value)
    for methods, text in _formatted(source.tree):
        for part in text.values:
            if isinstance(part, ast.FormattedValue) and _is_method(part.value, methods):
                yield "raw_text", part.value.lineno, _never_called(part.value)


def _never_called(value: ast.expr) -> str:
    return f"This text shows the function {ast.unparse(value)} itself, not what it gives: its parentheses are missing."


def _shown_by(call: ast.Call) -> list[ast.expr]:
    """What of a call's arguments a person gets to see."""
    shown = [keyword.value for keyword in call.keywords if keyword.arg in _KEYWORDS]
    name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
    return shown + [arg for arg in call.args if name in _METHODS and not isinstance(arg, ast.Starred)]


def _unfilled(value: ast.expr, names: set[str], given: set[str | None]) -> str:
    """The first name in braces of a plain text, if every one of them is a variable that could have been meant."""
    if not (isinstance(value, ast.Constant) and isinstance(value.value, str)):
        return ""
    text = value.value
    holes = list(_HOLE.finditer(text))
    rest = _HOLE.sub("", text)
    if not holes or "{" in rest or "}" in rest or not re.search(r"\s|:", rest):
        return ""
    meant = all(hole["name"] in names and hole["name"] not in given for hole in holes)
    return holes[0][0] if meant else ""


def _is_method(value: ast.expr, methods: set[str]) -> bool:
    return own_name(value) in methods


def _calls(tree: ast.Module) -> Iterator[tuple[set[str], set[str], ast.Call]]:
    """Every call, with the variables of the function that it is in and the methods of that function's class."""
    for function, methods in _functions(tree):
        names = _variables(function)
        for node in of_kind(function, ast.Call):
            yield names, methods, node


def _formatted(tree: ast.Module) -> Iterator[tuple[set[str], ast.JoinedStr]]:
    for function, methods in _functions(tree):
        for node in of_kind(function, ast.JoinedStr) if methods else ():
            yield methods, node


def _functions(tree: ast.Module) -> Iterator[tuple[Function, set[str]]]:
    """Functions at the top and of classes, what is nested in them included; with the methods that ``self`` has."""
    for node in tree.body:
        if isinstance(node, Function):
            yield node, set()
        elif isinstance(node, ast.ClassDef):
            methods = _methods(node)
            for inner in node.body:
                if isinstance(inner, Function):
                    yield inner, methods


def _methods(cls: ast.ClassDef) -> set[str]:
    """Methods that are only good for being called; none that a value of the same name hides."""
    hidden = {node.attr for node in of_kind(cls, ast.Attribute) if isinstance(node.ctx, ast.Store | ast.Del)}
    named = {
        node.name
        for node in cls.body
        if isinstance(node, Function) and not any(_is_value(each) for each in node.decorator_list)
    }
    return named - hidden


def _is_value(decorator: ast.expr) -> bool:
    return ast.unparse(decorator).split("(")[0].rpartition(".")[2] in _READ_AS_VALUES or not isinstance(
        decorator, ast.Name | ast.Attribute
    )


def _variables(function: Function) -> set[str]:
    """What the function and those inside it have names for."""
    arguments = {node.arg for node in of_kind(function, ast.arg)}
    stored = {node.id for node in of_kind(function, ast.Name) if isinstance(node.ctx, ast.Store)}
    return arguments | stored
