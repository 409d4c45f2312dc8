"""Notices when a thread of the app touches widgets, which Qt allows to the window's thread alone.

Signals are the way that people use to hand work over, and reading harms nobody: both count as sound.
"""

from __future__ import annotations

import contextlib
import ctypes
import sys
import threading
from collections.abc import Callable
from types import FrameType
from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets

from ..background import OURS
from ..wire import Wire

_READS = (
    "text", "value", "isChecked", "currentText", "currentIndex", "toPlainText", "count", "windowTitle", "objectName",
    "width", "height", "size", "isVisible", "isEnabled", "property", "metaObject", "parent", "thread", "sender",
    "emit", "connect", "disconnect", "isWidgetType", "receivers", "selectedItems", "item", "rowCount", "columnCount",
)  # fmt: skip
_OF_THE_WINDOW = (QtWidgets.QWidget, QtWidgets.QTableWidgetItem, QtWidgets.QListWidgetItem, QtGui.QPixmap)


def watch(wire: Wire, began: Callable[[], None]) -> None:
    """Look at what threads that start from now on call, Python's and Qt's; ``began`` is told of each start."""
    main = threading.get_ident()

    def profile(frame: FrameType, event: str, argument: Any) -> None:
        if event != "c_call" or threading.get_ident() == main:
            return
        target = getattr(argument, "__self__", None)
        if not isinstance(target, _OF_THE_WINDOW) or getattr(argument, "__name__", "") in _READS:
            return
        place = wire.place_of_frame(frame)
        if place[0] is not None:
            message = "A background task changes the window; only the window's own thread may do that."
            wire.finding("widget_from_thread", message, place)

    threading.setprofile(profile)

    def begin() -> None:
        # Qt's threads are new to Python at each call; kept known, they keep their profile function.
        ctypes.PyDLL(None).PyGILState_Ensure()
        sys.setprofile(profile)

    _in_qthreads(begin)
    _in_pools(profile)
    for owner in (threading.Thread, QtCore.QThread, QtCore.QThreadPool):
        _tell_starts(owner, began)


def _tell_starts(owner: Any, began: Callable[[], None]) -> None:
    start = owner.start

    def started(self: Any, *args: Any) -> None:
        if not str(getattr(self, "name", "")).startswith(OURS):
            began()
        start(self, *args)

    owner.start = started


def _in_qthreads(begin: Any) -> None:
    thread: Any = QtCore.QThread
    make = thread.__init__

    def made(self: Any, *args: Any, **options: Any) -> None:
        make(self, *args, **options)
        # Before the app connects anything: what is connected first is called first.
        self.started.connect(begin, QtCore.Qt.ConnectionType.DirectConnection)

    thread.__init__ = made


def _in_pools(profile: Any) -> None:
    pool: Any = QtCore.QThreadPool
    start = pool.start

    def started(self: Any, task: Any, *args: Any) -> None:
        if callable(task):
            start(self, _watched(task, profile), *args)
            return
        with contextlib.suppress(AttributeError, TypeError):
            task.run = _watched(task.run, profile)
        start(self, task, *args)

    pool.start = started


def _watched(run: Any, profile: Any) -> Any:
    def watched() -> None:
        sys.setprofile(profile)
        try:
            run()
        finally:
            sys.setprofile(None)

    return watched
