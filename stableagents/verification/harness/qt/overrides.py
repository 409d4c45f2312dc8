"""What the app overrides of Qt's own functions is guarded: an error in it is told, and ends there.

Qt calls such functions itself. Where it does so inside a call from Python, PySide hands an error on to that call, and
may crash over it, so that the line that fails would never be known.

What the app lays over them by a value of its own (``self.layout = QVBoxLayout()``, ``self.width = 400``) it alone sees.
"""

from __future__ import annotations

import functools
import inspect
import sys
from collections.abc import Callable, Iterator
from opcode import opmap
from types import CodeType, FunctionType
from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets

from ..wire import Wire

Failed = Callable[[BaseException, Any], None]
_ROOTS = (QtCore.QObject, QtWidgets.QGraphicsItem, QtWidgets.QLayoutItem, QtCore.QRunnable, QtGui.QPaintDevice)
_NOT_QT_S = {"__init__", "__init_subclass__"}
_HARNESS = __name__.rpartition(".qt.")[0]


def guard(wire: Wire, failed: Failed) -> None:
    """Guard every class that the app makes of Qt's from now on; ``failed`` is told the error and the function."""

    def made(cls: type[Any], /, **options: Any) -> None:
        for name, function in list(vars(cls).items()):
            if isinstance(function, FunctionType) and name not in _NOT_QT_S and _is_of_qt(cls, name):
                setattr(cls, name, _guarded(function, wire, failed))
        laid_over = {name: own for name in _values_of(cls) if (own := _of_qt(cls, name)) is not None}
        if laid_over and "__getattribute__" not in vars(cls):
            setattr(cls, "__getattribute__", _seen_past(cls, laid_over))  # noqa: B010 (mypy allows no assignment)

    for root in _ROOTS:
        root.__init_subclass__ = classmethod(made)  # type: ignore[assignment]


def _is_of_qt(cls: type, name: str) -> bool:
    return any(name in vars(base) for base in cls.__mro__[1:] if base.__module__.startswith("PySide6"))


def _guarded(function: FunctionType, wire: Wire, failed: Failed) -> Callable[..., Any]:
    @functools.wraps(function)
    def guarded(*args: Any, **options: Any) -> Any:
        try:
            return function(*args, **options)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            caller = sys._getframe(1)
            # The app's own code calls it by its name, and may expect the error.
            if wire.relative(caller.f_code.co_filename) and function.__name__ in caller.f_code.co_names:
                raise
            failed(error, function)
            return None

    return guarded


def _values_of(cls: type) -> Iterator[str]:
    """The names of what is no function in this class, and of what its functions set, on whatever object."""
    for name, value in vars(cls).items():
        if isinstance(value, FunctionType):
            yield from _set_in(value.__code__)
        elif not name.startswith("__") and not callable(value):
            yield name


def _set_in(code: CodeType) -> Iterator[str]:
    extended = 0
    for operation, argument in zip(code.co_code[::2], code.co_code[1::2], strict=True):
        argument |= extended << 8
        extended = argument if operation == opmap["EXTENDED_ARG"] else 0
        if operation == opmap["STORE_ATTR"]:
            yield code.co_names[argument]
    for value in code.co_consts:
        if isinstance(value, CodeType):
            yield from _set_in(value)


def _of_qt(cls: type, name: str) -> Any:
    """Qt's own function of this name; None if there is none."""
    found = (vars(base)[name] for base in cls.__mro__ if base.__module__.startswith("PySide6") and name in vars(base))
    return next((own for own in found if inspect.isroutine(own)), None)


def _seen_past(cls: type, own: dict[str, Any]) -> Callable[[Any, str], Any]:
    """How an attribute of this class is found: by the harness, Qt's own of these names."""
    inherited: Any = cls.__getattribute__

    def found(self: Any, name: str) -> Any:
        if name in own and sys._getframe(1).f_globals.get("__name__", "").startswith(_HARNESS):
            return own[name].__get__(self, type(self))
        return inherited(self, name)

    return found
