"""What PySide6 says of itself in the stubs that are installed with it: options of a class, results of its methods."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
from functools import cache
from pathlib import Path
from typing import Any

_RESULT = re.compile(r"^PySide6\.(\w+)\.([\w.]+)$")


@cache
def options_of(made: type[Any]) -> frozenset[str] | None:
    """The keywords that a class can be made with; ``None`` where the stubs don't tell."""
    names: set[str] = set()
    for ancestor in made.__mro__:
        for signature in re.findall(r"^    def (__init__\(.*\)) ->", _stub_of(ancestor), re.M):
            arguments = _arguments(signature)
            if arguments is None:
                return None
            names |= arguments
        if ancestor is made and not names:
            return None
    meta = getattr(made, "staticMetaObject", None)
    if meta is not None:
        names |= {meta.property(number).name() for number in range(meta.propertyCount())}
        methods = [meta.method(number) for number in range(meta.methodCount())]
        names |= {bytes(method.name().data()).decode() for method in methods}
    return frozenset(names)


@cache
def result_of(owner: type[Any], method: str) -> Any:
    """The class of what a method gives; ``None`` where that isn't sure."""
    for ancestor in owner.__mro__:
        results = re.findall(rf"^    def {re.escape(method)}\(.*\) -> (.+?): \.\.\.", _stub_of(ancestor), re.M)
        if results:
            found = {result.removesuffix(" | None") for result in results}
            match = _RESULT.match(found.pop()) if len(found) == 1 else None
            return _class_named(*match.groups()) if match else None
    return None


@cache
def keywords_of(owner: type[Any], method: str) -> frozenset[str] | None:
    """The keywords that a method takes, in any of its forms; ``None`` where the stubs don't tell."""
    forms = [
        form
        for ancestor in owner.__mro__
        for form in re.findall(rf"^    def ({re.escape(method)}\(.*\)) ->", _stub_of(ancestor), re.M)
    ]
    found = [_arguments(form) for form in forms]
    if not forms or None in found or any("*" in form for form in forms):
        return None
    return frozenset().union(*filter(None, found))


def _class_named(module: str, name: str) -> Any:
    found: Any = importlib.import_module(f"PySide6.{module}")
    for part in name.split("."):
        found = getattr(found, part, None)
    return found if inspect.isclass(found) else None


def _arguments(signature: str) -> set[str] | None:
    try:
        function = ast.parse(f"def {signature}: ...").body[0]
    except SyntaxError:
        return None
    assert isinstance(function, ast.FunctionDef)
    every = function.args
    return {argument.arg for argument in (*every.posonlyargs, *every.args, *every.kwonlyargs)}


@cache
def _stub_of(cls: type[Any]) -> str:
    """The lines of a class in the stubs of its module; empty where there are none."""
    text = _stubs(cls.__module__)
    start = text.find(f"\nclass {cls.__qualname__}(")
    if start < 0:
        return ""
    end = text.find("\nclass ", start + 1)
    return text[start : end if end > 0 else len(text)]


@cache
def _stubs(module: str) -> str:
    if not module.startswith("PySide6."):
        return ""
    file = getattr(importlib.import_module("PySide6"), "__file__", None)
    path = Path(file or "").with_name(f"{module.split('.')[1]}.pyi")
    return path.read_text(encoding="utf-8") if path.is_file() else ""
