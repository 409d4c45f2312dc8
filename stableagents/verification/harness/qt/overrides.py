"""What the app overrides of Qt's own functions is guarded: an error in it is told, and ends there.

Qt calls such functions itself. Where it does so inside a call from Python, PySide hands an error on to that call, and
may crash over it, so that the line that fails would never be known.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from types import FunctionType
from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets

from ..wire import Wire

Failed = Callable[[BaseException, Any], None]
_ROOTS = (QtCore.QObject, QtWidgets.QGraphicsItem, QtWidgets.QLayoutItem, QtCore.QRunnable, QtGui.QPaintDevice)
_NOT_QT_S = {"__init__", "__init_subclass__"}


def guard(wire: Wire, failed: Failed) -> None:
    """Guard every class that the app makes of Qt's from now on; ``failed`` is told the error and the function."""

    def made(cls: type[Any], /, **options: Any) -> None:
        for name, function in list(vars(cls).items()):
            if isinstance(function, FunctionType) and name not in _NOT_QT_S and _is_of_qt(cls, name):
                setattr(cls, name, _guarded(function, wire, failed))

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
