"""Tells what the app puts before a person by tkinter, so that ``Shown`` can judge it."""

from __future__ import annotations

import tkinter
from collections.abc import Callable
from tkinter import ttk
from typing import Any

from ..shown import Shown

_FIELDS = ("entry", "spinbox", "combobox")  # whose ``text`` is a variable's name


def watch(shown: Shown) -> None:
    """Put ``shown`` behind tkinter's functions that show a text."""
    misc, canvas, table, variable = _of(tkinter.Misc), _of(tkinter.Canvas), _of(ttk.Treeview), _of(tkinter.Variable)

    def configured(self: Any, cmd: Any, cnf: Any, kw: Any) -> None:
        if not self.widgetName.endswith(_FIELDS) if hasattr(self, "widgetName") else True:
            _judge_options(shown, cnf, kw)

    def made(self: Any, master: Any, widgetName: str, cnf: Any = None, kw: Any = None, extra: Any = ()) -> None:
        if not widgetName.endswith(_FIELDS):
            _judge_options(shown, cnf, kw)

    def set_to(self: Any, value: Any) -> None:
        shown.judge(value)

    def titled(self: Any, string: Any = None) -> None:
        shown.judge(string)

    _before(misc, "_configure", configured)
    _before(_of(tkinter.BaseWidget), "__init__", made)
    _before(canvas, "_create", lambda self, itemType, args, kw: _judge_options(shown, kw))
    _before(variable, "set", set_to)
    variable.initialize = variable.set
    _before(_of(tkinter.Wm), "wm_title", titled)
    _of(tkinter.Wm).title = tkinter.Wm.wm_title
    _before(_of(tkinter.Listbox), "insert", lambda self, index, *elements: shown.judge(*elements))
    _before(_of(tkinter.Text), "insert", lambda self, index, chars, *args: shown.judge(chars, is_certain=True))
    _before(table, "insert", lambda self, *args, **kw: _judge_options(shown, kw))
    _before(table, "item", lambda self, *args, **kw: _judge_options(shown, kw))
    _before(table, "set", lambda self, item, column=None, value=None: shown.judge(value))


def _of(owner: Any) -> Any:
    return owner


def _before(owner: Any, name: str, look: Callable[..., None]) -> None:
    """Have ``look`` called, with what a function is called with, before the function."""
    original = getattr(owner, name)

    def call(*args: Any, **options: Any) -> Any:
        look(*args, **options)
        return original(*args, **options)

    setattr(owner, name, call)


def _judge_options(shown: Shown, *given: Any) -> None:
    for options in given:
        if isinstance(options, dict):
            values = options.get("values")
            cells = values if isinstance(values, list | tuple) else ()
            shown.judge(options.get("text"), options.get("label"), *cells)
